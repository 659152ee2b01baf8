import { finding, type Finding } from '../problem.ts';
import { daysIn, isRealDate } from '../schemas/column.ts';

/** Says why a cell is no date: another way of writing, or a day the calendar does not have. */
export function explainDate(column: string, cell: string, partial: boolean): Finding {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(cell) && (partial || cell.length === 10)) {
    const [year = 0, month = 0] = cell.split('-').map(Number);
    return finding('KC306', { cell, days: month >= 1 && month <= 12 ? daysIn(year, month) : null });
  }
  const { readings, excel } = readDate(cell);
  // The day is needed where the column asks for one.
  return finding('KC305', { column, cell, readings: readings.filter((date) => partial || date.length === 10), partial, excel });
}

const NUMBERED: readonly RegExp[] = [
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?:[T ].*)?$/,
  /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
];
const NAMED = /^(?:(?<day>\d{1,2})-)?(?<name>[a-z]{3}|thg ?(?<number>\d{1,2}))-(?<year>\d{2}|\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 24 * 60 * 60 * 1000;
/** Excel counts days from here (its day 1 is 1 January 1900, and it believes in a 29 February 1900). */
const EXCEL_ZERO = Date.UTC(1899, 11, 30);

/** What a date as Vietnamese reports and Excel write it may mean, as ISO dates or months: none, one, or two; and whether Excel wrote it. */
function readDate(cell: string): { readonly readings: readonly string[]; readonly excel: boolean } {
  const numbered = NUMBERED.map((form) => form.exec(cell)?.groups).find((groups) => groups !== undefined);
  if (numbered !== undefined) {
    const { year = '', month = '', day } = numbered;
    // Where the year is last, day or month may be first: Excel of an American machine writes the month.
    const swapped = day !== undefined && cell.endsWith(year) ? [isoDate(year, day, month)] : [];
    return { readings: [...new Set([isoDate(year, month, day), ...swapped])].filter((date) => date !== null), excel: false };
  }
  const named = NAMED.exec(cell)?.groups;
  if (named !== undefined) {
    const { day, name = '', number, year = '' } = named;
    const date = isoDate(year.length === 2 ? `20${year}` : year, number ?? String(MONTHS.indexOf(name.toLowerCase()) + 1), day);
    return { readings: date === null ? [] : [date], excel: true };
  }
  // A date as Excel stores it, of the years 1982 to 2064.
  if (!/^[345]\d{4}$/.test(cell)) return { readings: [], excel: false };
  return { readings: [new Date(EXCEL_ZERO + Number(cell) * DAY_MS).toISOString().slice(0, 10)], excel: true };
}

function isoDate(year: string, month: string, day: string | undefined): string | null {
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return isRealDate(day === undefined ? `${date}-01` : date) ? date : null;
}
