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
  const { rows, places, subjects } = shelvesOf(book);
  const row = rows.get(rowName(one)) ?? [];
  const at = row.indexOf(one);
  const [before, after] = [row[at - 1], row[at + 1]];
  const others = (charts: readonly PublishedChart[] = []) => charts.filter((other) => other !== one && other !== before && other !== after);
  const samePlace = one.about.place === '' ? [] : others(places.get(one.about.place)).slice(0, MOST);
  const sameIndicator = one.about.indicator === ''
    ? []
    : others(subjects.get(subjectName(one)))
        .filter((other) => !samePlace.includes(other))
        // What was printed for the same period is nearest.
        .sort((a, b) => Number(b.about.period === one.about.period) - Number(a.about.period === one.about.period))
        .slice(0, MOST);
  return { before, after, samePlace, sameIndicator };
}

/** The charts of a book by what neighbours have in common. */
interface Shelves {
  /** Charts that differ by their period only, in time. */
  readonly rows: ReadonlyMap<string, readonly PublishedChart[]>;
  readonly places: ReadonlyMap<string, readonly PublishedChart[]>;
  readonly subjects: ReadonlyMap<string, readonly PublishedChart[]>;
}

const shelved = new WeakMap<ChartBook, Shelves>();

/** Sorts a book once: looking through all charts for each of them would take minutes for ten thousand. */
function shelvesOf(book: ChartBook): Shelves {
  const known = shelved.get(book);
  if (known !== undefined) return known;
  const charts = [...book.values()];
  const rows = Map.groupBy(charts, rowName);
  for (const row of rows.values()) row.sort(byPeriod);
  const shelves = { rows, places: Map.groupBy(charts, ({ about }) => about.place), subjects: Map.groupBy(charts, subjectName) };
  shelved.set(book, shelves);
  return shelves;
}

/** Charts of a row differ by their period only, and the periods are of one length: a year does not follow five years. */
function rowName(one: PublishedChart): string {
  const period = parsePeriod(one.about.period);
  if (period === null) return one.id;
  return `${stem(one)} ${period.kind} ${period.kind === 'range' ? '' : period.months}`;
}

function subjectName({ about, family }: PublishedChart): string {
  return `${family} ${about.indicator}`;
}

/** A chart's id without its period: what the same chart of another period shares. */
function stem({ id, about }: PublishedChart): string {
  return id.replace(periodSlug(about.period), '…');
}

function byPeriod(a: PublishedChart, b: PublishedChart): number {
  const [one, other] = [parsePeriod(a.about.period), parsePeriod(b.about.period)];
  return one && other ? comparePeriods(one, other) : 0;
}
