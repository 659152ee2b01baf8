import type { Figure, FigureKey } from '../ledger/model.ts';

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

/** How many figures there are. */
export function countAll(figures: readonly Figure[]): Counted {
  return { count: figures.length, inputs: figures.map((figure) => figure.key) };
}
