import { writeDecimal, type Decimal } from './decimal.ts';
import type { TakenFigure } from './figure.ts';
import { address, cellAt } from './grid.ts';
import type { ColumnPlan } from './table-plan.ts';
import type { RowPlan } from './row-plan.ts';
import { coverageOf } from './sum-coverage.ts';
import { verdictOn, type Verdict } from './sum-verdict.ts';
import { checkAcross, type AcrossCheck } from './sums-across.ts';
import type { TakenTable } from './take.ts';

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
  readonly verdict: Verdict;
  /** What was added up, as `Hà Nội: 12.5 (F7)`; rows without a figure are named in `without`. */
  readonly parts: readonly { readonly label: string; readonly at: string; readonly value: string }[];
  readonly without: readonly string[];
}

/** A sum that could not be computed again, and why. */
export interface Unchecked {
  readonly sheet: string;
  readonly at: string;
  readonly label: string;
  readonly why: string;
}

const ORDER: readonly Verdict[] = ['agrees', 'rounding', 'differs'];

/** Compares the sheet's sums with the figures taken: down the rows for every column, across the columns for every place. */
export function checkSums(table: TakenTable): { readonly down: readonly SumCheck[]; readonly across: readonly AcrossCheck[]; readonly unchecked: readonly Unchecked[] } {
  const down: SumCheck[] = [];
  const unchecked: Unchecked[] = [];
  const { plan } = table;
  const byCell = new Map(table.figures.map((figure) => [`${figure.row}:${figure.column}`, figure]));
  for (const [row, lists] of coverageOf(table.rows)) {
    for (const column of plan.columns) {
      if (column.role !== 'value') continue;
      const printed = table.sums.get(`${row.row}:${column.column}`);
      const at = address(row.row, column.column);
      const label = row.label === '' ? `dòng ${row.row + 1}` : row.label;
      const leave = (why: string): void => void unchecked.push({ sheet: plan.grid.name, at, label, why });
      if (printed === undefined) {
        if (cellAt(plan.grid, row.row, column.column) !== null) leave('ô tổng không phải là số đọc được');
        continue;
      }
      const tried = lists.map((parts) => ({ parts, figures: parts.flatMap((part) => byCell.get(`${part.row}:${column.column}`) ?? []) }));
      const reasons = tried.map(({ figures }) => whyNotSummed(table, figures, column));
      const checks = tried.filter((_, i) => reasons[i] === null).map(({ parts, figures }) => compareSum(table, row, label, column, printed, figures, parts));
      const best = checks.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))[0];
      if (best !== undefined) down.push(best);
      else leave(reasons[0] ?? 'không rõ dòng này cộng những dòng nào');
    }
  }
  return { down, across: checkAcross(table), unchecked };
}

function whyNotSummed({ plan }: TakenTable, figures: readonly TakenFigure[], column: ColumnPlan): string | null {
  const [sample] = figures;
  if (sample === undefined) return 'không có số nào được lấy trong các dòng nó cộng';
  if (sample.unit.name === '%') return 'tỷ lệ không cộng được';
  const places = plan.frame.layout === 'places-down';
  // Years down the rows add up like provinces do; and so do the national and the local programme, each under its heading.
  const meanings = new Set(figures.map(({ cells }) => `${cells.indicator} ${cells.status} ${cells.category} ${places ? cells.period : cells.place}`));
  const programmes = new Set(figures.map(({ cells }) => cells.programme));
  const apart = programmes.size === 1 || (programmes.size === 2 && programmes.has('kcqg') && programmes.has('kcdp'));
  if (meanings.size > 1 || !apart || figures.some(({ unit }) => unit.name !== sample.unit.name)) return `cột ${column.letter} có nhiều loại số liệu`;
  return places && new Set(figures.map(({ cells }) => `${cells.place} ${cells.programme}`)).size < figures.length ? 'một nơi có nhiều dòng' : null;
}

function compareSum({ plan }: TakenTable, row: RowPlan, label: string, column: ColumnPlan, printed: Decimal, figures: readonly TakenFigure[], parts: readonly RowPlan[]): SumCheck {
  const [sample] = figures;
  const { computed, difference, verdict } = verdictOn(printed, figures.map((figure) => figure.printed), sample!.unit.base === 'đồng');
  const labels = new Map(parts.map((part) => [part.row, part.label]));
  const taken = new Set(figures.map((figure) => figure.row));
  return {
    sheet: plan.grid.name,
    at: address(row.row, column.column),
    label,
    column: column.letter,
    header: column.header,
    printed: writeDecimal(printed),
    computed: writeDecimal(computed),
    difference: writeDecimal(difference),
    unit: sample!.unit.name,
    verdict,
    parts: figures.map((figure) => ({ label: labels.get(figure.row) ?? '', at: address(figure.row, figure.column), value: writeDecimal(figure.printed) })),
    without: parts.filter((part) => !taken.has(part.row)).map((part) => part.label),
  };
}
