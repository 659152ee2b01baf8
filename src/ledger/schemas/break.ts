import { z } from 'zod';
import type { SeriesBreak } from '../model.ts';
import { optional, periodPair, refersTo, text } from './column.ts';
import type { Table } from './table.ts';

/** `breaks.csv`: places in a series that must not be joined. */
export const BREAKS: Table<SeriesBreak> = {
  name: 'breaks',
  file: 'breaks.csv',
  title_vi: 'Chỗ gãy của chuỗi số liệu',
  title_en: 'Breaks in series',
  description_vi: 'Hai kỳ liền nhau không so sánh được, nên biểu đồ không nối.',
  description_en: 'Two neighbouring periods that cannot be compared and are not joined in charts.',
  key: ['place', 'indicator', 'between'],
  row: z.strictObject({
    place: refersTo('places', 'place', { title_vi: 'Địa bàn', title_en: 'Place', description_vi: 'mã địa bàn trong places.csv', description_en: 'a place of places.csv' }),
    indicator: optional(refersTo('indicators', 'indicator', { title_vi: 'Chỉ tiêu', title_en: 'Indicator', description_vi: 'mã chỉ tiêu; để trống nếu mọi chỉ tiêu của địa bàn', description_en: 'an indicator; empty = all of the place' })),
    between: periodPair({ title_vi: 'Giữa hai kỳ', title_en: 'Between', description_vi: 'kỳ trước và kỳ sau chỗ gãy, ví dụ 2020..2021', description_en: 'the periods before and after, e.g. 2020..2021' }),
    reason_vi: text({ title_vi: 'Lý do tiếng Việt', title_en: 'Vietnamese reason', description_vi: 'vì sao không so sánh được', description_en: 'why they cannot be compared, in Vietnamese' }),
    reason_en: text({ title_vi: 'Lý do tiếng Anh', title_en: 'English reason', description_vi: 'vì sao không so sánh được, bằng tiếng Anh', description_en: 'why they cannot be compared' }),
  }),
};
