import { finding, type Finding } from '../problem.ts';
import { daysIn, isRealDate } from '../schemas/column.ts';

/** Says why a cell is no date: another way of writing, or a day the calendar does not have. */
export function explainDate(column: string, cell: string, partial: boolean): Finding {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(cell) && (partial || cell.length === 10)) {
    const [year = 0, month = 0] = cell.split('-').map(Number);
    return finding('KC306', { cell, days: month >= 1 && month <= 12 ? daysIn(year, month) : null });
  }
  return finding('KC305', { column, cell, fixed: rewriteDate(cell), partial });
}

/** Vietnamese day/month/year, or a date without its zeros, as an ISO date; null when it is neither. */
function rewriteDate(cell: string): string | null {
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ].*)?$/.exec(cell);
  const [year, month, day] = dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : yearFirst ? yearFirst.slice(1) : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : null;
}
