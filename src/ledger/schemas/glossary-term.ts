import { z } from 'zod';
import type { GlossaryTerm } from '../model.ts';
import { id, optional, text } from './column.ts';
import type { Table } from './table.ts';

/** `glossary.csv`: words of the trade that a newspaper reader meets. */
export const GLOSSARY: Table<GlossaryTerm> = {
  name: 'glossary',
  file: 'glossary.csv',
  title_vi: 'Thuật ngữ',
  title_en: 'Glossary',
  description_vi: 'Từ chuyên môn của công tác khuyến công, giải thích cho bạn đọc báo.',
  description_en: 'Words of the trade, explained for newspaper readers.',
  key: ['term'],
  row: z.strictObject({
    term: id({ title_vi: 'Mã thuật ngữ', title_en: 'Term', description_vi: 'mã của thuật ngữ, ví dụ khuyen-cong', description_en: 'identifier, e.g. khuyen-cong' }),
    abbreviation: optional(text({ title_vi: 'Viết tắt', title_en: 'Abbreviation', description_vi: 'chữ viết tắt thường gặp, ví dụ KCQG', description_en: 'usual abbreviation, e.g. KCQG' })),
    name_vi: text({ title_vi: 'Tên tiếng Việt', title_en: 'Vietnamese name', description_vi: 'thuật ngữ bằng tiếng Việt', description_en: 'the term in Vietnamese' }),
    name_en: text({ title_vi: 'Tên tiếng Anh', title_en: 'English name', description_vi: 'thuật ngữ bằng tiếng Anh', description_en: 'the term in English' }),
    definition_vi: text({ title_vi: 'Giải thích tiếng Việt', title_en: 'Vietnamese definition', description_vi: 'nghĩa của thuật ngữ', description_en: 'its meaning in Vietnamese' }),
    definition_en: text({ title_vi: 'Giải thích tiếng Anh', title_en: 'English definition', description_vi: 'nghĩa của thuật ngữ, bằng tiếng Anh', description_en: 'its meaning' }),
    basis: optional(text({ title_vi: 'Căn cứ', title_en: 'Basis', description_vi: 'văn bản định nghĩa thuật ngữ này', description_en: 'the document that defines it' })),
  }),
};
