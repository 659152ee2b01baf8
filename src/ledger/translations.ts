/**
 * Remarks are written in Vietnamese, where the figure is. Their English stands in `translations.csv`, because a published release is
 * never opened again. Titles of documents and names of publishers may have theirs there too.
 */
import { readerNote } from './acknowledgement.ts';
import type { Release, Tables } from './model.ts';
import { TABLES } from './schemas/all.ts';
import { columnMeta } from './schemas/column.ts';
import { RELEASE_ROWS } from './schemas/release-row.ts';
import { columnsOf, type Table } from './schemas/table.ts';

/** The columns of a table whose words must or may have their English in `translations.csv`. */
export function translatedColumns<Row>(table: Table<Row>, how: 'must' | 'may'): readonly (keyof Row & string)[] {
  return columnsOf(table).filter(([, schema]) => columnMeta(schema).translated === how).map(([name]) => name as keyof Row & string);
}

/** The remarks that no row of `translations.csv` has, translated or waiting, each once, in the order they stand. */
export function unlistedRemarks(tables: Tables, releases: readonly Release[]): readonly string[] {
  const listed = new Set(tables.translations.map(({ vi }) => vi));
  const found = new Set<string>();
  const see = <Row>(rows: readonly Row[], table: Table<Row>) => {
    const columns = translatedColumns(table, 'must');
    for (const row of rows) for (const column of columns) found.add(readerNote(row[column] as string));
  };
  for (const { rows } of releases) see(rows, RELEASE_ROWS);
  for (const name of Object.keys(TABLES) as (keyof Tables)[]) see(tables[name] as readonly unknown[], TABLES[name] as Table<unknown>);
  found.delete('');
  return [...found].filter((text) => !listed.has(text));
}
