import type { Qualifier } from '../ledger/model.ts';
import type { Lang } from './lang.ts';
import { formatPrinted, toDigits } from './numbers.ts';
import { BILLION, MILLION, PERCENT, POINTS, unitWord } from './units.ts';

/**
 * A number with its unit and qualifier: an observation (whose `value` is its printed digits) or a derived figure
 * (whose `value` is a number to be rounded to `decimals`). Both can be passed as they are.
 */
export interface Amount {
  readonly value: string | number;
  readonly decimals?: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
}

/**
 * `full`: exact printed digits with unit, for tables and panels ("0,48 tỷ đồng").
 * `prose`: as a reporter says it: "480 triệu đồng"; "khoảng 290,8 tỷ đồng" for a printed 290.76723; "84%" for 84.0.
 * `number`: qualifier word and digits without unit ("hơn 480").
 * `compact`: a mark and digits for charts and narrow cells ("> 480").
 */
export type ValueStyle = 'full' | 'prose' | 'number' | 'compact';

const QUALIFIER_WORD: Readonly<Record<Lang, Readonly<Record<Qualifier, string>>>> = {
  vi: { '=': '', '>': 'hơn', '<': 'gần', '~': 'khoảng' },
  en: { '=': '', '>': 'more than', '<': 'nearly', '~': 'about' },
};

/** "hơn", "gần", "khoảng", or nothing for an exact value. */
export function qualifierWord(qualifier: Qualifier, lang: Lang): string {
  return QUALIFIER_WORD[lang][qualifier];
}

/** The mark of a qualifier where words have no room: `>`, `<`, `~`, or nothing. */
export function qualifierMark(qualifier: Qualifier): string {
  return qualifier === '=' ? '' : qualifier;
}

/** Canonical digits of an amount: printed ones as they stand, computed ones rounded to their `decimals`, down after "hơn" and up after "gần". */
export function amountDigits(amount: Amount): string {
  const { value, decimals, qualifier } = amount;
  if (typeof value === 'string') return value;
  // "hơn 23,9" must not be said of 23.895, nor "gần 23,8".
  if (decimals === undefined || (qualifier !== '>' && qualifier !== '<')) return toDigits(value, decimals);
  const scale = 10 ** decimals;
  const steps = qualifier === '>' ? Math.floor(value * scale + 1e-9) : Math.ceil(value * scale - 1e-9);
  return toDigits(steps / scale, decimals);
}

/** Prints an amount: "hơn 480 tỷ đồng", "94,6%", "khoảng 40.000 lao động"; "more than VND 480 billion". */
export function formatValue(amount: Amount, lang: Lang, style: ValueStyle = 'full'): string {
  const digits = amountDigits(amount);
  if (style === 'compact') return words(qualifierMark(amount.qualifier), formatPrinted(digits, lang));
  const qualifier = qualifierWord(amount.qualifier, lang);
  if (style === 'number') return words(qualifier, formatPrinted(digits, lang));
  if (style === 'prose') return spoken(amount, digits, lang);
  return words(qualifier, withUnit(digits, amount.unit, lang));
}

/** A printed amount around its digits, so that a page can set them large: "hơn " + "480" + " tỷ đồng"; "more than VND " + "480" + " billion". */
export interface AmountParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Takes a printed amount apart. */
export function amountParts(amount: Amount, lang: Lang): AmountParts {
  const whole = formatValue(amount, lang);
  const number = formatPrinted(amountDigits(amount), lang);
  const at = whole.indexOf(number);
  return { before: whole.slice(0, at), number, after: whole.slice(at + number.length) };
}

/**
 * What a percentage change says: "tăng 10,25%" · "giảm 8,5%" · "không đổi"; "up 10.25%" · "down 8.5%" · "unchanged".
 * The qualifier stands before the digits: "tăng hơn 10%".
 */
export function formatChange(amount: Amount, lang: Lang): string {
  const digits = amountDigits(amount);
  const size = formatValue({ ...amount, value: digits.replace(/^-/, '') }, lang);
  if (/^-?[0.]+$/.test(digits)) return lang === 'vi' ? 'không đổi' : 'unchanged';
  const falls = digits.startsWith('-');
  if (lang === 'vi') return `${falls ? 'giảm' : 'tăng'} ${size}`;
  return `${falls ? 'down' : 'up'} ${size}`;
}

/** A signed amount for tables and charts: "+10,25%", "−8,5%", "0,0%". */
export function formatSigned(amount: Amount, lang: Lang): string {
  const digits = amountDigits(amount);
  const sign = /^-|^[0.]+$/.test(digits) ? '' : '+';
  return words(qualifierMark(amount.qualifier), sign + withUnit(digits, amount.unit, lang));
}

function spoken(amount: Amount, digits: string, lang: Lang): string {
  const short = roundedMoney(digits.replace(/\.0+$/, ''), amount.unit);
  const rounded = Number(short) !== Number(digits);
  const qualifier = rounded && amount.qualifier === '=' ? '~' : amount.qualifier;
  const said = inSpokenUnit(short, amount.unit);
  return words(qualifierWord(qualifier, lang), withUnit(said.digits, said.unit, lang));
}

/**
 * Nobody says 290.76723 billion: money with more than three decimals is rounded in prose (and then said with "khoảng"), to
 * one decimal, below ten billion to two. The row the sentence links to keeps every digit.
 */
function roundedMoney(digits: string, unit: string): string {
  if (unit !== BILLION || !/^\d+\.\d{4,}$/.test(digits) || Number(digits) < 1) return digits;
  return toDigits(Number(digits), Number(digits) < 10 ? 2 : 1);
}

/**
 * Under one billion đồng a reporter speaks of millions: 0.48 tỷ is "480 triệu đồng". Only exact shifts are made
 * (three decimals at most are whole millions; further digits stay as decimals), so nothing is rounded.
 */
function inSpokenUnit(digits: string, unit: string): { digits: string; unit: string } {
  const fraction = /^0\.(\d+)$/.exec(digits)?.[1];
  const [one = '', ...per] = unit.split('/');
  if (one !== BILLION || fraction === undefined || /^0+$/.test(fraction)) return { digits, unit };
  const padded = fraction.padEnd(3, '0');
  const whole = String(Number(padded.slice(0, 3)));
  const rest = padded.slice(3);
  return { digits: rest ? `${whole}.${rest}` : whole, unit: [MILLION, ...per].join('/') };
}

function withUnit(digits: string, unit: string, lang: Lang): string {
  const number = formatPrinted(digits, lang);
  const [one = '', per] = unit.split('/');
  if (per !== undefined) return words(withUnit(digits, one, lang), lang === 'vi' ? 'mỗi' : 'per', unitWord(per, '1', lang));
  if (unit === PERCENT) return `${number}%`;
  if (unit === POINTS && lang === 'vi') return `${number} điểm phần trăm`;
  if (lang === 'en' && unit === BILLION) return `VND ${number} billion`;
  if (lang === 'en' && unit === MILLION) return `VND ${number} million`;
  return words(number, unitWord(unit, digits, lang));
}

function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
