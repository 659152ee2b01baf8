import { isDoubtful } from './choose.ts';
import { figureKey, type KeyParts } from './key.ts';
import type { Ledger } from './ledger.ts';
import type { Figure } from './model.ts';
import { parsePeriod } from './period.ts';

/** One line of a chart: everything that names a figure but its period. */
export type SeriesName = Omit<KeyParts, 'period' | 'category'> & { readonly category?: string };

/**
 * Figures of a series by full calendar year, ascending. Half-years, nine months and ranges never stand in it, nor do
 * doubtful figures; a year without a figure is a gap, not an entry.
 */
export function series(ledger: Ledger, name: SeriesName): readonly Figure[] {
  const figures: Figure[] = [];
  for (const period of ledger.years) {
    const figure = ledger.figure(figureKey({ category: '', ...name, period }));
    if (figure !== undefined && !isDoubtful(figure)) figures.push(figure);
  }
  return figures;
}

/** Full calendar years that have a figure matching what is named, ascending; doubtful ones count. */
export function yearsWithData(ledger: Ledger, name: Partial<Omit<KeyParts, 'period'>> = {}): readonly number[] {
  const candidates =
    name.place !== undefined ? ledger.byPlace(name.place)
    : name.indicator !== undefined ? ledger.byIndicator(name.indicator)
    : null;
  if (candidates === null && Object.keys(name).length === 0) return ledger.years.map(Number);
  const years = new Set<number>();
  for (const figure of candidates ?? ledger.sorted) {
    if (isFullYear(figure) && matches(figure, name)) years.add(Number(figure.chosen.period));
  }
  return [...years].sort((a, b) => a - b);
}

/** The latest full year with an actual figure that is not doubtful, or null; narrow it by place, programme or category. */
export function latestFullYear(
  ledger: Ledger,
  name: Partial<Omit<KeyParts, 'period' | 'status'>> & { readonly indicator: string },
): number | null {
  const figure = ledger
    .byIndicator(name.indicator)
    .findLast((f) => isFullYear(f) && !isDoubtful(f) && matches(f, { ...name, status: 'thuc-hien' }));
  return figure === undefined ? null : Number(figure.chosen.period);
}

function isFullYear(figure: Figure): boolean {
  return parsePeriod(figure.chosen.period)?.kind === 'year';
}

function matches(figure: Figure, name: Partial<KeyParts>): boolean {
  const { chosen } = figure;
  return (
    (name.place === undefined || name.place === chosen.place) &&
    (name.indicator === undefined || name.indicator === chosen.indicator) &&
    (name.programme === undefined || name.programme === chosen.programme) &&
    (name.status === undefined || name.status === chosen.status) &&
    (name.category === undefined || name.category === chosen.category)
  );
}
