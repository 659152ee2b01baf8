import type { Frame } from './frames.ts';
import { mergeAt } from './merges.ts';
import { cellAt, textAt, type Grid } from './grid.ts';

/** One cell of a header that stands over a column, from the upper storey down. */
export interface HeaderPiece {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The header of every column, storey by storey. A merged cell stands over all its columns. Where cells are not merged (as in any CSV), a cell
 * of an upper storey also stands over the empty cells to its right, as far as the cell above it reaches; but a storey in which some column left
 * of such a cell is left bare may have its words centred over their columns, so there nothing is inherited.
 */
export function headerPaths(grid: Grid, frame: Frame, width: number): readonly (readonly HeaderPiece[])[] {
  const rows = frame.headerRows;
  const sources: (HeaderPiece | null)[][] = [];
  for (const [storey, row] of rows.entries()) {
    const own = Array.from({ length: width }, (_, column) => ownPiece(grid, row, column));
    const inherited = storey === rows.length - 1 ? own : inherit(grid, frame, own, sources.at(-1) ?? null, rows, storey);
    sources.push(inherited);
  }
  return Array.from({ length: width }, (_, column) => {
    const pieces: HeaderPiece[] = [];
    for (const storey of sources) {
      const piece = storey[column];
      if (piece != null && !pieces.some(({ row, column: at }) => row === piece.row && at === piece.column)) pieces.push(piece);
    }
    return pieces;
  });
}

/** A path as people read it: `Kế hoạch › KCQG`. */
export function pathText(path: readonly HeaderPiece[]): string {
  return path.map(({ text }) => text).join(' › ');
}

function ownPiece(grid: Grid, row: number, column: number): HeaderPiece | null {
  const merge = mergeAt(grid, row, column);
  const [top, left] = merge === null ? [row, column] : [merge.top, merge.left];
  const text = textAt(grid, top, left);
  return text === '' ? null : { row: top, column: left, text };
}

function inherit(grid: Grid, frame: Frame, own: readonly (HeaderPiece | null)[], above: readonly (HeaderPiece | null)[] | null, rows: readonly number[], storey: number): (HeaderPiece | null)[] {
  const filled = [...own];
  const below = rows.slice(storey + 1);
  const hasBelow = (column: number): boolean => below.some((row) => cellAt(grid, row, column) !== null);
  let bare = false;
  let reached = false;
  for (let column = frame.labelColumn + 1; column < own.length; column++) {
    if (own[column] !== null) continue;
    if (mergeAt(grid, rows[storey]!, column) !== null || !hasBelow(column)) continue;
    const left = filled[column - 1] ?? null;
    const sameAbove = above === null || samePiece(above[column] ?? null, above[column - 1] ?? null);
    const mayReach = column - 1 > frame.labelColumn && left !== null && hasBelow(left.column) && mergeAt(grid, left.row, left.column) === null && sameAbove;
    if (mayReach) [filled[column], reached] = [left, true];
    else bare = true;
  }
  return bare && reached ? [...own] : filled;
}

function samePiece(a: HeaderPiece | null, b: HeaderPiece | null): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}
