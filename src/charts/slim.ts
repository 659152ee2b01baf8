/** A third drawing, for columns so slim that the narrow one's words would be too small to read. */
import type { Frame } from './frame.ts';
import { frames } from './frame.ts';
import type { Chart } from './model.ts';
import { boxOf, touch } from './place-labels.ts';
import { kindOf } from './registry.ts';
import type { GroupMark, Mark, Scene, TextMark } from './scene.ts';
import { WIDER } from './text/measure.ts';

/** Below this width of its column the narrow drawing's smallest words fall under 11 px. */
export const SLIM_BELOW_PX = 314;

const WIDTHS = [240, 260, 280, 300];

/**
 * The chart placed on the slimmest ground on which all its words fit; null where none does, and the narrow drawing has to
 * serve. Labels should be short already. A map keeps its ground, because its archipelagos have their places there, and has larger words.
 */
export function placeSlim(chart: Chart): Scene | null {
  const grounds = chart.kind === 'map' ? [LARGE_WORDS] : WIDTHS.map((width): Frame => ({ ...frames.narrow, width }));
  for (const ground of grounds) {
    const scene = kindOf(chart).place(chart, ground);
    if (fits(scene)) return scene;
  }
  return null;
}

const LARGE_WORDS: Frame = { ...frames.narrow, text: 15.5, small: 15.5, leading: 18.5 };

/** The margin that an embed has beside its drawing. */
const MARGIN = 8;

function fits(scene: Scene): boolean {
  const texts = textsIn(scene.marks);
  const inside = texts.map((text) => boxOf({ ...text, size: text.size * WIDER[text.weight] })).every(({ left, right }) => left > -MARGIN && right < scene.width + MARGIN);
  const boxes = texts.map(boxOf);
  return inside && boxes.every((one, i) => boxes.slice(i + 1).every((other) => !touch(one, other, -1)));
}

function textsIn(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => (mark.mark === 'text' ? [mark] : mark.mark === 'group' ? groupTexts(mark) : []));
}

/** Only groups that are moved, never scaled, hold words. */
function groupTexts(group: GroupMark): TextMark[] {
  return textsIn(group.marks).map((text) => ({ ...text, x: text.x + group.x, y: text.y + group.y }));
}
