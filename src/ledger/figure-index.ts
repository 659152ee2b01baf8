import { anchorOf } from './key.ts';
import type { Category, Figure, Indicator, Observation } from './model.ts';
import { parsePeriod, yearOf } from './period.ts';

/** Lists of figures by what pages ask for; every list keeps the order of the figures it was built from. */
export interface FigureIndex {
  readonly place: ReadonlyMap<string, readonly Figure[]>;
  readonly period: ReadonlyMap<string, readonly Figure[]>;
  readonly year: ReadonlyMap<number, readonly Figure[]>;
  readonly indicator: ReadonlyMap<string, readonly Figure[]>;
  readonly category: ReadonlyMap<string, readonly Figure[]>;
  readonly anchor: ReadonlyMap<string, readonly Figure[]>;
  readonly source: ReadonlyMap<string, readonly Observation[]>;
}

/** Builds every list in one pass over figures sorted by `orderFigures`. */
export function indexFigures(
  figures: readonly Figure[],
  indicators: ReadonlyMap<string, Indicator>,
  categories: ReadonlyMap<string, Category>,
): FigureIndex {
  const place = new Map<string, Figure[]>();
  const period = new Map<string, Figure[]>();
  const year = new Map<number, Figure[]>();
  const indicator = new Map<string, Figure[]>();
  const category = new Map<string, Figure[]>();
  const anchor = new Map<string, Figure[]>();
  const source = new Map<string, Observation[]>();

  // Place is the last column of the order, so the same figure of all places stands in one run and shares its lists.
  let run: Figure[][] = [];
  let last: Observation | null = null;
  for (const figure of figures) {
    const { chosen } = figure;
    if (last === null || !sameButPlace(last, chosen)) {
      run = [listOf(period, chosen.period), listOf(indicator, chosen.indicator), listOf(anchor, anchorOf(figure.key))];
      for (const group of groupsOf(chosen, indicators, categories)) run.push(listOf(category, group));
      const calendarYear = calendarYearOf(chosen.period);
      if (calendarYear !== null) run.push(listOf(year, calendarYear));
      last = chosen;
    }
    for (const list of run) list.push(figure);
    listOf(place, chosen.place).push(figure);
    listOf(source, chosen.source).push(chosen);
    for (const other of figure.others) listOf(source, other.source).push(other);
  }
  return { place, period, year, indicator, category, anchor, source };
}

/** The figure's own category and its indicator's, each with all groups above. */
function groupsOf(
  { indicator, category }: Observation,
  indicators: ReadonlyMap<string, Indicator>,
  categories: ReadonlyMap<string, Category>,
): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const start of [category, indicators.get(indicator)?.category ?? '']) {
    for (let id = start; id !== '' && !groups.has(id); id = categories.get(id)?.parent ?? '') groups.add(id);
  }
  return groups;
}

function calendarYearOf(id: string): number | null {
  const period = parsePeriod(id);
  return period === null ? null : yearOf(period);
}

function sameButPlace(a: Observation, b: Observation): boolean {
  return (
    a.period === b.period && a.indicator === b.indicator && a.category === b.category &&
    a.programme === b.programme && a.status === b.status
  );
}

function listOf<Name, Item>(lists: Map<Name, Item[]>, name: Name): Item[] {
  let list = lists.get(name);
  if (list === undefined) lists.set(name, (list = []));
  return list;
}
