/** Words on a canvas that never touch each other: the most important first, the others where there is room, or not at all. */
import { font } from './frame.ts';

/** A text that wants a place. */
export interface Word {
  readonly text: string;
  /** Where it may stand, the best first: the anchor and its side. */
  readonly spots: readonly Spot[];
  readonly colour: string;
  readonly size: number;
  readonly weight: 400 | 600;
  /** A rim in this colour lifts it off what it lies on; a ground in this colour hides what it lies on. */
  readonly halo?: string;
  readonly ground?: string;
  /** It stands at its first spot whatever is there. */
  readonly must?: boolean;
}

/** A place for a text. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A rectangle that is taken. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 2;

/** Draws words, each at the first of its spots that is free and inside; answers the boxes they take. */
export function drawWords(context: CanvasRenderingContext2D, words: readonly Word[], taken: readonly Box[], bounds: Box): Box[] {
  const boxes = [...taken];
  context.save();
  context.lineJoin = 'round';
  for (const { text, spots, colour, size, weight, halo, ground, must = false } of words) {
    context.font = font(size, weight);
    const width = context.measureText(text).width;
    const spot = spots.find((each) => must || isFree(boxAt(each, width, size, bounds), boxes, bounds));
    if (spot === undefined) continue;
    const box = boxAt(spot, width, size, bounds);
    boxes.push(box);
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    if (ground !== undefined) {
      context.fillStyle = ground;
      context.fillRect(box.left - 2, box.top - 1, width + 4, box.bottom - box.top + 2);
    }
    if (halo !== undefined) {
      context.strokeStyle = halo;
      context.lineWidth = 4;
      context.strokeText(text, box.left, spot.y);
    }
    context.fillStyle = colour;
    context.fillText(text, box.left, spot.y);
  }
  context.restore();
  return boxes;
}

/**
 * The rectangle of a text whose baseline is at the spot, moved inside where it goes a little over the edge: Vietnamese marks stay within
 * 0.95 and 0.25 of its size.
 */
function boxAt({ x, y, align }: Spot, width: number, size: number, bounds: Box): Box {
  const wished = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const inside = Math.min(Math.max(wished, bounds.left), bounds.right - width);
  const left = Math.abs(inside - wished) < 14 ? inside : wished;
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
}

function isFree(box: Box, boxes: readonly Box[], bounds: Box): boolean {
  const inside = box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
  return inside && !boxes.some((other) => box.left < other.right + GAP && other.left < box.right + GAP && box.top < other.bottom && other.top < box.bottom);
}
