import { finding, type Finding } from '../problem.ts';

const PLAIN = /^-?(0|[1-9]\d*)(\.\d+)?$/;

// Words and signs that belong in the qualifier column.
const QUALIFIERS: readonly [RegExp, string][] = [
  [/^(?:hơn|trên|quá|>|≥|over|more than|above)\s*/i, '>'],
  [/^(?:gần|dưới|chưa đến|<|≤|nearly|almost|under)\s*/i, '<'],
  [/^(?:khoảng|chừng|độ|ước|~|≈|about|some|around)\s*/i, '~'],
  [/^=\s*/, '='],
];

// What a spreadsheet shows instead of a number: a date it took the number for (with names of months in English or Vietnamese), an error.
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\\d{1,2})';
const DATE = new RegExp(`^(?:\\d{1,2}[-/ ]${MONTH}(?:[-/ ]\\d{2,4})?|${MONTH}[-/ ]\\d{2,4}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})$`, 'i');
const SPREADSHEET_ERROR = /^#(?:#+|N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

/** Says why a cell is no plain number, with the number to write wherever only one can be meant. */
export function explainNumber(cell: string): Finding {
  if (DATE.test(cell)) return finding('KC337', { cell });
  if (SPREADSHEET_ERROR.test(cell)) return finding('KC338', { cell });
  if (/^[−–—]\s*\d/.test(cell)) return finding('KC334', { cell, fixed: plain(cell.replace(/^[−–—]\s*/, '-')) });
  for (const [words, qualifier] of QUALIFIERS) {
    const rest = cell.replace(words, '');
    if (rest !== cell && /^-?\d/.test(rest)) return finding('KC333', { cell, fixed: plain(rest), qualifier });
  }
  if (/^\+\s*[\d.,]+$/.test(cell)) return finding('KC328', { cell, fixed: plain(cell.replace(/^\+\s*/, '')) });
  if (/^-?[\d.,\s]+%$/.test(cell)) return finding('KC325', { cell, fixed: plain(cell.slice(0, -1).trim()) });
  if (/^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(cell)) return finding('KC329', { cell, fixed: written(Number(cell.replace(',', '.'))) });
  if (/^-?\d[\d.,]*\s*\p{L}/u.test(cell)) return finding('KC326', { cell, fixed: plain(/^-?[\d.,]*\d/.exec(cell)?.[0] ?? '') });
  if (/^-?\d[\d.,]*(?: [\d.,]+)+$/.test(cell)) return finding('KC327', { cell, fixed: plain(cell.replaceAll(' ', '')) });
  return explainDigits(cell) ?? finding('KC332', { cell });
}

/** Digits, points and commas that are put together wrongly. */
function explainDigits(cell: string): Finding | null {
  if (/^-?0\d+(?:\.\d+)?$/.test(cell)) return finding('KC330', { cell, fixed: tidy(cell) });
  if (/^-?(?:\.\d+|\d+\.)$/.test(cell)) return finding('KC331', { cell, fixed: tidy(cell.replace(/^(-?)\./, '$10.').replace(/\.$/, '')) });
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(cell)) return finding('KC321', { cell, fixed: tidy(cell.replaceAll('.', '').replace(',', '.')) });
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(cell)) return finding('KC323', { cell, decimal: cell.replace(',', '.'), whole: cell.replace(',', '') });
  if (/^-?\d+,\d+$/.test(cell)) return finding('KC322', { cell, fixed: tidy(cell.replace(',', '.')) });
  if (/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(cell)) return finding('KC324', { cell, fixed: tidy(cell.replaceAll('.', '')) });
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(cell)) return finding('KC324', { cell, fixed: tidy(cell.replaceAll(',', '')) });
  return null;
}

/** Without leading zeros that say nothing. */
function tidy(digits: string): string {
  return digits.replace(/^(-?)0+(?=\d)/, '$1');
}

/** The one plain number a piece of text can mean, or null. */
function plain(text: string): string | null {
  if (PLAIN.test(text)) return text;
  const found = explainDigits(text);
  return found !== null && 'fixed' in found.facts ? (found.facts as { fixed: string }).fixed : null;
}

function written(value: number): string | null {
  const digits = String(value);
  return PLAIN.test(digits) ? digits : null;
}
