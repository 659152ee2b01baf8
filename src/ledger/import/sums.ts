import type { TakenFigure, TakenTable } from './take.ts';
import { absolute, addDecimals, compareDecimals, readDecimal, subtractDecimals, writeDecimal, ZERO, type Decimal } from './decimal.ts';
import { address, cellAt } from './grid.ts';
import type { ColumnPlan } from './plan.ts';
import type { RowPlan } from './rows.ts';

/** A sum printed in the sheet, computed again from the figures taken. */
export interface SumCheck {
  readonly sheet: string;
  readonly at: string;
  readonly label: string;
  readonly column: string;
  readonly header: string;
  readonly printed: string;
  readonly computed: string;
  /** Computed less printed. */
  readonly difference: string;
  readonly unit: string;
  readonly verdict: 'agrees' | 'rounding' | 'differs';
  /** What was added up, as `Hà Nội: 12.5 (F7)`; rows without a figure are named in `without`. */
  readonly parts: readonly { readonly label: string; readonly at: string; readonly value: string }[];
  readonly without: readonly string[];
}

/** A total over programmes, or a rate, in one row, computed again from its neighbours. */
export interface AcrossCheck {
  readonly sheet: string;
  readonly label: string;
  readonly at: string;
  readonly rule: string;
  readonly printed: string;
  readonly computed: string;
  readonly unit: string;
  readonly verdict: 'agrees' | 'rounding' | 'differs';
}

/** A sum that could not be computed again, and why. */
export interface Unchecked {
  readonly sheet: string;
  readonly at: string;
  readonly label: string;
  readonly why: string;
}

/** Compares the sheet's sums with the figures taken: down the rows for every column, across the columns for every place. */
export function checkSums(table: TakenTable): { readonly down: readonly SumCheck[]; readonly across: readonly AcrossCheck[]; readonly unchecked: readonly Unchecked[] } {
  const down: SumCheck[] = [];
  const unchecked: Unchecked[] = [];
  const { plan, rows } = table;
  const covered = coverage(rows);
  for (const row of rows) {
    if (row.kind !== 'sum') continue;
    const parts = covered.get(row) ?? [];
    for (const column of plan.columns) {
      if (column.role !== 'value') continue;
      const printed = table.sums.get(`${row.row}:${column.column}`);
      const at = address(row.row, column.column);
      const label = row.label === '' ? sumLabel(table, row) : row.label;
      if (printed === undefined) {
        if (cellAt(plan.grid, row.row, column.column) !== null) unchecked.push({ sheet: plan.grid.name, at, label, why: 'ô tổng không phải là số đọc được' });
        continue;
      }
      const figures = table.figures.filter((figure) => figure.column === column.column && parts.some(({ row: part }) => part === figure.row));
      const why = whyNotSummed(table, figures, parts, column);
      if (why === null) down.push(compareSum(table, row, label, column, printed, figures, parts));
      else unchecked.push({ sheet: plan.grid.name, at, label, why });
    }
  }
  return { down, across: checkAcross(table), unchecked };
}

/** Which rows every sum adds up: a heading with figures those below it, a closing sum those above it, a grand total all. */
function coverage(rows: readonly RowPlan[]): ReadonlyMap<RowPlan, readonly RowPlan[]> {
  const covered = new Map<RowPlan, readonly RowPlan[]>();
  const figures = rows.filter(({ kind }) => kind === 'figures');
  const isRegion = (row: RowPlan): boolean => row.sum === 'region';
  const first = rows.find((row) => isRegion(row) || row.kind === 'figures');
  const above = first !== undefined && isRegion(first);
  rows.forEach((row, i) => {
    if (row.kind !== 'sum') return;
    if (!isRegion(row)) {
      covered.set(row, figures);
      return;
    }
    const group: RowPlan[] = [];
    const others = above ? rows.slice(i + 1) : rows.slice(0, i).reverse();
    for (const other of others) {
      if (other.kind === 'sum') break;
      if (other.kind === 'figures') group.push(other);
    }
    covered.set(row, group);
  });
  return covered;
}

function whyNotSummed({ plan }: TakenTable, figures: readonly TakenFigure[], parts: readonly RowPlan[], column: ColumnPlan): string | null {
  if (parts.length === 0) return 'không rõ dòng này cộng những dòng nào';
  if (figures.length === 0) return 'không có số nào được lấy trong các dòng nó cộng';
  const [sample] = figures;
  if (sample!.unit.name === '%') return 'tỷ lệ không cộng được';
  // Years down the rows add up like provinces do.
  const years = plan.frame.layout !== 'places-down';
  const meanings = new Set(figures.map(({ cells }) => `${cells.indicator} ${cells.programme} ${cells.status} ${cells.category} ${years ? cells.place : cells.period}`));
  if (meanings.size > 1 || figures.some(({ unit }) => unit.name !== sample!.unit.name)) return `cột ${column.letter} có nhiều loại số liệu`;
  return plan.frame.layout === 'places-down' && new Set(figures.map(({ cells }) => cells.place)).size < figures.length ? 'một nơi có nhiều dòng' : null;
}

function compareSum({ plan }: TakenTable, row: RowPlan, label: string, column: ColumnPlan, printed: Decimal, figures: readonly TakenFigure[], parts: readonly RowPlan[]): SumCheck {
  const computed = figures.reduce((sum, figure) => addDecimals(sum, figure.printed), ZERO);
  const difference = subtractDecimals(computed, printed);
  const counted = figures[0]!.unit.base !== 'đồng';
  const slack = counted ? ZERO : [printed, ...figures.map((figure) => figure.printed)].map(halfUnit).reduce(addDecimals, ZERO);
  const labels = new Map(parts.map((part) => [part.row, part.label]));
  return {
    sheet: plan.grid.name,
    at: address(row.row, column.column),
    label,
    column: column.letter,
    header: column.header,
    printed: writeDecimal(printed),
    computed: writeDecimal(computed),
    difference: writeDecimal(difference),
    unit: figures[0]!.unit.name,
    verdict: difference.units === 0n ? 'agrees' : compareDecimals(absolute(difference), slack) <= 0 ? 'rounding' : 'differs',
    parts: figures.map((figure) => ({ label: labels.get(figure.row) ?? '', at: address(figure.row, figure.column), value: writeDecimal(figure.printed) })),
    without: parts.filter((part) => !figures.some((figure) => figure.row === part.row)).map((part) => part.label),
  };
}

/** Half a unit of the last printed digit; nothing where the number is whole, which in money may be rounded too. */
function halfUnit({ scale }: Decimal): Decimal {
  return { units: 5n, scale: scale + 1 };
}

function checkAcross({ plan, figures, rows }: TakenTable): AcrossCheck[] {
  const checks: AcrossCheck[] = [];
  const labels = new Map(rows.map((row) => [row.row, row.label]));
  const groups = Map.groupBy(figures, ({ row, cells }) => `${plan.frame.layout === 'places-down' ? row : ''} ${cells.place} ${cells.period} ${cells.indicator} ${cells.category} ${cells.status}`);
  for (const group of groups.values()) {
    const of = (programme: string): TakenFigure | undefined => group.find(({ cells }) => cells.programme === programme);
    for (const [total, ...parts] of [['tong', 'kcqg', 'kcdp'], ['kcdp', 'kcdp-tinh', 'kcdp-huyen']] as const) {
      const whole = of(total);
      const pieces = parts.map(of).filter((piece) => piece !== undefined);
      if (whole === undefined || pieces.length < parts.length || whole.unit.name === '%' || pieces.some(({ unit }) => unit.name !== whole.unit.name)) continue;
      const computed = pieces.reduce((sum, piece) => addDecimals(sum, piece.printed), ZERO);
      const difference = subtractDecimals(computed, whole.printed);
      const slack = whole.unit.base === 'đồng' ? [whole, ...pieces].map(({ printed }) => halfUnit(printed)).reduce(addDecimals, ZERO) : ZERO;
      checks.push({
        sheet: plan.grid.name,
        label: labels.get(whole.row) ?? whole.cells.place,
        at: address(whole.row, whole.column),
        rule: `${total} = ${parts.join(' + ')}`,
        printed: writeDecimal(whole.printed),
        computed: writeDecimal(computed),
        unit: whole.unit.name,
        verdict: difference.units === 0n ? 'agrees' : compareDecimals(absolute(difference), slack) <= 0 ? 'rounding' : 'differs',
      });
    }
  }
  return [...checks, ...checkRates(plan.grid.name, figures, labels)];
}

/** A printed rate against plan, compared with done ÷ planned of the same place, period and programme. */
function checkRates(sheet: string, figures: readonly TakenFigure[], labels: ReadonlyMap<number, string>): AcrossCheck[] {
  const checks: AcrossCheck[] = [];
  const money = new Map(figures.filter(({ cells }) => cells.indicator === 'kinh-phi' && cells.category === '').map((figure) => [`${figure.cells.place} ${figure.cells.period} ${figure.cells.programme} ${figure.cells.status}`, figure]));
  for (const figure of figures) {
    const { place, period, programme, status, indicator, value } = figure.cells;
    if (indicator !== 'ty-le-ke-hoach') continue;
    const done = money.get(`${place} ${period} ${programme} ${status}`);
    const planned = money.get(`${place} ${period} ${programme} ke-hoach`);
    if (done === undefined || planned === undefined || Number(planned.cells.value) === 0) continue;
    const [a, b] = [done.cells.value, planned.cells.value].map((digits) => ({ digits: Number(digits), half: Number(writeDecimal(halfUnit(readDecimal(digits)!))) })) as [{ digits: number; half: number }, { digits: number; half: number }];
    const computed = (100 * a.digits) / b.digits;
    const slack = (100 * (a.digits + a.half)) / (b.digits - b.half) - computed + Number(writeDecimal(halfUnit(readDecimal(value)!)));
    const off = Math.abs(computed - Number(value));
    checks.push({
      sheet,
      label: labels.get(figure.row) ?? place,
      at: address(figure.row, figure.column),
      rule: 'tỷ lệ = thực hiện ÷ kế hoạch',
      printed: value,
      computed: String(Number(computed.toFixed(2))),
      unit: '%',
      verdict: off < 1e-9 ? 'agrees' : off <= Math.abs(slack) + 1e-9 ? 'rounding' : 'differs',
    });
  }
  return checks;
}

function sumLabel({ plan }: TakenTable, { row }: RowPlan): string {
  for (let column = plan.frame.labelColumn; column >= 0; column--) {
    const text = plan.grid.rows[row]?.[column]?.text;
    if (text !== undefined) return text;
  }
  return `dòng ${row + 1}`;
}
