import { z } from 'zod';
import type { ReleaseNote } from '../model.ts';
import { id, text } from './column.ts';
import type { Table } from './table.ts';

/** `releases.csv`: what each release is called and brings. */
export const RELEASE_NOTES: Table<ReleaseNote> = {
  name: 'releases',
  file: 'releases.csv',
  title_vi: 'Các đợt công bố',
  title_en: 'Releases',
  description_vi: 'Tên và tóm tắt của từng đợt công bố số liệu.',
  description_en: 'Title and summary of every release.',
  key: ['release'],
  row: z.strictObject({
    release: id({ title_vi: 'Mã đợt', title_en: 'Release', description_vi: 'tên tệp của đợt, bỏ đuôi .csv', description_en: 'file name without .csv' }),
    title_vi: text({ title_vi: 'Tên tiếng Việt', title_en: 'Vietnamese title', description_vi: 'tên đợt công bố', description_en: 'title in Vietnamese' }),
    title_en: text({ title_vi: 'Tên tiếng Anh', title_en: 'English title', description_vi: 'tên đợt công bố bằng tiếng Anh', description_en: 'title in English' }),
    summary_vi: text({ title_vi: 'Tóm tắt tiếng Việt', title_en: 'Vietnamese summary', description_vi: 'đợt này thêm, đính chính, rút những gì', description_en: 'what it adds, corrects and withdraws, in Vietnamese' }),
    summary_en: text({ title_vi: 'Tóm tắt tiếng Anh', title_en: 'English summary', description_vi: 'đợt này thêm, đính chính, rút những gì, bằng tiếng Anh', description_en: 'what it adds, corrects and withdraws' }),
  }),
};
