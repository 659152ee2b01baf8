import { z } from 'zod';
import type { Source } from '../model.ts';
import { choice, code, date, id, optional, partialDate, remark, title, url } from './column.ts';
import type { Table } from './table.ts';

/** `sources.csv`: the documents figures were taken from. */
export const SOURCES: Table<Source> = {
  name: 'sources',
  file: 'sources.csv',
  title_vi: 'Nguồn',
  title_en: 'Sources',
  description_vi: 'Tài liệu mà số liệu được lấy ra: báo cáo, trang thông tin chính thức, báo chí.',
  description_en: 'The documents figures were taken from: reports, official sites, press.',
  key: ['source'],
  row: z.strictObject({
    source: id({ title_vi: 'Mã nguồn', title_en: 'Source', description_vi: 'mã của tài liệu, ví dụ bct-hnkc-bac-18', description_en: 'identifier, e.g. bct-hnkc-bac-18' }),
    title: title({ title_vi: 'Nhan đề', title_en: 'Title', description_vi: 'nhan đề của tài liệu', description_en: 'title of the document' }),
    publisher: optional(title({ title_vi: 'Nơi công bố', title_en: 'Publisher', description_vi: 'cơ quan hoặc tờ báo công bố', description_en: 'office or newspaper that published it' })),
    published_on: optional(partialDate({ title_vi: 'Ngày công bố', title_en: 'Published on', description_vi: 'ngày, tháng hoặc năm công bố; để trống nếu không rõ', description_en: 'day, month or year; empty = not known' })),
    url: optional(url({ title_vi: 'Địa chỉ', title_en: 'Address', description_vi: 'địa chỉ web của tài liệu', description_en: 'web address' })),
    archive_url: optional(url({ title_vi: 'Bản lưu', title_en: 'Archived copy', description_vi: 'địa chỉ bản lưu trữ', description_en: 'web address of an archived copy' })),
    accessed_on: optional(date({ title_vi: 'Ngày xem', title_en: 'Accessed on', description_vi: 'ngày đọc tài liệu', description_en: 'day it was read' })),
    kind: choice(['official-report', 'official-site', 'press', 'machine-translation'], { title_vi: 'Loại', title_en: 'Kind', description_vi: 'official-report (báo cáo chính thức), official-site (trang của cơ quan nhà nước), press (báo chí) hoặc machine-translation (bản dịch máy)', description_en: 'official-report, official-site, press or machine-translation; decides which source is shown first' }),
    language: code(/^[a-z]{2,3}$/, { vi: 'mã ngôn ngữ, ví dụ vi, en, fr', en: 'a language code, e.g. vi, en, fr' }, { title_vi: 'Ngôn ngữ', title_en: 'Language', description_vi: 'ngôn ngữ của tài liệu, ví dụ vi', description_en: 'language of the document, e.g. vi' }),
    note: optional(remark({ title_vi: 'Ghi chú', title_en: 'Note', description_vi: 'điều cần lưu ý về tài liệu', description_en: 'remarks' })),
  }),
};
