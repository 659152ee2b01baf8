/**
 * Periods: what stretch of months a figure speaks of.
 *
 * Written forms: `2023` · `2024-H1` · `2024-Q3` · `2025-9M` (the first nine months) · `2016/2020` (a range,
 * both ends included). Either end of a range may itself be partial: `2021/2022-9M`, `2014/2025-H1`.
 * A range runs from the first month of its left end to the last month of its right end.
 */

/** `months` = the first n months of a year; `range` = anything written with a slash. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'months' | 'range';

/** A stretch of whole months; `id` is the text it was read from. */
export interface Period {
  readonly id: string;
  /** First month, `YYYY-MM`. */
  readonly start: string;
  /** Last month, `YYYY-MM`, inclusive. */
  readonly end: string;
  /** Number of months, both ends counted. */
  readonly months: number;
  readonly kind: PeriodKind;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const SIMPLE = /^(\d{4})(?:-(?:H([12])|Q([1-4])|([1-9]|1[01])M))?$/;

const known = new Map<string, Period>();

/** Reads a period, or null when the text is none: wrong form, a year outside 1990–2100, ends that overlap or run backwards. */
export function parsePeriod(text: string): Period | null {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const period = text.includes('/') ? readRange(text) : readSimple(text);
  // Only valid periods are remembered: they are few, while bad cells in an editor's file can be anything.
  if (period !== null) known.set(text, period);
  return period;
}

/** Orders by first month, then the shorter first, then by text. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.months !== b.months) return a.months - b.months;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Whether a period shares at least one day with a life given by ISO dates; an empty date is an open end. */
export function overlaps(period: Period, validFrom: string, validTo: string): boolean {
  const begunInTime = validFrom === '' || validFrom <= lastDay(period);
  const notYetOver = validTo === '' || validTo >= firstDay(period);
  return begunInTime && notYetOver;
}

/** First day, `YYYY-MM-01`. */
export function firstDay(period: Period): string {
  return `${period.start}-01`;
}

/** Last day as an ISO date. */
export function lastDay(period: Period): string {
  const year = Number(period.end.slice(0, 4));
  const month = Number(period.end.slice(5));
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${period.end}-${days}`;
}

/** The same stretch one year earlier (`2024-H1` → `2023-H1`), or null before the first year the ledger accepts. */
export function previousYear(period: Period): Period | null {
  return parsePeriod(period.id.replace(/\d{4}/g, (year) => String(Number(year) - 1)));
}

/** The calendar year a period lies in, or null when it crosses a year's end. */
export function yearOf(period: Period): number | null {
  const year = period.start.slice(0, 4);
  return year === period.end.slice(0, 4) ? Number(year) : null;
}

/** Whether two periods are equally long; only such figures may be compared. */
export function sameLength(a: Period, b: Period): boolean {
  return a.months === b.months;
}

function readSimple(text: string): Period | null {
  const match = SIMPLE.exec(text);
  if (match === null) return null;
  const [, year = '', half, quarter, months] = match;
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  if (half !== undefined) return within(text, year, 6 * Number(half) - 5, 6, 'half');
  if (quarter !== undefined) return within(text, year, 3 * Number(quarter) - 2, 3, 'quarter');
  if (months !== undefined) return within(text, year, 1, Number(months), 'months');
  return within(text, year, 1, 12, 'year');
}

function within(id: string, year: string, firstMonth: number, months: number, kind: PeriodKind): Period {
  return { id, start: `${year}-${pad(firstMonth)}`, end: `${year}-${pad(firstMonth + months - 1)}`, months, kind };
}

function readRange(text: string): Period | null {
  const [left = '', right = '', ...rest] = text.split('/');
  const from = readSimple(left);
  const to = readSimple(right);
  if (rest.length > 0 || from === null || to === null || from.end >= to.start) return null;
  const months = monthNumber(to.end) - monthNumber(from.start) + 1;
  return { id: text, start: from.start, end: to.end, months, kind: 'range' };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
