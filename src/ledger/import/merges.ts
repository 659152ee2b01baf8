import type { Grid, Merge } from './grid.ts';

const indexes = new WeakMap<Grid, ReadonlyMap<number, readonly Merge[]>>();

/** The merge a cell belongs to, or null. */
export function mergeAt(grid: Grid, row: number, column: number): Merge | null {
  if (grid.merges.length === 0) return null;
  let index = indexes.get(grid);
  if (index === undefined) indexes.set(grid, (index = byRow(grid)));
  return index.get(row)?.find(({ left, right }) => column >= left && column <= right) ?? null;
}

/** Merges of whole columns reach beyond the last row; only rows that are there are kept. */
function byRow({ merges, rows }: Grid): ReadonlyMap<number, readonly Merge[]> {
  const index = new Map<number, Merge[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rows.length - 1); row++) {
      const list = index.get(row);
      if (list === undefined) index.set(row, [merge]);
      else list.push(merge);
    }
  }
  return index;
}
