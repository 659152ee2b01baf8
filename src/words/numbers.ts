import type { Lang } from './lang.ts';

/** How a language groups thousands and marks decimals. Own code: `Intl` output changes with the ICU of the machine. */
const MARKS: Readonly<Record<Lang, { group: string; decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** U+2212, the sign readers and screen readers take for "minus"; a hyphen is neither. */
const MINUS = '\u2212';

/**
 * Prints canonical digits (dot decimal, no grouping, optional leading `-`) as the language writes them, keeping
 * every printed digit: `176.40` is `176,40` in Vietnamese and never `176,4`.
 * Text that is not a canonical number is an error of the caller and throws.
 */
export function formatPrinted(digits: string, lang: Lang): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits);
  if (!parts) throw new Error(`not a canonical number: "${digits}"`);
  const [, sign = '', whole = '', fraction] = parts;
  const { group, decimal } = MARKS[lang];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (sign && MINUS) + grouped + (fraction === undefined ? '' : decimal + fraction);
}

/** Canonical digits of a number, rounded to `decimals` where given; never `-0`. */
export function toDigits(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  const digits = decimals === undefined ? plainDigits(value) : value.toFixed(decimals);
  return /^-[0.]+$/.test(digits) ? digits.slice(1) : digits;
}

/**
 * Prints a computed number: `1.234.567,8` in Vietnamese, `1,234,567.8` in English. Without `decimals` the number
 * keeps the digits it has. For a figure of the ledger use `formatPrinted`, which keeps what its source printed.
 */
export function formatNumber(value: number, options: { decimals?: number; lang: Lang }): string {
  return formatPrinted(toDigits(value, options.decimals), options.lang);
}

/** Digits without the exponent that JavaScript writes below 0.000001. */
function plainDigits(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? value.toFixed(12).replace(/0+$/, '') : digits;
}
