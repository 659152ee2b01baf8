/**
 * Arithmetic that does not forget how exactly its inputs were printed.
 *
 * A quantity carries its value, the bounds that follow from the printed digits, the bounds that follow from digits and
 * qualifiers together, the qualifier the result deserves, its unit, and the figures it came from.
 */
import type { Figure, FigureKey, Qualifier } from './model.ts';
import { digitsInterval, interval, printedOf, type Interval } from './printed.ts';
import { addUnits, divideUnits, multiplyUnits, NO_UNIT, readUnit, subtractUnits, type Unit } from './unit.ts';

/** A number with its exactness. */
export interface Quantity {
  readonly value: number;
  /** Bounds by printed digits alone, as if no qualifier stood there. */
  readonly digits: Interval;
  /** Bounds by digits and qualifiers. */
  readonly range: Interval;
  /** Decimals that may be printed; Infinity for constants and exact results. */
  readonly decimals: number;
  readonly qualifier: Qualifier;
  /** Null when the units of the inputs make no sense together. */
  readonly unit: Unit | null;
  readonly inputs: readonly FigureKey[];
}

/** The quantity a figure's chosen value prints. */
export function quantityOf(figure: Figure): Quantity {
  const printed = printedOf(figure.chosen);
  return {
    value: printed.number,
    digits: digitsInterval(printed),
    range: interval(printed),
    decimals: printed.decimals,
    qualifier: printed.qualifier,
    unit: readUnit(figure.chosen.unit),
    inputs: [figure.key],
  };
}

/** An exact number without unit. */
export function constant(value: number): Quantity {
  const exact: Interval = [value, value];
  return { value, digits: exact, range: exact, decimals: Infinity, qualifier: '=', unit: NO_UNIT, inputs: [] };
}

/** a + b */
export function add(a: Quantity, b: Quantity): Quantity {
  return {
    ...join(a, b, a.qualifier, b.qualifier),
    value: a.value + b.value,
    digits: addIntervals(a.digits, b.digits),
    range: addIntervals(a.range, b.range),
    decimals: Math.min(a.decimals, b.decimals),
    unit: addUnits(a.unit, b.unit, isConstant(a), isConstant(b)),
  };
}

/** a − b */
export function subtract(a: Quantity, b: Quantity): Quantity {
  const unit = subtractUnits(a.unit, b.unit, isConstant(a), isConstant(b));
  return { ...add(a, multiply(constant(-1), b)), unit };
}

/** a × b */
export function multiply(a: Quantity, b: Quantity): Quantity {
  const digits = multiplyIntervals(a.digits, b.digits);
  return {
    ...join(a, b, flipIf(b.value < 0, a.qualifier), flipIf(a.value < 0, b.qualifier)),
    value: a.value * b.value,
    digits,
    range: multiplyIntervals(a.range, b.range),
    decimals: isConstant(a) && Math.abs(a.value) === 1 ? b.decimals : decimalsWithin(digits),
    unit: multiplyUnits(a.unit, b.unit, constantValue(a), constantValue(b)),
  };
}

/** a ÷ b; by zero the value is not finite and the bounds are open. */
export function divide(a: Quantity, b: Quantity): Quantity {
  const digits = multiplyIntervals(a.digits, reciprocal(b.digits));
  return {
    ...join(a, b, flipIf(b.value < 0, a.qualifier), flipIf(a.value > 0, b.qualifier)),
    value: a.value / b.value,
    digits,
    range: multiplyIntervals(a.range, reciprocal(b.range)),
    decimals: decimalsWithin(digits),
    unit: divideUnits(a.unit, b.unit, constantValue(b)),
  };
}

function join(a: Quantity, b: Quantity, left: Qualifier, right: Qualifier) {
  return { inputs: [...new Set([...a.inputs, ...b.inputs])], qualifier: joinQualifiers(left, right) };
}

/** `=` gives way, equals stay, everything else is only about right: "hơn 3" + "gần 5" is "khoảng 8". */
function joinQualifiers(a: Qualifier, b: Qualifier): Qualifier {
  if (a === b || b === '=') return a;
  return a === '=' ? b : '~';
}

function flipIf(turned: boolean, qualifier: Qualifier): Qualifier {
  if (!turned || qualifier === '=' || qualifier === '~') return qualifier;
  return qualifier === '>' ? '<' : '>';
}

function isConstant(quantity: Quantity): boolean {
  return quantity.inputs.length === 0;
}

function constantValue(quantity: Quantity): number | null {
  return isConstant(quantity) ? quantity.value : null;
}

/** So many decimals, three at most, that a printed product or quotient is off by at most one unit of its last digit. */
function decimalsWithin([low, high]: Interval): number {
  const half = (high - low) / 2;
  if (half === 0) return Infinity;
  return Number.isFinite(half) ? Math.min(3, Math.max(0, Math.floor(-Math.log10(half)))) : 0;
}

function addIntervals(a: Interval, b: Interval): Interval {
  return [a[0] + b[0], a[1] + b[1]];
}

function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = a.flatMap((x) => b.map((y) => (x === 0 || y === 0 ? 0 : x * y)));
  return [Math.min(...products), Math.max(...products)];
}

function reciprocal([low, high]: Interval): Interval {
  if (low > 0 || high < 0) return [1 / high, 1 / low];
  if (low === 0 && high > 0) return [1 / high, Infinity];
  if (high === 0 && low < 0) return [-Infinity, 1 / low];
  return [-Infinity, Infinity];
}
