import { parsePeriod } from '../ledger/period.ts';
import type { Period } from '../ledger/period.ts';
import type { Lang } from './lang.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const ORDINAL = ['first', 'second', 'third', 'fourth'] as const;
const COUNT = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
] as const;
const MONTH = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/**
 * Names a period in a sentence: "năm 2023" · "6 tháng đầu năm 2024" · "quý III năm 2024" · "hai năm 2021–2022" ·
 * "giai đoạn 2016–2020" · "từ 2021 đến hết tháng 9/2022"; "2023" · "the first half of 2024" · "2016–2020".
 * A text that is no period of the ledger throws.
 */
export function periodName(id: string, lang: Lang): string {
  const period = read(id);
  if (period.kind !== 'range') return lang === 'vi' ? vietnamesePart(period) : englishPart(period);
  const [from, to] = [yearOf(period.start), yearOf(period.end)];
  if (isWholeYears(period)) return lang === 'vi' ? `${to - from === 1 ? 'hai năm' : 'giai đoạn'} ${from}–${to}` : `${from}–${to}`;
  const [first, last] = [monthOf(period.start), monthOf(period.end)];
  if (lang === 'vi') {
    return `từ ${first === 1 ? from : `tháng ${first}/${from}`} đến hết ${last === 12 ? `năm ${to}` : `tháng ${last}/${to}`}`;
  }
  return `${first === 1 ? from : `${MONTH[first - 1]} ${from}`} to ${last === 12 ? `the end of ${to}` : `${MONTH[last - 1]} ${to}`}`;
}

/**
 * Says when, as a part of a sentence: as `periodName` in Vietnamese, with its preposition in English
 * ("in 2023", "in the first half of 2024", "in 2016–2020", "from 2021 to September 2022").
 */
export function periodPhrase(id: string, lang: Lang): string {
  const name = periodName(id, lang);
  if (lang === 'vi') return name;
  const period = read(id);
  if (period.kind !== 'range') return `in ${name}`;
  return isWholeYears(period) ? `in ${name}` : `from ${name}`;
}

/** Names a period where room is short: "2023" · "6T/2024" · "Q3/2024" · "2016–20" · "2021–9/2022"; "H1 2024" · "9M 2025" · "2021–Sep 2022". */
export function periodShort(id: string, lang: Lang): string {
  const period = read(id);
  const [from, to] = [String(yearOf(period.start)), String(yearOf(period.end))];
  if (period.kind === 'range') {
    const [first, last] = [monthOf(period.start), monthOf(period.end)];
    // Beside a month, two digits would be read as one more.
    const end = first === 1 && from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to;
    return `${first === 1 ? from : shortMonth(first, from, lang)}–${last === 12 ? end : shortMonth(last, to, lang)}`;
  }
  if (period.kind === 'year') return from;
  if (period.kind === 'quarter') return lang === 'vi' ? `${id.slice(5)}/${from}` : `${id.slice(5)} ${from}`;
  if (monthOf(period.start) > 1) return lang === 'vi' ? `6T cuối/${from}` : `H2 ${from}`;
  return shortMonths(period.months, from, lang);
}

function read(id: string): Period {
  const period = parsePeriod(id);
  if (period === null) throw new Error(`not a period: "${id}"`);
  return period;
}

function vietnamesePart({ kind, start, months }: Period): string {
  const year = yearOf(start);
  if (kind === 'year') return `năm ${year}`;
  if (kind === 'quarter') return `quý ${ROMAN[(monthOf(start) - 1) / 3]} năm ${year}`;
  return monthOf(start) > 1 ? `6 tháng cuối năm ${year}` : `${months} tháng đầu năm ${year}`;
}

function englishPart({ kind, start, months }: Period): string {
  const year = yearOf(start);
  if (kind === 'year') return String(year);
  if (kind === 'quarter') return `the ${ORDINAL[(monthOf(start) - 1) / 3]} quarter of ${year}`;
  if (kind === 'half') return `the ${monthOf(start) > 1 ? 'second' : 'first'} half of ${year}`;
  return months === 1 ? `January ${year}` : `the first ${COUNT[months]} months of ${year}`;
}

function shortMonths(months: number, year: string, lang: Lang): string {
  if (lang === 'vi') return `${months}T/${year}`;
  return months === 6 ? `H1 ${year}` : `${months}M ${year}`;
}

function shortMonth(month: number, year: string, lang: Lang): string {
  return lang === 'vi' ? `${month}/${year}` : `${MONTH[month - 1]?.slice(0, 3)} ${year}`;
}

function isWholeYears(period: Period): boolean {
  return monthOf(period.start) === 1 && monthOf(period.end) === 12;
}

function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}

function monthOf(month: string): number {
  return Number(month.slice(5));
}
