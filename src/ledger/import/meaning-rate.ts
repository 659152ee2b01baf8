import type { HeaderRead } from './columns.ts';
import { decided } from './import-map.ts';
import type { ColumnPlan, TablePlan } from './table-plan.ts';
import type { RowPlan } from './row-plan.ts';
import { only } from './titles.ts';

/** The rate of completion against plan. */
export const RATE = 'ty-le-ke-hoach';
// Only of this money does the ledger keep one (indicators.csv).
const RATED = 'kinh-phi';

/** What a column of rates is the rate of: money, so that it is taken; something else, so that it is left; or it is to be asked. `null`: no column of rates. */
export type RateOf = 'money' | 'other' | { readonly after: string } | null;

/** Whether a header names a rate of completion. */
function namesRate({ indicators }: HeaderRead): boolean {
  return indicators.some(({ value }) => value === RATE);
}

/** Judges a column of rates by its own words and its row's, else by the column it stands behind, else by what the whole table is about. */
export function rateOf(plan: TablePlan, column: ColumnPlan, row: RowPlan): RateOf {
  if (!namesRate(column.read) || decided(column.set.indicator) !== undefined || row.set?.indicator !== undefined) return null;
  const own = [column.read, ...row.read, ...row.sections.map(({ read }) => read)].flatMap(measured);
  if (own.length > 0) return own.every((value) => value === RATED) ? 'money' : 'other';
  const general = decided(plan.map.set.indicator) ?? only(plan.title.indicators)?.value;
  const measures = plan.columns.filter(({ role, read }) => role === 'value' && !namesRate(read));
  const names = measures.map((other) => [decided(other.set.indicator) ?? measured(other.read)[0] ?? general, other] as const);
  const [before, beside] = names.findLast(([, other]) => other.column < column.column) ?? [];
  if (before === undefined) return general === undefined || general === RATED || general === RATE ? 'money' : 'other';
  if (before === RATED) return 'money';
  return names.some(([name]) => name === RATED) ? { after: beside!.header } : 'other';
}

function measured({ indicators }: HeaderRead): string[] {
  return indicators.map(({ value }) => value).filter((value) => value !== RATE);
}
