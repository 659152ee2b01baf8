import { z } from 'zod';
import type { Translation } from '../model.ts';
import { optional, text } from './column.ts';
import type { Table } from './table.ts';

/** `translations.csv`: English for the remarks that tables and releases hold in Vietnamese. */
export const TRANSLATIONS: Table<Translation> = {
  name: 'translations',
  file: 'translations.csv',
  title_vi: 'Bản dịch tiếng Anh của các ghi chú',
  title_en: 'English of the remarks',
  description_vi: 'Bản tiếng Anh của ghi chú, nghi vấn, lý do và giải thích vốn chỉ viết bằng tiếng Việt ở các bảng khác, và của nhan đề, nơi công bố nếu có. Tra theo nguyên văn.',
  description_en: 'English for notes, doubts, reasons and explanations that other tables hold in Vietnamese only, and for some titles and publishers. Looked up by the text itself.',
  key: ['vi'],
  row: z.strictObject({
    vi: text({ title_vi: 'Tiếng Việt', title_en: 'Vietnamese', description_vi: 'ghi chú đúng từng chữ như ở bảng kia, bỏ lời [đã xem …]', description_en: 'the remark letter by letter as it stands in the other table, without its acknowledgements' }),
    en: optional(text({ title_vi: 'Tiếng Anh', title_en: 'English', description_vi: 'bản dịch, giữ nguyên mọi con số; để trống nếu chưa dịch', description_en: 'the translation, with the same numbers; empty = not translated yet' })),
  }),
};
