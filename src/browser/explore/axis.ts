/** The axis of years: where nothing is known, and where it is cut. */
import type { Book, KnownBreak } from './book.ts';
import { yearsBetween } from './periods.ts';
import type { Cut, Group } from './picture.ts';

/** The years of an axis, those without anything drawn, and where it is cut. */
export function axisOf(drawn: readonly number[], groups: readonly Group[], book: Book, indicator: string, yearsOf: (group: Group) => readonly number[]): { years: number[]; empty: number[]; cuts: Cut[] } {
  const years = drawn.length === 0 ? [] : yearsBetween(Math.min(...drawn), Math.max(...drawn));
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const breaks = groups.flatMap(({ place }) => breaksOf(book, place, indicator)).filter(({ after, before }) => first <= after && before <= last);
  const places = new Set(groups.map(({ place }) => place));
  const cuts = new Map<number, Cut>();
  for (const [after, own] of Map.groupBy(breaks, (found) => found.after)) {
    const broken = [...new Set(own.map(({ place }) => place))];
    cuts.set(after, { after, reason: own[0] ?? null, places: broken.length < places.size ? broken : [] });
  }
  for (const after of handovers(groups, book, yearsOf)) if (!cuts.has(after)) cuts.set(after, { after, reason: null, places: [] });
  return { years, empty: years.filter((year) => !drawn.includes(year)), cuts: [...cuts.values()].sort((a, b) => a.after - b.after) };
}

/** Where a place ends and the one it became begins, both drawn and not in the same year: the years before. */
function handovers(groups: readonly Group[], book: Book, yearsOf: (group: Group) => readonly number[]): number[] {
  return groups.flatMap((old) => {
    const successors = book.places.successors(old.place).map(({ place }) => place);
    return groups.flatMap((young) => {
      if (!successors.includes(young.place)) return [];
      const [last, first] = [Math.max(...yearsOf(old)), Math.min(...yearsOf(young))];
      return Number.isFinite(last) && Number.isFinite(first) && last < first ? [first - 1] : [];
    });
  });
}

/** Breaks in the series of a place. */
export function breaksOf(book: Book, place: string, indicator: string): KnownBreak[] {
  return book.breaks.filter((row) => row.place === place && (row.indicator === '' || row.indicator === indicator));
}
