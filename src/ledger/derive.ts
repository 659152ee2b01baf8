import type { FigureKey, Qualifier } from './model.ts';

/** How a number was computed. `count` is a number of things in the ledger itself. */
export type DerivedKind =
  | 'sum' | 'union' | 'share' | 'change' | 'change-percent' | 'completion' | 'implied-plan' | 'per-unit' | 'rank'
  | 'count' | 'expression';

/** A number computed from figures, never from other computed numbers; it carries what it was computed from. */
export interface Derived {
  readonly kind: DerivedKind;
  /** Not rounded; print it with `decimals`. */
  readonly value: number;
  /** How many decimals the printed digits of the inputs allow. */
  readonly decimals: number;
  /** Empty for a plain ratio or a rank. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly inputs: readonly FigureKey[];
  /** The computation in a few words: `phần ÷ toàn bộ × 100`. */
  readonly formula_vi: string;
  readonly formula_en: string;
  /** Of how many parts the number is made, where some may be missing. */
  readonly coverage?: Coverage;
}

/** "12/28 tỉnh có số liệu". */
export interface Coverage {
  readonly have: number;
  readonly of: number;
  /** Ids of the places without a usable figure. */
  readonly missing: readonly string[];
}

/**
 * Why nothing was computed: a key is `unknown`; an input is `doubtful`; there is `no-data` for a part that is needed; the indicator
 * is `not-additive`; inputs are `not-comparable` (other place, period length, status or unit); a `break` lies between
 * them; a `division` by zero; `units` that make no sense together; an expression that is no `syntax`.
 */
export type RefusalReason =
  | 'unknown' | 'doubtful' | 'no-data' | 'not-additive' | 'not-comparable' | 'break' | 'division' | 'units' | 'syntax';

/** A computation the ledger will not do. */
export interface Refused {
  readonly refused: RefusalReason;
  /** Keys (or place ids, for missing parts) the reason speaks of. */
  readonly keys: readonly string[];
  /** The reason in Vietnamese, for an editor. */
  readonly message: string;
  /** Where in an expression, 1 = first character. */
  readonly column?: number;
}

/** Whether a computation was refused. */
export function isRefused(result: Derived | Refused): result is Refused {
  return 'refused' in result;
}

/** The computed number, or null where the ledger refused. */
export function derivedOrNull<Result extends Derived>(result: Result | Refused): Result | null {
  return 'refused' in result ? null : result;
}
