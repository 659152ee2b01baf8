import type { Ledger } from './ledger.ts';
import type { Figure } from './model.ts';

/** A figure for which sources that are not doubtful print values that cannot all be right. */
export interface Disagreement {
  readonly figure: Figure;
  readonly lowest: number;
  readonly highest: number;
  /** Highest less lowest, as a part of the larger magnitude: 0.1 = ten per cent apart. */
  readonly size: number;
}

/** All disputed figures, widest disagreement first. */
export function disagreements(ledger: Ledger): readonly Disagreement[] {
  return ledger.sorted
    .filter((figure) => figure.disputed)
    .map(measure)
    .sort((a, b) => b.size - a.size);
}

function measure(figure: Figure): Disagreement {
  const values = [figure.chosen, ...figure.others]
    .filter((observation) => observation.review !== 'doubtful')
    .map((observation) => Number(observation.value));
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const magnitude = Math.max(Math.abs(lowest), Math.abs(highest));
  return { figure, lowest, highest, size: magnitude === 0 ? 0 : (highest - lowest) / magnitude };
}
