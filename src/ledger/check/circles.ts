import { finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';

/** Checks that following a column from row to row never comes back to where it began; each circle is reported once. */
export function checkCircles<Row>(sheet: Sheet<Row>, id: keyof Row & string, next: keyof Row & string, report: Report): void {
  const rowOf = new Map(sheet.rows.map((row, i) => [String(row[id]), i]));
  const done = new Set<number>();
  sheet.rows.forEach((_, start) => {
    const path: number[] = [];
    for (let i: number | undefined = start; i !== undefined && !done.has(i); i = rowOf.get(String(sheet.rows[i]![next]))) {
      const at = path.indexOf(i);
      if (at >= 0) {
        const circle = [...path.slice(at), i].map((step) => String(sheet.rows[step]![id]));
        report(finding('KC704', { column: next, chain: circle.join(' → ') }), sheet.spot(i, next));
        break;
      }
      path.push(i);
    }
    for (const i of path) done.add(i);
  });
}
