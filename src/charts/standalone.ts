/** Adds title, subtitle, note, source and ground to a placed chart, for files that travel alone. */
import type { Frame } from './frame.ts';
import { words } from './frame.ts';
import type { Chart } from './model.ts';
import type { Mark, Scene, TextMark } from './scene.ts';
import { wrapText } from './text/measure.ts';

const PAD = 16;

/** Wraps a scene in its words. */
export function placeStandalone(chart: Chart, scene: Scene, frame: Frame): Scene {
  const width = scene.width + PAD * 2;
  const marks: Mark[] = [];
  let y = PAD;
  const paragraph = (text: string, look: Partial<TextMark> & { size: number }, leading: number): void => {
    for (const line of wrapText(text, scene.width, look.size, look.weight ?? 400)) {
      y += leading;
      marks.push(words(frame, PAD, y, line, look));
    }
  };
  marks.push({ mark: 'rect', x: PAD, y: PAD, width: 36, height: 4, tone: 'accent', part: 'furniture' });
  y += 8;
  const titleSize = frame.name === 'wide' ? 24 : 18;
  paragraph(chart.title, { size: titleSize, weight: 600, part: 'title' }, titleSize * 1.3);
  y += 4;
  paragraph(chart.subtitle, { size: frame.text, tone: 'muted', part: 'subtitle' }, frame.leading + 1);
  y += 16;
  marks.push({ mark: 'group', x: PAD, y, scale: 1, marks: scene.marks, part: 'chart' });
  y += scene.height + 8;
  if (chart.note) paragraph(chart.note, { size: frame.small, tone: 'muted', part: 'note' }, frame.leading);
  const source = chart.lang === 'vi' ? 'Nguồn' : 'Source';
  paragraph(`${source}: ${chart.source.text}`, { size: frame.small, tone: 'muted', part: 'source' }, frame.leading);
  const height = Math.ceil(y + PAD);
  return { width, height, marks: [{ mark: 'rect', x: 0, y: 0, width, height, tone: 'paper', part: 'ground' }, ...marks] };
}
