import type { EntryRow, FindKind } from './entry.ts';
import { agreement, isMarked, wordsIn, type Word } from './word.ts';
import type { Question } from './question.ts';

/**
 * Lists that grow without end (sources, charts, releases) are not read whole. Their rows are parted into blocks; their words, in
 * alphabetical order, into shards that say which rows have a word. A question reads the shards of its words and the blocks of
 * its best rows, whatever the size of the ledger.
 */
export interface ShardPlan {
  /** The first word of each shard, without marks. */
  readonly firstWords: readonly string[];
  readonly rowsEach: number;
  /** How many rows of each kind follow one another. */
  readonly kinds: readonly (readonly [FindKind, number])[];
}

/** A word and the rows that have it: the first row, then the steps from each to the next. */
export type Posting = readonly [word: string, rows: readonly number[]];

/** A posting ready to be compared. */
export interface Mention {
  readonly word: Word;
  readonly rows: readonly number[];
}

/** All shards and blocks of a list. */
export interface Shards {
  readonly plan: ShardPlan;
  readonly words: readonly (readonly Posting[])[];
  readonly rows: readonly (readonly EntryRow[])[];
}

/** A shard is about as many characters long: 5 kB on the way. */
const CHARACTERS_EACH = 12_000;
const ROWS_EACH = 60;
/** A beginning as short as one letter fits half the language. */
const SHORTEST_BEGINNING = 2;
/** A beginning may reach over several shards; the rest of them would hardly change the best rows. */
const MOST_SHARDS = 3;

/** Parts rows that stand in the order of their importance, those of one kind together. */
export function cutShards(rows: readonly EntryRow[]): Shards {
  const found = new Map<string, Map<string, number[]>>();
  for (const [i, row] of rows.entries()) {
    const seen = new Set<string>();
    for (const text of [row.title, row.hint ?? '', ...(row.also ?? []), ...(row.near ?? [])]) {
      for (const word of wordsIn(text)) {
        const written = spell(word);
        if (seen.has(written)) continue;
        seen.add(written);
        const forms = found.get(word.plain) ?? new Map<string, number[]>();
        found.set(word.plain, forms);
        const list = forms.get(written);
        if (list === undefined) forms.set(written, [i]);
        else list.push(i);
      }
    }
  }
  const shards: Posting[][] = [];
  const firstWords: string[] = [];
  let length = CHARACTERS_EACH;
  for (const plain of [...found.keys()].sort()) {
    if (length >= CHARACTERS_EACH) {
      shards.push([]);
      firstWords.push(plain);
      length = 0;
    }
    for (const [word, list] of found.get(plain) ?? []) {
      const posting: Posting = [word, list.map((row, i) => row - (i === 0 ? 0 : list[i - 1]!))];
      shards.at(-1)?.push(posting);
      length += JSON.stringify(posting).length;
    }
  }
  const kinds = [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, list]) => [kind, list.length] as const);
  const blocks = Array.from({ length: Math.ceil(rows.length / ROWS_EACH) }, (_, i) => rows.slice(i * ROWS_EACH, (i + 1) * ROWS_EACH));
  return { plan: { firstWords, rowsEach: ROWS_EACH, kinds }, words: shards, rows: blocks };
}

/** Makes a shard comparable. */
export function openShard(postings: readonly Posting[]): Mention[] {
  return postings.flatMap(([written, steps]) => {
    const [word] = wordsIn(written);
    let row = 0;
    return word === undefined ? [] : [{ word, rows: steps.map((step) => (row += step)) }];
  });
}

/** Which shards a question must read. */
export function shardsFor({ firstWords }: ShardPlan, { words, unfinished }: Pick<Question, 'words' | 'unfinished'>): number[] {
  const wanted = new Set<number>();
  for (const [i, { plain }] of words.entries()) {
    const last = firstWords.findLastIndex((first) => first <= plain);
    if (last !== -1) wanted.add(last);
    if (!unfinished || i < words.length - 1 || plain.length < SHORTEST_BEGINNING) continue;
    for (let next = last + 1; next < Math.min(firstWords.length, last + MOST_SHARDS); next++) {
      if (firstWords[next]!.startsWith(plain)) wanted.add(next);
    }
  }
  return [...wanted].sort((a, b) => a - b);
}

/** The rows that have every word a question needs, the best first. */
export function rowsWith({ kinds }: ShardPlan, mentions: readonly Mention[], { words, unfinished, kinds: asked }: Question): number[] {
  const needed = words.filter(({ optional }) => !optional).length;
  const points = new Map<number, { has: number; points: number }>();
  for (const [i, typed] of words.entries()) {
    const beginning = unfinished && i === words.length - 1 && typed.plain.length >= SHORTEST_BEGINNING;
    for (const [row, worth] of rowsOf(typed, beginning, mentions)) {
      const before = points.get(row);
      points.set(row, { has: (before?.has ?? 0) + (typed.optional ? 0 : 1), points: (before?.points ?? 0) + worth });
    }
  }
  return [...points]
    .filter(([, { has }]) => has === needed)
    .map(([row, found]) => ({ row, points: found.points + (asked.includes(kindOf(kinds, row)) ? 10 : 0) }))
    .sort((a, b) => b.points - a.points || a.row - b.row)
    .map(({ row }) => row);
}

/** Rows that mention a word, with how well it agrees. */
function rowsOf(typed: Word, beginning: boolean, mentions: readonly Mention[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { word, rows } of mentions) {
    if (!(beginning ? word.plain.startsWith(typed.plain) : word.plain === typed.plain)) continue;
    const marks = isMarked(typed) ? agreement(typed, word) : 'open';
    const worth = (word.plain === typed.plain ? 3 : 2) + (marks === 'same' ? 1 : marks === 'other' ? -2 : 0);
    for (const row of rows) if (worth > (best.get(row) ?? 0)) best.set(row, worth);
  }
  return best;
}

function kindOf(kinds: ShardPlan['kinds'], row: number): FindKind {
  let end = 0;
  for (const [kind, count] of kinds) {
    end += count;
    if (row < end) return kind;
  }
  return 'source';
}

/** A word with its tone at its end, as it is kept. */
function spell({ letters, tone }: Word): string {
  return (letters + tone).normalize('NFC');
}
