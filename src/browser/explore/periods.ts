/** Which periods may stand side by side. */
import { comparePeriods, parsePeriod } from '../../ledger/period.ts';
import { WHOLE_YEAR } from './state.ts';

/** Which stretch of its year a period is: `nam`, `H1`, `Q3`, `9M`. Null for one that crosses years: it has no place on an axis of years. */
export function partOf(periodId: string): string | null {
  const period = parsePeriod(periodId);
  if (period === null || period.kind === 'range') return null;
  return period.kind === 'year' ? WHOLE_YEAR : period.id.slice(5);
}

/** The year a period begins in. */
export const yearOf = (periodId: string): number => Number(periodId.slice(0, 4));

/** The period of a stretch of a year. */
export const periodOf = (year: number, part: string): string => (part === WHOLE_YEAR ? String(year) : `${year}-${part}`);

/** Latest first: by last month, then the longer first. */
export function latestFirst(a: string, b: string): number {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  if (one === null || other === null) return 0;
  return one.end === other.end ? other.months - one.months || comparePeriods(one, other) : one.end < other.end ? 1 : -1;
}

/** Every year from the first to the last. */
export function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
