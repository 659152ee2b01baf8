import { breaksFor, isBroken } from './breaks.ts';
import type { Derived, Refused } from './derive.ts';
import { derivedFrom, refuse, refuseDoubtful } from './derive-result.ts';
import type { Ledger } from './ledger.ts';
import type { Figure, Observation } from './model.ts';
import { parsePeriod, sameLength, yearOf } from './period.ts';
import { constant, divide, multiply, quantityOf, subtract, type Quantity } from './quantity.ts';

/** A part as a percentage of its whole: same period, status and unit. */
export function share(part: Figure, whole: Figure): Derived | Refused {
  const formula = { kind: 'share', vi: 'phần ÷ toàn bộ × 100', en: 'part ÷ whole × 100' } as const;
  return compare(part, whole, ['period', 'status', 'unit'], () => derivedFrom(percentage(part, whole), formula));
}

/** What a percentage of plan says the plan was: actual ÷ percentage × 100. */
export function impliedPlan(actual: Figure, percent: Figure): Derived | Refused {
  const formula = { kind: 'implied-plan', vi: 'thực hiện ÷ tỷ lệ thực hiện × 100', en: 'actual ÷ completion × 100' } as const;
  if (percent.chosen.unit !== '%') return notComparable(actual, percent);
  return compare(actual, percent, ['place', 'period', 'programme', 'category'], () =>
    derivedFrom(multiply(divide(quantityOf(actual), quantityOf(percent)), constant(100)), formula),
  );
}

/** An actual or estimate as a percentage of its plan; the plan is of the same period or of the year around it. */
export function completion(actual: Figure, plan: Figure): Derived | Refused {
  const formula = { kind: 'completion', vi: 'thực hiện ÷ kế hoạch × 100', en: 'actual ÷ plan × 100' } as const;
  const happened = actual.chosen.status === 'thuc-hien' || actual.chosen.status === 'uoc';
  if (!happened || plan.chosen.status !== 'ke-hoach' || !covers(plan.chosen.period, actual.chosen.period)) {
    return notComparable(actual, plan);
  }
  return compare(actual, plan, ['place', 'indicator', 'programme', 'category', 'unit'], () =>
    derivedFrom(percentage(actual, plan), formula),
  );
}

/** An amount for each of a number of things, of the same place, period and status: tỷ đồng/đề án. */
export function perUnit(amount: Figure, count: Figure): Derived | Refused {
  const formula = { kind: 'per-unit', vi: 'tổng ÷ số lượng', en: 'amount ÷ number' } as const;
  if (amount.chosen.unit === count.chosen.unit) return notComparable(amount, count);
  return compare(amount, count, ['place', 'period', 'programme', 'status', 'category'], () =>
    derivedFrom(divide(quantityOf(amount), quantityOf(count)), formula),
  );
}

/** The difference against another period of the same length, in the figure's unit (percentages: in points). */
export function change(ledger: Ledger, figure: Figure, against: Figure): Derived | Refused {
  const formula = { kind: 'change', vi: 'kỳ này − kỳ so sánh', en: 'this period − the other' } as const;
  return compareOverTime(ledger, figure, against, () =>
    derivedFrom(subtract(quantityOf(figure), quantityOf(against)), formula),
  );
}

/** The difference against another period of the same length, in per cent of that period; not for percentages. */
export function changePercent(ledger: Ledger, figure: Figure, against: Figure): Derived | Refused {
  const formula = {
    kind: 'change-percent',
    vi: '(kỳ này − kỳ so sánh) ÷ kỳ so sánh × 100',
    en: '(this period − the other) ÷ the other × 100',
  } as const;
  if (figure.chosen.unit === '%') return notComparable(figure, against);
  return compareOverTime(ledger, figure, against, () =>
    // this ÷ other − 1, because the same figure twice in one quotient would double its uncertainty
    derivedFrom(subtract(percentage(figure, against), constant(100)), formula),
  );
}

function compareOverTime(ledger: Ledger, figure: Figure, against: Figure, compute: () => Derived | Refused): Derived | Refused {
  const now = parsePeriod(figure.chosen.period);
  const then = parsePeriod(against.chosen.period);
  if (now === null || then === null || !sameLength(now, then) || !comparableStatus(figure, against)) {
    return notComparable(figure, against);
  }
  if (isBroken(breaksFor(ledger, figure.chosen.place, figure.chosen.indicator), now, then)) {
    return refuse('break', [figure.key, against.key], 'Chuỗi số liệu bị ngắt giữa hai kỳ, không so sánh được.');
  }
  return compare(figure, against, ['place', 'indicator', 'programme', 'category', 'unit'], compute);
}

function compare(
  a: Figure,
  b: Figure,
  equal: readonly (keyof Observation)[],
  compute: () => Derived | Refused,
): Derived | Refused {
  if (equal.some((column) => a.chosen[column] !== b.chosen[column])) return notComparable(a, b);
  return refuseDoubtful([a, b]) ?? compute();
}

function notComparable(a: Figure, b: Figure): Refused {
  return refuse('not-comparable', [a.key, b.key], `Hai số liệu không so sánh được: ${a.key} và ${b.key}.`);
}

/** Estimates are compared with what happened before; plans only with plans. */
function comparableStatus(a: Figure, b: Figure): boolean {
  const happened = new Set(['thuc-hien', 'uoc']);
  return a.chosen.status === b.chosen.status || (happened.has(a.chosen.status) && happened.has(b.chosen.status));
}

function covers(planPeriod: string, actualPeriod: string): boolean {
  const plan = parsePeriod(planPeriod);
  const actual = parsePeriod(actualPeriod);
  if (plan === null || actual === null) return false;
  return plan.id === actual.id || (plan.kind === 'year' && yearOf(actual) === yearOf(plan));
}

function percentage(a: Figure, b: Figure): Quantity {
  return multiply(divide(quantityOf(a), quantityOf(b)), constant(100));
}
