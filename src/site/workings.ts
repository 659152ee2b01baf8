import type { Derived } from '../ledger/derive.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Lang } from '../words/lang.ts';
import { figureLine, type FigureLine } from './figure-line.ts';

/** How a computed number came about. */
export interface Workings {
  /** "phần ÷ toàn bộ × 100". */
  readonly formula: string;
  /** The figures it was made of, in the order of the formula; a long list is told by its first ones. */
  readonly inputs: readonly FigureLine[];
  /** How many inputs are not listed. */
  readonly others: number;
}

/** A panel beside a sentence is no table: a sum of a region's members is told by this many. */
const MOST_TOLD = 4;

/** Tells how a number was computed. */
export function workings(ledger: Ledger, derived: Derived, lang: Lang): Workings {
  const figures = derived.inputs.map((key) => ledger.figure(key)).filter((figure) => figure !== undefined);
  // Five figures would end in "and 1 more": then the fifth is told too.
  const told = figures.length > MOST_TOLD + 1 ? figures.slice(0, MOST_TOLD) : figures;
  return {
    formula: derived[`formula_${lang}`],
    inputs: told.map(({ chosen }) => figureLine(ledger, chosen, lang)),
    others: figures.length - told.length,
  };
}
