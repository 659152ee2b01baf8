import fc from 'fast-check';
import { fold } from '../../../../src/ledger/import/fold.ts';
import type { Cell, Grid, Merge } from '../../../../src/ledger/import/grid.ts';
import { textCell } from '../../../../src/ledger/import/grid.ts';
import { convertLegacyBack } from '../../../fixtures/sheets/old-letters.ts';
import { tables } from './sheets.ts';

/** A figure as it was before it was rendered: what the import must give back, or refuse. */
export interface Truth {
  readonly place: string;
  readonly period: string;
  readonly indicator: string;
  readonly programme: string;
  readonly status: string;
  /** In the ledger's unit, with the digits that were printed. */
  readonly value: string;
}

/** A rendered table: as rows of texts and numbers, with what an editor would have to answer. */
export interface Rendered {
  readonly rows: readonly (readonly RenderedCell[])[];
  readonly merges: readonly Merge[];
  readonly truth: readonly Truth[];
  /** Whether something was broken that no reader can know the answer to. */
  readonly broken: boolean;
  readonly dialect: Dialect;
}

/** A text, or a number a workbook would store. */
export type RenderedCell = string | { readonly stored: string } | null;

/** How a table is written down. Everything is drawn at random; nothing here is told to the import but `answers`. */
export interface Dialect {
  readonly file: 'csv' | 'grid';
  readonly delimiter: ';' | '\t' | ',' | '|';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly style: 'vi' | 'en' | 'plain-vi' | 'plain-en' | 'space-vi' | 'space-en';
  readonly header: 'status-over-programme' | 'programme-over-status' | 'one-storey' | 'indicators' | 'years' | 'indicator-over-status' | 'status-rows' | 'places-across' | 'one-place';
  readonly unit: readonly [name: string, power: number];
  readonly unitAt: 'row' | 'header' | 'title' | 'nowhere';
  readonly period: string;
  readonly periodAt: 'title' | 'nowhere';
  readonly ordinal: boolean;
  readonly numbering: boolean;
  readonly motto: boolean;
  readonly note: boolean;
  readonly footnote: boolean;
  readonly blankRows: boolean;
  readonly regions: 'none' | 'above' | 'below';
  readonly total: 'none' | 'bottom' | 'top' | 'wrong';
  readonly spelling: readonly number[];
  readonly asText: boolean;
  readonly marks: boolean;
  readonly repeatHeader: boolean;
  /** Whether the number style is told, as an editor would. */
  readonly told: boolean;
  /** Something done to the finished table that makes it unreadable. */
  readonly damage: 'none' | 'typo' | 'double' | 'garbage' | 'merge' | 'strange-column' | 'strange-words' | 'second-places' | 'no-label' | 'other-unit' | 'other-style';
  readonly damageAt: number;
}

const MISSING = ['', '-', '–', 'x', '…', '...'];
const OLD = tables.places.filter(({ level, valid_from, valid_to }) => level === 'province' && valid_from <= '2015-01-01' && (valid_to === '' || valid_to >= '2024-12-31'));
const NEW = tables.places.filter(({ level, valid_from, valid_to }) => level === 'province' && (valid_from === '' || valid_from <= '2026-01-01') && (valid_to === '' || valid_to >= '2026-03-31'));
const OLD_2025 = tables.places.filter(({ level, valid_from, valid_to }) => level === 'province' && valid_from <= '2025-01-01' && (valid_to === '' || valid_to >= '2025-01-01'));
const REGIONS = ['Vùng Đông Bắc', 'Đồng bằng sông Hồng', 'Khu vực miền Trung', 'Tây Nguyên', 'II. Đông Nam Bộ', 'CỘNG VÙNG'];

const dialects: fc.Arbitrary<Dialect> = fc.record({
  file: fc.constantFrom('csv', 'csv', 'grid'),
  delimiter: fc.constantFrom(';', ';', '\t', ',', '|'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  style: fc.constantFrom('vi', 'vi', 'en', 'plain-vi', 'plain-en', 'space-vi', 'space-en'),
  header: fc.constantFrom('status-over-programme', 'programme-over-status', 'one-storey', 'indicators', 'years', 'indicator-over-status', 'status-rows', 'places-across', 'one-place'),
  unit: fc.constantFrom<(readonly [string, number])[]>(['triệu đồng', 6], ['Triệu đồng', 6], ['tỷ đồng', 9], ['tr.đ', 6], ['nghìn đồng', 3], ['1.000 đồng', 3], ['đồng', 0], ['tỉ đồng', 9]),
  unitAt: fc.constantFrom('row', 'row', 'row', 'header', 'header', 'title', 'nowhere'),
  period: fc.constantFrom('2015', '2019', '2023', '2024', '2024-H1', '2023-9M', '2022-Q3', '2026-Q1', '2025', '2016/2020'),
  periodAt: fc.constantFrom('title', 'title', 'title', 'title', 'title', 'nowhere'),
  ordinal: fc.boolean(),
  numbering: fc.boolean(),
  motto: fc.boolean(),
  note: fc.boolean(),
  footnote: fc.boolean(),
  blankRows: fc.boolean(),
  regions: fc.constantFrom('none', 'none', 'above', 'below'),
  total: fc.constantFrom('none', 'bottom', 'bottom', 'top', 'wrong'),
  spelling: fc.array(fc.nat(7), { minLength: 6, maxLength: 6 }),
  asText: fc.boolean(),
  marks: fc.boolean(),
  repeatHeader: fc.constantFrom(false, false, false, true),
  told: fc.boolean(),
  damage: fc.constantFrom(...Array.from({ length: 24 }, () => 'none' as const), 'typo', 'double', 'garbage', 'merge', 'strange-column', 'strange-words', 'second-places', 'no-label', 'other-unit', 'other-style'),
  damageAt: fc.nat(10_000),
});

interface Column {
  readonly path: readonly string[];
  readonly indicator: string;
  readonly programme: string;
  readonly status: string;
  readonly period: string;
  readonly money: boolean;
}

/** A table of provinces and columns in a random dialect, with what it says. */
export const renderedTables: fc.Arbitrary<Rendered> = dialects.chain((dialect) => {
  const year = dialect.header === 'years' ? '2023' : dialect.period.slice(0, 4);
  const living = year === '2026' ? NEW : year === '2025' ? OLD_2025 : OLD;
  const columns = columnsOf(dialect);
  return fc
    .tuple(
      fc.uniqueArray(fc.nat(living.length - 1), { minLength: 1, maxLength: 7 }),
      fc.array(fc.array(fc.tuple(fc.nat(9), fc.nat(), fc.nat(3)), { minLength: columns.length, maxLength: columns.length }), { minLength: 7, maxLength: 7 }),
    )
    .map(([indices, numbers]) => (ROWWISE[dialect.header] ?? render)(dialect, indices.map((i) => living[i]!), columns, numbers));
});

type Render = (dialect: Dialect, places: readonly (typeof OLD)[number][], columns: readonly Column[], numbers: readonly (readonly (readonly [number, number, number])[])[]) => Rendered;

const STATUS_WORDS: Readonly<Record<string, string>> = { 'ke-hoach': 'Kế hoạch', 'thuc-hien': 'Thực hiện', uoc: 'Ước thực hiện' };

/** Layouts in which rows say more than a place. */
const ROWWISE: Readonly<Partial<Record<Dialect['header'], Render>>> = {
  // One place over rows of "Kế hoạch" and "Thực hiện": merged in a workbook, blank below the first in a CSV.
  'status-rows': (dialect, places, columns, numbers) => {
    const { rows, merges, truth, fact } = begin(dialect);
    rows.push(['Tỉnh', 'Chỉ tiêu', `Kinh phí${dialect.unitAt === 'header' ? ` (${dialect.unit[0]})` : ''}`]);
    places.forEach((place, r) => {
      if (dialect.file === 'grid' && columns.length > 1) merges.push({ top: rows.length, left: 0, bottom: rows.length + columns.length - 1, right: 0 });
      columns.forEach((column, c) => rows.push([c === 0 ? spell(place, dialect.spelling[r % 6]!, dialect.marks) : null, STATUS_WORDS[column.status]!, fact(place.place, column, numbers[r]![c]!)]));
    });
    if (dialect.footnote) rows.push([], ['Người lập biểu']);
    return { rows, merges, truth, broken: false, dialect };
  },
  // Places over the columns, statuses down the rows.
  'places-across': (dialect, places, columns, numbers) => {
    const { rows, merges, truth, fact } = begin(dialect);
    rows.push(['TT', 'Chỉ tiêu', ...places.map((place, r) => spell(place, dialect.spelling[r % 6]!, false))]);
    columns.forEach((column, c) => rows.push([String(c + 1), `Kinh phí ${STATUS_WORDS[column.status]!.toLowerCase()}${dialect.unitAt === 'header' ? ` (${dialect.unit[0]})` : ''}`, ...places.map((place, r) => fact(place.place, column, numbers[r]![c]!))]));
    return { rows, merges, truth, broken: false, dialect };
  },
  // A department's own report: its province stands in the title, indicators down the rows, units in a column of their own.
  'one-place': (dialect, [place], columns, numbers) => {
    const { rows, merges, truth, fact } = begin(dialect, `UBND TỈNH ${place!.name_vi.toUpperCase()}`);
    rows.push(['TT', 'Chỉ tiêu', 'ĐVT', ...columns.map(({ status }) => STATUS_WORDS[status]!)]);
    const count: Partial<Column> = { indicator: 'de-an', money: false };
    rows.push(['1', 'Kinh phí khuyến công', dialect.unit[0], ...columns.map((column, c) => fact(place!.place, column, numbers[0]![c]!))]);
    rows.push(['2', 'Số đề án', 'Đề án', ...columns.map((column, c) => fact(place!.place, { ...column, ...count }, numbers[1]![c]!))]);
    return { rows, merges, truth, broken: false, dialect };
  },
};

/** A title with all a table needs but its unit, and a way to note and render its figures. */
function begin(dialect: Dialect, above?: string): { rows: RenderedCell[][]; merges: Merge[]; truth: Truth[]; fact: (place: string, column: Column, drawn: readonly [number, number, number]) => RenderedCell } {
  const rows: RenderedCell[][] = above === undefined ? [] : [[above]];
  const truth: Truth[] = [];
  const when = dialect.periodAt === 'title' ? ` ${periodText(dialect.period)}` : '';
  rows.push([`KẾT QUẢ KHUYẾN CÔNG QUỐC GIA${when.toUpperCase()}${dialect.unitAt === 'title' ? ` (${dialect.unit[0]})` : ''}`]);
  if (dialect.unitAt === 'row') rows.push([null, null, `Đơn vị tính: ${dialect.unit[0]}`]);
  const fact = (place: string, column: Column, drawn: readonly [number, number, number]): RenderedCell => {
    const value = valueOf(drawn, column);
    if (value === null) return MISSING[drawn[2] % MISSING.length] || null;
    truth.push({ place, period: column.period, indicator: column.indicator, programme: column.programme, status: column.status, value: ledgerValue(value, column, dialect) });
    return numberCell(value, column, dialect, drawn[2]);
  };
  return { rows, merges: [], truth, fact };
}

/** The same as bytes of a file, by the dialect's encoding and delimiter. */
export function fileOf({ rows, dialect }: Rendered): Uint8Array {
  const width = Math.max(...rows.map((cells) => cells.length));
  const quote = (text: string): string => (text.includes(dialect.delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((cells) => Array.from({ length: width }, (_, i) => quote(textOf(cells[i] ?? null))).join(dialect.delimiter));
  const text = `${lines.join(dialect.lineEnd)}${dialect.lineEnd}`;
  if (dialect.encoding === 'tcvn3' || dialect.encoding === 'windows-1258') return Uint8Array.from(convertLegacyBack(text.replace(/[–…]/g, (sign) => (sign === '–' ? '-' : '...')), dialect.encoding), (letter) => letter.charCodeAt(0));
  if (dialect.encoding === 'utf-8' || dialect.encoding === 'utf-8-bom') return new TextEncoder().encode((dialect.encoding === 'utf-8-bom' ? '\ufeff' : '') + text);
  const little = dialect.encoding === 'utf-16le';
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
  return bytes;
}

/** The same as a sheet of a workbook. */
export function gridOf({ rows, merges }: Rendered): Grid {
  const cells = rows.map((list) => list.map((cell): Cell | null => (cell === null ? null : typeof cell === 'string' ? textCell(cell) : { kind: 'number', text: cell.stored.replace('.', ','), number: { stored: cell.stored, shown: cell.stored, percent: false, hidden: false } })));
  return { name: 'Sheet1', hidden: false, rows: cells, hiddenRows: new Set(), hiddenColumns: new Set(), merges };
}

function textOf(cell: RenderedCell): string {
  return cell === null ? '' : typeof cell === 'string' ? cell : cell.stored;
}

function columnsOf({ header, period, unit, unitAt }: Dialect): Column[] {
  const money = unitAt === 'header' ? ` (${unit[0]})` : '';
  const column = (path: readonly string[], over: Partial<Column>): Column => ({ path, indicator: 'kinh-phi', programme: 'kcqg', status: 'thuc-hien', period, money: true, ...over });
  const statuses = [['Kế hoạch', 'ke-hoach'], ['Thực hiện', 'thuc-hien'], ['Ước TH', 'uoc']] as const;
  const programmes = [['Tổng số', 'tong'], ['KCQG', 'kcqg'], ['KCĐP', 'kcdp']] as const;
  // A half-year's plan is asked about; these tables are about numbers.
  const used = /^\d{4}$|\//.test(period) ? statuses : statuses.slice(1);
  switch (header) {
    case 'status-over-programme':
      return used.flatMap(([over, status]) => programmes.map(([under, programme]) => column([`${over}${money}`, under], { status, programme })));
    case 'programme-over-status':
      return programmes.flatMap(([over, programme]) => used.map(([under, status]) => column([`${over}${money}`, under], { status, programme })));
    case 'one-storey':
      return used.flatMap(([a, status]) => programmes.slice(1).map(([b, programme]) => column([`${a} ${b}${money}`], { status, programme })));
    case 'indicators':
      return [column([`Kinh phí${money}`], {}), column(['Số đề án'], { indicator: 'de-an', money: false }), column(['Số lao động được đào tạo'], { indicator: 'lao-dong-dao-tao', money: false })];
    case 'years':
      return ['2021', '2022', '2023'].map((year) => column([`Năm ${year}${money}`], { period: year }));
    case 'status-rows':
    case 'places-across':
    case 'one-place':
      return used.map(([, status]) => column([], { status }));
    case 'indicator-over-status':
      return [...used.map(([under, status]) => column([`Kinh phí${money}`, under], { status })), ...used.map(([under, status]) => column(['Số đề án', under], { status, indicator: 'de-an', money: false }))];
  }
}

function render(dialect: Dialect, places: readonly (typeof OLD)[number][], columns: readonly Column[], numbers: readonly (readonly (readonly [number, number, number])[])[]): Rendered {
  const rows: RenderedCell[][] = [];
  const merges: Merge[] = [];
  const truth: Truth[] = [];
  const lead = dialect.ordinal ? 2 : 1;
  const width = lead + columns.length + (dialect.note ? 1 : 0);
  const oneStatus = dialect.header === 'indicators' || dialect.header === 'years';
  const oneProgramme = oneStatus || dialect.header === 'indicator-over-status';
  if (dialect.motto) rows.push(['SỞ CÔNG THƯƠNG', ...Array.from({ length: Math.max(1, width - 2) }, () => null), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['(Kèm theo Báo cáo số 25/BC-SCT ngày 12 tháng 3 năm 2021)']);
  const when = dialect.periodAt === 'title' && dialect.header !== 'years' ? ` ${periodText(dialect.period)}` : '';
  const unitInTitle = dialect.unitAt === 'title' ? ` (${dialect.unit[0]})` : '';
  rows.push([`KINH PHÍ ${oneProgramme ? 'KHUYẾN CÔNG QUỐC GIA' : 'KHUYẾN CÔNG'}${oneStatus ? ' THỰC HIỆN' : ''}${when.toUpperCase()}${unitInTitle}`]);
  if (dialect.unitAt === 'row') rows.push([...Array.from({ length: width - 1 }, () => null), `ĐVT: ${dialect.unit[0]}`]);
  if (dialect.blankRows) rows.push([]);

  const headerAt = rows.length;
  rows.push(...headerRows(dialect, columns, lead, headerAt, merges));
  const header = rows.slice(headerAt).map((cells) => [...cells]);
  if (dialect.numbering) rows.push(Array.from({ length: width }, (_, i) => (i < lead ? 'AB'[i]! : `(${i - lead + 1})`)));

  const values = places.map((_, r) => columns.map((column, c) => valueOf(numbers[r]![c]!, column)));
  const sums = (from: number, to: number, off = 0): RenderedCell[] => columns.map((column, c) => numberCell(sumOf(values.slice(from, to).map((row) => row[c]!), off), column, dialect, 0));
  const sumRow = (label: string, cells: readonly RenderedCell[]): RenderedCell[] => [...(dialect.ordinal ? ['I'] : []), label, ...cells, ...(dialect.note ? [null] : [])];
  const half = Math.ceil(places.length / 2);
  if (dialect.total === 'top') rows.push(sumRow('TỔNG CỘNG', sums(0, places.length)));
  places.forEach((place, r) => {
    const [from, to] = r < half ? [0, half] : [half, places.length];
    if (dialect.regions === 'above' && r === from) rows.push(sumRow(REGIONS[dialect.spelling[0]! % 5]!, sums(from, to)));
    if (dialect.repeatHeader && r === half && r > 0) rows.push(...header.map((cells) => [...cells]));
    rows.push([
      ...(dialect.ordinal ? [String(r + 1)] : []),
      spell(place, dialect.spelling[r % 6]!, dialect.marks),
      ...columns.map((column, c) => {
        const value = values[r]![c]!;
        if (value === null) return MISSING[numbers[r]![c]![2] % MISSING.length] || null;
        truth.push({ place: place.place, period: column.period, indicator: column.indicator, programme: column.programme, status: column.status, value: ledgerValue(value, column, dialect) });
        return numberCell(value, column, dialect, numbers[r]![c]![2]);
      }),
      ...(dialect.note ? [r % 3 === 0 ? 'Số liệu ước' : null] : []),
    ]);
    if (dialect.blankRows && r === 2) rows.push([]);
    if (dialect.regions === 'below' && r === to - 1) rows.push(sumRow('Cộng vùng Đông Bắc', sums(from, to)));
  });
  if (dialect.total === 'bottom' || dialect.total === 'wrong') rows.push(sumRow('Tổng cộng', sums(0, places.length, dialect.total === 'wrong' ? 7 : 0)));
  if (dialect.footnote) rows.push([], ['(1) Số liệu do các địa phương báo cáo.'], ['', 'Người lập biểu']);
  return damaged({ rows, merges, truth, broken: false, dialect }, lead, columns.length, headerAt);
}

/** Breaks a table in a way that must not go unnoticed. Where the damage cannot be done, the table stays whole. */
function damaged(whole: Rendered, lead: number, width: number, headerAt: number): Rendered {
  const { dialect, truth } = whole;
  const rows = whole.rows.map((cells) => [...cells]);
  const merges = [...whole.merges];
  const names = new Set(tables.places.map(({ name_vi }) => fold(name_vi)));
  const body = rows.flatMap((cells, row) => (names.has(fold(String(cells[lead - 1] ?? '')).replace(/^(?:tinh|tp\.) /, '').replace(/ \(1\)$/, '')) ? [row] : []));
  const filled = body.flatMap((row) => Array.from({ length: width }, (_, c) => lead + c).filter((column) => isNumber(rows[row]![column] ?? null)).map((column) => [row, column] as const));
  const at = filled[dialect.damageAt % Math.max(1, filled.length)];
  if (dialect.damage === 'none' || at === undefined || body.length === 0) return whole;
  const [row, column] = at;
  switch (dialect.damage) {
    case 'typo':
      rows[row]![lead - 1] = 'Bắc Gianh';
      break;
    case 'double':
      rows.splice(row + 1, 0, [...rows[row]!]);
      break;
    case 'garbage':
      rows[row]![column] = ['#REF!', '1.2.3', 'chưa rõ', '####', '12/5/2024', '(5)', '1,23,4', '12 13', 'IV'][dialect.damageAt % 9]!;
      break;
    case 'merge':
      if (dialect.file !== 'grid' || !body.includes(row + 1)) return whole;
      merges.push({ top: row, left: column, bottom: row + 1, right: column });
      rows[row + 1]![column] = null;
      break;
    case 'strange-column':
      rows.forEach((cells, i) => cells.splice(lead, 0, i === headerAt ? 'Chỉ số XYZ' : body.includes(i) ? '77' : null));
      return { ...whole, rows, merges: [], broken: true };
    case 'strange-words':
      rows.forEach((cells, i) => cells.splice(lead, 0, i === headerAt ? 'Tên đề án' : body.includes(i) ? `Hỗ trợ xưởng số ${i} làm đồ gỗ` : null));
      return { ...whole, rows, merges: [], broken: true };
    case 'second-places':
      if (body.length < 2) return whole;
      rows.forEach((cells, i) => cells.splice(lead + 1, 0, i === headerAt ? 'Tỉnh' : body.includes(i) ? rows[body[0]!]![lead - 1]! : null));
      return { ...whole, rows, merges: [], broken: true };
    case 'no-label':
      rows[row]![lead - 1] = null;
      break;
    case 'other-unit':
      // Where nothing else names a unit, one behind every number is simply right.
      if (dialect.unitAt === 'nowhere') return whole;
      rows[row]![column] = `${textOf(rows[row]![column]!)} nghìn tỷ`;
      break;
    case 'other-style': {
      // Alone in its column, and with nothing told, it would simply be right.
      if (!dialect.told || (dialect.file === 'grid' && !dialect.asText)) return whole;
      rows[row]![column] = dialect.style.endsWith('en') ? '1.234,5' : '1,234.5';
      break;
    }
  }
  return { ...whole, rows, merges, truth, broken: true };
}

function isNumber(cell: RenderedCell): boolean {
  return cell !== null && (typeof cell !== 'string' || /^\d/.test(cell));
}

function headerRows({ ordinal, note, file }: Dialect, columns: readonly Column[], lead: number, at: number, merges: Merge[]): RenderedCell[][] {
  const storeys = Math.max(...columns.map(({ path }) => path.length));
  const rows: RenderedCell[][] = Array.from({ length: storeys }, () => Array.from({ length: lead + columns.length + (note ? 1 : 0) }, () => null));
  const labels = [...(ordinal ? ['TT'] : []), 'Tỉnh, thành phố'];
  labels.forEach((label, column) => {
    rows[0]![column] = label;
    if (storeys > 1 && file === 'grid') merges.push({ top: at, left: column, bottom: at + storeys - 1, right: column });
  });
  if (note) rows[0]![lead + columns.length] = 'Ghi chú';
  columns.forEach(({ path }, c) => {
    path.forEach((text, storey) => {
      const same = storey < path.length - 1 && c > 0 && columns[c - 1]!.path[storey] === text;
      if (!same) rows[storey]![lead + c] = text;
    });
  });
  if (storeys > 1 && file === 'grid') {
    for (let c = 0; c < columns.length; ) {
      let end = c;
      while (end + 1 < columns.length && columns[end + 1]!.path[0] === columns[c]!.path[0]) end += 1;
      if (end > c) merges.push({ top: at, left: lead + c, bottom: at, right: lead + end });
      c = end + 1;
    }
  }
  return rows;
}

function valueOf([kind, digits, decimals]: readonly [number, number, number], { money }: Column): string | null {
  if (kind === 0) return null;
  const whole = kind < 3 ? digits % 10 : kind < 7 ? digits % 1000 : digits % 100_000;
  if (!money) return String(whole % 20_000);
  const fraction = decimals === 0 ? '' : `.${String(digits % 10 ** decimals).padStart(decimals, '0')}`;
  return `${whole}${fraction}`;
}

function sumOf(values: readonly (string | null)[], off: number): string {
  const cents = values.reduce((sum, value) => sum + Math.round(Number(value ?? 0) * 1000), off * 1000);
  return String(cents / 1000);
}

function numberCell(value: string, column: Column, { style, asText, file, marks }: Dialect, salt: number): RenderedCell {
  if (file === 'grid' && !asText) return { stored: String(Number(value)) };
  const [whole = '', fraction] = value.split('.');
  const decimal = style.endsWith('en') ? '.' : ',';
  const group = style === 'vi' ? '.' : style === 'en' ? ',' : style.startsWith('space') ? ' ' : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const padded = !column.money && marks && whole.length === 1 ? `0${whole}` : grouped;
  return `${padded}${fraction === undefined ? '' : decimal + fraction}${marks && salt === 3 ? ' (1)' : ''}`;
}

function ledgerValue(value: string, { money }: Column, { unit, file, asText }: Dialect): string {
  const printed = file === 'grid' && !asText ? String(Number(value)) : value;
  if (!money) return printed;
  if (Number(printed) === 0 && unit[1] !== 9) return '0';
  const [whole = '', fraction = ''] = printed.split('.');
  const places = 9 - unit[1];
  const digits = `${whole.padStart(places + 1, '0')}`;
  const point = digits.length - places;
  const decimals = digits.slice(point) + fraction;
  return decimals === '' ? digits : `${digits.slice(0, point).replace(/^0+(?=\d)/, '')}.${decimals}`;
}

function periodText(period: string): string {
  const [year = '', part] = period.split('-');
  if (period.includes('/')) return `giai đoạn ${period.replace('/', '-')}`;
  return { H1: `6 tháng đầu năm ${year}`, '9M': `9 tháng năm ${year}`, Q3: `quý III năm ${year}`, Q1: `quý I/${year}` }[part ?? ''] ?? `năm ${year}`;
}

function spell({ name_vi: name, kind }: { name_vi: string; kind: string }, way: number, marks: boolean): string {
  const bare = name.replace(/^TP\. /, '');
  const footnote = marks && way === 6 ? ' (1)' : '';
  const ways = [name, name.toUpperCase(), bare.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'), `${kind === 'tinh' ? 'Tỉnh' : 'TP.'} ${bare}`, name.replace('òa', 'oà').replace('óa', 'oá').replace(' - ', ' – '), bare.toLowerCase(), name, `${name} `];
  return `${ways[way]!}${footnote}`;
}

