import Papa from 'papaparse';
import { writeCsv } from '../../ledger/csv.ts';
import { TABLES } from '../../ledger/schemas/all.ts';
import { RELEASE_ROWS } from '../../ledger/schemas/release-row.ts';
import { columnsOf } from '../../ledger/schemas/table.ts';

/** What a dropped file is: a release, a table that takes the place of the ledger's own, or a sheet in a form of somebody else's. */
export type Role = { readonly kind: 'release' } | { readonly kind: 'table'; readonly path: string } | { readonly kind: 'sheet' };

/** Excel of a Vietnamese machine parts cells by semicolons; copying from a sheet gives tabs. */
export type Delimiter = ',' | ';' | '\t';

const TABLE_FILES = Object.values(TABLES).map(({ file }) => file);
const RELEASE_COLUMNS = new Set(columnsOf(RELEASE_ROWS).map(([name]) => name));
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** Says what a file is by its name and the names in its first line. A release that lacks a few columns is still one. */
export function roleOf(name: string, header: readonly string[]): Role {
  const path = TABLE_FILES.find((file) => file === name.toLowerCase());
  if (path !== undefined) return { kind: 'table', path };
  const known = new Set(header.map((cell) => cell.trim().toLowerCase()).filter((cell) => RELEASE_COLUMNS.has(cell)));
  return known.size >= RELEASE_COLUMNS.size / 2 ? { kind: 'release' } : { kind: 'sheet' };
}

/** The first row of a CSV text, by the delimiter that parts it into most cells. */
export function readHeaderLine(text: string): { readonly cells: readonly string[]; readonly delimiter: Delimiter } {
  const readings = DELIMITERS.map((delimiter) => ({ delimiter, cells: Papa.parse<string[]>(text.slice(0, 10_000), { delimiter, preview: 1 }).data[0] ?? [] }));
  return readings.reduce((best, reading) => (reading.cells.length > best.cells.length ? reading : best));
}

/** The same table with commas, line for line; null where a quote is broken, which the check then tells with its place. */
export function withCommas(text: string, delimiter: Delimiter): string | null {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''), { delimiter, newline: '\n', quoteChar: '"' });
  const [header = [], ...rows] = data;
  return errors.some(({ type }) => type === 'Quotes') ? null : writeCsv(header, rows);
}
