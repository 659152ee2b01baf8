import { compareDecimals, readDecimal, type Decimal } from './decimal.ts';
import { cellAt } from './grid.ts';
import type { ColumnPlan, TablePlan } from './table-plan.ts';
import { readNumberText, type NumberStyle } from './read-number.ts';
import type { RowPlan } from './row-plan.ts';
import { coverageOf } from './sum-coverage.ts';
import { sumOfDecimals } from './sum-verdict.ts';

/** The style under which a column's own sums come out to the last digit while they do not under the other, or null: 1.250 + 850 = 2.100 only where points group thousands. */
export function styleBySums(plan: TablePlan, column: ColumnPlan, rows: readonly RowPlan[]): NumberStyle | null {
  const covered = [...coverageOf(rows)];
  const judge = (style: NumberStyle): { readonly right: boolean; readonly wrong: boolean } => {
    const verdicts = covered.flatMap(([row, lists]) => {
      const printed = valueIn(plan, column, row, style);
      if (printed === undefined) return [];
      const sums = lists.map((parts) => sumIn(plan, column, parts, style));
      return sums.every((sum) => sum === undefined) ? [] : [printed !== null && sums.some((sum) => sum != null && compareDecimals(sum, printed) === 0)];
    });
    return { right: verdicts.includes(true), wrong: verdicts.includes(false) };
  };
  const [vi, en] = [judge('vi'), judge('en')];
  if (vi.right && !vi.wrong && en.wrong) return 'vi';
  return en.right && !en.wrong && vi.wrong ? 'en' : null;
}

function sumIn(plan: TablePlan, column: ColumnPlan, parts: readonly RowPlan[], style: NumberStyle): Decimal | null | undefined {
  const values = parts.map((row) => valueIn(plan, column, row, style)).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.some((value) => value === null) ? null : sumOfDecimals(values as Decimal[]);
}

/** The number of a cell in a style; undefined where there is none, null where the style does not fit. */
function valueIn({ grid }: TablePlan, { column }: ColumnPlan, { row }: RowPlan, style: NumberStyle): Decimal | null | undefined {
  const cell = cellAt(grid, row, column);
  if (cell === null) return undefined;
  if (cell.number !== undefined) return readDecimal(cell.number.stored);
  const read = readNumberText(cell.text);
  if (read.kind === 'missing') return undefined;
  const digits = read.kind === 'number' ? read[style] : null;
  return digits === null ? null : readDecimal(digits);
}
