/** What may be put on top of each other: parts that share nothing and add up to something. */
import type { Programme } from '../../ledger/model.ts';
import type { PlaceBook } from '../../ledger/places.ts';
import { PERCENT } from '../../words/units.ts';
import type { Book } from './book.ts';

/** Why parts cannot be stacked: shares and ranks do not add up; places of which one holds the other would be counted twice. */
export type Unstackable = 'not-additive' | 'overlapping';

/** Budgets that together are all the money, the coarser division first. */
export const DIVISIONS: readonly (readonly Programme[])[] = [
  ['kcqg', 'kcdp'],
  ['kcqg', 'kcdp-tinh', 'kcdp-huyen'],
];

/** Why the budgets of one place, or several places, cannot be stacked; null where they can. */
export function unstackable(book: Book, indicator: string, places: readonly string[]): Unstackable | null {
  const known = book.indicators.get(indicator);
  if (known === undefined || known.additive !== 'yes' || known.unit === PERCENT) return 'not-additive';
  const grounds = places.map((place) => ground(book.places, place));
  return grounds.some((one, i) => grounds.slice(i + 1).some((other) => other.some((province) => one.includes(province)))) ? 'overlapping' : null;
}

/** The provinces a place consists of, each in its first form: also a region and a merged province is one or several of them. */
function ground(places: PlaceBook, id: string): string[] {
  const level = places.get(id)?.level;
  const parts = level === 'country' ? places.oldUnits() : level === 'region' ? places.members(id) : places.predecessors(id);
  return parts.length === 0 ? [id] : parts.flatMap(({ place }) => ground(places, place));
}
