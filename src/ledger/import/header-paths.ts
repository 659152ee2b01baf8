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

const OF_WHICH = /^(?:trong đó|chia ra|bao gồm|gồm)\s*:?$/i;

/** The cells that stand on the same storey of a header under the same upper cell, each once. */
export function siblingsIn(paths: readonly (readonly HeaderPiece[])[]): (column: number) => (piece: HeaderPiece, storey: number) => readonly HeaderPiece[] {
  const groups = new Map<string, HeaderPiece[]>();
  const keyOf = (path: readonly HeaderPiece[], storey: number): string => {
    const upper = path[storey - 1];
    return `${path[storey]!.row} ${upper === undefined ? '' : `${upper.row}:${upper.column}`}`;
  };
  for (const path of paths) {
    for (const [storey, piece] of path.entries()) {
      const list = groups.get(keyOf(path, storey)) ?? [];
      if (list.length === 0) groups.set(keyOf(path, storey), list);
      if (samePiece(list.at(-1) ?? null, piece)) continue;
      // "Trong đó" says nothing itself: what stands under it stands beside the total.
      const under = path[storey + 1];
      list.push(OF_WHICH.test(piece.text) && under !== undefined ? under : piece);
    }
  }
  return (column) => (_, storey) => groups.get(keyOf(paths[column] ?? [], storey)) ?? [];
}

/**
 * Words of an upper storey that are centred over their columns: where the lower storey repeats the same words as often as the upper has cells,
 * and each of these stands inside one repetition, it stands over all of it. Null where that is not so.
 */
function byRepetition(own: readonly (HeaderPiece | null)[], lower: readonly string[], from: number): (HeaderPiece | null)[] | null {
  const columns = lower.flatMap((text, column) => (column > from && text !== '' && (own[column] === null || own[column]!.row === own.find((piece) => piece !== null)?.row) ? [column] : []));
  const pieces = columns.map((column) => own[column]).filter((piece) => piece !== null);
  const size = columns.length / pieces.length;
  if (pieces.length < 2 || size < 2 || !Number.isInteger(size)) return null;
  const groups = pieces.map((_, i) => columns.slice(i * size, (i + 1) * size));
  const texts = groups.map((group) => group.map((column) => lower[column]).join('\t'));
  const apart = groups.every((group) => group.filter((column) => own[column] !== null).length === 1 && group.at(-1)! - group[0]! === size - 1);
  if (!apart || new Set(texts).size > 1) return null;
  const filled = [...own];
  for (const group of groups) {
    const piece = group.map((column) => own[column]).find((one) => one !== null)!;
    for (const column of group) filled[column] = piece;
  }
  return filled;
}

function inherit(grid: Grid, frame: Frame, own: readonly (HeaderPiece | null)[], above: readonly (HeaderPiece | null)[] | null, rows: readonly number[], storey: number): (HeaderPiece | null)[] {
  const filled = [...own];
  const below = rows.slice(storey + 1);
  const merged = own.some((_, column) => column > frame.labelColumn && mergeAt(grid, rows[storey]!, column) !== null);
  const lower = own.map((_, column) => textAt(grid, below[0]!, column));
  const repeated = merged || above !== null ? null : byRepetition(own, lower, frame.labelColumn);
  if (repeated !== null) return repeated;
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
