import { editDistance } from '../../ledger/suggest.ts';
import type { Programme, Status } from '../../ledger/model.ts';
import { FIND_KINDS, openEntry, type Entry, type EntryRow } from './entry.ts';
import { placeIn, placeNames, type PlaceNames } from './place-in.ts';
import { ask, takeBudget, type AskedWord, type Question } from './question.ts';
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

/** Figures a question asks for: they are fetched from the file of the place. */
export interface FiguresAsked {
  /** Forms of the place, the likeliest first. */
  readonly places: readonly Entry[];
  /** Indicators in the order of preference; empty = whatever there is. */
  readonly indicators: readonly string[];
  /** A category whose figures are asked for, or empty. */
  readonly category: string;
  readonly programme: Programme | null;
  readonly status: Status | null;
  readonly periods: readonly string[];
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
  const figures = figuresAsked(finder, question);
  const scored = finder.entries.flatMap((entry) => {
    const { points, how } = scoreEntry(question, entry);
    if (how === null) return [];
    const wanted = question.kinds.includes(entry.kind) ? 25 : 0;
    return [{ entry, how, points: points + wanted + priorOf(entry) }];
  });
  const named = best(scored.filter(({ how }) => how === 'name' || how === 'words'));
  const found = figures !== null ? placesFirst(finder, figures, named) : firstOf(named, () => nearly(finder, question), () => best(scored));
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

/** What figures a question asks for, or null: it must name a place, and nothing that is neither a period, a budget nor something counted. */
function figuresAsked(finder: Finder, question: Question): FiguresAsked | null {
  const asked = placeIn(question, finder.places);
  if (asked === null) return null;
  const { places } = asked;
  const { programme, status, rest } = takeBudget(asked.rest);
  const of = { places, periods: question.periods };
  if (rest.every(({ optional }) => optional)) return { ...of, indicators: [], category: '', programme, status };
  // "Tỷ lệ thực hiện" is an indicator, though "thực hiện" alone is a kind of statement.
  const whole = countedIn(finder, question, asked.rest);
  if (whole !== null) return { ...of, ...whole, programme: null, status: null };
  const counted = countedIn(finder, question, rest);
  return counted === null ? null : { ...of, ...counted, programme, status };
}

/** The indicators that words name, or null when they name none. */
function countedIn(finder: Finder, question: Question, words: readonly AskedWord[]): Pick<FiguresAsked, 'indicators' | 'category'> | null {
  if (!words.some(({ optional }) => !optional)) return null;
  const unfinished = question.unfinished && words.at(-1) === question.words.at(-1);
  const hits = finder.entries
    .filter(({ kind }) => kind === 'indicator' || kind === 'category')
    .map((entry) => ({ entry, ...scoreEntry({ words, unfinished }, entry) }))
    .filter(({ how, points }) => how === 'name' && points >= LEAST_COUNTED)
    .sort((a, b) => b.points - a.points);
  const best = hits[0];
  if (best === undefined) return null;
  if (best.entry.kind === 'category') return { indicators: best.entry.counts ?? [], category: best.entry.id };
  const alike = hits.filter(({ entry, points }) => entry.kind === 'indicator' && points >= best.points - 12);
  return { indicators: alike.map(({ entry }) => entry.id), category: '' };
}

/** Words that stand apart in an indicator's names, or with other marks (`báo` and `bao nhiêu`), do not name it. */
const LEAST_COUNTED = 58;
