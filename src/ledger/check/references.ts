import { finding, type Finding, type Report } from '../problem.ts';
import type { Named } from '../problems/figure.ts';
import type { Sheet } from '../read.ts';
import { columnMeta } from '../schemas/column.ts';
import { columnsOf, type Table } from '../schemas/table.ts';
import { nearest } from '../suggest.ts';

/** The identifiers each table lists; null where the table could not be read, so that its every use is not called an error. */
export type KnownIds = Readonly<Record<Named, ReadonlySet<string> | null>>;

/** Checks that every identifier a table names is listed where it should be. */
export function checkReferences<Row>(sheet: Sheet<Row>, table: Table<Row>, known: KnownIds, report: Report): void {
  for (const [name, schema] of columnsOf(table)) {
    const column = name as keyof Row & string;
    const named = columnMeta(schema).refers?.column as Named | undefined;
    const ids = named === undefined ? null : known[named];
    if (named === undefined || ids === null) continue;
    // The same unknown name may stand in many rows; its nearest neighbour is looked for once.
    const unknown = new Map<string, Finding>();
    sheet.rows.forEach((row, i) => {
      const cell = row[column] as string;
      if (cell === '' || ids.has(cell) || !sheet.sound(i, column)) return;
      const found = unknown.get(cell) ?? finding('KC401', { named, cell, nearest: nearest(cell, ids) });
      unknown.set(cell, found);
      report(found, sheet.spot(i, column));
    });
  }
}
