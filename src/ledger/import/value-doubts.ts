import type { Indicator } from '../model.ts';
import type { CellReading } from './cell-value.ts';
import { quote, type Doubt } from './doubts.ts';
import { address, cellAt, columnName, type Cell } from './grid.ts';
import { decided } from './import-map.ts';
import type { Meaning } from './meaning.ts';
import { mapPath, spotIn, type ColumnPlan, type TablePlan } from './plan.ts';
import { readNumberText } from './read-number.ts';
import type { RowPlan } from './rows.ts';
import type { SheetUnit } from './units.ts';

/** A cell of a column of figures that cannot be read. */
export function cellDoubt(plan: TablePlan, at: string, cell: Cell, why: string): Doubt {
  const table = cell.number?.hidden === true ? 'dashes' : cell.kind === 'number' && why.startsWith('lưu ') ? 'digits' : null;
  const skip = { path: ['this_file', 'tables', plan.index, 'skip', '+'], choices: [{ value: at, label: 'bỏ ô này, coi như không có số' }], suggestion: null, form: '', option: '' };
  const choices = {
    dashes: [{ value: 'zero', label: 'là số 0' }, { value: 'missing', label: 'là không có số liệu' }],
    digits: [{ value: 'stored', label: 'lấy số lưu trong ô' }, { value: 'shown', label: 'lấy số hiện trên màn hình' }],
  };
  return {
    code: table === null ? 'NK502' : table === 'dashes' ? 'NK504' : 'NK505',
    where: spotIn(plan, table === null ? at : ''),
    message: table === 'dashes' ? 'Có ô lưu số 0 nhưng hiện gạch ngang: nguồn nói là 0, hay là không có số liệu?' : table === 'digits' ? `Có ô lưu một số và hiện một số khác: ${at} ${why}.` : `${quote(cell.text)} ${why}.`,
    hint: table === null ? 'Sửa ô trong tệp; nếu ô ấy nghĩa là không có số thì bỏ ô, hoặc ghi chữ ấy vào missing của bảng trong map.' : `Ô đầu tiên như thế là ${at}. Trả lời một lần cho cả bảng.`,
    question: table === null ? skip : { path: mapPath(plan, 'set', table), choices: choices[table], suggestion: null, form: '', option: `--${table}` },
  };
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

/** A column said to be per cent whose every number is at most one: 0,95 may well mean 95%. */
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
  if (first === undefined || numbers.some(({ value }) => value > 1.5)) return [];
  return [
    {
      code: 'NK503',
      where: spotIn(plan, column.letter),
      message: `Cột ghi %, nhưng mọi số đều nhỏ: ${first.at} ${quote(first.text)} là ${first.text}% hay là tỷ số, phải nhân 100?`,
      hint: 'Xem lại nguồn rồi chọn.',
      question: { path: mapPath(plan, 'columns', column.index, 'set', 'percent'), choices: [{ value: 'printed', label: 'đúng là phần trăm, giữ như in' }, { value: 'fraction', label: 'là tỷ số, nhân 100' }], suggestion: null, form: '', option: '' },
    },
  ];
}

/** A unit that does not measure what the indicator counts. */
export function unitDoubt(plan: TablePlan, column: ColumnPlan, row: RowPlan, unit: SheetUnit, indicator: Indicator): Doubt {
  const byRow = row.read.length > 0;
  return {
    code: 'NK303',
    where: spotIn(plan, byRow ? row.labelAt : column.letter),
    message: `${byRow ? `Nhãn ${quote(row.words)}` : `Cột ${quote(column.header)}`} tính bằng ${unit.name}, mà chỉ tiêu ${indicator.indicator} tính bằng ${indicator.unit}.`,
    hint: 'Chọn lại chỉ tiêu hoặc đơn vị trong map. Đừng ép một con số vào chỉ tiêu gần giống.',
    question: byRow ? null : { path: mapPath(plan, 'columns', column.index, 'set', 'indicator'), choices: [], suggestion: null, form: 'mã trong indicators.csv', option: '' },
  };
}
