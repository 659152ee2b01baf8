import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../ledger/ledger.ts';
import { TABLES } from '../ledger/schemas/all.ts';
import { columnMeta } from '../ledger/schemas/column.ts';
import { RELEASE_ROWS } from '../ledger/schemas/release-row.ts';
import { columnsOf, type Table } from '../ledger/schemas/table.ts';
import type { Lang } from '../words/lang.ts';
import { figuresCsv } from './figures-csv.ts';

/** The folder of the downloads: it mirrors the data folder, so that paths inside the data package hold. */
const FOLDER = 'so-lieu/';
const FIGURES_AT_ONCE = 5000;

/** Path of the file with every live value of the ledger. */
export const LEDGER_FILE_PATH = `${FOLDER}so-lieu.csv`;

/** Path of a release's file. */
export const releaseFilePath = (release: string): string => `${FOLDER}releases/${release}.csv`;

/** Path of the description of all tables, where the data folder has one. */
export const DATA_PACKAGE_PATH = `${FOLDER}datapackage.json`;

/** A column of a table, in words. */
export interface DownloadColumn {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** A table as a download. */
export interface DownloadTable {
  readonly name: string;
  readonly file: string;
  /** Empty for the releases, which are many files. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly columns: readonly DownloadColumn[];
}

/** A release as a download. */
export interface DownloadRelease {
  readonly release: string;
  readonly path: string;
  readonly rows: number;
  readonly sha256: string;
}

/** Files of the data folder that the site hands on byte by byte, by their paths inside it. */
export function publishedFiles(ledger: Ledger, dataDir: string): string[] {
  const tables = Object.values(TABLES).map(({ file }) => file);
  const releases = ledger.releaseIds.map((release) => `releases/${release}.csv`);
  const made = ['releases.lock', 'datapackage.json'].filter((file) => existsSync(join(dataDir, file)));
  return [...tables, ...releases, ...made];
}

/** Every table beside the releases, and the form of a release, with columns in words. */
export function downloadTables(ledger: Ledger, lang: Lang): DownloadTable[] {
  const names = Object.keys(TABLES) as (keyof typeof TABLES)[];
  const rowsOfReleases = ledger.releaseIds.reduce((sum, release) => sum + ledger.changesIn(release).length, 0);
  return [
    describe(RELEASE_ROWS, '', rowsOfReleases, lang),
    ...names.map((name) => describe(TABLES[name] as Table<unknown>, FOLDER + TABLES[name].file, ledger.tables[name].length, lang)),
  ];
}

/** Every release with its checksum, newest first. */
export function downloadReleases(ledger: Ledger, dataDir: string): DownloadRelease[] {
  return ledger.releaseIds
    .map((release) => ({
      release,
      path: releaseFilePath(release),
      rows: ledger.changesIn(release).length,
      sha256: createHash('sha256').update(readFileSync(join(dataDir, 'releases', `${release}.csv`))).digest('hex'),
    }))
    .reverse();
}

/** Every live value of the ledger as one CSV file, written piece by piece: a million rows at once would need gigabytes. */
export function ledgerCsv(ledger: Ledger): Blob {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < ledger.sorted.length; at += FIGURES_AT_ONCE) {
    const piece = figuresCsv(ledger, ledger.sorted.slice(at, at + FIGURES_AT_ONCE));
    // Only the first piece keeps the header.
    pieces.push(at === 0 ? piece : piece.slice(piece.indexOf('\n') + 1));
  }
  return new Blob(pieces);
}

function describe<Row>(table: Table<Row>, path: string, rows: number, lang: Lang): DownloadTable {
  return {
    name: table.name,
    file: table.file,
    path,
    title: table[`title_${lang}`],
    description: table[`description_${lang}`],
    rows,
    columns: columnsOf(table).map(([name, schema]) => {
      const meta = columnMeta(schema);
      return { name, title: meta[`title_${lang}`], description: meta[`description_${lang}`] };
    }),
  };
}
