import { z } from 'zod';
import type { Category } from '../model.ts';
import { id, optional, refersTo, text } from './column.ts';
import type { Table } from './table.ts';

/** `categories.csv`: the nine groups of Decree 45/2012/NĐ-CP, article 4, and their sub-groups. */
export const CATEGORIES: Table<Category> = {
  name: 'categories',
  file: 'categories.csv',
  title_vi: 'Nội dung khuyến công',
  title_en: 'Programme categories',
  description_vi: 'Chín nhóm nội dung theo Điều 4 Nghị định 45/2012/NĐ-CP và các nhóm nhỏ.',
  description_en: 'The nine groups of Decree 45/2012/NĐ-CP, article 4, and their sub-groups.',
  key: ['category'],
  row: z.strictObject({
    category: id({ title_vi: 'Mã nội dung', title_en: 'Category', description_vi: 'mã của nhóm nội dung, ví dụ dao-tao-nghe', description_en: 'identifier, e.g. dao-tao-nghe' }),
    parent: optional(refersTo('categories', 'category', { title_vi: 'Thuộc nhóm', title_en: 'Parent', description_vi: 'nhóm lớn chứa nhóm này; để trống nếu là nhóm lớn', description_en: 'the group it belongs to; empty for a group' })),
    name_vi: text({ title_vi: 'Tên tiếng Việt', title_en: 'Vietnamese name', description_vi: 'tên gọi bằng tiếng Việt', description_en: 'name in Vietnamese' }),
    name_en: text({ title_vi: 'Tên tiếng Anh', title_en: 'English name', description_vi: 'tên gọi bằng tiếng Anh', description_en: 'name in English' }),
    legal_basis: optional(text({ title_vi: 'Căn cứ pháp lý', title_en: 'Legal basis', description_vi: 'điều, khoản của văn bản', description_en: 'article and clause' })),
    description_vi: optional(text({ title_vi: 'Mô tả tiếng Việt', title_en: 'Vietnamese description', description_vi: 'nhóm này chi cho việc gì', description_en: 'what the money pays for, in Vietnamese' })),
    description_en: optional(text({ title_vi: 'Mô tả tiếng Anh', title_en: 'English description', description_vi: 'nhóm này chi cho việc gì, bằng tiếng Anh', description_en: 'what the money pays for' })),
  }),
};
