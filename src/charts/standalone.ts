/** Adds title, subtitle, note, source, signature and ground to a placed chart, for files that travel alone. */
import type { Frame } from './frame.ts';
import { words } from './frame.ts';
import { mapCredit } from './map/credit.ts';
import type { Chart } from './model.ts';
import { phrase } from './phrases.ts';
import type { Mark, Scene, TextMark } from './scene.ts';
import { textWidth, tidyText, wrapText } from './text/measure.ts';

const PAD = 16;

/** Wraps a scene in its words; `imprint` is a last line beside the signature: edition and licence. */
export function placeStandalone(chart: Chart, scene: Scene, frame: Frame, imprint?: string): Scene {
  const width = scene.width + PAD * 2;
  const marks: Mark[] = [];
  let y = PAD;
  const paragraph = (text: string, look: Partial<TextMark> & { size: number }, leading: number, wrap = wrapText): void => {
    for (const line of wrap(text, scene.width, look.size, look.weight ?? 400)) {
      y += leading;
      marks.push(words(frame, PAD, y, line, look));
    }
  };
  // The double rule of a ledger's page.
  marks.push({ mark: 'rect', x: PAD, y, width: scene.width, height: 2.4, tone: 'ink', part: 'furniture' });
  marks.push({ mark: 'rect', x: PAD, y: y + 4.4, width: scene.width, height: 0.8, tone: 'ink', part: 'furniture' });
  y += 9;
  const titleSize = frame.name === 'wide' ? 24 : 18;
  paragraph(chart.title, { size: titleSize, weight: 600, part: 'title' }, titleSize * 1.3, tidyText);
  y += 4;
  paragraph(chart.subtitle, { size: frame.text, tone: 'muted', part: 'subtitle' }, frame.leading + 1);
  y += 16;
  marks.push({ mark: 'group', x: PAD, y, scale: 1, marks: scene.marks, part: 'chart' });
  y += scene.height + 8;
  if (chart.note) paragraph(chart.note, { size: frame.small, tone: 'muted', part: 'note' }, frame.leading);
  const source = `${phrase(chart.lang, 'source')}: ${chart.source.text}${chart.kind === 'map' && !chart.source.text.includes('svg-maps') ? `. ${mapCredit(chart.lang)}` : ''}`;
  paragraph(source, { size: frame.small, tone: 'muted', part: 'source' }, frame.leading);
  if (imprint !== undefined) paragraph(imprint, { size: frame.small, tone: 'muted', part: 'imprint' }, frame.leading);
  const name = 'Sổ Khuyến công';
  const last = marks.at(-1);
  const end = last?.mark === 'text' ? PAD + textWidth(last.text, last.size) : width;
  if (end + 24 + textWidth(name, frame.small, 600) > PAD + scene.width) y += frame.leading;
  marks.push(words(frame, PAD + scene.width, y, name, { size: frame.small, weight: 600, anchor: 'end', part: 'signature' }));
  const height = Math.ceil(y + PAD);
  return { width, height, marks: [{ mark: 'rect', x: 0, y: 0, width, height, tone: 'paper', part: 'ground' }, ...marks] };
}
