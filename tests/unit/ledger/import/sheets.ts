import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFolder } from '../../../../src/ledger/check.ts';
import { writeCsv } from '../../../../src/ledger/csv.ts';
import { placeName } from '../../../../src/ledger/import/doubts.ts';
import type { Encoding } from '../../../../src/ledger/import/encodings.ts';
import { importBook, ledgerWords, type Given, type Outcome } from '../../../../src/ledger/import/import.ts';
import { EMPTY_MAP, type ImportMap } from '../../../../src/ledger/import/import-map.ts';
import { openFile } from '../../../../src/ledger/import/open-file.ts';
import type { Tables } from '../../../../src/ledger/model.ts';
import { RELEASE_ROWS } from '../../../../src/ledger/schemas/release-row.ts';
import { columnsOf } from '../../../../src/ledger/schemas/table.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SHEETS = `${ROOT}tests/fixtures/sheets/`;
const COLUMNS = columnsOf(RELEASE_ROWS).map(([name]) => name);

/** The real places, indicators and categories; their releases are not needed here. */
export const tables: Tables = checkFolder(new Map(['places', 'indicators', 'categories', 'region-members'].map((name) => [`${name}.csv`, new Uint8Array(readFileSync(`${ROOT}data/${name}.csv`))]))).tables;

/** Made once: it is most of the work of a small import. */
export const words = ledgerWords(tables);

/** The only source tests name. */
export const SOURCES: ReadonlySet<string> = new Set(['hoi-nghi']);

/** How a fixture is imported. */
export interface How {
  readonly file: string;
  readonly source?: string;
  readonly encoding?: Encoding;
  readonly given?: Given;
}

/** Names of all fixtures, or of those that end in a release, or in doubts. */
export function fixtures(kind: 'release' | 'doubts'): string[] {
  const all = readdirSync(SHEETS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return all.filter((name) => existsSync(`${SHEETS}${name}/expected.csv`) === (kind === 'release')).sort();
}

/** The bytes of a fixture's sheet and how it is imported. */
export function fixture(name: string): { readonly how: How; readonly bytes: Uint8Array; readonly expected: string | null; readonly folder: string } {
  const folder = `${SHEETS}${name}/`;
  const how = JSON.parse(readFileSync(`${folder}import.json`, 'utf8')) as How;
  const expected = existsSync(`${folder}expected.csv`) ? readFileSync(`${folder}expected.csv`, 'utf8') : null;
  return { how, bytes: new Uint8Array(readFileSync(`${folder}${how.file}`)), expected, folder };
}

/** Imports a file as the command does. */
export async function importFile(bytes: Uint8Array, { file, source, encoding, given = { set: {} } }: How, map: ImportMap = EMPTY_MAP): Promise<Outcome> {
  const opened = await openFile(file, bytes, { encoding: encoding ?? map.encoding ?? null, delimiter: map.delimiter ?? null }, words.know);
  const outcome = importBook(opened.book, words, SOURCES, map, source === undefined ? given : { ...given, source });
  return opened.doubts.length === 0 ? outcome : { ...outcome, doubts: opened.doubts };
}

/** The release an outcome amounts to. */
export function releaseOf({ rows }: Outcome): string {
  return writeCsv(COLUMNS, rows.map((row) => COLUMNS.map((column) => row[column as keyof typeof row])));
}

/** Doubts as an editor reads them, one paragraph each. */
export function doubtsOf({ doubts }: Outcome): string {
  return doubts.map(({ code, where, message, hint, question }) => `${code} ${placeName(where)}\n  ${message}\n  ${hint}\n${question === null ? '' : `  → ${question.path.join('.')}: ${question.choices.map(({ value }) => value).join(' | ') || question.form}\n`}`).join('\n');
}
