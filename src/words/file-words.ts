import type { Lang } from './lang.ts';

const vi = {
  imprint: (date: string) => `Số liệu phát hành ngày ${date}, dùng lại theo giấy phép CC BY 4.0`,
  attribution: (release: string, address: string) => `Sổ Khuyến công, bản phát hành ngày ${release}, ${address}`,
  firstOf: (shown: string, all: string) => `Hình chỉ vẽ ${shown} trong ${all} hàng, từ lớn nhất`,
  fullestOf: (shown: string, all: string) => `Hình chỉ vẽ ${shown} trong ${all} hàng, những hàng nhiều số liệu nhất`,
  plan: 'Kế hoạch',
  actual: 'Thực hiện',
  completion: 'Tỷ lệ so với kế hoạch',
  total: 'Tổng',
  yes: 'có',
  no: 'không',
  qualifier: { '=': 'chính xác', '>': 'hơn', '<': 'gần', '~': 'khoảng' },
  ledgerTitle: 'Sổ Khuyến công: mọi số liệu còn hiệu lực',
  form: 'Dạng tệp',
  size: 'Dung lượng',
  whatFor: 'Dùng cho',
  kilobytes: (size: string) => `${size} kB`,
  hints: {
    csv: 'Phần mềm, phân tích: dấu phẩy ngăn cột, dấu chấm thập phân',
    'excel.csv': 'Mở thẳng bằng Excel cài tiếng Việt: dấu chấm phẩy ngăn cột, dấu phẩy thập phân; ô chữ dễ bị hiểu nhầm là công thức, ngày tháng có dấu nháy đơn đứng trước',
    json: 'Lập trình: giá trị là số, kèm chữ số đúng như in',
    parquet: 'Kho dữ liệu, R, Python, DuckDB: cột có kiểu',
    package: 'Mô tả từng cột, dung lượng và SHA-256 của mọi tệp, theo chuẩn Frictionless',
  },
  names: { csv: 'CSV', 'excel.csv': 'CSV cho Excel', json: 'JSON', parquet: 'Parquet', package: 'datapackage.json' },
  asOf: 'Cả sổ khi vừa phát hành bản này',
};

const en: typeof vi = {
  imprint: (date) => `Figures released on ${date}, free to reuse under CC BY 4.0`,
  attribution: (release, address) => `Sổ Khuyến công, release of ${release}, ${address}`,
  firstOf: (shown, all) => `Only ${shown} of ${all} rows are drawn, the largest`,
  fullestOf: (shown, all) => `Only ${shown} of ${all} rows are drawn, those with most data`,
  plan: 'Plan',
  actual: 'Actual',
  completion: 'Share of the plan',
  total: 'Total',
  yes: 'yes',
  no: 'no',
  qualifier: { '=': 'exactly', '>': 'more than', '<': 'nearly', '~': 'about' },
  ledgerTitle: 'Sổ Khuyến công: every current figure',
  form: 'Form',
  size: 'Size',
  whatFor: 'For',
  kilobytes: (size) => `${size} kB`,
  hints: {
    csv: 'Software and analysis: commas between columns, decimal points',
    'excel.csv': 'Opens directly in a Vietnamese Excel: semicolons, decimal commas; words that look like a formula or a date begin with an apostrophe',
    json: 'Programs: values are numbers, with their printed digits beside them',
    parquet: 'Warehouses, R, Python, DuckDB: typed columns',
    package: 'Describes every column, and size and SHA-256 of every file (Frictionless)',
  },
  names: { csv: 'CSV', 'excel.csv': 'CSV for Excel', json: 'JSON', parquet: 'Parquet', package: 'datapackage.json' },
  asOf: 'The whole ledger as of this release',
};

const BY_LANG: Readonly<Record<Lang, typeof vi>> = { vi, en };

/** The words inside files that leave the site: pictures, tables, packages. */
export function fileWords(lang: Lang): typeof vi {
  return BY_LANG[lang];
}
