import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { buildLedger, type Ledger } from '../ledger/ledger.ts';
import type { Release, ReleaseRow, Tables } from '../ledger/model.ts';
import { settings } from './settings.ts';

function rows<Row>(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** The ledger of a data folder. */
export function loadLedger(dir: string): Ledger {
  const tables: Tables = {
    places: rows(join(dir, 'places.csv')),
    indicators: rows(join(dir, 'indicators.csv')),
    categories: rows(join(dir, 'categories.csv')),
    sources: rows(join(dir, 'sources.csv')),
    regionMembers: rows(join(dir, 'region-members.csv')),
    identities: rows(join(dir, 'identities.csv')),
    breaks: rows(join(dir, 'breaks.csv')),
    glossary: rows(join(dir, 'glossary.csv')),
    releaseNotes: rows(join(dir, 'releases.csv')),
  };
  const releases: Release[] = readdirSync(join(dir, 'releases')).sort().map((file) => {
    const id = file.replace(/\.csv$/, '');
    return { id, rows: rows<ReleaseRow>(join(dir, 'releases', file)).map((row, i) => ({ ...row, release: id, line: i + 2 })) };
  });
  return buildLedger(tables, releases);
}

/** The ledger of this build, read once. */
export const ledger: Ledger = loadLedger(settings.dataDir);
