import type { CsvRow } from './csv.ts';
import { finding, type Report, type Spot } from './problem.ts';

/**
 * Whether a row has as many cells as the header; reports what is wrong otherwise. `numberAt` is the index of the column whose numbers
 * are most likely cut in two by a decimal comma, -1 where a table has none.
 */
export function hasRightShape(file: string, row: CsvRow, width: number, numberAt: number, report: Report): boolean {
  const { cells, line, brokenQuote } = row;
  const at = (column: number, cell = ''): Spot => ({ file, line, column, cell });
  if (brokenQuote !== null) {
    report(finding(brokenQuote.open ? 'KC203' : 'KC204', {}), at(brokenQuote.column, cells[0]?.trimEnd()));
    return false;
  }
  if (cells.length === width) return true;
  const facts = { found: cells.length, expected: width };
  const [whole = '', decimals = ''] = cells.slice(numberAt, numberAt + 2);
  if (cells.length < width) {
    report(finding('KC205', facts), at(cells.length, cells.at(-1)));
  } else if (cells.length === width + 1 && numberAt >= 0 && /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)$/.test(whole) && /^\d+$/.test(decimals)) {
    report(finding('KC207', { printed: `${whole},${decimals}`, fixed: `${whole.replaceAll('.', '')}.${decimals}` }), at(numberAt + 1, whole));
  } else {
    report(finding('KC206', facts), at(width + 1, cells[width]));
  }
  return false;
}
