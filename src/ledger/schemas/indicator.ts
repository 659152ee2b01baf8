import { z } from 'zod';
import type { Indicator } from '../model.ts';
import { choice, id, number, optional, refersTo, text } from './column.ts';
import type { Table } from './table.ts';

/** `indicators.csv`: a thing counted, with its unit and the bounds a plausible value keeps. */
export const INDICATORS: Table<Indicator> = {
  name: 'indicators',
  file: 'indicators.csv',
  title_vi: 'Chỉ tiêu',
  title_en: 'Indicators',
  description_vi: 'Những gì được đếm hoặc đo, đơn vị, định nghĩa và khoảng giá trị hợp lý.',
  description_en: 'What is counted or measured, its unit, definition and plausible range.',
  key: ['indicator'],
  row: z.strictObject({
    indicator: id({ title_vi: 'Mã chỉ tiêu', title_en: 'Indicator', description_vi: 'mã của chỉ tiêu, ví dụ kinh-phi', description_en: 'identifier, e.g. kinh-phi' }),
    name_vi: text({ title_vi: 'Tên tiếng Việt', title_en: 'Vietnamese name', description_vi: 'tên gọi bằng tiếng Việt', description_en: 'name in Vietnamese' }),
    name_en: text({ title_vi: 'Tên tiếng Anh', title_en: 'English name', description_vi: 'tên gọi bằng tiếng Anh', description_en: 'name in English' }),
    unit: text({ title_vi: 'Đơn vị', title_en: 'Unit', description_vi: 'đơn vị duy nhất của chỉ tiêu, ví dụ tỷ đồng', description_en: 'the one unit of the indicator, in Vietnamese: "tỷ đồng" is VND billion' }),
    category: optional(refersTo('categories', 'category', { title_vi: 'Nội dung', title_en: 'Category', description_vi: 'nhóm nội dung mà chỉ tiêu thuộc về; để trống nếu chung cho mọi nhóm', description_en: 'the category it belongs to; empty = all' })),
    additive: choice(['yes', 'no'], { title_vi: 'Cộng được', title_en: 'Additive', description_vi: 'yes nếu số của các tỉnh cộng lại thành số của vùng; no với tỷ lệ, mức thay đổi', description_en: 'yes when the figures of provinces add up to the region; no for rates and changes' }),
    plausible_min: optional(number({ title_vi: 'Hợp lý từ', title_en: 'Plausible minimum', description_vi: 'giá trị nhỏ nhất còn hợp lý; để trống nếu không xét', description_en: 'smallest plausible value; empty = no bound' })),
    plausible_max: optional(number({ title_vi: 'Hợp lý đến', title_en: 'Plausible maximum', description_vi: 'giá trị lớn nhất còn hợp lý; để trống nếu không xét', description_en: 'greatest plausible value; empty = no bound' })),
    definition_vi: text({ title_vi: 'Định nghĩa tiếng Việt', title_en: 'Vietnamese definition', description_vi: 'đếm cái gì, không đếm cái gì', description_en: 'what is counted and what is not, in Vietnamese' }),
    definition_en: text({ title_vi: 'Định nghĩa tiếng Anh', title_en: 'English definition', description_vi: 'đếm cái gì, không đếm cái gì, bằng tiếng Anh', description_en: 'what is counted and what is not' }),
  }),
};
