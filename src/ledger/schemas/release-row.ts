import { z } from 'zod';
import { PROGRAMMES, STATUSES } from '../key.ts';
import type { Programme, ReleaseRow, Status } from '../model.ts';
import { choice, number, optional, period, refersTo, remark, text } from './column.ts';
import type { Table } from './table.ts';

/** The columns of a release row; where it stands is added by the reader. */
export type ReleaseCells = Omit<ReleaseRow, 'release' | 'line'>;

/** `releases/YYYY-MM-DD-slug.csv`: published figures, and corrections and withdrawals of earlier ones. */
export const RELEASE_ROWS: Table<ReleaseCells> = {
  name: 'release',
  file: 'releases/*.csv',
  title_vi: 'Đợt công bố',
  title_en: 'Release',
  description_vi: 'Mỗi dòng là một số liệu được công bố, đính chính hoặc rút trong đợt này.',
  description_en: 'Every row is one figure published, corrected or withdrawn in this release.',
  key: ['place', 'period', 'indicator', 'category', 'programme', 'status', 'source', 'action'],
  row: z.strictObject({
    action: optional(choice(['correct', 'withdraw'], { title_vi: 'Việc làm', title_en: 'Action', description_vi: 'để trống khi thêm số mới, correct khi đính chính, withdraw khi rút', description_en: 'empty to add, correct or withdraw to change an earlier figure' })),
    place: refersTo('places', 'place', { title_vi: 'Địa bàn', title_en: 'Place', description_vi: 'mã địa bàn trong places.csv', description_en: 'a place of places.csv' }),
    period: period({ title_vi: 'Kỳ', title_en: 'Period', description_vi: 'kỳ số liệu, ví dụ 2023, 2024-H1, 2025-9M, 2016/2020', description_en: 'e.g. 2023, 2024-H1, 2025-9M, 2016/2020' }),
    indicator: refersTo('indicators', 'indicator', { title_vi: 'Chỉ tiêu', title_en: 'Indicator', description_vi: 'mã chỉ tiêu trong indicators.csv', description_en: 'an indicator of indicators.csv' }),
    category: optional(refersTo('categories', 'category', { title_vi: 'Nội dung', title_en: 'Category', description_vi: 'nhóm nội dung mà số này giới hạn vào; để trống nếu chung', description_en: 'the category the figure is limited to; empty = all' })),
    programme: choice(PROGRAMMES as readonly [Programme, ...Programme[]], { title_vi: 'Chương trình', title_en: 'Programme', description_vi: 'tong (chung), kcqg (quốc gia), kcdp (địa phương), kcdp-tinh hoặc kcdp-huyen', description_en: 'tong (all), kcqg (national), kcdp (local), kcdp-tinh or kcdp-huyen' }),
    status: choice(STATUSES as readonly [Status, ...Status[]], { title_vi: 'Trạng thái', title_en: 'Status', description_vi: 'thuc-hien, uoc, ke-hoach hoặc muc-tieu', description_en: 'thuc-hien (actual), uoc (estimate), ke-hoach (plan) or muc-tieu (target)' }),
    value: number({ title_vi: 'Giá trị', title_en: 'Value', description_vi: 'chữ số như nguồn in, dấu chấm thập phân, không ngăn nhóm nghìn', description_en: 'the printed digits, decimal point, no grouping' }),
    qualifier: choice(['=', '>', '<', '~'], { title_vi: 'Mức độ', title_en: 'Qualifier', description_vi: '= đúng như in, > hơn, < gần, ~ khoảng', description_en: '= as printed, > more than, < nearly, ~ about' }),
    unit: text({ title_vi: 'Đơn vị', title_en: 'Unit', description_vi: 'đơn vị của chỉ tiêu, như trong indicators.csv', description_en: 'the unit of the indicator' }),
    boundary: optional(choice(['recast'], { title_vi: 'Địa giới', title_en: 'Boundary', description_vi: 'recast khi nguồn tính lại số của kỳ trước theo địa giới sau này', description_en: 'recast when the source reports an earlier period in later boundaries' })),
    source: refersTo('sources', 'source', { title_vi: 'Nguồn', title_en: 'Source', description_vi: 'mã nguồn trong sources.csv', description_en: 'a source of sources.csv' }),
    locator: optional(text({ title_vi: 'Vị trí trong nguồn', title_en: 'Locator', description_vi: 'trang, bảng hoặc câu chứa số này', description_en: 'page, table or sentence of the source' })),
    review: choice(['confirmed', 'unconfirmed', 'doubtful'], { title_vi: 'Rà soát', title_en: 'Review', description_vi: 'confirmed (hai người đọc độc lập), unconfirmed (đọc một lần) hoặc doubtful (đáng ngờ)', description_en: 'confirmed (read twice), unconfirmed (read once) or doubtful' }),
    doubt: optional(remark({ title_vi: 'Điều đáng ngờ', title_en: 'Doubt', description_vi: 'vì sao số này đáng ngờ; bắt buộc khi review là doubtful', description_en: 'why the figure is doubtful; required then' })),
    note: optional(remark({ title_vi: 'Ghi chú', title_en: 'Note', description_vi: 'điều bạn đọc cần biết về số này', description_en: 'what a reader should know' })),
    reason: optional(remark({ title_vi: 'Lý do', title_en: 'Reason', description_vi: 'vì sao đính chính hoặc rút; bắt buộc khi có action', description_en: 'why it is corrected or withdrawn; required then' })),
  }),
};
