import type { Programme, Status } from '../../ledger/model.ts';
import type { Entry } from './entry.ts';
import { placeIn, type PlaceNames } from './place-in.ts';
import { takeBudget, type AskedWord, type Question } from './question.ts';
import { scoreEntry } from './score.ts';

/** Figures a question asks for: they are fetched from the file of the place. */
export interface FiguresAsked {
  /** Forms of the place, the likeliest first. */
  readonly places: readonly Entry[];
  /** Whether no place was named, and the country is meant. */
  readonly implied: boolean;
  /** Indicators in the order of preference; empty = whatever there is. */
  readonly indicators: readonly string[];
  /** A category whose figures are asked for, or empty. */
  readonly category: string;
  readonly programme: Programme | null;
  readonly status: Status | null;
  readonly periods: readonly string[];
}

/** The place of all places. */
const COUNTRY = 'viet-nam';

/**
 * What figures a question asks for, or null: it must name a place, and nothing that is neither a period, a budget nor something
 * counted. Without a place it must name something counted and a period: then the country's figures answer.
 */
export function figuresAsked(entries: readonly Entry[], names: PlaceNames, question: Question): FiguresAsked | null {
  const found = placeIn(question, names);
  const country = entries.filter(({ kind, id }) => kind === 'place' && id === COUNTRY);
  const places = found?.places ?? country;
  const implied = found === null;
  if (implied && question.periods.length === 0) return null;
  const words = found?.rest ?? question.words;
  const { programme, status, rest } = takeBudget(words);
  const of = { places, implied, periods: question.periods };
  if (!implied && rest.every(({ optional }) => optional)) return { ...of, indicators: [], category: '', programme, status };
  // "Tỷ lệ thực hiện" is an indicator, though "thực hiện" alone is a kind of statement.
  const whole = countedIn(entries, question, words);
  if (whole !== null) return { ...of, ...whole, programme: null, status: null };
  const counted = countedIn(entries, question, rest);
  return counted === null ? null : { ...of, ...counted, programme, status };
}

/** Indicators that a name fits nearly as well as the best are meant too: "máy móc" are machines and those who got them. */
const ALIKE = 12;

/** What words name that is counted, or null. */
function countedIn(entries: readonly Entry[], question: Question, words: readonly AskedWord[]): Pick<FiguresAsked, 'indicators' | 'category'> | null {
  if (!words.some(({ optional }) => !optional)) return null;
  const unfinished = question.unfinished && words.at(-1) === question.words.at(-1);
  const hits = entries
    .filter(({ kind }) => kind === 'indicator' || kind === 'category')
    .map((entry) => ({ entry, ...scoreEntry({ words, unfinished }, entry) }))
    .filter(({ firm }) => firm)
    .sort((a, b) => b.points - a.points);
  const best = hits[0];
  if (best === undefined) return null;
  if (best.entry.kind === 'category') return { indicators: best.entry.counts ?? [], category: best.entry.id };
  const alike = hits.filter(({ entry, points }) => entry.kind === 'indicator' && points >= best.points - ALIKE);
  return { indicators: alike.map(({ entry }) => entry.id), category: '' };
}
