import { checkChartFigures, checkChartRows } from './check/charts.ts';
import { checkCircles } from './check/circles.ts';
import { FigureCheck } from './check/figures.ts';
import { checkBoms, checkDescriptor, checkFiles } from './check/files.ts';
import { checkLock, lockedFiles, type Files } from './check/lock.ts';
import { checkNearSources } from './check/near-sources.ts';
import { checkSourceNotes } from './check/note-references.ts';
import { checkPlaces, checkRegionMembers } from './check/places.ts';
import { PublicationCheck } from './check/publication.ts';
import { checkReferences, idsOf, type KnownIds } from './check/references.ts';
import { checkReleaseNames, checkReleaseNotes } from './check/releases.ts';
import { namedIn } from './check/named-in.ts';
import { checkRowKeys } from './check/row-keys.ts';
import { checkIdentities, checkIndicators, checkSources } from './check/tables.ts';
import { TranslationCheck } from './check/translations.ts';
import type { Release, ReleaseRow, Tables } from './model.ts';
import { compareProblems, finding, problem, type Problem, type Report } from './problem.ts';
import { TableReader, type Sheet } from './read.ts';
import { TABLES } from './schemas/all.ts';
import { RELEASE_ROWS } from './schemas/release-row.ts';
import { columnsOf, headerOf, type Table } from './schemas/table.ts';

/** A data folder, read and checked. With errors among the problems, tables and releases hold what could be read. */
export interface CheckedFolder {
  /** All of them, by file, line and column. */
  readonly problems: readonly Problem[];
  readonly tables: Tables;
  /** In the order of their ids. */
  readonly releases: readonly Release[];
  /** The line each row of `sources.csv` begins on. */
  readonly sourceLines: readonly number[];
}

/** What the check cannot do by itself. */
export interface CheckEffects {
  /** Hex checksum of bytes; without it locked releases are not compared. */
  readonly sha256?: (bytes: Uint8Array) => string;
}

type TableName = keyof Tables;
type Sheets = { readonly [Name in TableName]: Sheet<Tables[Name][number]> | null };

const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Reads and checks a whole data folder, given as bytes by path (`places.csv`, `releases/2025-07-01-x.csv`). Pure; never throws on bad data. */
export function checkFolder(files: Files, effects: CheckEffects = {}): CheckedFolder {
  const problems: Problem[] = [];
  const report: Report = (found, spot) => void problems.push(problem(found, spot));
  const sound = () => problems.every(({ severity }) => severity !== 'error');
  // In the order of ids, as the fold has it: `2025-01-01-a.csv` before `2025-01-01-a-b.csv`, which plain file names would swap.
  const releaseFiles = [...files.keys()].filter((path) => /^releases\/[^/]+\.csv$/i.test(path)).sort((a, b) => (releaseId(a) < releaseId(b) ? -1 : 1));
  const releaseIds = releaseFiles.map(releaseId);

  checkFiles(files, releaseFiles, report);
  checkBoms(files, report);
  const wellNamed = checkReleaseNames(releaseFiles, report);
  checkDescriptor(files, releaseIds, report);
  const sheets = Object.fromEntries(TABLE_NAMES.map((name) => [name, readTable(files, TABLES[name] as Table<unknown>, report)])) as Sheets;
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, sheets[name]?.rows ?? []])) as unknown as Tables;
  const known = knownIds(sheets);
  checkTables(sheets, tables, known, report);
  if (sheets.releaseNotes !== null) checkReleaseNotes(sheets.releaseNotes, wellNamed.map(releaseId), lockedFiles(files), report);
  const translation = sheets.translations === null ? null : new TranslationCheck(sheets.translations);
  translation?.tellDiffering(report);
  for (const name of TABLE_NAMES) if (sheets[name] !== null) translation?.see(sheets[name] as Sheet<unknown>, TABLES[name] as Table<unknown>);
  const releases = readReleases(files, releaseFiles, tables, known, translation, report);
  // What a chart draws can be looked for only in data that is sound.
  if (sheets.charts !== null && sound()) checkChartFigures(sheets.charts, tables, releases, report);
  if (effects.sha256 !== undefined) checkLock(files, wellNamed, effects.sha256, report);
  if (sound()) translation?.tellUse(report);

  return { problems: problems.sort(compareProblems), tables, releases, sourceLines: sheets.sources?.lines ?? [] };
}

function readTable(files: Files, table: Table<unknown>, report: Report): Sheet<unknown> | null {
  const bytes = files.get(table.file);
  if (bytes === undefined) {
    report(finding('KC213', { file: table.file, header: headerOf(table) }), { file: table.file, line: 1, column: 1, cell: '' });
    return null;
  }
  const names = columnsOf(table).map(([name]) => name);
  return new TableReader(table).read(table.file, bytes, (cells) => Object.fromEntries(names.map((name, i) => [name, cells[i]])), report);
}

function knownIds({ places, indicators, categories, sources }: Sheets): KnownIds {
  return {
    place: places && idsOf(places, 'place'),
    indicator: indicators && idsOf(indicators, 'indicator'),
    category: categories && idsOf(categories, 'category'),
    source: sources && idsOf(sources, 'source'),
  };
}

function checkTables(sheets: Sheets, tables: Tables, known: KnownIds, report: Report): void {
  for (const name of TABLE_NAMES) {
    const sheet = sheets[name] as Sheet<unknown> | null;
    const table = TABLES[name] as Table<unknown>;
    if (sheet === null) continue;
    checkRowKeys(sheet, table, report);
    checkReferences(sheet, table, known, report);
  }
  const { places, regionMembers, categories, indicators, sources, identities, charts } = sheets;
  if (places !== null) checkPlaces(places, report);
  if (places !== null && regionMembers !== null) checkRegionMembers(regionMembers, places, report);
  if (categories !== null) checkCircles(categories, 'category', 'parent', report);
  if (indicators !== null) checkIndicators(indicators, report);
  if (sources !== null) {
    checkSources(sources, report);
    checkNearSources(sources, report);
    checkSourceNotes(sources, namedIn(tables), report);
  }
  if (identities !== null) checkIdentities(identities, known, report);
  if (charts !== null && indicators !== null) checkChartRows(charts, { indicators: indicators.rows }, report);
}

function readReleases(files: Files, releaseFiles: readonly string[], tables: Tables, known: KnownIds, translation: TranslationCheck | null, report: Report): Release[] {
  const reader = new TableReader(RELEASE_ROWS);
  const figures = new FigureCheck(tables);
  const publication = new PublicationCheck();
  const releases: Release[] = [];
  for (const file of releaseFiles) {
    const id = releaseId(file);
    const sheet = reader.read(file, files.get(file)!, (cells, line) => releaseRow(cells, id, line), report);
    if (sheet === null) continue;
    if (sheet.empty) report(finding('KC212', {}), { file, line: 1, column: 1, cell: '' });
    checkReferences(sheet, RELEASE_ROWS as unknown as Table<ReleaseRow>, known, report);
    figures.check(sheet, report);
    publication.check(sheet, report);
    translation?.see(sheet, RELEASE_ROWS);
    releases.push({ id, rows: sheet.rows });
  }
  return releases;
}

/** Written out because a million objects of one literal shape are half the size of as many assembled ones. */
function releaseRow(cells: readonly string[], release: string, line: number): ReleaseRow {
  const [action, place, period, indicator, category, programme, status, value, qualifier, unit, boundary, source, locator, review, doubt, note, reason] = cells;
  return { action, place, period, indicator, category, programme, status, value, qualifier, unit, boundary, source, locator, review, doubt, note, reason, release, line } as ReleaseRow;
}

function releaseId(path: string): string {
  return path.slice('releases/'.length).replace(/\.csv$/i, '');
}
