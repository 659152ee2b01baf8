/** A picture as a file that can be printed by itself: with its title, legend, notes and sources, on paper, twice as fine as a screen. */
import { Canvas, type Drawing } from './chart/canvas.ts';
import { font } from './chart/frame.ts';
import { heightOf } from './chart/height.ts';
import { palette } from '../../charts/palette.ts';
import { plainTheme } from './chart/theme.ts';
import type { LegendItem } from './legend.ts';
import { strokesOf, SWATCH } from './swatch.ts';

/** Words around the picture. */
export interface Around {
  readonly title: string;
  readonly sub: string;
  readonly legend: readonly LegendItem[];
  /** Notes, sources, release, address; each on lines of its own. */
  readonly foot: readonly string[];
}

/** Light, whatever the screen. */
const paperTheme = plainTheme((tone) => palette[tone].light);

const WIDTH = 1000;
const MARGIN = 36;
const GRAIN = 2;

/** The picture as a PNG file. */
export async function pictureFile(drawing: Omit<Drawing, 'theme'>, { title, sub, legend, foot }: Around): Promise<Blob | null> {
  const inner = WIDTH - 2 * MARGIN;
  const sheet = document.createElement('canvas');
  const ink = sheet.getContext('2d');
  if (ink === null) return null;
  const titleLines = wrap(ink, title, inner, font(26, 600));
  const subLines = wrap(ink, sub, inner, font(16));
  const signs = flow(ink, legend, inner);
  const footLines = foot.flatMap((text) => wrap(ink, text, inner, font(14)));
  const chartTop = MARGIN + titleLines.length * 34 + subLines.length * 24 + signs.height + 12;
  const footTop = chartTop + heightOf(drawing.picture, inner) + 26;
  const height = footTop + footLines.length * 21 + MARGIN - 8;

  sheet.width = WIDTH * GRAIN;
  sheet.height = height * GRAIN;
  ink.scale(GRAIN, GRAIN);
  ink.fillStyle = paperTheme.colour('paper');
  ink.fillRect(0, 0, WIDTH, height);
  ink.textBaseline = 'alphabetic';
  ink.fillStyle = paperTheme.colour('ink');
  ink.font = font(26, 600);
  titleLines.forEach((line, i) => ink.fillText(line, MARGIN, MARGIN + 24 + i * 34));
  ink.fillStyle = paperTheme.colour('muted');
  ink.font = font(16);
  subLines.forEach((line, i) => ink.fillText(line, MARGIN, MARGIN + titleLines.length * 34 + 17 + i * 24));
  const legendTop = MARGIN + titleLines.length * 34 + subLines.length * 24 + 6;
  for (const { item, x, y } of signs.placed) drawSign(ink, item, MARGIN + x, legendTop + y);

  const drawn = document.createElement('canvas');
  const chart = new Canvas(drawn);
  chart.show({ ...drawing, theme: paperTheme }, inner, GRAIN);
  ink.drawImage(drawn, MARGIN, chartTop, inner, heightOf(drawing.picture, inner));
  chart.clear();

  ink.fillStyle = paperTheme.colour('grid');
  ink.fillRect(MARGIN, footTop - 18, inner, 1);
  ink.fillStyle = paperTheme.colour('muted');
  ink.font = font(14);
  footLines.forEach((line, i) => ink.fillText(line, MARGIN, footTop + 6 + i * 21));
  return new Promise((resolve) => sheet.toBlob(resolve, 'image/png'));
}

function wrap(ink: CanvasRenderingContext2D, text: string, width: number, face: string): string[] {
  ink.font = face;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && ink.measureText(`${last} ${word}`).width <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Signs one after the other, over as many lines as they need. */
function flow(ink: CanvasRenderingContext2D, items: readonly LegendItem[], width: number) {
  ink.font = font(15);
  const placed: { readonly item: LegendItem; readonly x: number; readonly y: number }[] = [];
  let [x, y] = [0, 0];
  for (const item of items) {
    const own = SWATCH + 8 + ink.measureText(item.text).width + 22;
    if (x > 0 && x + own > width) [x, y] = [0, y + 24];
    placed.push({ item, x, y });
    x += own;
  }
  return { placed, height: items.length === 0 ? 0 : y + 30 };
}

function drawSign(ink: CanvasRenderingContext2D, { text, what, tone }: LegendItem, x: number, y: number): void {
  ink.save();
  ink.translate(x, y);
  for (const { d, fill = false, weight = 1, dash = [], opacity = 1 } of strokesOf(what)) {
    ink.globalAlpha = opacity;
    ink.fillStyle = ink.strokeStyle = paperTheme.colour(tone);
    ink.lineWidth = weight;
    ink.setLineDash([...dash]);
    if (fill) ink.fill(new Path2D(d));
    else ink.stroke(new Path2D(d));
  }
  ink.globalAlpha = 1;
  ink.fillStyle = paperTheme.colour('ink');
  ink.font = font(15);
  ink.fillText(text, SWATCH + 8, 12.5);
  ink.restore();
}
