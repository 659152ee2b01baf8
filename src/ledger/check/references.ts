import { finding, type Finding, type Report } from '../problem.ts';
import type { Named } from '../problems/figure.ts';
import type { Sheet } from '../read.ts';
import { columnMeta } from '../schemas/column.ts';
import { columnsOf, type Table } from '../schemas/table.ts';
import { nearest, slug } from '../suggest.ts';

/** The identifiers each table lists; null where the table could not be read, so that its every use is not called an error. */
export type KnownIds = Readonly<Record<Named, ReadonlySet<string> | null>>;

/** The identifiers a table lists. One that is written wrongly counts as mended, so that its uses are not reported as well. */
export function idsOf<Row>(sheet: Sheet<Row>, column: keyof Row & string): ReadonlySet<string> {
  return new Set(sheet.rows.map((row, i) => (sheet.sound(i, column) ? String(row[column]) : slug(String(row[column])))));
}

/** Checks that every identifier a table names is listed where it should be. */
export function checkReferences<Row>(sheet: Sheet<Row>, table: Table<Row>, known: KnownIds, report: Report): void {
  for (const [name, schema] of columnsOf(table)) {
    const column = name as keyof Row & string;
    const { refers } = columnMeta(schema);
    const named = refers?.column as Named | undefined;
    const ids = named === undefined ? null : known[named];
    if (named === undefined || ids === null) continue;
    // The same unknown name may stand in many rows; its nearest neighbour is looked for once.
    const unknown = new Map<string, Finding>();
    sheet.rows.forEach((row, i) => {
      const cell = row[column] as string;
      if (cell === '' || ids.has(cell) || !sheet.sound(i, column)) return;
      for (const id of refers?.each ? cell.split(' ') : [cell]) {
        if (ids.has(id)) continue;
        const found = unknown.get(id) ?? finding('KC401', { named, cell: id, nearest: nearest(id, ids) });
        unknown.set(id, found);
        report(found, sheet.spot(i, column));
      }
    });
  }
}
