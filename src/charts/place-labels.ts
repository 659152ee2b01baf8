/** Keeps labels apart: boxes that may not touch, and stacks of names that move up and down. */
import type { TextMark } from './scene.ts';
import { textWidth } from './text/measure.ts';

/** The rectangle a line of text covers. */
export interface LabelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Box of a text mark: ascent and descent with Vietnamese marks stay within 0.95 and 0.25 of the size. */
export function boxOf(mark: TextMark): LabelBox {
  const width = markWidth(mark);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return { left, right: left + width, top: mark.y - mark.size * 0.85, bottom: mark.y + mark.size * 0.25 };
}

/** Width of a text mark with what goes on after it. */
function markWidth({ text, size, weight, tail }: TextMark): number {
  return textWidth(text, size, weight) + (tail ? textWidth(` ${tail.text}`, tail.size, tail.weight) : 0);
}

/** Whether two boxes come closer than `gap`. */
export function touch(a: LabelBox, b: LabelBox, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
}

/** Takes labels in the order given (most important first) and leaves out those that would touch one already taken. */
export function withoutCollisions(labels: readonly TextMark[], gap = 4, taken: readonly LabelBox[] = []): TextMark[] {
  const boxes = [...taken];
  return labels.filter((label) => {
    const box = boxOf(label);
    if (boxes.some((other) => touch(box, other, gap))) return false;
    boxes.push(box);
    return true;
  });
}

/**
 * Takes labels in the order given, each at the first of its positions that touches nothing taken; a label without
 * such a position is left out.
 */
export function firstFree(labels: readonly (readonly TextMark[])[], gap: number, taken: readonly LabelBox[]): TextMark[] {
  const boxes = [...taken];
  return labels.flatMap((positions) => {
    for (const label of positions) {
      const box = boxOf(label);
      if (boxes.some((other) => touch(box, other, gap))) continue;
      boxes.push(box);
      return [label];
    }
    return [];
  });
}

/** Small boxes along a straight line, so that labels keep off it. */
export function alongLine(x1: number, y1: number, x2: number, y2: number): LabelBox[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  return Array.from({ length: count + 1 }, (_, index) => {
    const [x, y] = [x1 + ((x2 - x1) * index) / count, y1 + ((y2 - y1) * index) / count];
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
}

/**
 * Moves the centres of stacked items as little as needed so that none overlap and all stay between `low` and `high`.
 * Answers in the order of the items.
 */
export function spread(items: readonly { readonly centre: number; readonly size: number }[], low: number, high: number): number[] {
  const order = items.map((item, index) => ({ ...item, index })).toSorted((a, b) => a.centre - b.centre);
  const groups: { centre: number; size: number; members: typeof order }[] = [];
  for (const item of order) {
    let group = { centre: item.centre, size: item.size, members: [item] };
    for (;;) {
      group.centre = Math.min(Math.max(group.centre, low + group.size / 2), high - group.size / 2);
      const before = groups.at(-1);
      if (!before || before.centre + before.size / 2 <= group.centre - group.size / 2) break;
      groups.pop();
      const members = [...before.members, ...group.members];
      const size = before.size + group.size;
      group = { centre: centreOf(members, size), size, members };
    }
    groups.push(group);
  }
  const placed: number[] = [];
  for (const group of groups) {
    let top = group.centre - group.size / 2;
    for (const member of group.members) {
      placed[member.index] = top + member.size / 2;
      top += member.size;
    }
  }
  return placed;
}

function centreOf(members: readonly { centre: number; size: number }[], size: number): number {
  let offset = 0;
  let sum = 0;
  for (const member of members) {
    sum += member.centre - (offset + member.size / 2);
    offset += member.size;
  }
  return sum / members.length + size / 2;
}
