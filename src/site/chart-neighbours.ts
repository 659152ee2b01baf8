import { comparePeriods, parsePeriod } from '../ledger/period.ts';
import type { ChartBook, PublishedChart } from './chart-book.ts';
import { periodSlug } from './charts/chart-id.ts';

/** Charts a reader may want next. */
export interface ChartNeighbours {
  /** The same chart of the period before and after. */
  readonly before: PublishedChart | undefined;
  readonly after: PublishedChart | undefined;
  readonly samePlace: readonly PublishedChart[];
  readonly sameIndicator: readonly PublishedChart[];
}

/** Longer lists are left to the gallery. */
const MOST = 8;

/** The neighbours of a chart in its book; none stands in two lists. */
export function neighboursOf(book: ChartBook, one: PublishedChart): ChartNeighbours {
  const others = [...book.values()].filter(({ id }) => id !== one.id);
  const row = [one, ...others.filter((other) => isSibling(one, other))].sort(byPeriod);
  const at = row.indexOf(one);
  const [before, after] = [row[at - 1], row[at + 1]];
  const rest = others.filter((other) => other !== before && other !== after);
  const samePlace = one.about.place === '' ? [] : rest.filter(({ about }) => about.place === one.about.place).slice(0, MOST);
  const sameIndicator = one.about.indicator === ''
    ? []
    : rest
        .filter((other) => other.about.indicator === one.about.indicator && other.family === one.family && !samePlace.includes(other))
        // What was printed for the same period is nearest.
        .sort((a, b) => Number(b.about.period === one.about.period) - Number(a.about.period === one.about.period))
        .slice(0, MOST);
  return { before, after, samePlace, sameIndicator };
}

/** Whether two charts differ by their period only, and the periods are of one length: a year does not follow five years. */
function isSibling(one: PublishedChart, other: PublishedChart): boolean {
  const [a, b] = [parsePeriod(one.about.period), parsePeriod(other.about.period)];
  if (a === null || b === null || a.kind !== b.kind || (a.kind !== 'range' && a.months !== b.months)) return false;
  return stem(one) === stem(other);
}

/** A chart's id without its period: what the same chart of another period shares. */
function stem({ id, about }: PublishedChart): string {
  return id.replace(periodSlug(about.period), '…');
}

function byPeriod(a: PublishedChart, b: PublishedChart): number {
  const [one, other] = [parsePeriod(a.about.period), parsePeriod(b.about.period)];
  return one && other ? comparePeriods(one, other) : 0;
}
