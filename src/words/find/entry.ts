import { wordsIn, type Word } from './word.ts';

/** What a result is. The order is that of the full index, and decides between equals. */
export const FIND_KINDS = ['place', 'category', 'indicator', 'page', 'year', 'story', 'term', 'method', 'chart', 'release', 'source'] as const;
export type FindKind = (typeof FIND_KINDS)[number];

/** Something of the site that can be found, as files carry it; what is empty is left out. */
export interface EntryRow {
  readonly kind: FindKind;
  /** Path in the site without the language's folder, with an anchor where it has one. */
  readonly path: string;
  readonly title: string;
  /** Language of the title, where it is not the page's. */
  readonly lang?: string;
  /** What tells it from its like: `tỉnh, hợp nhất vào Bắc Ninh từ 1/7/2025`. */
  readonly hint?: string;
  /** Other names it goes by, as good as the title. */
  readonly also?: readonly string[];
  /** Names of its relatives and other words it may be looked for by; they never make it the first choice. */
  readonly near?: readonly string[];
  /** What the ledger calls it, where its path does not end so: the country. */
  readonly id?: string;
  /** Country, region, province: its days as ISO dates, `/2025-06-30`, `2025-07-01/`; `/` for one without. */
  readonly life?: string;
  /** Whether a place's own page has figures. */
  readonly figures?: true;
  /** Indicators of a category, by id. */
  readonly counts?: readonly string[];
}

/** One name of an entry in words. */
export interface Name {
  readonly words: readonly Word[];
  /** Without spaces: `bacgiang`. */
  readonly joined: string;
  /** How much a match is worth: a title most, a relative's name least. */
  readonly of: 'title' | 'also' | 'near';
}

/** An entry ready to be compared. */
export interface Entry extends EntryRow {
  /** What the ledger calls it. */
  readonly id: string;
  readonly names: readonly Name[];
}

/** Makes a row comparable. */
export function openEntry(row: EntryRow): Entry {
  const name = (of: Name['of']) => (text: string): Name => {
    const words = wordsIn(text);
    return { words, joined: words.map(({ plain }) => plain).join(''), of };
  };
  const bare = row.title.replace(/\s*\([^)]*\)$/, '');
  return {
    ...row,
    id: row.id ?? row.path.replace(/\/$/, '').replace(/^.*[/#]/, ''),
    names: [
      name('title')(row.title),
      ...(bare === row.title ? [] : [name('also')(bare)]),
      ...(row.also ?? []).map(name('also')),
      ...(row.near ?? []).map(name('near')),
    ].filter(({ words }) => words.length > 0),
  };
}
