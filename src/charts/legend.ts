/** A key of the textures and tones that a picture really uses, flowing over as many lines as it needs. */
import { capitalise } from '../words/lists.ts';
import type { Frame } from './frame.ts';
import { words } from './frame.ts';
import type { Tone } from './palette.ts';
import type { Mark, Texture } from './scene.ts';
import { textWidth, WIDER, wrapText } from './text/measure.ts';

/** One entry: a swatch and its name. */
export interface LegendItem {
  readonly name: string;
  readonly tone: Tone;
  readonly texture?: Texture;
  /** A box unless the picture has other marks; `more`, `less`, `about` and `interval` are the qualified dots, `none` is words alone. */
  readonly shape?: 'box' | 'dot' | 'ring' | 'more' | 'less' | 'about' | 'interval' | 'none';
  readonly weight?: 400 | 600;
}

/** A placed legend. */
export interface Legend {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const SWATCH = 13;
const GAP = 6;
const BETWEEN = 18;
/** What remains of it in the widest font. */
const LEAST = 6;

/** Places a legend with its top at `top`. No items, no height. */
export function placeLegend(items: readonly LegendItem[], frame: Frame, top: number, left = 0): Legend {
  const marks: Mark[] = [];
  const leading = frame.leading + 4;
  const room = frame.width - left;
  let y = top;
  for (const line of linesOf(items, frame, room)) {
    const gaps = gapsIn(line, frame, room);
    let x = left;
    line.forEach((item, at) => {
      marks.push(...swatch(item, x, y + (leading - SWATCH) / 2));
      nameLines(item, frame, room).forEach((name, i) => {
        marks.push(words(frame, x + swatchRoom(item), y + leading / 2 + frame.small * 0.36 + i * frame.leading, name, { size: frame.small, weight: item.weight ?? 400 }));
      });
      x += legendWidth(item, frame) + (gaps[at] ?? 0);
    });
    const [first] = line;
    // A name on several lines stands alone.
    y += leading + (first ? nameLines(first, frame, room).length - 1 : 0) * frame.leading;
  }
  return { marks, height: y - top };
}

/** The name of an entry, on several lines where the ground is slimmer than it. */
function nameLines(item: LegendItem, frame: Frame, room: number): string[] {
  const name = capitalise(item.name);
  const { weight = 400 } = item;
  return legendWidth(item, frame) <= room ? [name] : wrapText(name, (room - swatchRoom(item)) / WIDER[weight], frame.small, weight);
}

/** Entries line by line, as many in each as fit. */
function linesOf(items: readonly LegendItem[], frame: Frame, room: number): LegendItem[][] {
  const lines: LegendItem[][] = [];
  let end = Infinity;
  for (const item of items) {
    const width = legendWidth(item, frame);
    const line = lines.at(-1);
    if (line === undefined || end + BETWEEN + width > room) {
      lines.push([item]);
      end = width;
    } else {
      line.push(item);
      end += BETWEEN + width;
    }
  }
  return lines;
}

/** The gap after each entry of a line: where there is room, enough that the next swatch keeps off its words in the widest font. */
function gapsIn(line: readonly LegendItem[], frame: Frame, room: number): number[] {
  const wide = line.map((item) => Math.max(BETWEEN, (legendWidth(item, frame) - swatchRoom(item)) * (WIDER[item.weight ?? 400] - 1) + LEAST));
  const needed = line.reduce((sum, item, i) => sum + legendWidth(item, frame) + (i === line.length - 1 ? 0 : (wide[i] ?? 0)), 0);
  return needed <= room ? wide : line.map(() => BETWEEN);
}

const swatchRoom = (item: LegendItem): number => (item.shape === 'none' ? 0 : SWATCH + GAP);

/** Width of one entry. */
export function legendWidth(item: LegendItem, frame: Frame): number {
  return swatchRoom(item) + textWidth(capitalise(item.name), frame.small, item.weight);
}

function swatch(item: LegendItem, x: number, y: number): Mark[] {
  const middle = y + SWATCH / 2;
  switch (item.shape ?? 'box') {
    case 'box':
      return [{ mark: 'rect', x, y, width: SWATCH, height: SWATCH, tone: item.tone, ...(item.texture ? { texture: item.texture } : {}) }];
    case 'none':
      return [];
    case 'dot':
      return [{ mark: 'dot', x: x + SWATCH / 2, y: middle, r: 5, tone: item.tone }];
    case 'ring':
      return [{ mark: 'dot', x: x + SWATCH / 2, y: middle, r: 4.5, tone: item.tone, open: true }];
    case 'more':
      return [{ mark: 'path', d: `M${x} ${middle}h13m-4-4l4 4 -4 4`, stroke: item.tone, weight: 2 }];
    case 'less':
      return [{ mark: 'path', d: `M${x + SWATCH} ${middle}h-13m4-4l-4 4 4 4`, stroke: item.tone, weight: 2 }];
    case 'about':
      return [2, 4.5].map((inset): Mark => ({ mark: 'rect', x: x + inset - 2, y: y + 1, width: SWATCH + 4 - inset * 2, height: 11, tone: item.tone, opacity: 0.35 }));
    case 'interval':
      return [
        { mark: 'rect', x, y: middle - 3, width: SWATCH, height: 6, tone: item.tone, opacity: 0.35 },
        { mark: 'path', d: `M${x} ${y + 1}v11M${x + SWATCH} ${y + 1}v11`, stroke: item.tone, weight: 1.6 },
      ];
  }
}
