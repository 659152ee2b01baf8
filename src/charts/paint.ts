/** Attributes of shapes: every colour with the class by which a page restyles it. */
import { fillClass, palette, strokeClass } from './palette.ts';
import type { Tone } from './palette.ts';

/** Attributes of an SVG element; what is undefined is not written. */
export type Properties = Record<string, string | number | undefined>;

/** A number with at most one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** Filled with a tone. */
export const filled = (tone: Tone): Properties => ({ className: fillClass(tone), fill: palette[tone].light });

/** Stroked with a tone. */
export const stroked = (tone: Tone): Properties => ({ className: strokeClass(tone), stroke: palette[tone].light });

/** Filled, stroked, or both. */
export function painted(inside: Tone | undefined, outline: Tone | undefined): Properties {
  if (inside && outline) {
    return { className: `${fillClass(inside)} ${strokeClass(outline)}`, fill: palette[inside].light, stroke: palette[outline].light };
  }
  if (inside) return filled(inside);
  return outline ? stroked(outline) : {};
}
