import Papa from 'papaparse';
import { textCell, type Cell, type Grid } from './grid.ts';

/** What divides cells in the files departments send. */
export const DELIMITERS = [';', '\t', ',', '|'] as const;

/** One of them. */
export type Delimiter = (typeof DELIMITERS)[number];

/** A CSV text as a grid, or why it is none. */
export interface CsvReading {
  readonly grid: Grid;
  /** Row (from 0) with a quote that is not closed or has text behind it; null when all is well. */
  readonly brokenQuote: number | null;
}

/** Reads a whole CSV text by a delimiter. Rows keep their own lengths. */
export function readCsv(name: string, text: string, delimiter: Delimiter): CsvReading {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter, newline: '\n', quoteChar: '"' });
  const rows: (Cell | null)[][] = data.map((cells) => cells.map(textCell));
  // A final line break makes one more row of one empty cell.
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === null)) rows.pop();
  const quote = errors.find(({ type }) => type === 'Quotes');
  return { grid: { name, hidden: false, rows, hiddenRows: new Set(), hiddenColumns: new Set(), merges: [] }, brokenQuote: quote === undefined ? null : (quote.row ?? 0) };
}

/** The delimiter a first line `sep=;` names, as Excel writes it, or null. */
export function declaredDelimiter(text: string): Delimiter | null {
  const named = /^sep=(.)(?:\r\n?|\n|$)/i.exec(text)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === named) ?? null;
}

/** The delimiters that stand in a text at all. */
export function possibleDelimiters(text: string): readonly Delimiter[] {
  return DELIMITERS.filter((delimiter) => text.includes(delimiter));
}
