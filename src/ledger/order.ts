import { PROGRAMMES, STATUSES } from './key.ts';
import type { Figure, Observation, Tables } from './model.ts';
import { comparePeriods, parsePeriod } from './period.ts';

/**
 * Sorts figures by period, indicator, category, programme, status and place; tables give the order of names, unknown names
 * come last. One stable counting sort per column, last column first: a million figures need no million comparisons
 * of strings.
 */
export function orderFigures(figures: readonly Figure[], tables: Tables): readonly Figure[] {
  const columns: readonly (readonly [keyof Observation, readonly string[]])[] = [
    ['place', tables.places.map((place) => place.place)],
    ['status', STATUSES],
    ['programme', PROGRAMMES],
    ['category', ['', ...tables.categories.map((category) => category.category)]],
    ['indicator', tables.indicators.map((indicator) => indicator.indicator)],
    ['period', periodsIn(figures)],
  ];
  let sorted = figures;
  for (const [column, names] of columns) sorted = sortByColumn(sorted, column, names);
  return sorted;
}

function periodsIn(figures: readonly Figure[]): string[] {
  const ids = new Set(figures.map((figure) => figure.chosen.period));
  const periods = [...ids].map(parsePeriod).filter((period) => period !== null);
  return periods.sort(comparePeriods).map((period) => period.id);
}

function sortByColumn(figures: readonly Figure[], column: keyof Observation, names: readonly string[]): Figure[] {
  const buckets = new Map<unknown, Figure[]>(names.map((name) => [name, []]));
  for (const figure of figures) {
    const name = figure.chosen[column];
    const bucket = buckets.get(name);
    if (bucket === undefined) buckets.set(name, [figure]);
    else bucket.push(figure);
  }
  return [...buckets.values()].flat();
}
