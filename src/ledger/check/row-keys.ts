import { finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';
import type { Table } from '../schemas/table.ts';

/** Checks that no two rows of a table have the same key. */
export function checkRowKeys<Row>(sheet: Sheet<Row>, { key }: Pick<Table<Row>, 'key'>, report: Report): void {
  const [column] = key;
  const first = new Map<string, number>();
  sheet.rows.forEach((row, i) => {
    if (column === undefined || !key.every((part) => sheet.sound(i, part))) return;
    const id = key.map((part) => row[part]).join(' / ');
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, i);
    else report(finding('KC701', { key: id, first: sheet.lines[earlier]! }), sheet.spot(i, column));
  });
}
