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

/** Builds every list in one pass over sorted figures. */
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
  const groupsOf = categoryFinder(indicators, categories);

  let neighbours: Figure[] = [];
  let last: Observation | null = null;
  for (const figure of figures) {
    const { chosen } = figure;
    push(place, chosen.place, figure);
    push(period, chosen.period, figure);
    push(indicator, chosen.indicator, figure);
    for (const group of groupsOf(chosen)) push(category, group, figure);
    const parsed = parsePeriod(chosen.period);
    const calendarYear = parsed === null ? null : yearOf(parsed);
    if (calendarYear !== null) push(year, calendarYear, figure);
    // Place is the last column of the order, so the same figure of all places stands in one run.
    if (last === null || !sameButPlace(last, chosen)) {
      neighbours = [];
      anchor.set(anchorOf(figure.key), neighbours);
    }
    neighbours.push(figure);
    last = chosen;
    push(source, chosen.source, chosen);
    for (const other of figure.others) push(source, other.source, other);
  }
  return { place, period, year, indicator, category, anchor, source };
}

/** Category, its ancestors, and the same for the indicator's category; remembered per pair of names. */
function categoryFinder(indicators: ReadonlyMap<string, Indicator>, categories: ReadonlyMap<string, Category>) {
  const remembered = new Map<string, Map<string, ReadonlySet<string>>>();
  return ({ indicator, category }: Observation): ReadonlySet<string> => {
    let ofIndicator = remembered.get(indicator);
    if (ofIndicator === undefined) remembered.set(indicator, (ofIndicator = new Map()));
    let groups = ofIndicator.get(category);
    if (groups === undefined) {
      const starts = [category, indicators.get(indicator)?.category ?? ''];
      ofIndicator.set(category, (groups = withAncestors(starts, categories)));
    }
    return groups;
  };
}

function withAncestors(starts: readonly string[], categories: ReadonlyMap<string, Category>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const start of starts) {
    for (let id = start; id !== '' && !found.has(id); id = categories.get(id)?.parent ?? '') found.add(id);
  }
  return found;
}

function sameButPlace(a: Observation, b: Observation): boolean {
  return (
    a.period === b.period && a.indicator === b.indicator && a.category === b.category &&
    a.programme === b.programme && a.status === b.status
  );
}

function push<Name, Item>(lists: Map<Name, Item[]>, name: Name, item: Item): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}
