import { cellAt, filledCells, textAt, widthOf } from './grid.ts';
import { headerRole, isExplained } from './read-words.ts';
import type { RowKinds } from './row-kinds.ts';

/** The column that names rows, the rows it names, and where the places of a table stand. */
export interface Labels {
  readonly column: number;
  readonly anchors: readonly number[];
  readonly layout: 'places-down' | 'places-across' | 'no-places';
}

/** Looks for the labels of a sheet: the column or row with most provinces, else the column with most words about figures. */
export function findLabels(kinds: RowKinds): Labels | null {
  const perColumn = new Map<number, number[]>();
  const perRow = new Map<number, number[]>();
  for (const { row, column, cell } of filledCells(kinds.grid)) {
    if (cell.kind !== 'text' || kinds.know.places.read(cell.text) === null) continue;
    (perColumn.get(column) ?? perColumn.set(column, []).get(column)!).push(row);
    (perRow.get(row) ?? perRow.set(row, []).get(row)!).push(column);
  }
  const column = longest(perColumn);
  const row = longest(perRow);
  const down = (perColumn.get(column) ?? []).filter((anchor) => namesFigures(kinds, anchor, column));
  const across = perRow.get(row) ?? [];
  if (down.length > 0 && down.length >= across.length) return { column, anchors: down, layout: 'places-down' };
  const words = wordsColumn(kinds);
  if (words === null) return null;
  if (across.length >= 2) return { ...words, anchors: words.anchors.filter((anchor) => anchor > row), layout: 'places-across' };
  return { ...words, layout: 'no-places' };
}

function longest(lists: ReadonlyMap<number, readonly number[]>): number {
  return [...lists].reduce((best, [key, list]) => (list.length > (lists.get(best)?.length ?? 0) ? key : best), -1);
}

/** Whether figures stand in a row, or below it in rows that have no name of their own. */
function namesFigures(kinds: RowKinds, row: number, label: number): boolean {
  let at = row;
  do {
    if (kinds.hasNumbers(at, label + 1)) return true;
    at += 1;
  } while (kinds.filled(at).length > 0 && textAt(kinds.grid, at, label) === '');
  return false;
}

function wordsColumn(kinds: RowKinds): { column: number; anchors: number[] } | null {
  const { grid, know } = kinds;
  let best: { column: number; anchors: number[] } | null = null;
  for (let column = 0; column < Math.min(widthOf(grid), 6); column++) {
    const anchors: number[] = [];
    for (let row = 0; row < grid.rows.length; row++) {
      const cell = cellAt(grid, row, column);
      if (cell === null || !kinds.hasNumbers(row, column + 1) || kinds.isNumbering(row) || kinds.onlyYears(row, column)) continue;
      const read = know.words.read(cell.text);
      const names = read.indicators.length > 0 || (read.periods.length === 1 && isExplained(read)) || (read.programmes.length > 0 && isExplained(read));
      if (names && headerRole(cell.text) === null) anchors.push(row);
    }
    if (anchors.length > (best?.anchors.length ?? 0)) best = { column, anchors };
  }
  return best;
}
