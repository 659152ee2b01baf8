/** The axis of periods: bands, their labels, runs without figures, and cuts that must not be read across. */
import type { Lang } from '../words/lang.ts';
import type { Frame } from './frame.ts';
import { words } from './frame.ts';
import { phrase } from './phrases.ts';
import { boxOf, touch, withoutCollisions } from './place-labels.ts';
import type { Mark, TextMark } from './scene.ts';
import { balanceText, textWidth, wrapText } from './text/measure.ts';

/** The stretch of the axis that one period owns. */
export interface Band {
  readonly left: number;
  readonly right: number;
  readonly centre: number;
}

const CUT_GAP = 18;

/** Divides `left`…`right` into equal bands, with a gap after each index in `cuts`. */
export function placeBands(count: number, cuts: readonly number[], left: number, right: number): Band[] {
  const pitch = (right - left - cuts.length * CUT_GAP) / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => {
    const start = left + index * pitch + cuts.filter((cut) => cut < index).length * CUT_GAP;
    return { left: start, right: start + pitch, centre: start + pitch / 2 };
  });
}

/** Labels below the axis: full years where they fit, else the first in full and the rest as two digits, else fewer. */
export function periodLabels(labels: readonly string[], centres: readonly number[], frame: Frame, y: number): TextMark[] {
  const pitch = Math.min(...centres.slice(1).map((centre, index) => centre - (centres[index] ?? 0)), Infinity);
  const fits = (texts: readonly string[]): boolean => texts.every((text) => textWidth(text, frame.small) + 5 <= pitch);
  const years = labels.every((label) => /^\d{4}$/.test(label));
  const short = labels.map((label, index) => (index === 0 || !years ? label : `’${label.slice(2)}`));
  const shown = !years || fits(labels) ? labels : fits(short.slice(1)) ? short : labels;
  const placed = shown.map((text, index) =>
    words(frame, centres[index] ?? 0, y, text, { size: frame.small, tone: 'muted', anchor: 'middle', part: 'period' }),
  );
  const inside = placed.map((mark) => keepInside(mark, frame.width));
  const every = (step: number): TextMark[] => inside.filter((_, index) => (inside.length - 1 - index) % step === 0);
  const steps = inside.map((_, index) => index + 1).filter((step) => withoutCollisions(every(step), 5).length === every(step).length);
  // A step that ends on the first period too is worth one label less.
  const least = steps[0] ?? 1;
  const even = steps.find((step) => step <= least + 1 && (inside.length - 1) % step === 0) ?? least;
  const first = inside[0];
  return withoutCollisions([...new Set([...every(even), ...(first ? [first] : [])])], 5);
}

/** Moves a text so that it does not leave the picture. */
export function keepInside(mark: TextMark, width: number): TextMark {
  const wide = textWidth(mark.text, mark.size, mark.weight);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - wide : mark.x - wide / 2;
  const moved = Math.max(0, Math.min(left, width - wide));
  return moved === left ? mark : { ...mark, x: mark.x + moved - left };
}

/** Light grounds under runs of bands without any figure; a run that is wide enough says what it is. */
export function voidMarks(bands: readonly Band[], missing: readonly boolean[], frame: Frame, top: number, bottom: number, lang: Lang): Mark[] {
  const marks: Mark[] = [];
  for (let start = 0; start < bands.length; start++) {
    if (!missing[start]) continue;
    let end = start;
    while (missing[end + 1]) end++;
    const [first, last] = [bands[start], bands[end]];
    start = end;
    if (!first || !last) continue;
    const width = last.right - first.left;
    // The ground reaches below the baseline, so that it cannot be taken for a column.
    const height = bottom + frame.leading + 7 - top;
    marks.push({ mark: 'rect', x: first.left, y: top, width, height, tone: 'void', part: 'void' });
    const lines = wrapText(phrase(lang, 'missing'), width - 8, frame.small);
    if (lines.some((line) => textWidth(line, frame.small) > width - 4)) continue;
    const middle = (top + bottom) / 2 - ((lines.length - 1) * frame.leading) / 2;
    for (const [index, line] of lines.entries()) {
      const at = { size: frame.small, tone: 'muted', anchor: 'middle', part: 'missing' } as const;
      marks.push(words(frame, (first.left + last.right) / 2, middle + index * frame.leading, line, at));
    }
  }
  return marks;
}

/** Words on grounds without figures, where no value reaches over them. */
export function freeCaptions(grounds: readonly Mark[], labels: readonly TextMark[]): TextMark[] {
  const texts = grounds.filter((mark) => mark.mark === 'text');
  // A caption of several lines stays or goes as a whole: its lines share their centre.
  const hidden = new Set(texts.filter((text) => labels.some((label) => touch(boxOf(text), boxOf(label), 2))).map((text) => text.x));
  return texts.filter((text) => !hidden.has(text.x));
}

/** A cut at `x`: a dotted line with its reason on top and a double slash through the baseline. */
export function cutMarks(x: number, lines: readonly string[], frame: Frame, top: number, bottom: number): Mark[] {
  const text = lines.map((line, index) =>
    keepInside(
      words(frame, x, top + frame.small + index * frame.leading, line, { size: frame.small, tone: 'accent', anchor: 'middle', part: 'break' }),
      frame.width,
    ),
  );
  const from = top + lines.length * frame.leading + 5;
  const slash = (at: number): string => `M${at - 3} ${bottom + 6}L${at + 3} ${bottom - 6}`;
  const gap = `M${x - 3.5} ${bottom}H${x + 3.5}`;
  return [
    ...text,
    { mark: 'line', x1: x, y1: from, x2: x, y2: bottom - 9, tone: 'accent', weight: 1, dash: '2 3', part: 'break' },
    { mark: 'path', d: gap, stroke: 'paper', weight: 3, part: 'break' },
    { mark: 'path', d: slash(x - 3) + slash(x + 3), stroke: 'accent', weight: 1.4, part: 'break' },
  ];
}

/** The reason of a cut in short lines. */
export const cutLines = (label: string, frame: Frame): string[] => balanceText(label, frame.name === 'wide' ? 190 : 120, frame.small);
