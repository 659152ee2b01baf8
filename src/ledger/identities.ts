import { isDoubtful } from './choose.ts';
import { evaluate } from './evaluate.ts';
import { termsOf, type Expression, type Term } from './expression-tree.ts';
import { readIdentity, type ReadIdentity } from './identity.ts';
import { figureKey, type KeyParts } from './key.ts';
import type { Ledger } from './ledger.ts';
import type { Figure, FigureKey, Identity } from './model.ts';
import { parsePeriod, previousYear, yearOf } from './period.ts';
import { meet } from './printed.ts';
import { constant, quantityOf, type Quantity } from './quantity.ts';

/**
 * How the two sides of an identity stand to each other: equal to the last digit; equal within what rounding of printed digits
 * explains; possible only because of a "hơn", "gần" or "khoảng"; contradictory; or not comparable (a division by what may be zero).
 */
export type Verdict = 'exact' | 'within-rounding' | 'compatible' | 'mismatch' | 'undecidable';

/** One side: its value and the bounds that digits and qualifiers allow. */
export interface Side {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** An identity evaluated for one figure. */
export interface Evaluation extends KeyParts {
  readonly identity: string;
  readonly verdict: Verdict;
  readonly left: Side;
  readonly right: Side;
  /** Left less right. */
  readonly difference: number;
  /** Figures in reading order, the one evaluated for first. */
  readonly inputs: readonly FigureKey[];
  /** Those of them that are doubtful. */
  readonly doubtful: readonly FigureKey[];
}

/**
 * Evaluates every identity wherever all its figures exist, in table order, then in ledger order. An identity that cannot be read is
 * skipped; the checker reports it.
 */
export function evaluateIdentities(ledger: Ledger): readonly Evaluation[] {
  return ledger.tables.identities.flatMap((identity) => evaluateIdentity(ledger, identity));
}

/** Evaluates one identity for every figure its first left indicator matches. */
export function evaluateIdentity(ledger: Ledger, identity: Identity): readonly Evaluation[] {
  const read = readIdentity(identity);
  if (!read.ok) return [];
  return ledger
    .byIndicator(read.binding.indicator)
    .filter((figure) => bindsTo(read.binding, figure))
    .map((figure) => evaluateFor(ledger, identity.identity, read, figure))
    .filter((evaluation) => evaluation !== null);
}

/** Evaluations by every figure that takes part in them, to stand beside it. */
export function evaluationsByFigure(evaluations: readonly Evaluation[]): ReadonlyMap<FigureKey, readonly Evaluation[]> {
  const byFigure = new Map<FigureKey, Evaluation[]>();
  for (const evaluation of evaluations) {
    for (const key of evaluation.inputs) {
      const list = byFigure.get(key);
      if (list === undefined) byFigure.set(key, [evaluation]);
      else list.push(evaluation);
    }
  }
  return byFigure;
}

function bindsTo(binding: Term, { chosen }: Figure): boolean {
  return (
    (binding.programme ?? chosen.programme) === chosen.programme &&
    (binding.status ?? chosen.status) === chosen.status &&
    (binding.category ?? chosen.category) === chosen.category
  );
}

function evaluateFor(ledger: Ledger, identity: string, read: ReadIdentity, bound: Figure): Evaluation | null {
  const figures = new Map<Term, Figure>();
  for (const term of [...termsOf(read.left), ...termsOf(read.right)]) {
    const figure = term.node === 'term' ? figureOfTerm(ledger, term, bound) : undefined;
    if (term.node !== 'term' || figure === undefined) return null;
    figures.set(term, figure);
  }
  const compute = (expression: Expression) =>
    evaluate(expression, (term) => {
      const figure = term.node === 'term' ? figures.get(term) : undefined;
      return figure === undefined ? constant(Number.NaN) : quantityOf(figure);
    });
  const left = compute(read.left);
  const right = compute(read.right);
  const inputs = [...new Set([...figures.values()])];
  const { place, period, indicator, programme, status, category } = bound.chosen;
  return {
    identity, place, period, indicator, programme, status, category,
    verdict: judge(left, right),
    left: sideOf(left),
    right: sideOf(right),
    difference: clean(left.value - right.value),
    inputs: inputs.map((figure) => figure.key),
    doubtful: inputs.filter(isDoubtful).map((figure) => figure.key),
  };
}

/** The figure a term of an identity stands for, when the identity is evaluated for a figure of its binding term. */
export function figureOfTerm(ledger: Ledger, term: Term, { chosen }: Figure): Figure | undefined {
  const period = periodOf(term, chosen.period);
  if (period === null) return undefined;
  return ledger.figure(
    figureKey({
      place: chosen.place,
      period,
      indicator: term.indicator,
      programme: term.programme ?? chosen.programme,
      status: term.status ?? chosen.status,
      category: term.category ?? chosen.category,
    }),
  );
}

function periodOf(term: Term, id: string): string | null {
  let period = parsePeriod(id);
  if (period !== null && term.fullYear) {
    const year = yearOf(period);
    period = year === null ? null : parsePeriod(String(year));
  }
  if (period !== null && term.yearBefore) period = previousYear(period);
  return period?.id ?? null;
}

function judge(left: Quantity, right: Quantity): Verdict {
  if (!isBounded(left) || !isBounded(right)) return 'undecidable';
  if (!meet(left.range, right.range)) return 'mismatch';
  if (!meet(left.digits, right.digits)) return 'compatible';
  const qualified = left.qualifier !== '=' || right.qualifier !== '=';
  return !qualified && clean(left.value - right.value) === 0 ? 'exact' : 'within-rounding';
}

/** Whether anything at all is known of a side; "hơn 480" is bounded on one side and can be contradicted. */
function isBounded({ value, range }: Quantity): boolean {
  return Number.isFinite(value) && (Number.isFinite(range[0]) || Number.isFinite(range[1]));
}

function sideOf({ value, range: [low, high] }: Quantity): Side {
  return { value: clean(value), low: clean(low), high: clean(high) };
}

/** Drops the noise of binary fractions; no source prints so many digits. */
function clean(value: number): number {
  return Number.isFinite(value) ? Number(value.toFixed(9)) : value;
}
