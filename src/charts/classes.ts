/** Classes of a shaded scale: where one shade ends and the next begins, and how a class is named. */
import { quantileSorted } from 'd3-array';
import type { Lang } from '../words/lang.ts';
import type { Tone } from './palette.ts';
import { formatTick } from './ticks.ts';

const SHADES = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;
const INK = { q1: 'onq1', q2: 'onq2', q3: 'onq3', q4: 'onq4', q5: 'onq5' } as const;

/** A shade of the scale. */
export type Shade = (typeof SHADES)[number];

/** Text tone on a shade. */
export const onShade = (shade: Shade): Tone => INK[shade];

/** A class: its shade, and from which value to below which. */
export interface ShadeClass {
  readonly shade: Shade;
  readonly from: number;
  readonly below: number;
}

const PLACES = [
  [1],
  [0, 4],
  [0, 2, 4],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
] as const;

/** Classes from given lower bounds, or from bounds chosen so that each class holds about as many values. */
export function shadeClasses(values: readonly number[], thresholds: readonly number[] = chosen(values)): ShadeClass[] {
  const bounds = [-Infinity, ...thresholds.slice(0, SHADES.length - 1), Infinity];
  const spread = PLACES[bounds.length - 2] ?? PLACES[4];
  return bounds.slice(0, -1).map((from, index) => ({
    shade: SHADES[spread[index] ?? 4] ?? 'q5',
    from,
    below: bounds[index + 1] ?? Infinity,
  }));
}

/** The shade of a value. */
export function shadeOf(value: number, classes: readonly ShadeClass[]): Shade {
  return classes.find((each) => value >= each.from && value < each.below)?.shade ?? 'q1';
}

function chosen(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = new Set(sorted).size;
  // About three values to a class at least.
  const count = Math.min(SHADES.length, distinct, Math.max(2, Math.ceil(sorted.length / 3)));
  const bounds = Array.from({ length: Math.max(0, count - 1) }, (_, index) => roundOff(quantileSorted(sorted, (index + 1) / count) ?? 0));
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return [...new Set(bounds)].filter((bound) => bound > low && bound <= high);
}

/** Rounds to one digit, or two where the first is 1: bounds that a reader can keep in mind. */
function roundOff(value: number): number {
  if (value === 0) return 0;
  const size = 10 ** Math.floor(Math.log10(Math.abs(value)));
  const lead = Math.abs(value) / size;
  const step = lead < 3 ? size / 2 : size;
  return Math.round(value / step) * step;
}

/** Name of a class: `dưới 2`, `2 – 5`, `từ 20`. */
export function className({ from, below }: ShadeClass, lang: Lang): string {
  if (from === -Infinity && below === Infinity) return lang === 'vi' ? 'có số liệu' : 'with data';
  if (from === -Infinity) return `${lang === 'vi' ? 'dưới' : 'under'} ${formatTick(below, lang)}`;
  if (below === Infinity) return lang === 'vi' ? `từ ${formatTick(from, lang)}` : `${formatTick(from, lang)} or more`;
  return lang === 'vi' ? `${formatTick(from, lang)} – dưới ${formatTick(below, lang)}` : `${formatTick(from, lang)} – under ${formatTick(below, lang)}`;
}
