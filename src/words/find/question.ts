import { readPeriods } from '../../ledger/import/period-words.ts';
import type { Programme, Status } from '../../ledger/model.ts';
import { parsePeriod } from '../../ledger/period.ts';
import type { FindKind } from './entry.ts';
import { FILLERS, KIND_WORDS, PROGRAMME_WORDS, STATUS_WORDS, type Phrases } from './phrases.ts';
import { agreement, wordsIn, type Word } from './word.ts';

/** A word of a question; an optional one need not stand in a result: a year, "tỉnh", "bao nhiêu". */
export interface AskedWord extends Word {
  readonly optional: boolean;
}

/** What a reader typed, taken apart. */
export interface Question {
  readonly words: readonly AskedWord[];
  /** Whether the last word may still be in the making. */
  readonly unfinished: boolean;
  /** Periods named, as ids: `2019`, `2024-H1`, `2016/2020`. */
  readonly periods: readonly string[];
  /** Kinds of result asked for: "biểu đồ Bắc Giang". */
  readonly kinds: readonly FindKind[];
}

/** More than a name ever has; whoever pastes a page gets an answer to its beginning. */
const MOST_WORDS = 16;

const YEAR = /^\d{4}$/;

/** Takes a question apart. Never throws: what it does not understand are words. */
export function ask(text: string): Question {
  const written = text.slice(0, 300).normalize('NFC');
  const words = wordsIn(written).slice(0, MOST_WORDS);
  const { periods, rest } = readPeriods(englishParts(written));
  const kinds = KIND_WORDS.filter(([, phrases]) => marked(words, phrases).size > 0);
  const optional = new Set([...outside(words, wordsIn(rest)), ...marked(words, FILLERS), ...marked(words, kinds.flatMap(([, phrases]) => phrases))]);
  // A question of nothing but such words means them.
  const all = optional.size === words.length && periods.length === 0;
  // One of nothing but a period needs the year.
  const year = optional.size === words.length ? words.findIndex(({ plain }) => YEAR.test(plain)) : -1;
  return {
    words: words.map((word, i) => ({ ...word, optional: !all && i !== year && optional.has(i) })),
    unfinished: !/[\s,.;?!]$/.test(written),
    periods,
    kinds: all ? [] : kinds.map(([kind]) => kind),
  };
}

/** What words say of budget and kind of statement, and the words without it: "kcqg kế hoạch đề án" asks for projects planned. */
export function takeBudget(words: readonly AskedWord[]): { readonly programme: Programme | null; readonly status: Status | null; readonly rest: readonly AskedWord[] } {
  const programme = PROGRAMME_WORDS.find(([, phrases]) => marked(words, phrases).size > 0);
  const taken = marked(words, programme?.[1] ?? []);
  const left = words.filter((_, i) => !taken.has(i));
  const status = STATUS_WORDS.find(([, phrases]) => marked(left, phrases).size > 0);
  const said = marked(left, status?.[1] ?? []);
  return { programme: programme?.[0] ?? null, status: status?.[0] ?? null, rest: left.filter((_, i) => !said.has(i)) };
}

/** Whether a period shares a month with one of those asked for. */
export function touches(period: string, asked: readonly string[]): boolean {
  const one = parsePeriod(period);
  return one !== null && asked.some((id) => {
    const other = parsePeriod(id);
    return other !== null && one.start <= other.end && other.start <= one.end;
  });
}

/** "first half of 2024", "H1 2024", "9M 2025" in the words that tables use. */
function englishParts(text: string): string {
  const half = (first: boolean, year: string) => `6 thang ${first ? 'dau' : 'cuoi'} nam ${year}`;
  return text
    .replace(/\b(first|second) half (?:of )?(\d{4})\b/gi, (_, which: string, year: string) => half(/first/i.test(which), year))
    .replace(/\bH([12])[ /-]?(\d{4})\b/gi, (_, which: string, year: string) => half(which === '1', year))
    .replace(/\b(\d{4})[ -]H([12])\b/gi, (_, year: string, which: string) => half(which === '1', year))
    .replace(/\b(?:first (\d{1,2}) months of |(\d{1,2})M[ /-]?)(\d{4})\b/gi, (_, long: string, short: string, year: string) => `${long ?? short} thang dau nam ${year}`);
}

/** The places of words that the rest of their text no longer has, in order. */
function outside(words: readonly Word[], rest: readonly Word[]): number[] {
  let next = 0;
  return words.flatMap(({ plain }, i) => {
    if (rest[next]?.plain !== plain) return [i];
    next += 1;
    return [];
  });
}

/** The places of words that stand in one of the phrases, with no mark that the phrase has not. */
function marked(words: readonly Word[], phrases: Phrases): Set<number> {
  const found = new Set<number>();
  for (const phrase of phrases) {
    for (let at = 0; at + phrase.length <= words.length; at++) {
      if (!phrase.every((part, i) => isWord(words[at + i]!, part))) continue;
      phrase.forEach((_, i) => found.add(at + i));
    }
  }
  return found;
}

function isWord(typed: Word, meant: Word): boolean {
  return typed.plain === meant.plain && agreement(typed, meant) !== 'other';
}
