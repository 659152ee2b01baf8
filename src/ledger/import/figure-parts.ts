import type { Category, Indicator } from '../model.ts';
import type { Knowledge } from './knowledge.ts';
import type { SheetUnit } from './units.ts';

/** The parts of a figure's key that words may name. */
export type Part = 'indicator' | 'programme' | 'status' | 'period' | 'unit' | 'category';

/** Why a part of a figure is not known. `missing` names nothing, `clash` says two things, `unclear` gives the reason in Vietnamese. */
export interface PartDoubt {
  readonly part: Part;
  readonly why: 'missing' | 'clash' | 'unclear';
  readonly detail: string;
  readonly choices: readonly string[];
}

/** What a figure in a column and a row means, and what of it is not known. */
export interface Meaning {
  readonly indicator: Indicator | null;
  readonly category: string;
  readonly programme: string | null;
  readonly status: string | null;
  readonly period: string | null;
  readonly unit: SheetUnit | null;
  /** Whether every cell of the column names its own unit. */
  readonly unitInCell: boolean;
  /** Why such figures are left out although they are understood; null when they are taken. */
  readonly left: string | null;
  readonly doubts: readonly PartDoubt[];
}

/** What the working out of meanings needs of the ledger. */
export interface LedgerWords {
  readonly know: Knowledge;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly categories: ReadonlyMap<string, Category>;
}
