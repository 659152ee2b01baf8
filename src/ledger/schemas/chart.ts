import { z } from 'zod';
import { PROGRAMMES, STATUSES } from '../key.ts';
import type { ChartRow } from '../model.ts';
import { choice, code, id, optional, periods, refersToEach, text } from './column.ts';
import type { Table } from './table.ts';

const KINDS = ['bars', 'dots', 'columns-stacked', 'columns-grouped', 'line', 'plan-actual', 'multiples', 'matrix', 'map'] as const;

/** `charts.csv`: charts that editors declare beside those made for every place, year, category and indicator. */
export const CHARTS: Table<ChartRow> = {
  name: 'charts',
  file: 'charts.csv',
  title_vi: 'Biểu đồ tự đặt',
  title_en: 'Declared charts',
  description_vi: 'Những biểu đồ người biên tập đặt thêm: vẽ số nào, theo kiểu nào, tiêu đề gì.',
  description_en: 'Charts that editors add: which figures, drawn how, under which title.',
  key: ['chart'],
  row: z.strictObject({
    chart: id({ title_vi: 'Mã biểu đồ', title_en: 'Chart', description_vi: 'mã của biểu đồ, cũng là địa chỉ mãi mãi của nó', description_en: 'identifier, also its address for ever' }),
    kind: choice(KINDS, { title_vi: 'Kiểu vẽ', title_en: 'Kind', description_vi: 'vẽ bằng thanh, chấm, cột chồng, cột đôi, đường, kế hoạch và thực hiện, nhiều hình nhỏ, bảng ô hay bản đồ', description_en: 'how it is drawn' }),
    place: optional(refersToEach('places', 'place', { title_vi: 'Nơi', title_en: 'Place', description_vi: 'mã địa bàn; trống là mọi tỉnh có số; một vùng là các tỉnh của vùng với kiểu multiples, matrix, map', description_en: 'places; empty = every province with data; a region means its members in multiples, matrix and map' })),
    indicator: refersToEach('indicators', 'indicator', { title_vi: 'Chỉ tiêu', title_en: 'Indicator', description_vi: 'mã chỉ tiêu', description_en: 'indicators' }),
    programme: optional(list(PROGRAMMES, { title_vi: 'Nguồn tiền', title_en: 'Programme', description_vi: 'mã nguồn tiền; trống là tong', description_en: 'programmes; empty = tong' })),
    status: optional(list(STATUSES, { title_vi: 'Loại số', title_en: 'Status', description_vi: 'loại số theo thứ tự ưu tiên; trống là thuc-hien', description_en: 'kinds of statement, the preferred first; empty = thuc-hien' })),
    period: optional(periods({ title_vi: 'Kỳ', title_en: 'Period', description_vi: 'các kỳ, hoặc năm đầu..năm cuối; trống là mọi năm có số', description_en: 'periods, or first..last year; empty = every year with data' })),
    category: optional(refersToEach('categories', 'category', { title_vi: 'Nhóm nội dung', title_en: 'Category', description_vi: 'mã nhóm nội dung; trống là số chung', description_en: 'categories; empty = figures of no category' })),
    title_vi: optional(text({ title_vi: 'Tiêu đề tiếng Việt', title_en: 'Vietnamese title', description_vi: 'điều biểu đồ cho thấy; trống thì máy viết từ số liệu; số viết bằng {khóa}', description_en: 'the finding in Vietnamese; empty = computed; numbers as {key}' })),
    title_en: optional(text({ title_vi: 'Tiêu đề tiếng Anh', title_en: 'English title', description_vi: 'tiêu đề bằng tiếng Anh', description_en: 'the finding; empty = computed; numbers as {key}' })),
    note_vi: optional(text({ title_vi: 'Ghi chú tiếng Việt', title_en: 'Vietnamese note', description_vi: 'điều người đọc cần biết, in dưới biểu đồ', description_en: 'what a reader must know, in Vietnamese' })),
    note_en: optional(text({ title_vi: 'Ghi chú tiếng Anh', title_en: 'English note', description_vi: 'ghi chú bằng tiếng Anh', description_en: 'what a reader must know' })),
  }),
};

/** Several of a closed list, parted by single spaces. */
function list(choices: readonly string[], words: Parameters<typeof code>[2]) {
  const one = `(${choices.join('|')})`;
  const form = { vi: `một hay nhiều mã trong ${choices.join(', ')}, cách nhau một dấu cách`, en: `one or several of ${choices.join(', ')}, parted by single spaces` };
  return code(new RegExp(`^${one}( ${one})*$`), form, words);
}
