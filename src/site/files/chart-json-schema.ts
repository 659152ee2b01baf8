import { z } from 'zod';
import { STATUSES } from '../../ledger/key.ts';
import { LANGS } from '../../words/lang.ts';

/** Where the shape of charts' JSON files is described, for programs and their authors. */
export const CHART_SCHEMA_PATH = 'bieu-do/bieu-do.schema.json';

const say = <Type extends z.ZodType>(type: Type, vi: string, en: string): Type => type.meta({ description: en, description_vi: vi });
const text = (vi: string, en: string) => say(z.string(), vi, en);
/** An identifier of the ledger; empty where a chart is about several. */
const about = (vi: string, en: string) => text(`${vi}; trống khi vẽ nhiều`, `${en}; empty where several are drawn`);

const VALUE = z.strictObject({
  name: text('hàng của bảng: nơi, kỳ', 'row of the table: a place, a period'),
  series: text('chuỗi số, khi một hàng có nhiều số', 'which of several values of a row').optional(),
  value: say(z.number().nullable(), 'giá trị; null khi không có số', 'the value; null where there is none'),
  printed: text('chữ số đúng như nguồn in, dấu chấm thập phân', 'the digits as the source printed them, with a decimal point').optional(),
  text: text('cách viết cho người đọc', 'as written for readers').optional(),
  qualifier: say(z.enum(['=', '>', '<', '~']), '= chính xác, > hơn, < gần, ~ khoảng', '= exactly, > more than, < nearly, ~ about').optional(),
  status: say(z.enum(STATUSES), 'thực hiện, ước, kế hoạch, mục tiêu', 'actual, estimate, plan, target').optional(),
  missing: text('vì sao không có số; trống khi có khoảng', 'why there is no value; empty where an interval stands for it').optional(),
  low: say(z.number(), 'đầu dưới của khoảng', 'lower end of an interval').optional(),
  high: say(z.number(), 'đầu trên của khoảng', 'upper end of an interval').optional(),
  unit: text('đơn vị', 'unit, in the language of the file'),
  figure: text('khóa của số trong sổ; không có ở số tự tính', 'key of the figure in the ledger; computed values have none').optional(),
  address: say(z.url(), 'dòng của số trên trang', 'row of the figure on the site').optional(),
  source: text('mã nguồn, có trong sources', 'id of the source, one of sources').optional(),
  review: say(z.enum(['confirmed', 'unconfirmed', 'doubtful']), 'mức rà soát', 'how far it was checked').optional(),
  disputed: say(z.boolean(), 'các nguồn nói khác nhau', 'whether sources disagree').optional(),
  release: text('đợt phát hành số này', 'release that the figure comes from').optional(),
});

const SOURCE = z.strictObject({
  id: text('mã nguồn', 'id of the document'),
  title: text('nhan đề', 'title, in its own language'),
  publisher: text('nơi công bố', 'publisher'),
  published_on: text('ngày công bố: năm, năm-tháng hay năm-tháng-ngày; có thể trống', 'when it was published, as exactly as is known; may be empty'),
  url: text('địa chỉ; có thể trống', 'web address; may be empty'),
  archive_url: text('bản lưu; có thể trống', 'archived copy; may be empty'),
  kind: text('loại tài liệu', 'kind of document: official-report, official-site, press, machine-translation'),
  language: text('ngôn ngữ', 'its language'),
  address: say(z.url(), 'trang của nguồn trong sổ', 'its page on the site'),
});

/** A chart as JSON. Members are only ever added: programs read these files by their names. */
export const CHART_JSON = z.strictObject({
  $schema: say(z.url(), 'địa chỉ bản mô tả này', 'address of this description'),
  id: text('mã biểu đồ, cũng là địa chỉ', 'id of the chart, also its address'),
  address: say(z.url(), 'trang của biểu đồ', 'page of the chart'),
  kind: say(z.enum(['bars', 'dots', 'columns-stacked', 'columns-grouped', 'line', 'plan-actual', 'multiples', 'matrix', 'map']), 'kiểu vẽ', 'how it is drawn'),
  language: say(z.enum(LANGS), 'ngôn ngữ của các chữ trong tệp', 'language of the words in the file'),
  title: text('điều biểu đồ cho thấy', 'the finding'),
  subtitle: text('biểu đồ vẽ gì', 'what is drawn'),
  unit: text('đơn vị', 'unit, in the language of the file'),
  description: text('biểu đồ bằng lời, cho người không nhìn thấy hình', 'the chart in words, for readers who do not see it'),
  note: text('điều người đọc cần biết', 'what a reader must know').optional(),
  about: z.strictObject({
    place: about('mã địa bàn', 'id of the place'),
    year: about('năm', 'the year'),
    category: about('mã nhóm nội dung', 'id of the category'),
    indicator: about('mã chỉ tiêu', 'id of the indicator'),
    period: about('kỳ', 'the period'),
    programme: about('nguồn tiền', 'the budget'),
    status: about('loại số', 'kind of statement'),
  }),
  source: text('các nguồn, viết thành một dòng', 'the sources in one line'),
  sources: z.array(SOURCE),
  release: say(z.strictObject({ id: z.string(), date: z.iso.date() }), 'bản phát hành của sổ', 'release of the ledger'),
  licence: z.strictObject({ id: z.string(), title: z.string(), url: z.url() }),
  attribution: text('cách ghi nguồn', 'how to credit it'),
  values: say(z.array(VALUE), 'mọi giá trị theo thứ tự của bảng, kể cả số còn thiếu', 'every value in the order of the table, also those that are missing'),
});

/** A chart as JSON. */
export type ChartJson = z.infer<typeof CHART_JSON>;

/** The description of the shape, as JSON Schema. */
export function chartJsonSchema(address: string): string {
  const described = z.toJSONSchema(CHART_JSON, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $id: address, title: 'Biểu đồ của Sổ Khuyến công / a chart of Sổ Khuyến công', ...described }, null, 2)}\n`;
}
