/**
 * Tables that Excel opens right by a click: a BOM, CRLF, the marks that an Excel set to the language expects, and no cell that it
 * would take for something else.
 */
import type { InBoth, Lang } from '../../words/lang.ts';

/** What a column holds: numbers get a decimal comma, words are guarded. */
export type ExcelKind = 'number' | 'text' | 'period';

/** A column of such a table. */
export interface ExcelColumn {
  readonly titles: InBoth;
  readonly kind: ExcelKind;
}

const BOM = '\uFEFF';

/** What stands between cells, and before decimals: a Vietnamese Excel expects semicolons and commas, an English one commas and points. */
const MARKS: Readonly<Record<Lang, { readonly cell: string; readonly decimal: string }>> = {
  vi: { cell: ';', decimal: ',' },
  en: { cell: ',', decimal: '.' },
};

/** What Excel, LibreOffice or Google Sheets take for the beginning of a formula, after any blanks; full-width forms too. */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

/** Words that a spreadsheet would turn into a number, a date, a time or a truth value: `012`, `1.234`, `3/2023`, `1-2`, `5e3`. */
const CONVERTED = [
  /^[\d.,\s]*\d[\d.,\s]*%?$/,
  /^\d[\d.,]*e[+-]?\d+$/i,
  /^\d{1,4}\s*[/\-.]\s*\d{1,2}(?:\s*[/\-.]\s*\d{1,4})?$/,
  /^\d{1,2}\s*[/\-.]\s*\d{1,4}$/,
  /^\d{1,4}:\d{1,2}(?::[\d.,]+)?(?:\s*[ap]m)?$/i,
  /^(?:\d{1,4}[-\s/]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg|tháng)[a-z]*\.?(?:[-\s/]*\d{1,4}){0,2}$/iu,
  /^(?:true|false|đúng|sai)$/iu,
];

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Words as a cell that stays words: what could begin a formula or be converted gets an apostrophe in front, Excel's own
 * mark of text. A leading apostrophe gets one too, so that taking one away always gives the words back.
 */
export function guardText(cell: string): string {
  return cell.startsWith("'") || FORMULA.test(cell) || isConverted(cell) ? `'${cell}` : cell;
}

/** Words back from a guarded cell. */
export function unguardText(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** A row of such a table; rows are given as canonical text: dot decimals, no grouping. */
export function excelRow(cells: readonly string[], columns: readonly ExcelColumn[], lang: Lang): string {
  return line(cells.map((cell, i) => excelCell(cell, columns[i]?.kind ?? 'text', lang)), lang);
}

/** What the file begins with: its BOM and the titles of its columns. */
export function excelHead(columns: readonly ExcelColumn[], lang: Lang): string {
  return BOM + line(columns.map(({ titles }) => guardText(titles[lang])), lang);
}

function isConverted(cell: string): boolean {
  const words = cell.trim();
  return CONVERTED.some((form) => form.test(words));
}

function excelCell(cell: string, kind: ExcelKind, lang: Lang): string {
  // A number that is none would slip past the guard.
  if (kind === 'number' && PLAIN_NUMBER.test(cell)) return cell.replace('.', MARKS[lang].decimal);
  // A year is welcome as a number.
  if (kind === 'period' && /^\d{4}$/.test(cell)) return cell;
  return guardText(cell);
}

function line(cells: readonly string[], lang: Lang): string {
  const mark = MARKS[lang].cell;
  const quoted = cells.map((cell) => (/["\r\n]/.test(cell) || cell.includes(mark) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(mark)}\r\n`;
}
