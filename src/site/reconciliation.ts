import { termsOf, type Expression } from '../ledger/expression-tree.ts';
import { evaluateIdentity, figureOfTerm, type Evaluation, type Verdict } from '../ledger/identities.ts';
import { readIdentity, type ReadIdentity } from '../ledger/identity.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Identity } from '../ledger/model.ts';
import { comparePeriods, parsePeriod } from '../ledger/period.ts';
import { programmeName, statusName } from '../words/labels.ts';
import type { Lang } from '../words/lang.ts';
import { formatNumber } from '../words/numbers.ts';
import { periodShort } from '../words/periods.ts';
import { sayRemark, type Remark } from '../words/remarks.ts';
import { unitHeading } from '../words/units.ts';
import { formatSigned } from '../words/values.ts';
import { isRatio, sayIdentity, writeSide, type EquationPart } from './equation.ts';
import { listedPlace } from './figure-line.ts';
import { placePath } from './urls.ts';

/** One side of an identity as its sources print it, and what it comes to. */
export interface WrittenSide {
  readonly parts: readonly EquationPart[];
  /** The result; empty where the side is a single printed number. */
  readonly result: string;
}

/** An identity evaluated at one place and period. */
export interface CheckLine {
  readonly place: string;
  readonly placePath: string;
  readonly period: string;
  /** Budget and kind of statement: "KCQG, kế hoạch". */
  readonly what: string;
  readonly unit: string;
  readonly left: WrittenSide;
  readonly right: WrittenSide;
  /** Left less right, signed. */
  readonly difference: string;
  readonly verdict: Verdict;
  /** Why some of its figures are in doubt. */
  readonly doubts: readonly Remark[];
}

/** An identity and everything it was held against. */
export interface IdentityReport {
  readonly id: string;
  readonly formula: string;
  readonly explanation: Remark | null;
  /** How many results there are of each verdict that occurs, the worst first. */
  readonly counts: readonly (readonly [Verdict, number])[];
  /** Contradictions, latest first. */
  readonly mismatches: readonly CheckLine[];
  /** The rest, latest first, at most `MOST_LISTED`. */
  readonly others: readonly CheckLine[];
  readonly total: number;
}

/** Agreeing results beyond this many are counted, not listed: the page stays a page. */
const MOST_LISTED = 150;
const VERDICTS: readonly Verdict[] = ['mismatch', 'undecidable', 'compatible', 'within-rounding', 'exact'];

/** Every identity with its results, in table order. Identities that cannot be read are the checker's business. */
export function identityReports(ledger: Ledger, lang: Lang): IdentityReport[] {
  return ledger.tables.identities.flatMap((identity) => {
    const read = readIdentity(identity);
    return read.ok ? [report(ledger, identity, read, lang)] : [];
  });
}

/** How many results of each verdict all identities have together. */
export function verdictCounts(reports: readonly IdentityReport[]): ReadonlyMap<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const [verdict, count] of reports.flatMap((report) => report.counts)) counts.set(verdict, (counts.get(verdict) ?? 0) + count);
  return counts;
}

function report(ledger: Ledger, identity: Identity, read: ReadIdentity, lang: Lang): IdentityReport {
  const evaluations = [...evaluateIdentity(ledger, identity)].sort(latestFirst);
  const mismatches = evaluations.filter(({ verdict }) => verdict === 'mismatch');
  const others = evaluations.filter(({ verdict }) => verdict !== 'mismatch');
  const line = (evaluation: Evaluation) => checkLine(ledger, read, evaluation, lang);
  return {
    id: identity.identity,
    formula: sayIdentity(ledger, identity, lang),
    explanation: sayRemark(ledger, identity.explanation_vi, lang),
    counts: VERDICTS.map((verdict) => [verdict, evaluations.filter((e) => e.verdict === verdict).length] as const).filter(([, n]) => n > 0),
    mismatches: mismatches.map(line).filter((found) => found !== null),
    others: others.slice(0, MOST_LISTED).map(line).filter((found) => found !== null),
    total: evaluations.length,
  };
}

function checkLine(ledger: Ledger, read: ReadIdentity, evaluation: Evaluation, lang: Lang): CheckLine | null {
  const bound = ledger.figure(evaluation.inputs[0] ?? '');
  const place = ledger.places.get(evaluation.place);
  if (bound === undefined || place === undefined) return null;
  const decimals = {
    left: decimalsOf(ledger, read.left, read.right, bound),
    right: decimalsOf(ledger, read.right, read.left, bound),
  };
  const side = (expression: Expression, value: number, places: number): WrittenSide => ({
    parts: writeSide(ledger, expression, bound, lang),
    result: expression.node === 'term' || !Number.isFinite(value) ? '' : formatNumber(value, { decimals: places, lang }),
  });
  const { programme, status, verdict, difference } = evaluation;
  return {
    place: listedPlace(place, lang),
    placePath: placePath(place),
    period: periodShort(evaluation.period, lang),
    what: `${programmeName(programme, lang, 'short')}, ${statusName(status, lang)}`,
    unit: unitHeading(bound.chosen.unit, lang),
    left: side(read.left, evaluation.left.value, decimals.left),
    right: side(read.right, evaluation.right.value, decimals.right),
    difference: signed(difference, Math.max(decimals.left, decimals.right), lang),
    verdict,
    doubts: [...new Set(evaluation.doubtful.map((key) => ledger.figure(key)?.chosen.doubt ?? ''))].flatMap((doubt) => sayRemark(ledger, doubt, lang) ?? []),
  };
}

/** As many decimals as the most exactly printed number of a side; a ratio shows one more than the side it is held against. */
function decimalsOf(ledger: Ledger, side: Expression, against: Expression, bound: Figure): number {
  const printed = isRatio(side) ? against : side;
  const values = termsOf(printed).map((term) => (term.node === 'term' ? figureOfTerm(ledger, term, bound)?.chosen.value : undefined) ?? '');
  return Math.max(0, ...values.map((value) => value.split('.')[1]?.length ?? 0)) + (isRatio(side) ? 1 : 0);
}

function signed(difference: number, decimals: number, lang: Lang): string {
  if (!Number.isFinite(difference)) return '';
  return difference === 0 ? '0' : formatSigned({ value: difference, decimals, qualifier: '=', unit: '' }, lang);
}

function latestFirst(a: Evaluation, b: Evaluation): number {
  const [one, other] = [parsePeriod(a.period), parsePeriod(b.period)];
  return one && other ? other.end.localeCompare(one.end) || comparePeriods(other, one) : 0;
}
