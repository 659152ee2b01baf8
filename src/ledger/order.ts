import { PROGRAMMES, STATUSES } from './key.ts';
import type { Figure, Observation, Tables } from './model.ts';
import { comparePeriods, parsePeriod } from './period.ts';

/**
 * Sorts figures by period, indicator, category, programme, status and place; tables give the order of names, unknown names
 * come last. One stable counting sort per column, last column first: a million figures are ordered without
 * comparing a string.
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
  let order = Uint32Array.from(figures, (_, position) => position);
  for (const [column, names] of columns) order = sortByRank(order, rank(figures, column, names));
  return Array.from(order, (position) => figures[position]).filter((figure) => figure !== undefined);
}

function periodsIn(figures: readonly Figure[]): string[] {
  const ids = new Set(figures.map((figure) => figure.chosen.period));
  const periods = [...ids].map(parsePeriod).filter((period) => period !== null);
  return periods.sort(comparePeriods).map((period) => period.id);
}

/** The rank of every figure's name in a column. */
function rank(figures: readonly Figure[], column: keyof Observation, names: readonly string[]) {
  const rankOf = new Map<unknown, number>();
  for (const name of names) rankOf.set(name, rankOf.size);
  const ranks = new Uint32Array(figures.length);
  figures.forEach((figure, position) => {
    const name = figure.chosen[column];
    let found = rankOf.get(name);
    if (found === undefined) rankOf.set(name, (found = rankOf.size));
    ranks[position] = found;
  });
  return { ranks, count: rankOf.size };
}

function sortByRank(order: Uint32Array<ArrayBuffer>, { ranks, count }: { ranks: Uint32Array; count: number }) {
  const next = new Uint32Array(count + 1);
  for (const position of order) next[at(ranks, position) + 1] = at(next, at(ranks, position) + 1) + 1;
  for (let i = 1; i <= count; i += 1) next[i] = at(next, i) + at(next, i - 1);
  const sorted = new Uint32Array(order.length);
  for (const position of order) {
    const name = at(ranks, position);
    sorted[at(next, name)] = position;
    next[name] = at(next, name) + 1;
  }
  return sorted;
}

function at(numbers: Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}
