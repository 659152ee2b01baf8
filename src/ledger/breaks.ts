import type { Ledger } from './ledger.ts';
import type { SeriesBreak } from './model.ts';
import { parsePeriod, type Period } from './period.ts';

/** A place in a series where the line must not run on: the figures after it do not count what those before it did. */
export interface Break {
  /** Id of the last period before the break. */
  readonly after: string;
  /** Id of the first period after it. */
  readonly before: string;
  readonly reason_vi: string;
  readonly reason_en: string;
}

/** Breaks in a place's series of an indicator, oldest first; a row without indicator breaks them all. */
export function breaksFor(ledger: Ledger, place: string, indicator: string): readonly Break[] {
  return ledger.tables.breaks
    .filter((row) => row.place === place && (row.indicator === '' || row.indicator === indicator))
    .map(readBreak)
    .filter((found) => found !== null)
    .sort((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : 0));
}

/** Whether a break lies between two periods, whichever comes first. */
export function isBroken(breaks: readonly Break[], a: Period, b: Period): boolean {
  const [earlier, later] = a.start <= b.start ? [a, b] : [b, a];
  return breaks.some((found) => {
    const after = parsePeriod(found.after);
    const before = parsePeriod(found.before);
    return after !== null && before !== null && earlier.start <= after.end && later.end >= before.start;
  });
}

/** Reads `2020..2021`; null when an end is no period. */
function readBreak(row: SeriesBreak): Break | null {
  const [after = '', before = ''] = row.between.split('..');
  if (parsePeriod(after) === null || parsePeriod(before) === null) return null;
  return { after, before, reason_vi: row.reason_vi, reason_en: row.reason_en };
}
