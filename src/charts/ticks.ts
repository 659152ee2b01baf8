/** Round numbers for an axis, and how they are printed. */
import { scaleLinear } from 'd3-scale';
import type { Lang } from '../words/lang.ts';
import { formatNumber } from '../words/numbers.ts';

/** A value axis that starts at zero (or below, where values are negative) and ends on or after the largest value. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Chooses about `count` round ticks for values. */
export function axisFor(values: readonly number[], count: number): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const scale = scaleLinear().domain([low, high === low ? low + 1 : high]).nice(count);
  const [first = 0, last = 1] = scale.domain();
  return { low: first, high: last, ticks: scale.ticks(count) };
}

/** A tick as it is printed. */
export function formatTick(value: number, lang: Lang): string {
  return formatNumber(Math.round(value * 1e6) / 1e6, { lang });
}
