import { printVietnamese, roundTo, shiftPoint } from './decimal.ts';
import type { StoredNumber } from './grid.ts';

/** What a workbook's number format does to a number, as far as it matters for reading one. */
export interface NumberFormat {
  /** Decimals it shows; null for as many as there are (`General`). */
  readonly decimals: number | null;
  readonly percent: boolean;
  readonly grouped: boolean;
  /** How often it divides by a thousand before showing (`#,##0,,` shows millions). */
  readonly thousands: number;
  /** Words it puts around the number, such as a unit. */
  readonly before: string;
  readonly after: string;
  /** Whether it shows zero as a dash or as nothing, as accounting formats do. */
  readonly hidesZero: boolean;
}

/** Ids every workbook knows without declaring them (ECMA-376, 18.8.30); dates are told apart elsewhere. */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'], [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'], [9, '0%'], [10, '0.00%'], [37, '#,##0'], [38, '#,##0'],
  [39, '#,##0.00'], [40, '#,##0.00'], [41, '#,##0'], [42, '#,##0'], [43, '#,##0.00'], [44, '#,##0.00'], [49, '@'],
]);

const AS_IT_IS: NumberFormat = { decimals: null, percent: false, grouped: false, thousands: 0, before: '', after: '', hidesZero: false };

/** Reads a number format, or null when it shows numbers in a way we do not follow: fractions, exponents, conditions. */
export function readNumberFormat(code: string): NumberFormat | null {
  const [first = '', , zero] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (/^\s*(?:general|@)?\s*$/i.test(first)) return AS_IT_IS;
  let words = '';
  const marks: string[] = [];
  // Quoted and escaped words are kept aside; `_x` and `*x` only make room; colours and currencies stand in brackets.
  const bare = first.replace(/"([^"]*)"|\\(.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]/g, (match, quoted?: string, escaped?: string, currency?: string) => {
    if (/^\[(?:[<>=]|h|m|s)/i.test(match)) marks.push('condition');
    words = (quoted ?? escaped ?? currency ?? '').trim();
    if (words === '') return '';
    marks.push(words);
    return '\u0001';
  });
  const match = /^([^#0?]*)([#0?][#0?,]*)(\.[#0?]*)?(,*)([^#0?]*)$/.exec(bare.replace(/\s+/g, ' ').trim());
  if (match === null || marks.includes('condition') || /[E/]/i.test(bare)) return null;
  const [, lead = '', whole = '', fraction = '', , tail = ''] = match;
  const scaling = /,+$/.exec(fraction === '' ? whole : (match[4] ?? ''))?.[0].length ?? 0;
  const texts = marks.values();
  const around = (piece: string): string => piece.replace(/\u0001/g, () => texts.next().value ?? '').replace(/[%()+\-]/g, '').trim();
  const before = around(lead);
  return {
    decimals: Math.max(0, fraction.length - 1),
    percent: bare.includes('%'),
    grouped: /,(?=[#0?])/.test(whole),
    thousands: scaling,
    before,
    after: around(tail),
    hidesZero: zero !== undefined && !/[#0?]/.test(zero.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|\?/g, '')),
  };
}

/** A stored number as its format shows it, with the text a reader sees. */
export function showNumber(digits: string, format: NumberFormat | null): { readonly number: StoredNumber; readonly text: string } {
  if (format === null) return { number: { stored: digits, shown: null, percent: false, hidden: false }, text: printVietnamese(digits, false) };
  if (format.hidesZero && Number(digits) === 0) return { number: { stored: '0', shown: '0', percent: format.percent, hidden: true }, text: '-' };
  const stored = format.percent ? shiftPoint(digits, 2) : digits;
  const scaled = shiftPoint(stored, -3 * format.thousands);
  const shown = format.decimals === null ? scaled : roundTo(scaled, format.decimals);
  const around = [format.before, `${printVietnamese(shown, format.grouped)}${format.percent ? '%' : ''}`, format.after];
  return { number: { stored, shown, percent: format.percent, hidden: false }, text: around.filter((word) => word !== '').join(' ') };
}
