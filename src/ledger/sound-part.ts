/** What can be relied on of data with errors, so that it can still be compared with what was there before. */
import type { CheckedFolder } from './check.ts';
import type { Files } from './check/lock.ts';
import type { Release, ReleaseRow, Tables } from './model.ts';
import { TABLES } from './schemas/all.ts';

/** Tables and releases of which a ledger can be made. */
export interface LedgerParts {
  readonly tables: Tables;
  readonly releases: readonly Release[];
}

/**
 * The part of a folder without errors: a table or release that cannot be read, or a table with an error, is taken as it was `before`;
 * a row with an error gives way to the row that stood on its line, or to none; and rows that name what those tables lack are left out.
 */
export function soundPart(files: Files, { tables, releases, problems }: CheckedFolder, before: LedgerParts | null): LedgerParts {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { tables, releases };
  const faulty = new Set(errors.map(({ file }) => file));
  const bad = new Set(errors.map(({ file, line }) => `${file}:${line}`));
  const kept = { ...tables, ...Object.fromEntries(tableNames().filter((name) => faulty.has(TABLES[name].file) && before !== null).map((name) => [name, before?.tables[name]])) };
  const knows = knowing(kept);
  const former = new Map(before?.releases.map((release) => [release.id, release]));
  const unread = [...former.values()].filter(({ id }) => files.has(fileOf(id)) && !releases.some((release) => release.id === id));
  const sound = releases.map(({ id, rows }) => {
    const onLine = new Map(former.get(id)?.rows.map((row) => [row.line, row]));
    return { id, rows: rows.flatMap((row) => (bad.has(`${fileOf(id)}:${row.line}`) ? (onLine.get(row.line) ?? []) : row)).filter(knows) };
  });
  return { tables: kept, releases: [...sound, ...unread] };
}

function tableNames(): (keyof Tables)[] {
  return Object.keys(TABLES) as (keyof Tables)[];
}

function fileOf(release: string): string {
  return `releases/${release}.csv`;
}

function knowing({ places, indicators, categories, sources }: Tables): (row: ReleaseRow) => boolean {
  const known = {
    place: new Set(places.map((row) => row.place)),
    indicator: new Set(indicators.map((row) => row.indicator)),
    category: new Set(['', ...categories.map((row) => row.category)]),
    source: new Set(sources.map((row) => row.source)),
  };
  return ({ place, indicator, category, source }) => known.place.has(place) && known.indicator.has(indicator) && known.category.has(category) && known.source.has(source);
}
