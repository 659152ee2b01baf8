import type { Lang } from './lang.ts';

/** One end of a period: a year, and the part of it that is meant. */
interface Span {
  readonly year: number;
  /** Empty = the whole year. */
  readonly part: '' | `H${number}` | `Q${number}` | `${number}M`;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const ENGLISH_ORDINAL = ['first', 'second', 'third', 'fourth'] as const;
const ENGLISH_COUNT = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
] as const;
const ENGLISH_MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/**
 * Names a period in a sentence: "năm 2023" · "6 tháng đầu năm 2024" · "quý III năm 2024" · "hai năm 2021–2022" ·
 * "giai đoạn 2016–2020" · "từ 2021 đến hết tháng 9/2022"; "2023" · "the first half of 2024" · "2016–2020".
 * A text that is no period of the ledger throws.
 */
export function periodName(period: string, lang: Lang): string {
  const [from, to] = parse(period);
  if (!to) return lang === 'vi' ? vietnameseSpan(from) : englishSpan(from);
  if (from.part === '' && to.part === '') return years(from.year, to.year, lang);
  return lang === 'vi'
    ? `từ ${from.part === '' ? from.year : vietnameseStart(from)} đến ${to.part === '' ? `hết năm ${to.year}` : vietnameseEnd(to)}`
    : `${from.part === '' ? from.year : englishStart(from)} to ${to.part === '' ? `the end of ${to.year}` : englishEnd(to)}`;
}

/**
 * Says when, as a part of a sentence: as `periodName` in Vietnamese, with its preposition in English
 * ("in 2023", "in the first half of 2024", "over 2016–2020", "from 2021 to September 2022").
 */
export function periodPhrase(period: string, lang: Lang): string {
  const name = periodName(period, lang);
  if (lang === 'vi') return name;
  const [from, to] = parse(period);
  if (!to) return `in ${name}`;
  return from.part === '' && to.part === '' ? `over ${name}` : `from ${name}`;
}

/** Names a period where room is short: "2023" · "6T/2024" · "Q3/2024" · "2016–20" · "2021–9T/22"; "H1 2024" · "9M 2025". */
export function periodShort(period: string, lang: Lang): string {
  const [from, to] = parse(period);
  if (!to) return shortSpan(from, String(from.year), lang);
  const sameCentury = Math.floor(from.year / 100) === Math.floor(to.year / 100);
  const end = sameCentury ? String(to.year).slice(2) : String(to.year);
  return `${shortSpan(from, String(from.year), lang)}–${shortSpan(to, end, lang)}`;
}

function parse(period: string): readonly [Span, Span | undefined] {
  const [first = '', second, ...rest] = period.split('/');
  const from = parseSpan(first);
  const to = second === undefined ? undefined : parseSpan(second);
  if (!from || (second !== undefined && !to) || rest.length > 0) throw new Error(`not a period: "${period}"`);
  return [from, to];
}

function parseSpan(text: string): Span | undefined {
  const match = /^(\d{4})(?:-(H[12]|Q[1-4]|(?:[1-9]|1[01])M))?$/.exec(text);
  return match ? { year: Number(match[1]), part: (match[2] ?? '') as Span['part'] } : undefined;
}

function years(from: number, to: number, lang: Lang): string {
  if (lang === 'en') return `${from}–${to}`;
  return `${to - from === 1 ? 'hai năm' : 'giai đoạn'} ${from}–${to}`;
}

function vietnameseSpan({ year, part }: Span): string {
  if (part === '') return `năm ${year}`;
  if (part.startsWith('Q')) return `quý ${ROMAN[Number(part.slice(1)) - 1]} năm ${year}`;
  if (part === 'H2') return `6 tháng cuối năm ${year}`;
  return `${lastMonth(part)} tháng đầu năm ${year}`;
}

function vietnameseStart(span: Span): string {
  return `tháng ${firstMonth(span.part)}/${span.year}`;
}

function vietnameseEnd(span: Span): string {
  return `hết tháng ${lastMonth(span.part)}/${span.year}`;
}

function englishSpan({ year, part }: Span): string {
  if (part === '') return String(year);
  if (part.startsWith('Q')) return `the ${ENGLISH_ORDINAL[Number(part.slice(1)) - 1]} quarter of ${year}`;
  if (part.startsWith('H')) return `the ${ENGLISH_ORDINAL[Number(part.slice(1)) - 1]} half of ${year}`;
  return lastMonth(part) === 1 ? `January ${year}` : `the first ${ENGLISH_COUNT[lastMonth(part)]} months of ${year}`;
}

function englishStart(span: Span): string {
  return `${ENGLISH_MONTHS[firstMonth(span.part) - 1]} ${span.year}`;
}

function englishEnd(span: Span): string {
  return `${ENGLISH_MONTHS[lastMonth(span.part) - 1]} ${span.year}`;
}

function shortSpan({ part }: Span, year: string, lang: Lang): string {
  if (part === '') return year;
  if (lang === 'en') return `${part} ${year}`;
  if (part.startsWith('Q')) return `${part}/${year}`;
  return part === 'H2' ? `6T cuối/${year}` : `${lastMonth(part)}T/${year}`;
}

function firstMonth(part: Span['part']): number {
  if (part === 'H2') return 7;
  return part.startsWith('Q') ? Number(part.slice(1)) * 3 - 2 : 1;
}

function lastMonth(part: Span['part']): number {
  if (part.startsWith('H')) return Number(part.slice(1)) * 6;
  if (part.startsWith('Q')) return Number(part.slice(1)) * 3;
  return part === '' ? 12 : Number(part.slice(0, -1));
}
