/**
 * A sheet as a grid of cells, whatever file it came from: what the rest of the import works on. Rows and columns count from 0 inside the
 * program; people are told `F9`.
 */

/** `uncached`: a formula whose result the file does not hold. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'uncached';

/** A number as a workbook keeps it: plain digits, decimal point. A percentage is kept as per cent: 0.946 shown as 94,6% is `94.6`. */
export interface StoredNumber {
  readonly stored: string;
  /** The digits the cell shows; null when its number format is beyond us. */
  readonly shown: string | null;
  readonly percent: boolean;
  /** A zero that the cell shows as a dash or not at all. */
  readonly hidden: boolean;
}

/** A cell that is not empty. */
export interface Cell {
  readonly kind: CellKind;
  /** What a reader of the sheet sees, near enough: trimmed, NFC, numbers with decimal comma. */
  readonly text: string;
  /** Only of numbers. */
  readonly number?: StoredNumber;
}

/** A merged range, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Empty also where the file cannot say, as in a CSV. */
  readonly merges: readonly Merge[];
}

/** A file, read. */
export interface Book {
  readonly file: string;
  readonly kind: 'xlsx' | 'csv';
  readonly sheets: readonly Grid[];
  /** What the file holds beside cells and cannot be read, told to the editor. */
  readonly remarks: readonly string[];
}

/** The cell at a place, or null where nothing stands. */
export function cellAt(grid: Grid, row: number, column: number): Cell | null {
  return grid.rows[row]?.[column] ?? null;
}

/** Its text, empty where nothing stands. */
export function textAt(grid: Grid, row: number, column: number): string {
  return cellAt(grid, row, column)?.text ?? '';
}

/** Number of columns of the widest row. */
export function widthOf(grid: Grid): number {
  return grid.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `A` → 0; -1 when the text is no column. */
export function columnNumber(name: string): number {
  if (!/^[A-Z]{1,3}$/.test(name)) return -1;
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `F9`. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Every cell that is not empty, row by row. */
export function* filledCells(grid: Grid): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, cell] of cells.entries()) if (cell !== null) yield { row, column, cell };
  }
}

/** A text cell, or null when nothing is left of it: NFC, plain spaces, no signs nobody sees, trimmed. */
export function textCell(raw: string): Cell | null {
  const text = cleanText(raw);
  return text === '' ? null : { kind: 'text', text };
}

/** Text as it is compared and shown. The soft hyphen stays: in TCVN3 it is the letter ư. */
function cleanText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
