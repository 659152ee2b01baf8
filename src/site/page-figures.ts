import type { Ledger } from '../ledger/ledger.ts';
import type { Figure } from '../ledger/model.ts';
import { categoryPath, indicatorPath, placePath, yearPath } from './urls.ts';

/** A page and the figures it is about: what its CSV download holds. */
export interface PageFigures {
  readonly path: string;
  readonly figures: readonly Figure[];
}

/** Every page of a place, year, category or indicator that has figures. */
export function pagesWithFigures(ledger: Ledger): readonly PageFigures[] {
  return [
    ...ledger.places.all.map((place) => ({ path: placePath(place), figures: ledger.byPlace(place.place) })),
    ...calendarYears(ledger).map((year) => ({ path: yearPath(year), figures: ledger.byYear(year) })),
    ...[...ledger.categories.keys()].map((id) => ({ path: categoryPath(id), figures: ledger.byCategory(id) })),
    ...[...ledger.indicators.keys()].map((id) => ({ path: indicatorPath(id), figures: ledger.byIndicator(id) })),
  ].filter(({ figures }) => figures.length > 0);
}

/** Calendar years that have a figure of the full year or a part of it, ascending. */
export function calendarYears(ledger: Ledger): readonly number[] {
  const from = Math.min(...ledger.years.map(Number));
  const to = new Date(`${ledger.release.slice(0, 10)}T00:00:00Z`).getUTCFullYear();
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).filter((year) => ledger.byYear(year).length > 0);
}
