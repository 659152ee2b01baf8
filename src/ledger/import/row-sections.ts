import type { HeaderRead } from './columns.ts';
import { depthOf } from './row-depths.ts';
import type { WordedRow, WordsRole } from './row-words.ts';

/** A heading inside a table and what it says of the rows below. */
export interface Section {
  readonly row: number;
  readonly name: string;
  readonly at: string;
  readonly read: HeaderRead;
}

/** For every row the headings it stands under, the outermost first. A heading ends those that stand no higher than it. */
export function sectionsAbove(rows: readonly (WordedRow & { readonly role: WordsRole; readonly at: string; readonly read: HeaderRead })[]): readonly (readonly Section[])[] {
  let open: readonly { readonly depth: number | null; readonly section: Section }[] = [];
  return rows.map(({ row, role, ordinal, name, at, read }) => {
    if (role !== 'section') return open.map(({ section }) => section);
    const depth = depthOf(ordinal, name);
    const higher = depth === null ? [] : open.filter((other) => other.depth !== null && other.depth < depth);
    const above = higher.map(({ section }) => section);
    open = [...higher, { depth, section: { row, name, at, read } }];
    return above;
  });
}
