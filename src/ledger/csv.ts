import Papa from 'papaparse';

/** One row as it stands in the file. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The line it begins on, 1 = first; right also after quoted cells with line breaks. */
  readonly line: number;
  /** A broken quote: the number of its cell, and whether it is never closed. The row then has its whole text as one cell. */
  readonly brokenQuote: { readonly column: number; readonly open: boolean } | null;
}

const BOM = '\uFEFF';
const LINE_BREAK = /\r\n?|\n/g;
const QUOTED_CELL_OR_BREAK = /(?<=^|[,\r\n])"[^"]*(?:""[^"]*)*"|\r\n?/g;

/**
 * Walks over the rows of a CSV text (comma, double quotes, any mix of line ends), header included; a line break at the very
 * end makes no row. After a broken quote it goes on at the next line, so that one slip does not hide the rest of the file.
 * `onRow` may return false to stop. Never throws, whatever the text.
 */
export function eachRow(text: string, onRow: (row: CsvRow) => boolean | void): void {
  const input = withOneLineEnd(text);
  let line = 1;
  let next = 0;
  while (next < input.length) {
    const from = next;
    const rest = input.slice(from);
    // PapaParse eats a BOM; the one of the file is gone by now, so another one is data.
    Papa.parse<string[]>(rest.startsWith(BOM) ? BOM + rest : rest, {
      delimiter: ',',
      newline: '\n',
      quoteChar: '"',
      step({ data: cells, errors, meta }, parser) {
        // After a final line break PapaParse finds one more, empty row.
        if (next >= input.length) return;
        const start = next;
        const [error] = errors;
        if (error === undefined) {
          next = from + meta.cursor;
          if (onRow({ cells, line, brokenQuote: null }) === false) next = input.length;
          line += 1 + breaksIn(cells);
        } else {
          const quote = from + (error.index ?? 1) - 1;
          const lineEnd = input.indexOf('\n', quote);
          next = lineEnd < 0 ? input.length : lineEnd + 1;
          const row = input.slice(start, next);
          // PapaParse looks for the end in later lines; to an editor a quote is open when its own line does not close it.
          const brokenQuote = { column: columnAt(input.slice(start, quote)), open: !input.slice(quote + 1, next).includes('"') };
          if (onRow({ cells: [row], line, brokenQuote }) === false) next = input.length;
          line += breaksIn([row]);
        }
        if (error !== undefined || next === input.length) parser.abort();
      },
    });
  }
}

/** Writes rows as CSV: cells quoted only where they must be, lines ended by LF, the last one too. Reading it gives back every cell. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${writeRow(cells)}\n`).join('');
}

function writeRow(cells: readonly string[]): string {
  // A lone empty cell would be an empty line, and an empty line is no row.
  if (cells.length === 1 && cells[0] === '') return '""';
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** PapaParse knows one kind of line end per file. Line breaks inside quoted cells are data and stay as they are. */
function withOneLineEnd(text: string): string {
  return text.includes('\r') ? text.replace(QUOTED_CELL_OR_BREAK, (match) => (match.startsWith('"') ? match : '\n')) : text;
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) breaks += cell.match(LINE_BREAK)?.length ?? 0;
  return breaks;
}

/** The number of the cell that a piece of a row ends in; commas in quotes do not divide. */
function columnAt(piece: string): number {
  return 1 + (piece.replace(/"[^"]*"/g, '').match(/,/g)?.length ?? 0);
}
