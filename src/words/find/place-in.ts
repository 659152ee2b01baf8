import { overlaps, parsePeriod } from '../../ledger/period.ts';
import type { Entry, Name } from './entry.ts';
import type { AskedWord, Question } from './question.ts';
import { agreement, isMarked } from './word.ts';

/** A place that a question names by its whole name, and what else it asks. */
export interface PlaceAsked {
  /** Its forms that may be meant, the likeliest first: `Bắc Ninh` is an old and a new province. */
  readonly places: readonly Entry[];
  readonly rest: readonly AskedWord[];
}

/** Places by every full name they have, ready to be looked up. */
export type PlaceNames = ReadonlyMap<string, readonly { readonly place: Entry; readonly name: Name }[]>;

const LONGEST_NAME = 6;

/** Collects the names of places. */
export function placeNames(entries: readonly Entry[]): PlaceNames {
  const names = new Map<string, { place: Entry; name: Name }[]>();
  for (const place of entries) {
    if (place.kind !== 'place') continue;
    for (const name of place.names) {
      if (name.of === 'near') continue;
      const list = names.get(name.joined);
      if (list === undefined) names.set(name.joined, [{ place, name }]);
      else list.push({ place, name });
    }
  }
  return names;
}

/** The longest name of a place that stands in a question, written together or apart; null where there is none. */
export function placeIn({ words, periods }: Pick<Question, 'words' | 'periods'>, names: PlaceNames): PlaceAsked | null {
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const span = words.slice(at, at + length);
      const found = names.get(span.map(({ plain }) => plain).join(''));
      if (found === undefined || span.every(({ optional }) => optional)) continue;
      const fitting = found.filter(({ name }) => marksFit(span, name));
      if (fitting.length === 0) continue;
      const titled = new Set(fitting.filter(({ name }) => name.of === 'title').map(({ place }) => place));
      return { places: inOrder([...new Set(fitting.map(({ place }) => place))], titled, periods), rest: [...words.slice(0, at), ...words.slice(at + length)] };
    }
  }
  return null;
}

/**
 * The form of a place that is meant comes first: one that existed in the period asked for; one that is called so itself, not by
 * another of its names; then today's, unless only an earlier one has figures.
 */
function inOrder(places: readonly Entry[], titled: ReadonlySet<Entry>, periods: readonly string[]): Entry[] {
  const asked = periods.map(parsePeriod).filter((period) => period !== null);
  const fits = ({ life = '/' }: Entry): boolean => {
    const [from = '', to = ''] = life.split('/');
    return asked.some((period) => overlaps(period, from, to));
  };
  const rank = (place: Entry): number => (fits(place) ? 4 : 0) + (titled.has(place) ? 2 : 0) + (place.figures ? 1 : 0);
  const began = ({ life = '/' }: Entry): string => life.split('/')[0] ?? '';
  return [...places].sort((a, b) => rank(b) - rank(a) || (began(a) < began(b) ? 1 : began(a) > began(b) ? -1 : 0));
}

/** Whether no typed mark is another than the name's. Words that are parted elsewhere than the name's say nothing of its marks. */
function marksFit(span: readonly AskedWord[], name: Name): boolean {
  if (span.length !== name.words.length) return true;
  return span.every((word, i) => !isMarked(word) || agreement(word, name.words[i]!) !== 'other');
}
