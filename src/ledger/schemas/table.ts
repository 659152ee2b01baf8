import type { z } from 'zod';
import type { ColumnSchema } from './column.ts';

/** A table of the ledger: where it lives, what it is, and the schema of each column in order. */
export interface Table<Row> {
  readonly name: string;
  /** Path inside the data folder. */
  readonly file: string;
  readonly title_vi: string;
  readonly title_en: string;
  readonly description_vi: string;
  readonly description_en: string;
  /** Columns that together name a row. */
  readonly key: readonly (keyof Row & string)[];
  readonly row: z.ZodObject<z.ZodRawShape> & z.ZodType<Row>;
}

/** The columns of a table, in order. */
export function columnsOf<Row>(table: Table<Row>): [name: string, schema: ColumnSchema][] {
  return Object.entries(table.row.shape) as unknown as [string, ColumnSchema][];
}

/** The header row of a table as it should stand in the file. */
export function headerOf<Row>(table: Table<Row>): string {
  return Object.keys(table.row.shape).join(',');
}
