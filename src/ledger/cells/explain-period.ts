import { parsePeriod } from '../period.ts';
import { finding, type Finding } from '../problem.ts';

/** Says why a cell is no period, with the period to write where its meaning is clear. */
export function explainPeriod(cell: string): Finding {
  return finding('KC308', { cell, fixed: rewrite(cell) });
}

/** Says why a cell is no pair of periods in order, with the pair to write where it is clear. */
export function explainBreak(cell: string): Finding {
  const [left, right] = cell.split(/\s*(?:\.+|…|→|->|[/–—]|-(?=\d{4}))\s*/).map(parsePeriod);
  if (left == null || right == null) return finding('KC706', { cell, fixed: null });
  const [first, second] = left.start <= right.start ? [left, right] : [right, left];
  return finding('KC706', { cell, fixed: first.end < second.end ? `${first.id}..${second.id}` : null });
}

const QUARTERS: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4' };

/** How Vietnamese reports and spreadsheets write periods, and what the ledger writes instead. */
const WAYS: readonly [RegExp, (a: string, b: string) => string][] = [
  [/^(?:giai đoạn )?(\d{4})\s*[-–—/]\s*(\d{4})$/i, (a, b) => (a <= b ? `${a}/${b}` : `${b}/${a}`)],
  [/^(?:năm )(\d{4})$/i, (year) => year],
  [/^(\d{1,2}) ?(?:T|M|tháng)(?: đầu)?(?: năm)?[ /-]?(\d{4})$/i, (months, year) => monthsOf(year, months)],
  [/^(\d{4})[ /-]?(\d{1,2}) ?[TM]$/i, monthsOf],
  [/^(?:Q|quý )(I{1,3}|IV|[1-4])[ /-](?:năm )?(\d{4})$/i, (quarter, year) => `${year}-Q${QUARTERS[quarter.toUpperCase()] ?? quarter}`],
  [/^(\d{4})[ /-]?(Q[1-4]|H[12])$/i, (year, part) => `${year}-${part.toUpperCase()}`],
  [/^H([12])[ /-](\d{4})$/i, (half, year) => `${year}-H${half}`],
];

function rewrite(cell: string): string | null {
  for (const [pattern, write] of WAYS) {
    const match = pattern.exec(cell);
    const period = match && write(match[1] ?? '', match[2] ?? '');
    if (period !== null && parsePeriod(period) !== null) return period;
  }
  return null;
}

function monthsOf(year: string, months: string): string {
  const whole: Readonly<Record<number, string>> = { 3: `${year}-Q1`, 6: `${year}-H1`, 12: year };
  return whole[Number(months)] ?? `${year}-${Number(months)}M`;
}
