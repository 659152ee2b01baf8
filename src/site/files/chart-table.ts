import Papa from 'papaparse';
import type { Ledger } from '../../ledger/ledger.ts';
import { fileWords } from '../../words/file-words.ts';
import { statusName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import type { PublishedChart } from '../chart-book.ts';
import { chartPath } from '../chart-urls.ts';
import { absolute, figurePath } from '../urls.ts';
import { sourceOf } from './chart-svg.ts';
import { chartValues, missingReason } from './chart-values.ts';
import { excelHead, excelRow, type ExcelColumn } from './excel-csv.ts';
import { LICENCE } from './licence.ts';

interface ChartColumn extends ExcelColumn {
  /** Heading of the machine's file. */
  readonly name: string;
}

const column = (name: string, vi: string, en: string, kind: ExcelColumn['kind'] = 'text'): ChartColumn => ({ name, titles: { vi, en }, kind });

/**
 * What surrounds the values – title, source, release, licence – is repeated in every row, not written above the header:
 * lines before the header break every parser, and a row that is copied out keeps what it means.
 */
const COLUMNS: readonly ChartColumn[] = [
  column('name', 'Tên', 'Name', 'period'),
  column('series', 'Chuỗi số', 'Series', 'period'),
  column('value', 'Giá trị', 'Value', 'number'),
  column('unit', 'Đơn vị', 'Unit'),
  column('qualifier', 'Mức độ', 'Qualifier'),
  column('status', 'Trạng thái', 'Status'),
  column('missing', 'Vì sao không có số', 'Why there is no value'),
  column('low', 'Từ', 'From', 'number'),
  column('high', 'Đến', 'To', 'number'),
  column('figure', 'Mã số liệu', 'Key of the figure'),
  column('address', 'Địa chỉ số liệu', 'Address of the figure'),
  column('source', 'Nguồn', 'Source'),
  column('source_url', 'Địa chỉ nguồn', 'Address of the source'),
  column('figure_release', 'Số phát hành trong đợt', 'Figure released in'),
  column('chart', 'Biểu đồ', 'Chart'),
  column('chart_source', 'Nguồn của biểu đồ', 'Sources of the chart'),
  column('chart_address', 'Địa chỉ biểu đồ', 'Address of the chart'),
  column('ledger_release', 'Bản phát hành của sổ', 'Release of the ledger'),
  column('licence', 'Giấy phép', 'Licence'),
];

/** The values of a chart as CSV (RFC 4180, dot decimals, codes of the ledger), one row each, missing ones with their reason. */
export function chartCsv(ledger: Ledger, published: PublishedChart): string {
  const table = { fields: COLUMNS.map(({ name }) => name), data: rows(ledger, published) };
  return `${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}

/** The same rows for an Excel in the language of the chart, codes in words. */
export function chartExcelCsv(ledger: Ledger, published: PublishedChart): string {
  const { lang } = published.chart;
  const [qualifier, status] = ['qualifier', 'status'].map((name) => COLUMNS.findIndex((each) => each.name === name));
  const worded = rows(ledger, published).map((cells) =>
    cells.map((cell, i) => (i === qualifier ? qualifierName(cell, lang) : i === status ? statusWord(cell, lang) : cell)));
  return excelHead(COLUMNS, lang) + worded.map((cells) => excelRow(cells, COLUMNS, lang)).join('');
}

function rows(ledger: Ledger, published: PublishedChart): string[][] {
  const { id, chart } = published;
  const surroundings = [chart.title, sourceOf(chart), absolute(chartPath(id), chart.lang), ledger.release, LICENCE.id];
  return chartValues(chart).map((value) => {
    const { name, series, datum, unit, low, high } = value;
    const figure = datum.key === undefined ? undefined : ledger.figure(datum.key);
    const source = ledger.sources.get(figure?.chosen.source ?? '');
    const known = datum.value !== null;
    return [
      name, series, known ? (datum.digits ?? String(datum.value)) : '', unit, known ? datum.qualifier : '', known ? datum.status : '',
      missingReason(value, chart.lang), low === undefined ? '' : String(low), high === undefined ? '' : String(high),
      figure?.key ?? '', figure === undefined ? '' : absolute(figurePath(figure.key, (place) => ledger.places.get(place)?.level ?? 'province'), chart.lang),
      source?.title ?? '', source?.url ?? '', figure?.chosen.release ?? '', ...surroundings,
    ];
  });
}

function qualifierName(code: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = fileWords(lang).qualifier;
  return names[code] ?? code;
}

function statusWord(code: string, lang: Lang): string {
  return code === 'thuc-hien' || code === 'uoc' || code === 'ke-hoach' || code === 'muc-tieu' ? statusName(code, lang) : code;
}
