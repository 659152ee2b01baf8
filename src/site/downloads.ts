import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../ledger/ledger.ts';
import { TABLES } from '../ledger/schemas/all.ts';
import { columnMeta } from '../ledger/schemas/column.ts';
import { RELEASE_ROWS } from '../ledger/schemas/release-row.ts';
import { columnsOf, type Table } from '../ledger/schemas/table.ts';
import type { Lang } from '../words/lang.ts';
import { factsOf, type FileFacts } from './files/shelf.ts';

/** The folder of the downloads: it mirrors the data folder, so that paths inside the data package hold. */
export const DOWNLOADS = 'so-lieu/';
const LOCK_FILE = 'releases.lock';

/** Path of a release's file. */
export const releaseFilePath = (release: string): string => `${DOWNLOADS}releases/${release}.csv`;

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
export interface DownloadRelease extends FileFacts {
  readonly release: string;
  readonly path: string;
  readonly rows: number;
}

/** Files of the data folder that the site hands on byte by byte, by their paths inside it. */
export function publishedFiles(ledger: Ledger, dataDir: string): string[] {
  const tables = Object.values(TABLES).map(({ file }) => file);
  const releases = ledger.releaseIds.map((release) => `releases/${release}.csv`);
  return [...tables, ...releases, ...(existsSync(join(dataDir, LOCK_FILE)) ? [LOCK_FILE] : [])];
}

/** Every table beside the releases, and the form of a release, with columns in words. */
export function downloadTables(ledger: Ledger, lang: Lang): DownloadTable[] {
  const names = Object.keys(TABLES) as (keyof typeof TABLES)[];
  const rowsOfReleases = ledger.releaseIds.reduce((sum, release) => sum + ledger.changesIn(release).length, 0);
  return [
    describe(RELEASE_ROWS, '', rowsOfReleases, lang),
    ...names.map((name) => describe(TABLES[name] as Table<unknown>, DOWNLOADS + TABLES[name].file, ledger.tables[name].length, lang)),
  ];
}

/** Every release with its checksum, newest first. */
export function downloadReleases(ledger: Ledger, dataDir: string): DownloadRelease[] {
  return ledger.releaseIds
    .map((release) => ({
      release,
      path: releaseFilePath(release),
      rows: ledger.changesIn(release).length,
      ...factsOf(readFileSync(join(dataDir, 'releases', `${release}.csv`))),
    }))
    .reverse();
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
