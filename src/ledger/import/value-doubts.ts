import type { Indicator } from '../model.ts';
import type { CellReading } from './cell-value.ts';
import { choicesFor } from './part-words.ts';
import { quote, type Doubt } from './doubts.ts';
import { fold } from './fold.ts';
import { address, cellAt, columnName, type Cell } from './grid.ts';
import { decided } from './import-map.ts';
import type { LedgerWords, Meaning } from './figure-parts.ts';
import { mapPath, spotIn, type ColumnPlan, type TablePlan } from './table-plan.ts';
import { readNumberText } from './read-number.ts';
import type { RowPlan } from './row-plan.ts';
import type { SheetUnit } from './units.ts';

/** A cell of a column of figures that cannot be read. */
export interface BadCell {
  readonly at: string;
  readonly cell: Cell;
  readonly why: string;
}

const TABLE_WIDE = {
  dashes: { code: 'NK504', choices: [{ value: 'zero', label: 'là số 0' }, { value: 'missing', label: 'là không có số liệu' }] },
  digits: { code: 'NK505', choices: [{ value: 'stored', label: 'lấy số lưu trong ô' }, { value: 'shown', label: 'lấy số hiện trên màn hình' }] },
} as const;

/** Asks about cells that cannot be read: what is one decision for a table once, the same words once, everything else cell by cell. */
export function cellDoubts(plan: TablePlan, cells: readonly BadCell[]): Doubt[] {
  const groups = Map.groupBy(cells, (bad) => tableWide(bad) ?? wordsOf(bad) ?? bad.at);
  return [...groups].map(([key, list]) => (key === 'dashes' || key === 'digits' ? tableDoubt(plan, key, list) : wordsOf(list[0]!) !== null ? wordsDoubt(plan, list) : cellDoubt(plan, list[0]!)));
}

function tableWide({ cell, why }: BadCell): keyof typeof TABLE_WIDE | null {
  if (cell.number?.hidden === true) return 'dashes';
  return cell.kind === 'number' && why.startsWith('lưu ') ? 'digits' : null;
}

/** Words that may well mean "no figure" wherever they stand, and what a division by nothing gives; null for anything else. */
function wordsOf({ cell: { kind, text } }: BadCell): string | null {
  if (kind !== 'text' && kind !== 'error') return null;
  return /^#(?:DIV\/0!|N\/A)$/.test(text) || !/[\d#]/.test(text) ? `“${fold(text)}”` : null;
}

function tableDoubt(plan: TablePlan, key: keyof typeof TABLE_WIDE, [first]: readonly BadCell[]): Doubt {
  const { code, choices } = TABLE_WIDE[key];
  return {
    code,
    where: spotIn(plan, ''),
    message: key === 'dashes' ? 'Có ô lưu số 0 nhưng hiện gạch ngang: nguồn nói là 0, hay là không có số liệu?' : `Có ô lưu một số và hiện một số khác: ${first!.at} ${first!.why}.`,
    hint: `Ô đầu tiên như thế là ${first!.at}. Trả lời một lần cho cả bảng.`,
    question: { path: mapPath(plan, 'set', key), choices, suggestion: null, form: '', option: `--${key}` },
  };
}

function wordsDoubt(plan: TablePlan, [first, ...more]: readonly BadCell[]): Doubt {
  const { at, cell, why } = first!;
  const others = more.length === 0 ? '' : ` (và ở ${more.slice(0, 5).map((bad) => bad.at).join(', ')}${more.length > 5 ? `, ${more.length - 5} ô nữa` : ''})`;
  return {
    code: 'NK502',
    where: spotIn(plan, at),
    message: `${quote(cell.text)} ${why}${others}.`,
    hint: 'Nếu chữ ấy nghĩa là không có số thì trả lời như dưới, một lần cho cả bảng; nếu không thì sửa ô trong tệp.',
    question: { path: mapPath(plan, 'missing', '+'), choices: [{ value: cell.text, label: 'không có số, ở mọi ô ghi như thế' }], suggestion: null, form: '', option: '' },
  };
}

function cellDoubt(plan: TablePlan, { at, cell, why }: BadCell): Doubt {
  return {
    code: 'NK502',
    where: spotIn(plan, at),
    message: `${quote(cell.text)} ${why}.`,
    hint: 'Sửa ô trong tệp; nếu ô ấy nghĩa là không có số thì bỏ ô.',
    question: { path: ['this_file', 'tables', plan.index, 'skip', '+'], choices: [{ value: at, label: 'bỏ ô này, coi như không có số' }], suggestion: null, form: '', option: '' },
  };
}

/** Cells that were understood and yet gave no figure, though nothing was asked: an import must not end well over them. */
export function untakenDoubt(plan: TablePlan, cells: readonly string[]): Doubt[] {
  if (cells.length === 0) return [];
  return [{ code: 'NK603', where: spotIn(plan, cells[0]!), message: `Máy không lấy được ${cells.length} ô mà không rõ vì sao: ${cells.slice(0, 10).join(', ')}${cells.length > 10 ? '…' : ''}.`, hint: 'Đây là lỗi của lệnh nhập, không phải của biểu: hãy báo lại kèm tệp. Có thể tạm bỏ các ô ấy bằng skip trong map.', question: null }];
}

/** Hidden rows and columns inside a table: what nobody saw on screen is neither taken nor dropped without a word. */
export function hiddenDoubt(plan: TablePlan, rows: readonly RowPlan[], values: readonly ColumnPlan[]): Doubt[] {
  const { grid } = plan;
  if (decided(plan.map.set.hidden) !== undefined) return [];
  const hiddenRows = rows.filter(({ row, kind }) => grid.hiddenRows.has(row) && kind === 'figures').map(({ row, label }) => `dòng ${row + 1} ${quote(label)}`);
  const hiddenColumns = values.filter(({ column }) => grid.hiddenColumns.has(column)).map(({ column, header }) => `cột ${columnName(column)} ${quote(header)}`);
  const hidden = [...hiddenRows, ...hiddenColumns];
  if (hidden.length === 0) return [];
  return [
    {
      code: 'NK203',
      where: spotIn(plan, ''),
      message: `Bảng có số liệu bị ẩn: ${hidden.slice(0, 5).join(', ')}${hidden.length > 5 ? ` và ${hidden.length - 5} chỗ khác` : ''}.`,
      hint: 'Bỏ ẩn trong Excel để xem, rồi chọn lấy hay bỏ.',
      question: { path: mapPath(plan, 'set', 'hidden'), choices: [{ value: 'take', label: 'lấy cả số bị ẩn' }, { value: 'skip', label: 'bỏ số bị ẩn' }], suggestion: null, form: '', option: '--hidden take|skip' },
    },
  ];
}

// Rates of one and a half per cent are rare, ratios above it too.
const MOST_RATIO = 1.5;

/** A column said to be per cent whose numbers are mostly about one: 0,95 may well mean 95%, and 2,1 beside it 210%. */
export function percentDoubt(plan: TablePlan, column: ColumnPlan, live: readonly RowPlan[], meanings: readonly Meaning[], reading: CellReading): Doubt[] {
  if (decided(column.set.percent) !== undefined || meanings.some(({ unit }) => unit?.name !== '%') || meanings.length === 0) return [];
  const cells = live.map(({ row }) => ({ cell: cellAt(plan.grid, row, column.column), at: address(row, column.column) }));
  const numbers = cells.flatMap(({ cell, at }) => {
    if (cell === null || cell.number?.percent === true || cell.text.includes('%')) return [];
    const read = cell.kind === 'text' ? readNumberText(cell.text) : null;
    const digits = cell.number?.stored ?? (read?.kind === 'number' ? read[reading.style ?? 'vi'] : null);
    return digits == null ? [] : [{ value: Math.abs(Number(digits)), at, text: cell.text }];
  });
  const first = numbers.find(({ value }) => value > 0);
  const sorted = numbers.map(({ value }) => value).filter((value) => value > 0).sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  if (first === undefined || middle > MOST_RATIO || sorted.at(-1)! > 10 * MOST_RATIO) return [];
  return [
    {
      code: 'NK503',
      where: spotIn(plan, column.letter),
      message: `Cột ghi %, nhưng các số đều nhỏ: ${first.at} ${quote(first.text)} là ${first.text}% hay là tỷ số, phải nhân 100?`,
      hint: 'Xem lại nguồn rồi chọn.',
      question: { path: mapPath(plan, 'columns', column.index, 'set', 'percent'), choices: [{ value: 'printed', label: 'đúng là phần trăm, giữ như in' }, { value: 'fraction', label: 'là tỷ số, nhân 100' }], suggestion: null, form: '', option: '' },
    },
  ];
}

/** A unit that does not measure what the indicator counts. */
export function unitDoubt(plan: TablePlan, column: ColumnPlan, row: RowPlan, unit: SheetUnit, indicator: Indicator, ledger: LedgerWords): Doubt {
  const byRow = row.read.length > 0;
  const choices = choicesFor('indicator', { part: 'indicator', why: 'clash', detail: '', choices: [] }, [unit], ledger);
  return {
    code: 'NK303',
    where: spotIn(plan, byRow ? row.labelAt : column.letter),
    message: `${byRow ? `Nhãn ${quote(row.words)}` : `Cột ${quote(column.header)}`} tính bằng ${unit.name}, mà chỉ tiêu ${indicator.indicator} tính bằng ${indicator.unit}.`,
    hint: 'Chọn lại chỉ tiêu hoặc đơn vị trong map. Đừng ép một con số vào chỉ tiêu gần giống.',
    question: byRow
      ? { path: mapPath(plan, 'rows', row.words, 'indicator'), choices: [...choices, { value: 'skip', label: 'bỏ dòng này' }], suggestion: null, form: 'tên hoặc mã chỉ tiêu trong indicators.csv', option: '' }
      : { path: mapPath(plan, 'columns', column.index, 'set', 'indicator'), choices: [...choices, { value: 'note', label: 'không lấy cột này' }], suggestion: null, form: 'tên hoặc mã chỉ tiêu trong indicators.csv', option: '' },
  };
}
