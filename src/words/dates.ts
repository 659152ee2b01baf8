import type { Lang } from './lang.ts';

/** `short`: "16/10/2025" · "16 Oct 2025"; `long`: "ngày 16 tháng 10 năm 2025" · "16 October 2025". */
export type DateStyle = 'short' | 'long';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** Vietnam has kept UTC+7 without summer time since 1975, so the zone is a constant and no ICU data is needed. */
const HANOI_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The calendar day in Vietnam (`YYYY-MM-DD`) at an instant, whatever the zone of the machine. */
export function dayInHanoi(instant: Date): string {
  return new Date(instant.getTime() + HANOI_OFFSET_MS).toISOString().slice(0, 10);
}

/**
 * Prints a date of the ledger: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, each as exact as it is known; empty stays empty.
 * Anything else throws.
 */
export function formatDate(date: string, lang: Lang, style: DateStyle = 'short'): string {
  if (date === '') return '';
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const month = parts?.[2] === undefined ? undefined : Number(parts[2]);
  if (!parts || (month !== undefined && (month < 1 || month > 12))) throw new Error(`not a date: "${date}"`);
  const year = parts[1] ?? '';
  const day = parts[3] === undefined ? undefined : Number(parts[3]);
  return lang === 'vi' ? vietnamese(year, month, day, style) : english(year, month, day, style);
}

function vietnamese(year: string, month: number | undefined, day: number | undefined, style: DateStyle): string {
  if (month === undefined) return style === 'long' ? `năm ${year}` : year;
  if (day === undefined) return style === 'long' ? `tháng ${month} năm ${year}` : `${month}/${year}`;
  return style === 'long' ? `ngày ${day} tháng ${month} năm ${year}` : `${day}/${month}/${year}`;
}

function english(year: string, month: number | undefined, day: number | undefined, style: DateStyle): string {
  if (month === undefined) return year;
  const name = MONTHS[month - 1] ?? '';
  const word = style === 'long' ? name : name.slice(0, 3);
  return day === undefined ? `${word} ${year}` : `${day} ${word} ${year}`;
}
