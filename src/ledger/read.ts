import { cellCheck, type CellCheck } from './cells/cell-check.ts';
import { eachRow } from './csv.ts';
import { readHeader } from './header.ts';
import { finding, type Finding, type Report, type Spot } from './problem.ts';
import { hasRightShape } from './row-shape.ts';
import { columnsOf, headerOf, type Table } from './schemas/table.ts';
import { readText } from './text.ts';

/** A table as read: its rows, and what later checks need to name a place in the file. */
export interface Sheet<Row> {
  readonly file: string;
  readonly rows: readonly Row[];
  /** The line each row begins on. */
  readonly lines: readonly number[];
  /** Whether nothing at all stands below the header. */
  readonly empty: boolean;
  /** Whether a cell passed its own check, so that it makes sense to compare it with others. */
  sound(row: number, column: keyof Row & string): boolean;
  /** The place of a cell. */
  spot(row: number, column: keyof Row & string): Spot;
}

/** Makes a row from its cells, given in the order of the schema's columns. */
export type RowMaker<Row> = (cells: readonly string[], line: number) => Row;

interface Column {
  readonly name: string;
  readonly check: CellCheck;
  /** Every cell seen, so that each text is checked once and stored once. */
  readonly seen: Map<string, string>;
  readonly faults: Map<string, Finding>;
}

// Beyond this many different cells a column is free text, and remembering them costs more than it saves.
const REMEMBERED = 65_536;

/** Reads all files of one table: what it has learnt of cells in one file serves the next. */
export class TableReader<Row> {
  readonly #table: Table<Row>;
  readonly #columns: readonly Column[];

  constructor(table: Table<Row>) {
    this.#table = table;
    this.#columns = columnsOf(table).map(([name, schema]) => ({ name, check: cellCheck(name, schema), seen: new Map(), faults: new Map() }));
  }

  /** Reads a file and reports all that is wrong with its form and its single cells; null when it is no such table at all. */
  read<Made extends Row>(file: string, bytes: Uint8Array, make: RowMaker<Made>, report: Report): Sheet<Made> | null {
    const text = readText(file, bytes, report);
    if (text === null) return null;
    const columns = this.#columns;
    const numberAt = columns.findIndex(({ name }) => name === 'value');
    let width = 0;
    let positions: readonly number[] | null = null;
    let blank: number[] = [];
    const rows: Made[] = [];
    const lines: number[] = [];
    let empty = true;
    const unsound = new Map<number, Set<string>>();

    eachRow(text, (row) => {
      if (row.cells.every((cell) => cell === '')) {
        blank.push(row.line);
        return;
      }
      // Empty lines matter only when something follows.
      for (const line of blank) report(finding('KC211', {}), { file, line, column: 1, cell: '' });
      blank = [];
      if (positions === null) {
        width = row.cells.length;
        positions = readHeader(file, row, columns.map(({ name }) => name), report);
        return positions !== null;
      }
      empty = false;
      if (!hasRightShape(file, row, width, positions[numberAt] ?? -1, report)) return;
      const cells: string[] = [];
      for (let i = 0; i < columns.length; i++) {
        const column = columns[i]!;
        const cell = row.cells[positions[i]!]!;
        cells.push(column.seen.get(cell) ?? learn(column, cell));
        const fault = column.faults.size > 0 ? column.faults.get(cell) : undefined;
        if (fault === undefined) continue;
        report(fault, { file, line: row.line, column: positions[i]! + 1, cell });
        unsound.set(rows.length, (unsound.get(rows.length) ?? new Set()).add(column.name));
      }
      rows.push(make(cells, row.line));
      lines.push(row.line);
      return;
    });

    if (width === 0) report(finding('KC201', { header: headerOf(this.#table) }), { file, line: 1, column: 1, cell: '' });
    if (positions === null) return null;
    const place = new Map(columns.map(({ name }, i) => [name, (positions as readonly number[])[i]! + 1]));
    return {
      file,
      rows,
      lines,
      empty,
      sound: (row, column) => unsound.get(row)?.has(column) !== true,
      spot: (row, column) => ({ file, line: lines[row] ?? 1, column: place.get(column) ?? 1, cell: String(rows[row]?.[column] ?? '') }),
    };
  }
}

/** Checks a cell on first sight and keeps one copy of its text. */
function learn(column: Column, cell: string): string {
  const fault = column.check(cell);
  if (fault !== null) column.faults.set(cell, fault);
  // A slice of the file's text would keep the whole file alive; joining and cutting makes a text of its own.
  const own = cell.length < 13 ? cell : ` ${cell}`.slice(1);
  if (column.seen.size < REMEMBERED) column.seen.set(own, own);
  return own;
}
