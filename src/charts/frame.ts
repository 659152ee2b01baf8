/** The two drawings of a chart: their width and their type sizes. */
import type { ChartWidth } from './model.ts';
import type { TextMark } from './scene.ts';
import type { Weight } from './text/measure.ts';
import { textWidth } from './text/measure.ts';

/**
 * From this width of its column a page shows the wide drawing. Below it the narrow one, whose smallest text (12.6 of
 * 360) is still 11.2 px on a 320 px screen; the wide one's (13.5 of 720) is 11.25 px at 600 px.
 */
export const WIDE_FROM_PX = 600;

/** Measures of one drawing. */
export interface Frame {
  readonly name: ChartWidth;
  readonly width: number;
  /** Text size of names and values. */
  readonly text: number;
  /** Text size of axes and remarks, the smallest there is. */
  readonly small: number;
  /** Distance between lines of text. */
  readonly leading: number;
}

/** Frames by name. */
export const frames: Readonly<Record<ChartWidth, Frame>> = {
  narrow: { name: 'narrow', width: 360, text: 13, small: 12.6, leading: 17 },
  wide: { name: 'wide', width: 720, text: 14, small: 13.5, leading: 18 },
};

/** A line of text with the frame's habits: regular ink, starting at `x`. */
export function words(
  frame: Frame,
  x: number,
  y: number,
  text: string,
  more: Partial<Omit<TextMark, 'mark' | 'x' | 'y' | 'text'>> = {},
): TextMark {
  return { mark: 'text', x, y, text, size: frame.text, weight: 400, anchor: 'start', tone: 'ink', ...more };
}

/** Widest of several texts, 0 for none. */
export function widest(texts: readonly string[], size: number, weight: Weight = 400): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));
}
