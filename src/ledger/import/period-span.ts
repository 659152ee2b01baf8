import { comparePeriods, parsePeriod, type Period } from '../period.ts';

// Parts of one year that make a longer part of it.
const WHOLES: readonly (readonly [parts: string, whole: string])[] = [['Q1 Q2', 'H1'], ['Q3 Q4', 'H2'], ['Q1 Q2 Q3', '9M'], ['H1 Q3', '9M'], ['Q1 Q2 Q3 Q4', ''], ['H1 H2', ''], ['H1 Q3 Q4', ''], ['9M Q4', '']];

/** The period that others make together when they follow each other without a gap: 2021, 2022 and 2023 are `2021/2023`; null when they do not, or when it has no name. */
export function spanOf(ids: readonly string[]): string | null {
  const periods = [...new Set(ids)].map(parsePeriod);
  if (periods.length < 2 || periods.some((period) => period === null)) return null;
  const sorted = (periods as Period[]).sort(comparePeriods);
  if (sorted.slice(1).some((period, i) => period.start !== monthAfter(sorted[i]!.end))) return null;
  const years = new Set(sorted.map(({ start }) => start.slice(0, 4)));
  const [first = ''] = years;
  if (sorted.every(({ kind }) => kind === 'year')) return `${sorted[0]!.id}/${sorted.at(-1)!.id}`;
  if (years.size > 1) return null;
  const whole = WHOLES.find(([parts]) => parts === sorted.map(({ id }) => id.slice(5)).join(' '))?.[1];
  return whole === undefined ? null : whole === '' ? first : `${first}-${whole}`;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
