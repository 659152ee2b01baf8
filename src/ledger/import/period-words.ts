import { parsePeriod } from '../period.ts';
import { fold } from './fold.ts';

/** What words say of a period. */
export interface PeriodReading {
  /** Periods named in full. */
  readonly periods: readonly string[];
  /** Parts of a year named without their year: `H1`, `9M`, `Q3`, and `year` for "cả năm". */
  readonly parts: readonly string[];
  /** Words that point to another time without naming it: "cùng kỳ", "lũy kế", a single month. */
  readonly vague: readonly string[];
  /** Whole dates, which a document has for its own and a column of figures only if they mean something. */
  readonly dates: readonly string[];
  /** The folded text without all that was read here. */
  readonly rest: string;
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const YEAR = '((?:19|20)\\d{2})';
const QUARTER = '(?:quy|q\\.?)\\s*(iv|iii|ii|i|[1-4])\\b';

type Rule = readonly [RegExp, (...groups: string[]) => { period?: string; part?: string; vague?: string; date?: string }];

// In this order: what is longer and more exact first; what was read is taken away before the next rule.
const RULES: readonly Rule[] = [
  // Dates and numbers of documents hold years that are no periods.
  [/ngay\s*\.*\s*\d{1,2}\s*thang\s*\d{1,2}\s*nam\s*\d{4}/, (all) => ({ date: all })],
  [/ngay\s*[.…]*\s*thang\s*[.…]*\s*nam\s*(?:\d{4})?/, (all) => ({ date: all })],
  [/(?:tinh |luy ke |cong don )*(?:den |den het |den ngay |het )+(?:ngay )?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/, (all) => ({ vague: all })],
  [/\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/, (all) => ({ date: all })],
  [/(?:so\s*:?\s*)?\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[a-z]+(?:\s*-\s*[a-z]+)*/, () => ({})],
  [/(?:luy ke|cong don|tinh den|den nay|den het)(?: tu dau nam)?/, (all) => ({ vague: all })],
  [/(?:so voi )?(?:cung ky|ky truoc|nam truoc|nam ngoai)/, (all) => ({ vague: all })],
  [new RegExp(`(?:giai doan|thoi ky|tu nam|trong cac nam|cac nam)?\\s*\\b${YEAR}\\s*(?:-|den nam|den|/)\\s*(?:nam )?${YEAR}\\b`), (_, from = '', to = '') => ({ period: `${from}/${to}` })],
  [new RegExp(`\\b(\\d{1,2})\\s*(?:thang|th|t)\\s*dau\\s*(?:cua\\s*)?(?:nam)?\\s*[/,]?\\s*${YEAR}\\b`), (_, months = '', year = '') => ({ period: monthsOf(year, months) })],
  [new RegExp(`\\b6\\s*(?:thang|th|t)\\s*cuoi\\s*(?:nam)?\\s*[/,]?\\s*${YEAR}\\b`), (_, year = '') => ({ period: `${year}-H2` })],
  [new RegExp(`\\b(\\d{1,2})\\s*(?:thang|t)\\s*(?:nam)?\\s*[/-]?\\s*${YEAR}\\b`), (_, months = '', year = '') => ({ period: monthsOf(year, months) })],
  [new RegExp(`\\b${QUARTER}\\s*(?:nam)?\\s*[/,.-]?\\s*${YEAR}\\b`), (_, quarter = '', year = '') => ({ period: `${year}-Q${ROMAN[quarter] ?? quarter}` })],
  [new RegExp(`\\bthang\\s*\\d{1,2}\\s*(?:nam)?\\s*[/-]?\\s*(?:${YEAR})?\\b`), (all) => ({ vague: all })],
  [new RegExp(`\\bca nam\\s*${YEAR}\\b`), (_, year = '') => ({ period: year, part: 'year' })],
  [new RegExp(`\\bnam\\s*${YEAR}\\b`), (_, year = '') => ({ period: year })],
  [new RegExp(`(?<![\\d/.,-])${YEAR}(?![\\d/.,-]\\d|\\d)`), (_, year = '') => ({ period: year })],
  [/\b(\d{1,2})\s*(?:thang|t)\s*dau\s*nam\b/, (_, months = '') => ({ part: monthsOf('', months).slice(1) })],
  [/\b6\s*(?:thang|t)\s*cuoi\s*nam\b/, () => ({ part: 'H2' })],
  [/\b(3|6|9|11|10)\s*(?:thang|t)\b/, (_, months = '') => ({ part: monthsOf('', months).slice(1) })],
  [new RegExp(`\\b${QUARTER}`), (_, quarter = '') => ({ part: `Q${ROMAN[quarter] ?? quarter}` })],
  [/\bca nam\b|\b(?<=ke hoach |kh )nam\b/, () => ({ part: 'year' })],
];

const GLOBAL_RULES = RULES.map(([pattern, read]) => [new RegExp(pattern.source, 'g'), read] as const);

/** Finds the periods a text names: `6 tháng đầu năm 2024`, `Quý III/2024`, `giai đoạn 2021-2025`, `TH 2023`. Dates of documents are passed over. */
export function readPeriods(text: string): PeriodReading {
  const periods = new Set<string>();
  const parts = new Set<string>();
  const vague = new Set<string>();
  const dates = new Set<string>();
  let rest = fold(text);
  if (!/\d|nam|thang|quy|ky|luy|den/.test(rest)) return { periods: [], parts: [], vague: [], dates: [], rest };
  for (const [pattern, read] of GLOBAL_RULES) {
    rest = rest.replace(pattern, (match: string, ...groups: unknown[]) => {
      const texts = groups.slice(0, -2).map((group) => (typeof group === 'string' ? group : ''));
      const found = read(match.trim(), ...texts);
      if (found.period !== undefined) (parsePeriod(found.period) === null ? vague : periods).add(parsePeriod(found.period) === null ? match.trim() : found.period);
      if (found.part !== undefined) parts.add(found.part);
      if (found.vague !== undefined) vague.add(found.vague);
      if (found.date !== undefined) dates.add(found.date);
      return ' ';
    });
  }
  return { periods: [...periods], parts: [...parts], vague: [...vague], dates: [...dates], rest: rest.replace(/\s+/g, ' ').trim() };
}

/** A year and a part of it, as a period: `2024` and `H1`. */
export function joinPeriod(year: string, part: string): string {
  return part === 'year' ? year : `${year}-${part}`;
}

function monthsOf(year: string, months: string): string {
  const whole: Readonly<Record<number, string>> = { 3: `${year}-Q1`, 6: `${year}-H1`, 12: year };
  return whole[Number(months)] ?? `${year}-${Number(months)}M`;
}
