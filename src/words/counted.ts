import type { Figure, FigureKey } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';

/** How many things are counted, with the figures they were counted by. */
export interface Counted {
  readonly count: number;
  readonly inputs: readonly FigureKey[];
}

/** How many different things figures speak of, one figure standing for each. */
export function countBy(figures: readonly Figure[], thing: (figure: Figure) => string): Counted {
  const first = new Map<string, FigureKey>();
  for (const figure of figures) if (!first.has(thing(figure))) first.set(thing(figure), figure.key);
  return { count: first.size, inputs: [...first.values()] };
}

/** First and last calendar year that figures speak of; undefined without figures. */
export function yearsSpanned(figures: readonly Figure[]): readonly [first: number, last: number] | undefined {
  const periods = new Set(figures.map((figure) => figure.chosen.period));
  const ends = [...periods].flatMap((id) => parsePeriod(id) ?? []);
  if (ends.length === 0) return undefined;
  const year = (month: string) => Number(month.slice(0, 4));
  return [Math.min(...ends.map((period) => year(period.start))), Math.max(...ends.map((period) => year(period.end)))];
}

/** How many figures there are. */
export function countAll(figures: readonly Figure[]): Counted {
  return { count: figures.length, inputs: figures.map((figure) => figure.key) };
}
