import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import type { Release, ReleaseRow } from '../../../src/ledger/model.ts';

const DATA = join(import.meta.dirname, '../../../data');

function rows<Row>(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(join(DATA, file), 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

/** The committed ledger, read without checks: sentences are tested on all that is really in it. */
export function realLedger(): Ledger {
  const releases: Release[] = readdirSync(join(DATA, 'releases')).toSorted().map((file) => {
    const id = file.replace(/\.csv$/, '');
    return { id, rows: rows<ReleaseRow>(`releases/${file}`).map((row, i) => ({ ...row, release: id, line: i + 2 })) };
  });
  return buildLedger({
    places: rows('places.csv'),
    indicators: rows('indicators.csv'),
    categories: rows('categories.csv'),
    sources: rows('sources.csv'),
    regionMembers: rows('region-members.csv'),
    identities: rows('identities.csv'),
    breaks: rows('breaks.csv'),
    glossary: rows('glossary.csv'),
    releaseNotes: rows('releases.csv'),
    charts: rows('charts.csv'),
    translations: rows('translations.csv'),
  }, releases);
}
