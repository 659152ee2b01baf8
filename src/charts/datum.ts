/** How one value is labelled, textured and ended. */
import type { Status } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { formatValue, qualifierMark } from '../words/values.ts';
import type { Datum } from './model.ts';
import type { Tone } from './palette.ts';
import { phrase } from './phrases.ts';
import type { Mark, Texture } from './scene.ts';

/**
 * The label of a value with the mark of its qualifier: `> 480`; `—` where there is none. "khoảng" is `≈` in
 * pictures, because a small `~` reads as a minus.
 */
export function labelOf(datum: Datum): string {
  if (datum.value === null) return '—';
  const mark = qualifierMark(datum.qualifier);
  const plain = datum.text.replace(/^[<>~≈]\s*/, '');
  return mark === '' ? plain : `${mark === '~' ? '≈' : mark} ${plain}`;
}

/** A value in a sentence, with its qualifier as a word and its unit: `hơn 480 tỷ đồng`. */
export function spoken(datum: Datum, unit: string, lang: Lang): string {
  if (datum.value === null) return datum.missing ?? phrase(lang, 'missing');
  return formatValue({ value: datum.digits ?? datum.value, qualifier: datum.qualifier, unit }, lang);
}

/** Texture of a status: what happened is solid, an estimate dense, a plan hatched, a target dashed. */
export function textureOf(status: Status): Texture {
  return ({ 'thuc-hien': 'solid', uoc: 'dense', 'ke-hoach': 'hatch', 'muc-tieu': 'dashed' } as const)[status];
}

/** Where a bar grows to. */
export type Direction = 'right' | 'left' | 'up';

/** A bar's rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FADE = [0.75, 0.5, 0.25];
const STEP = 5;

/**
 * The marks of one bar. Its end tells the qualifier: a tip that points on for "hơn" (`>`), a notch for "gần" (`<`),
 * an end that fades for "khoảng" (`~`).
 */
export function barMarks(box: Box, datum: Datum, tone: Tone, direction: Direction, part = 'bar'): Mark[] {
  const texture = textureOf(datum.status);
  const whole: Mark = { mark: 'rect', ...box, tone, texture, part };
  const length = direction === 'up' ? box.height : box.width;
  if (datum.qualifier === '=' || length < STEP * FADE.length) return [whole];
  if (datum.qualifier === '~') {
    if (texture !== 'solid') return [whole];
    return [
      { ...whole, ...cut(box, direction, 0, length - STEP * FADE.length) },
      ...FADE.map((opacity, index): Mark => {
        const from = length - STEP * (FADE.length - index);
        return { ...whole, ...cut(box, direction, from, STEP), opacity, part: `${part}-fade` };
      }),
    ];
  }
  return datum.qualifier === '>'
    ? [whole, { ...tip(box, direction, ARROW), ...(texture === 'solid' ? { fill: tone } : { stroke: tone, weight: 1.4 }), part: 'qualifier' }]
    : [whole, { ...tip(box, direction, -ARROW), fill: 'paper', part: 'qualifier' }];
}

function cut(box: Box, direction: Direction, from: number, length: number): Box {
  if (direction === 'up') return { ...box, y: box.y + box.height - from - length, height: length };
  const x = direction === 'right' ? box.x + from : box.x + box.width - from - length;
  return { ...box, x, width: length };
}

/** Length of the tip of a bar that says "hơn", and of the notch of one that says "gần". */
export const ARROW = 6;

/** A triangle on the end of a bar: outwards for a positive length, into the bar for a negative one. */
function tip(box: Box, direction: Direction, length: number): { mark: 'path'; d: string } {
  // It begins a little inside the bar, so that no seam shows.
  const seam = length > 0 ? 0.6 : -0.6;
  const ends = {
    right: [[box.x + box.width - seam, box.y], [length + seam, box.height / 2], [-length - seam, box.height / 2]],
    left: [[box.x + seam, box.y], [-length - seam, box.height / 2], [length + seam, box.height / 2]],
    up: [[box.x, box.y + seam], [box.width / 2, -length - seam], [box.width / 2, length + seam]],
  } as const;
  const [start, ...steps] = ends[direction].map((pair) => pair.join(' '));
  return { mark: 'path', d: `M${start}l${steps.join(' ')}z` };
}
