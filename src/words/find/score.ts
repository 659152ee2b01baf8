import type { Entry, Name } from './entry.ts';
import type { AskedWord, Question } from './question.ts';
import { agreement, isMarked, type Word } from './word.ts';

/** How well an entry answers. */
export interface Score {
  readonly points: number;
  /** `name`: one of its names has every needed word; `words`: it has them here and there; `part`: it has some; null: none. */
  readonly how: 'name' | 'words' | 'part' | null;
  /** Whether the words name it, not only mention it: they begin one of its names or are most of it, with no other marks. */
  readonly firm: boolean;
}

/** How well words fit one name. */
interface Fit {
  readonly points: number;
  readonly firm: boolean;
}

/** What a match of all words is worth, by how they stand in the name. */
const WHOLE = 100;
const BEGINNING = 80;
const TOGETHER = 66;
const APART = 50;
/** All words are somewhere in the entry, not in one name. */
const SPREAD = 36;
const PART = 20;

const WORTH: Readonly<Record<Name['of'], number>> = { title: 1, also: 0.99, near: 0.5 };

/** A mark typed and found; a mark typed that is another: the reader meant it. */
const SAME_MARKS = 3;
const OTHER_MARKS = -14;
const PREFIX = -4;
const MISSING_OPTIONAL = -3;

const NOTHING: Score = { points: 0, how: null, firm: false };
const NO_FIT: Fit = { points: 0, firm: false };

/** Compares a question with every name of an entry and takes the best. */
export function scoreEntry({ words, unfinished }: Pick<Question, 'words' | 'unfinished'>, entry: Entry): Score {
  if (words.length === 0) return NOTHING;
  let best = NOTHING;
  for (const name of entry.names) {
    const apart = fitName(words, unfinished, name);
    const joined = fitJoined(words, unfinished, name);
    const fit = joined.points > apart.points ? joined : apart;
    const points = fit.points * WORTH[name.of];
    const near = name.of === 'near';
    // A relative is found by its whole name; a standfirst has many words.
    if (points > best.points) best = { points, how: near && fit.points < BEGINNING ? 'words' : 'name', firm: fit.firm && !near };
  }
  return best.points > 0 ? best : scoreSpread(words, unfinished, entry);
}

/** All needed words in one name. */
function fitName(words: readonly AskedWord[], unfinished: boolean, name: Name): Fit {
  const places: number[] = [];
  const used = new Set<number>();
  let points = 0;
  let otherMarks = false;
  for (const [i, word] of words.entries()) {
    const last = unfinished && i === words.length - 1;
    const after = places.at(-1) ?? -1;
    const at = findWord(word, last, name.words, used, after + 1);
    if (at === -1) {
      if (!word.optional) return NO_FIT;
      points += MISSING_OPTIONAL;
      continue;
    }
    places.push(at);
    used.add(at);
    const marks = marksPoints(word, name.words[at]!);
    otherMarks ||= marks < 0;
    points += marks + (word.plain === name.words[at]!.plain ? 0 : PREFIX);
  }
  if (places.length === 0) return NO_FIT;
  const inRow = places.every((at, k) => k === 0 || at === places[k - 1]! + 1);
  const finished = words.every((word) => word.optional || name.words.some(({ plain }) => plain === word.plain));
  const share = places.length / name.words.length;
  const form =
    inRow && places[0] === 0 ? (places.length === name.words.length && finished ? WHOLE : BEGINNING)
    : inRow ? TOGETHER
    : APART;
  return { points: Math.max(1, form + points + 6 * share), firm: !otherMarks && inRow && (places[0] === 0 || share > 0.5) };
}

/** Names typed without their spaces: `hanoi`, `bacgiang`, `tphcm`. */
function fitJoined(words: readonly AskedWord[], unfinished: boolean, name: Name): Fit {
  if (name.words.length < 2 && words.length < 2) return NO_FIT;
  const needed = words.filter(({ optional }) => !optional);
  for (const list of needed.length > 0 && needed.length < words.length ? [words, needed] : [words]) {
    const typed = list.map(({ plain }) => plain).join('');
    // Where words end at the same places, they have been compared with their marks already.
    if (list.length === name.words.length || list.some(isMarked)) continue;
    if (typed === name.joined) return { points: WHOLE - 4, firm: true };
    if (unfinished && typed.length >= 4 && list.length === 1 && name.joined.startsWith(typed)) return { points: BEGINNING - 6, firm: true };
  }
  return NO_FIT;
}

/** Words found in different names of the entry; how many of the needed ones are there. */
function scoreSpread(words: readonly AskedWord[], unfinished: boolean, entry: Entry): Score {
  let needed = 0;
  let found = 0;
  let points = 0;
  for (const [i, word] of words.entries()) {
    const last = unfinished && i === words.length - 1;
    let best: number | null = null;
    for (const name of entry.names) {
      const at = findWord(word, last, name.words, NONE_USED, 0);
      if (at !== -1) best = Math.max(best ?? -Infinity, marksPoints(word, name.words[at]!) + (name.of === 'near' ? 0 : 2));
    }
    if (!word.optional) needed += 1;
    if (best === null) continue;
    if (!word.optional) found += 1;
    points += best;
  }
  if (found === 0) return NOTHING;
  if (found === needed) return { points: Math.max(1, SPREAD + points), how: 'words', firm: false };
  return found * 2 >= needed ? { points: Math.max(1, (PART * found) / needed + points), how: 'part', firm: false } : NOTHING;
}

const NONE_USED: ReadonlySet<number> = new Set();

/** Where a word stands in a name, looking from `from` on and then before it; whole words before beginnings. */
function findWord(word: Word, last: boolean, name: readonly Word[], used: ReadonlySet<number>, from: number): number {
  let beginning = -1;
  for (let k = 0; k < name.length; k++) {
    const at = (from + k) % name.length;
    if (used.has(at)) continue;
    const { plain } = name[at]!;
    if (plain === word.plain) return at;
    if (beginning === -1 && (last || word.plain.length >= 3) && plain.startsWith(word.plain)) beginning = at;
  }
  return beginning;
}

function marksPoints(typed: Word, written: Word): number {
  if (!isMarked(typed)) return 0;
  const marks = agreement(typed, written);
  return marks === 'same' ? SAME_MARKS : marks === 'open' ? 0 : OTHER_MARKS;
}
