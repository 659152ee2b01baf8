/** What there is to choose from, with how much there is of it. */
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import { parsePeriod } from '../../ledger/period.ts';
import type { Book } from './book.ts';
import { latestFirst, partOf } from './periods.ts';
import { isOfItsTime, scopesIn } from './scopes.ts';
import { WHOLE_YEAR } from './state.ts';

/** Something that can be chosen, with how much there is of it: figures, or places out of so many. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly count: number;
  readonly of?: number;
}

/** What is known of an indicator's figures: those loaded, and, where there are more, the years and periods of all. */
export interface Shelf {
  readonly figures: readonly ColumnFigure[];
  /** First and last year of figures that are loaded, where that is not all. */
  readonly loaded?: readonly [from: number, to: number];
  readonly periods?: readonly string[];
}

/** The values that figures have, in the order given, others after them; the count is of figures that can be drawn. */
export function optionsOf<Id extends string>(figures: readonly ColumnFigure[], read: (figure: ColumnFigure) => Id, order: readonly Id[]): Option<Id>[] {
  const counts = new Map<Id, number>();
  for (const figure of figures) counts.set(read(figure), (counts.get(read(figure)) ?? 0) + Number(!figure.doubtful));
  const rank = (id: Id): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

/** The same options with how many figures the given places have on an axis of that part of the year; without a place as they are. */
export function countedAt<Id extends string>(options: readonly Option<Id>[], figures: readonly ColumnFigure[], read: (figure: ColumnFigure) => Id, places: readonly string[], part: string): Option<Id>[] {
  if (places.length === 0) return [...options];
  const counts = new Map(optionsOf(figures.filter(({ place, period }) => places.includes(place) && partOf(period) === part), read, []).map(({ id, count }) => [id, count]));
  return options.map(({ id }) => ({ id, count: counts.get(id) ?? 0 }));
}

/** Places with figures, in table order, and in how many periods they have one that can be drawn. */
export function placeOptions(figures: readonly ColumnFigure[], book: Book): Option[] {
  const periods = new Map<string, Set<string>>();
  for (const { place, period, doubtful } of figures) {
    const own = periods.get(place) ?? new Set();
    periods.set(place, doubtful ? own : own.add(period));
  }
  return book.places.all.flatMap(({ place }) => {
    const own = periods.get(place);
    return own === undefined ? [] : [{ id: place, count: own.size }];
  });
}

/** Every period with figures, latest first: how many provinces have one, of how many there were, where that is known. */
export function periodOptions(figures: readonly ColumnFigure[], shelf: Shelf, book: Book): Option[] {
  const places = new Map<string, Set<string>>((shelf.periods ?? []).map((period) => [period, new Set()]));
  for (const { period, place, doubtful } of figures) {
    const own = places.get(period) ?? new Set();
    places.set(period, doubtful ? own : own.add(place));
  }
  const [first, last] = shelf.loaded ?? [0, Infinity];
  return [...places].sort(([a], [b]) => latestFirst(a, b)).flatMap(([id, own]): Option[] => {
    const year = Number(parsePeriod(id)?.end.slice(0, 4));
    if (year < first || year > last) return [{ id, count: 0 }];
    const widest = scopesIn(book.places, id, []).slice(0, 2).map((scope) => ({ of: scope.of, count: scope.places.filter(({ place }) => own.has(place)).length }));
    const best = widest.toSorted((a, b) => b.count - a.count)[0];
    return best === undefined ? [] : [{ id, ...best }];
  });
}

/** The sets of places that have figures in a period (empty = any full year), and how many of their members do. */
export function scopeOptions(figures: readonly ColumnFigure[], book: Book, period: string, chosen: readonly string[]): Option[] {
  const inTime = (id: string): boolean => (period === '' ? partOf(id) === WHOLE_YEAR : id === period);
  const own = new Set(figures.filter((figure) => !figure.doubtful && inTime(figure.period)).map(({ place }) => place));
  return scopesIn(book.places, period, chosen).flatMap(({ id, places, of }) => {
    const have = places.filter(({ place }) => own.has(place));
    return isOfItsTime(id, parsePeriod(period), have) ? [{ id, count: have.length, of }] : [];
  });
}
