import { drawChart, palette, type Chart } from '../../charts/index.ts';
import { drawEmbedded } from '../../charts/embedded.ts';
import type { BarsChart, MatrixChart, MatrixRow } from '../../charts/model.ts';
import { textWidth, tidyText, wrapText, type Weight } from '../../charts/text/measure.ts';
import { fileWords } from '../../words/file-words.ts';
import { strings } from '../../words/strings.ts';
import { writeFragment, xml } from '../xml.ts';
import { CARD_SIZE } from './chart-paths.ts';

/** What a social card says. */
export interface SocialCard {
  readonly title: string;
  readonly subtitle: string;
  /** Names of the sources, with what introduces them; a third line is cut off after a name. */
  readonly source: string;
  readonly imprint: string;
  /** Drawn at the right; a card without one has words only. */
  readonly chart?: Chart;
}

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const EDGE = 56;
const GAP = 44;
/** The part that a chart may take, under the rule and above the source. */
const CHART = { width: 590, top: 72, bottom: 504 };
const FONT = 'Be Vietnam Pro, system-ui, sans-serif';
const TITLE_SIZES = [50, 46, 42, 38, 34, 30] as const;
const TITLE_LEADING = 1.2;
const MOST_ROWS = 9;
const SUB = { size: 21, leading: 29 };
const SMALL = { size: 18, leading: 26 };

/** Draws a card of 1200 × 630 px: finding at the left, chart at the right, source and edition below. */
export function socialCardSvg({ title, subtitle, source, imprint, chart }: SocialCard): string {
  const column = chart === undefined ? WIDTH - EDGE * 2 : WIDTH - EDGE * 2 - CHART.width - GAP;
  const parts: string[] = [
    rect(0, 0, WIDTH, HEIGHT, palette.paper.light),
    rect(EDGE, 40, WIDTH - EDGE * 2, 5, palette.ink.light),
    rect(EDGE, 49, WIDTH - EDGE * 2, 1.6, palette.ink.light),
    text(EDGE, 92, strings('vi').site.name, 24, 600, palette.accent.light),
  ];
  const drawn = chart === undefined ? undefined : cardChart(chart);
  const below = [subtitle, drawn?.cut ?? ''].filter((part) => part !== '').join('. ');
  const { size, lines, sub } = fitWords(title, below, column);
  let y = 112;
  for (const line of lines) parts.push(text(EDGE, (y += size * TITLE_LEADING), line, size, 600, palette.ink.light));
  y += 14;
  for (const line of sub) parts.push(text(EDGE, (y += SUB.leading), line, SUB.size, 400, palette.muted.light));
  if (drawn !== undefined) parts.push(placeChart(drawn.chart));
  parts.push(
    rect(EDGE, 520, WIDTH - EDGE * 2, 1, palette.rule.light),
    ...cutAfterTwoLines(source, WIDTH - EDGE * 2).map((line, i) => text(EDGE, 546 + i * SMALL.leading, line, SMALL.size, 400, palette.muted.light)),
    text(EDGE, 546 + 2 * SMALL.leading, imprint, SMALL.size, 400, palette.muted.light),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${FONT}">${parts.join('')}</svg>`;
}

/** The largest title that leaves room for its subtitle; a subtitle that finds none under the smallest ends with "…". */
function fitWords(title: string, below: string, width: number): { size: number; lines: string[]; sub: string[] } {
  const sub = tidyText(below, width, SUB.size);
  const roomOf = (count: number): number => CHART.bottom - 112 - 14 - count * SUB.leading;
  const tries = TITLE_SIZES.map((size) => ({ size, lines: tidyText(title, width, size, 600) }));
  const fits = tries.find(({ size, lines }) => lines.length * size * TITLE_LEADING <= roomOf(sub.length) && lines.every((line) => textWidth(line, size, 600) <= width));
  if (fits) return { ...fits, sub };
  const [size] = TITLE_SIZES.slice(-1) as [number];
  const lines = shortened(tidyText(title, width, size, 600), Math.floor(roomOf(1) / (size * TITLE_LEADING)));
  return { size, lines, sub: shortened(sub, Math.max(0, Math.floor((roomOf(0) - lines.length * size * TITLE_LEADING) / SUB.leading))) };
}

/** At most so many lines; what is cut off is not passed over in silence. */
function shortened(lines: readonly string[], most: number): string[] {
  return lines.length <= most ? [...lines] : lines.slice(0, most).map((line, i) => (i === most - 1 ? `${line.replace(/\s+\S+$/, '')} …` : line));
}

/** Of a chart with many rows a card shows those that say most, and says so: all of them would be too small to read. */
function cardChart(chart: Chart): { chart: Chart; cut: string } {
  const { firstOf, fullestOf } = fileWords(chart.lang);
  if (chart.kind === 'bars' && chart.order !== 'given' && chart.rows.length > MOST_ROWS + 1) {
    const rows = ranked(chart).slice(0, MOST_ROWS);
    const { coverage: _, ...rest } = chart;
    return { chart: { ...rest, rows }, cut: firstOf(String(rows.length), String(chart.rows.length)) };
  }
  if (chart.kind === 'matrix' && chart.rows.length > MOST_ROWS + 3) {
    const rows = fullest(chart);
    return { chart: { ...chart, rows }, cut: fullestOf(String(rows.length), String(chart.rows.length)) };
  }
  return { chart, cut: '' };
}

/** The rows with most values, in their own order. */
function fullest({ rows }: MatrixChart): MatrixChart['rows'] {
  const known = (row: MatrixRow): number => row.cells.filter(({ value }) => value !== null).length;
  const kept = new Set([...rows].sort((a, b) => known(b) - known(a)).slice(0, MOST_ROWS + 2));
  return rows.filter((row) => kept.has(row));
}

function ranked({ rows }: BarsChart): BarsChart['rows'] {
  return [...rows].sort((a, b) => (b.datum.value ?? -Infinity) - (a.datum.value ?? -Infinity));
}

/** Whichever drawing has the larger letters once it fits, in the middle of its part; of maps the one for slim columns, whose words are larger. */
function placeChart(chart: Chart): string {
  const room = CHART.bottom - CHART.top;
  const drawings = chart.kind === 'map' ? drawEmbedded(chart).slice(0, 1).map(({ svg }) => svg) : (['narrow', 'wide'] as const).map((name) => drawChart(chart, name));
  const fitted = drawings.map((svg) => {
    const [, width = 1, height = 1] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
    return { svg, width, height, scale: Math.min(CHART.width / width, room / height) };
  });
  const best = fitted.reduce((a, b) => (b.scale > a.scale ? b : a));
  const [width, height] = [best.width * best.scale, best.height * best.scale];
  const box = { x: WIDTH - EDGE - (CHART.width + width) / 2, y: CHART.top + (room - height) / 2, width, height };
  const attributes = Object.entries(box).map(([name, value]) => `${name}="${value.toFixed(1)}" `).join('');
  return best.svg.replace('<svg ', `<svg ${attributes}`);
}

/** A source that takes one line stands on the second, beside the edition. */
function cutAfterTwoLines(words: string, width: number): string[] {
  const [first = '', second, third] = wrapText(words, width, SMALL.size);
  if (second === undefined) return ['', first];
  if (third === undefined) return [first, second];
  const [shorter = ''] = wrapText(second, width - textWidth(' …', SMALL.size), SMALL.size);
  // A name that was cut in the middle reads like another one.
  const whole = shorter.includes(';') ? shorter.slice(0, shorter.lastIndexOf(';') + 1) : shorter;
  return [first, `${whole} …`];
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return writeFragment(xml('rect', { x: String(x), y: String(y), width: String(width), height: String(height), fill }));
}

function text(x: number, y: number, words: string, size: number, weight: Weight, fill: string): string {
  const look = { x: String(x), y: y.toFixed(1), 'font-size': String(size), 'font-weight': String(weight), fill };
  return writeFragment(xml('text', look, words));
}
