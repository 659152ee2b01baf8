/**
 * Synthetic ledgers of any size, for measuring and for tests: written to a folder of their own, row by row, so that a
 * million observations need no more memory than a few thousand.
 *
 * Definitions (places, indicators, categories, glossary) are the real ones, so that every page finds what it expects; no
 * figure, source or release is. Every source says that its figures are made up.
 */
import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import { writeCsv } from '../../src/ledger/csv.ts';
import { describeFolder } from '../../src/ledger/descriptor.ts';
import type { ChartRow, Identity, Indicator, Place, RegionMember, ReleaseNote, Tables, Translation } from '../../src/ledger/model.ts';
import { TABLES } from '../../src/ledger/schemas/all.ts';
import { RELEASE_ROWS } from '../../src/ledger/schemas/release-row.ts';
import { columnsOf, type Table } from '../../src/ledger/schemas/table.ts';
import { dice } from './dice.ts';
import { movePlaces, planYears, type SyntheticSize, type YearPlan, yearsOf } from './plan.ts';
import { ledgerRows, ROW_TRANSLATIONS, type WrittenRow } from './rows.ts';
import { SYNTHETIC, sourceRows } from './sources.ts';

/** The folder of the real ledger: definitions are read from it, and nothing is ever written into it. */
const REAL_DATA = resolve(import.meta.dirname, '../../data');

const ROWS_AT_ONCE = 5000;

const RELEASE_COLUMNS = columnsOf(RELEASE_ROWS).map(([column]) => column as keyof WrittenRow);

/** A declared chart that leaves everything to the defaults. */
const UNTOLD: Omit<ChartRow, 'chart' | 'kind' | 'indicator'> = { place: '', programme: '', status: '', period: '', category: '', title_vi: '', title_en: '', note_vi: '', note_en: '' };

/**
 * Writes a synthetic ledger into `dir`, which must be new or empty and outside the real data folder; rejects otherwise,
 * with nothing written. The same size and seed write the same bytes, as long as the definitions stay the same.
 */
export async function writeSyntheticLedger(dir: string, size: SyntheticSize): Promise<void> {
  await refuseUsed(dir);
  const definitions = await syntheticTables(size);
  const chance = dice(size.seed);
  const plans = planYears(definitions, size, chance);
  const tables: Tables = { ...definitions, releaseNotes: plans.map(releaseNote) };

  await mkdir(join(dir, 'releases'), { recursive: true });
  for (const [name, table] of Object.entries(TABLES)) {
    const columns = columnsOf(table as Table<unknown>).map(([column]) => column);
    const rows = tables[name as keyof Tables] as unknown as readonly Readonly<Record<string, string>>[];
    await writeFile(join(dir, table.file), writeCsv(columns, rows.map((row) => columns.map((column) => row[column] ?? ''))));
  }
  for (const [file, text] of describeFolder(plans.map(({ release }) => release))) await writeFile(join(dir, file), text);
  await writeReleases(dir, plans, ledgerRows(plans, size, chance));
}

/** Every table but the titles of releases. */
async function syntheticTables(size: SyntheticSize): Promise<Omit<Tables, 'releaseNotes'>> {
  const [, last] = yearsOf(size);
  const places = movePlaces(await realTable<Place>('places.csv'), size);
  const indicators = await realTable<Indicator>('indicators.csv');
  const regionMembers = await realTable<RegionMember>('region-members.csv');
  const identities = (await realTable<Identity>('identities.csv')).filter(isWithinOneIndicator);
  const remarks = new Set([...places.map(({ note }) => note), ...regionMembers.map(({ note }) => note), ...identities.map((identity) => identity.explanation_vi)]);
  return {
    places,
    indicators,
    regionMembers,
    categories: await realTable('categories.csv'),
    glossary: await realTable('glossary.csv'),
    identities,
    sources: [...sourceRows(size.sources, yearsOf(size), { places, indicators })],
    breaks: [{ place: 'ha-noi', indicator: 'kinh-phi', between: `${last - 1}..${last}`, reason_vi: `Chỗ gãy đặt ra để thử. ${SYNTHETIC}.`, reason_en: 'A break made up for testing.' }],
    charts: [
      { ...UNTOLD, chart: 'thu-duong', kind: 'line', place: 'viet-nam phia-bac', indicator: 'kinh-phi' },
      { ...UNTOLD, chart: 'thu-thanh', kind: 'bars', indicator: 'de-an', period: String(last) },
      { ...UNTOLD, chart: 'thu-ban-do', kind: 'map', indicator: 'kinh-phi', period: String(last) },
    ],
    translations: [...(await realTable<Translation>('translations.csv')).filter(({ vi }) => remarks.has(vi)), ...ROW_TRANSLATIONS],
  };
}

async function refuseUsed(dir: string): Promise<void> {
  const fromReal = relative(REAL_DATA, resolve(dir));
  if (!fromReal.startsWith('..')) throw new Error(`${dir} belongs to the real ledger; synthetic figures are never written there.`);
  const there = await readdir(dir).catch(() => []);
  if (there.length > 0) throw new Error(`${dir} is not empty; a synthetic ledger needs a folder of its own.`);
}

async function realTable<Row>(file: string): Promise<Row[]> {
  return Papa.parse<Row>(await readFile(join(REAL_DATA, file), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** The budgets of an indicator add up in a synthetic ledger; equations between indicators do not hold there. */
function isWithinOneIndicator({ left, right }: Identity): boolean {
  return new Set(`${left} ${right}`.match(/[a-z][a-z-]+(?=\[)/g)).size === 1 && !/\d/.test(right) && left.endsWith('[tong]');
}

function releaseNote({ release, year }: YearPlan): ReleaseNote {
  return {
    release,
    title_vi: `${SYNTHETIC}, năm ${year}`,
    title_en: `Synthetic figures for testing, ${year}`,
    summary_vi: `Mọi con số của đợt này do máy đặt ra. ${SYNTHETIC}.`,
    summary_en: 'Every figure of this release is made up by a program.',
  };
}

/** Writes one file after the other, and their checksums. */
async function writeReleases(dir: string, plans: readonly YearPlan[], rows: ReturnType<typeof ledgerRows>): Promise<void> {
  const lock: string[] = [];
  let next = rows.next();
  for (const { release } of plans) {
    const hash = createHash('sha256');
    const ofRelease = function* (): Generator<readonly string[]> {
      yield RELEASE_COLUMNS;
      for (; next.done !== true && next.value.release === release; next = rows.next()) {
        const { row } = next.value;
        yield RELEASE_COLUMNS.map((column) => row[column]);
      }
    };
    await pipeline(Readable.from(chunks(ofRelease(), hash)), createWriteStream(join(dir, 'releases', `${release}.csv`)));
    lock.push(`${hash.digest('hex')}  ${release}.csv\n`);
  }
  await writeFile(join(dir, 'releases.lock'), lock.join(''));
}

/** CSV text, a few thousand rows at a time. */
function* chunks(rows: Iterable<readonly string[]>, hash: Hash): Generator<string> {
  let some: (readonly string[])[] = [];
  const flush = (): string => {
    const [first = [], ...rest] = some;
    const text = writeCsv(first, rest);
    some = [];
    hash.update(text);
    return text;
  };
  for (const row of rows) {
    some.push(row);
    if (some.length === ROWS_AT_ONCE) yield flush();
  }
  if (some.length > 0) yield flush();
}
