import { editDistance } from '../../ledger/suggest.ts';
import { FIND_KINDS, openEntry, type Entry, type EntryRow } from './entry.ts';
import { figuresAsked, type FiguresAsked } from './figures-asked.ts';
import { placeIn, placeNames, type PlaceNames } from './place-in.ts';
import { ask, type Question } from './question.ts';
import { scoreEntry } from './score.ts';

/** The names of a site, ready to be asked. */
export interface Finder {
  readonly entries: readonly Entry[];
  readonly places: PlaceNames;
}

/** A result, the better the earlier. */
export interface Found {
  readonly entry: Entry;
  /** `name`: one of its names has every word; `words`: it has them here and there; `part`: it has some; `near`: it is spelt nearly so. */
  readonly how: 'name' | 'words' | 'part' | 'near';
}

/** What the names alone say to a question. */
export interface Answer {
  readonly question: Question;
  readonly found: readonly Found[];
  readonly figures: FiguresAsked | null;
}

/** Prepares a file of names; for a few hundred names a matter of milliseconds. */
export function openFinder(rows: readonly EntryRow[]): Finder {
  const opened = rows.map(openEntry);
  return { entries: opened, places: placeNames(opened) };
}

/** Answers a question, with at most `most` results. */
export function find(finder: Finder, text: string, most: number): Answer {
  const question = ask(text);
  const figures = figuresAsked(finder.entries, finder.places, question);
  const scored = finder.entries.flatMap((entry) => {
    const { points, how } = scoreEntry(question, entry);
    if (how === null) return [];
    const wanted = question.kinds.includes(entry.kind) ? 25 : 0;
    return [{ entry, how, points: points + wanted + priorOf(entry) }];
  });
  const named = best(scored.filter(({ how }) => how === 'name' || how === 'words'));
  const found = figures !== null && !figures.implied ? placesFirst(finder, figures, named) : firstOf([...named, ...placesIn(finder, question)], () => nearly(finder, question), () => best(scored));
  return { question, found: distinct(found).slice(0, most), figures };
}

/** Names before scattered words, and then the more points the better. */
function best<Hit extends Found & { readonly points: number }>(hits: readonly Hit[]): Hit[] {
  const after = ({ how }: Hit): number => Number(how === 'words');
  return [...hits].sort((a, b) => after(a) - after(b) || b.points - a.points);
}

/** The first list that is not empty; later ones are not made in vain. */
function firstOf(found: readonly Found[], ...others: readonly (() => readonly Found[])[]): readonly Found[] {
  const [next, ...rest] = others;
  return found.length > 0 || next === undefined ? found : firstOf(next(), ...rest);
}

/** Between equals: what most readers look for. At most a few points, so that a better match always wins. */
function priorOf({ kind }: Entry): number {
  return (FIND_KINDS.length - FIND_KINDS.indexOf(kind)) / 2;
}

/**
 * A question that names a place and what is counted there is understood whole: the place comes first, then what is counted, then
 * what else has all of its words.
 */
function placesFirst({ entries }: Finder, { places, indicators, category }: FiguresAsked, named: readonly Found[]): Found[] {
  const counted = entries.filter(({ kind, id }) => (kind === 'category' && id === category) || (kind === 'indicator' && category === '' && indicators.includes(id)));
  return [...[...places, ...counted].map((entry): Found => ({ entry, how: 'name' })), ...named];
}

/** A place that is named is a result whatever else was typed. */
function placesIn({ places }: Finder, question: Question): Found[] {
  return (placeIn(question, places)?.places ?? []).map((entry) => ({ entry, how: 'part' }));
}

function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<Entry>();
  return found.filter(({ entry }) => !seen.has(entry) && seen.add(entry)).map(({ entry, how }) => ({ entry, how }));
}

/** Names that differ by a slip of the finger: one letter in six or more, two in ten or more. Shorter ones are too like one another. */
function nearly(finder: Finder, { words }: Question): Found[] {
  const needed = words.filter(({ optional }) => !optional);
  const typed = (needed.length > 0 ? needed : words).map(({ plain }) => plain).join('');
  if (typed.length < 6 || /\d/.test(typed)) return [];
  const limit = typed.length >= 10 ? 3 : 2;
  return best(finder.entries.flatMap((entry) => {
    const nearest = Math.min(...entry.names.filter(({ of }) => of !== 'near').map(({ joined }) => editDistance(typed, joined, limit)));
    return nearest < limit ? [{ entry, how: 'near' as const, points: priorOf(entry) - 8 * nearest }] : [];
  }));
}
