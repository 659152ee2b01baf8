/**
 * What a printed number says, and between which bounds the truth may lie.
 *
 * Rules, used by identities, disputes and derived figures alike:
 * - `=` in a measured unit (money, per cent): half a unit of the last printed digit either way.
 *   `176.4` → [176.35, 176.45], `18` tỷ đồng → [17.5, 18.5].
 * - `=` in any other unit is a count and exact: 399 cơ sở is 399. (126 and 127 projects are not the same number.)
 * - `>` "hơn, trên": [value, ∞).
 * - `<` "gần": [0, value]; for a negative value (−∞, value].
 * - `~` "khoảng": half a unit of the last non-zero digit: `40000` → [35000, 45000], `51` → [50.5, 51.5], for counts too.
 */
import type { Observation, Qualifier } from './model.ts';

/** A printed number, read. */
export interface Printed {
  /** NaN when the text is no number, so that nothing downstream invents one. */
  readonly number: number;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
  /** The text as printed: `176.4` is not `176.40`. */
  readonly digits: string;
  readonly qualifier: Qualifier;
  /** True when whole things are counted, so that an unqualified value is exact. */
  readonly counted: boolean;
}

/** Lowest and highest possible value, both included. */
export type Interval = readonly [low: number, high: number];

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const MEASURED = new Set(['tỷ đồng', 'triệu đồng', 'nghìn đồng', 'đồng', '%', 'điểm %']);

/** Reads a value cell; without a unit, or with one of money or per cent, it counts as measured. Never throws. */
export function readPrinted(value: string, qualifier: Qualifier, unit = '%'): Printed {
  const point = value.indexOf('.');
  return {
    number: NUMBER.test(value) ? Number(value) : Number.NaN,
    decimals: point < 0 ? 0 : value.length - point - 1,
    digits: value,
    qualifier,
    counted: !MEASURED.has(unit),
  };
}

/** Reads the number of an observation. */
export function printedOf(observation: Pick<Observation, 'value' | 'qualifier' | 'unit'>): Printed {
  return readPrinted(observation.value, observation.qualifier, observation.unit);
}

/** Bounds of the truth behind a printed number, qualifier included; (−∞, ∞) when it is no number. */
export function interval(printed: Printed): Interval {
  const { number, qualifier } = printed;
  if (Number.isNaN(number)) return [-Infinity, Infinity];
  if (qualifier === '>') return [number, Infinity];
  if (qualifier === '<') return [number < 0 ? -Infinity : 0, number];
  if (qualifier === '~') return around(number, halfOfLastNonZero(printed));
  return digitsInterval(printed);
}

/** Bounds that follow from the printed digits alone, as if the number stood without "hơn", "gần" or "khoảng". */
export function digitsInterval(printed: Printed): Interval {
  if (Number.isNaN(printed.number)) return [-Infinity, Infinity];
  return around(printed.number, printed.counted ? 0 : halfOfLast(printed));
}

/**
 * Whether two intervals have values in common. Touching ends are not enough (9 and 10 tỷ đồng agree only on 9.5, which
 * no one says), unless one side is exact; hair-thin gaps of binary arithmetic count as touching.
 */
export function meet(a: Interval, b: Interval): boolean {
  const low = Math.max(a[0], b[0]);
  const high = Math.min(a[1], b[1]);
  const hair = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
  if (Math.abs(high - low) > hair) return low < high;
  return a[1] - a[0] <= hair || b[1] - b[0] <= hair;
}

function halfOfLast(printed: Printed): number {
  return 0.5 * 10 ** -printed.decimals;
}

function halfOfLastNonZero(printed: Printed): number {
  if (printed.number === 0) return halfOfLast(printed);
  const whole = printed.digits.replace('.', '');
  const trailingZeros = whole.length - whole.replace(/0+$/, '').length;
  return 0.5 * 10 ** (trailingZeros - printed.decimals);
}

function around(number: number, half: number): Interval {
  return [number - half, number + half];
}
