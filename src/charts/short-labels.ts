/**
 * Labels for pictures. Some sources print millions of đồng, so that a value in tỷ has up to six decimals:
 * `290.76723`. A picture shows `290,8`; the table beside it and the description keep every printed digit.
 */
import type { Lang } from '../words/lang.ts';
import { formatNumber } from '../words/numbers.ts';
import type { Chart, Datum } from './model.ts';

/** Up to so many decimals a value is drawn as it was printed. */
const KEPT = 2;

/** Decimals of a shortened label: three figures say enough. */
function decimalsFor(size: number): number {
  if (size >= 10) return 1;
  return size >= 1 ? 2 : 3;
}

/**
 * A value with a label short enough for a picture. "Hơn" is rounded down and "gần" up, so that what the label says
 * stays true.
 */
export function shortened(datum: Datum, lang: Lang): Datum {
  const { value, digits, qualifier } = datum;
  const printed = digits?.split('.')[1]?.length ?? 0;
  if (value === null || printed <= KEPT) return datum;
  const decimals = decimalsFor(Math.abs(value));
  if (printed <= decimals) return datum;
  const step = 10 ** decimals;
  const turn = qualifier === '>' ? Math.floor : qualifier === '<' ? Math.ceil : Math.round;
  const rounded = turn(Number((value * step).toFixed(6))) / step;
  return { ...datum, text: formatNumber(rounded, { decimals, lang }) };
}

/** A chart with every label short enough for a picture. */
export function withShortLabels<C extends Chart>(chart: C): C {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    if ('qualifier' in part && 'status' in part) return shortened(part as Datum, chart.lang);
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, walk(value)]));
  };
  return walk(chart) as C;
}
