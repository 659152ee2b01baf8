/** Cells of the table beside a chart. */
import type { Lang } from '../../words/lang.ts';
import { labelOf } from '../datum.ts';
import type { ChartTable, Datum } from '../model.ts';
import { phrase } from '../phrases.ts';

/** A text, or the value of a figure with the address of its row. */
export type Cell = string | { readonly text: string; readonly href: string };

/** The cell of a value; why there is none, where there is none. */
export function cellOf(datum: Datum | undefined, lang: Lang): Cell {
  if (datum === undefined || datum.value === null) return datum?.missing ?? phrase(lang, 'missing');
  const text = labelOf(datum);
  return datum.href === undefined ? text : { text, href: datum.href };
}

/** Puts a table together: its texts, and where they lead. */
export function chartTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): ChartTable {
  return {
    columns,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
    links: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '' : cell.href))),
  };
}
