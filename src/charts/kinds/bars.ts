/** Ranked horizontal bars. */
import { scaleLinear } from 'd3-scale';
import { ARROW, barMarks, labelOf, textureOf } from '../datum.ts';
import type { Frame } from '../frame.ts';
import { widest, words } from '../frame.ts';
import type { LegendItem } from '../legend.ts';
import { placeLegend } from '../legend.ts';
import type { BarRow, BarsChart, Coverage } from '../model.ts';
import type { Tone } from '../palette.ts';
import { phrase, statusName } from '../phrases.ts';
import type { Mark, Scene } from '../scene.ts';
import { textWidth, wrapText } from '../text/measure.ts';

const GAP = 8;
const STACKED_FROM = 0.4;

/** Rows in the order they are drawn: by value, those without one last. */
export function barSeries(chart: BarsChart): readonly BarRow[] {
  if (chart.order === 'given') return chart.rows;
  return chart.rows.toSorted((a, b) => (b.datum.value ?? -Infinity) - (a.datum.value ?? -Infinity) || 0);
}

/** `12/28 tỉnh`. */
export const coverageText = (coverage: Coverage): string => `${coverage.have}/${coverage.of} ${coverage.what}`;

/** Places the bars: names left of them, or above where a name is long; values at their ends. */
export function placeBars(chart: BarsChart, frame: Frame): Scene {
  const rows = barSeries(chart);
  const stacked = widest(rows.map((row) => row.label), frame.text, 600) > frame.width * STACKED_FROM;
  const nameWidth = stacked ? 0 : widest(rows.map((row) => row.label), frame.text, 600) + GAP;
  const marks: Mark[] = [];
  const legend = placeLegend(statusLegend(chart), frame, 0);
  marks.push(...legend.marks);
  let y = legend.height > 0 ? legend.height + 8 : 0;

  const values = rows.flatMap((row) => (row.datum.value === null ? [] : [row.datum.value]));
  const ends = rows.map((row) => endText(row));
  const room = widest(ends, frame.text, 600) + GAP + ARROW;
  const below = Math.min(0, ...values);
  const above = Math.max(0, ...values, chart.reference?.value ?? 0);
  const scale = scaleLinear()
    .domain([below, above === below ? 1 : above])
    .range([nameWidth + (below < 0 ? room : 0), frame.width - room]);
  const zero = scale(0);

  if (chart.reference) y += referenceRoom(chart.reference.label, frame);
  const top = y;
  const thick = stacked ? 14 : frame.name === 'wide' ? 20 : 18;
  const pitch = stacked ? frame.leading + thick + 12 : thick + (frame.name === 'wide' ? 9 : 8);

  const bottom = Math.max(top, top + rows.length * pitch - (pitch - thick) + (stacked ? frame.leading : 0)) + 4;
  if (chart.reference) marks.push(...referenceMarks(chart.reference, frame, scale(chart.reference.value), top, bottom));
  for (const row of rows) {
    const barTop = stacked ? y + frame.leading : y;
    const weight = row.highlight ? 600 : 400;
    const base = barTop + thick / 2 + frame.text * 0.36;
    marks.push(words(frame, 0, stacked ? y + frame.text - 1 : base, row.label, { weight, part: 'name' }));
    marks.push(...rowMarks(chart, row, frame, scale, zero, { y: barTop, height: thick, base }));
    y += pitch;
  }
  if (values.length > 0 && !stacked) {
    marks.push({ mark: 'line', x1: zero, y1: top - 4, x2: zero, y2: bottom, tone: 'rule', weight: 1, part: 'baseline' });
  }
  y = bottom;
  if (chart.coverage) {
    y += frame.leading + 2;
    const text = `${coverageText(chart.coverage)} ${phrase(chart.lang, 'haveData')}`;
    marks.push(words(frame, 0, y, text, { size: frame.small, tone: 'muted', part: 'coverage' }));
    y += 5;
  }
  return { width: frame.width, height: y + 2, marks };
}

function endText(row: BarRow): string {
  if (row.datum.value === null) return '';
  return row.coverage ? `${labelOf(row.datum)}  ${coverageText(row.coverage)}` : labelOf(row.datum);
}

function rowMarks(
  chart: BarsChart,
  row: BarRow,
  frame: Frame,
  scale: (value: number) => number,
  zero: number,
  at: { y: number; height: number; base: number },
): Mark[] {
  const { datum } = row;
  if (datum.value === null) {
    const text = datum.missing ?? phrase(chart.lang, 'missing');
    return [words(frame, zero + GAP, at.base, text, { size: frame.small, tone: 'muted', part: 'missing' })];
  }
  const end = scale(datum.value);
  const negative = datum.value < 0;
  const tone: Tone = row.highlight ? 'accent' : (row.tone ?? chart.tone ?? 'tong');
  const box = { x: Math.min(zero, end), y: at.y, width: Math.abs(end - zero), height: at.height };
  // A sum that lacks members is at least what it shows: its end stays open like "hơn".
  const shown = row.coverage && datum.qualifier === '=' ? { ...datum, qualifier: '>' as const } : datum;
  const marks = barMarks(box, shown, tone, negative ? 'left' : 'right');
  const arrow = shown.qualifier === '>' ? ARROW : 0;
  const x = negative ? end - 6 - arrow : end + 6 + arrow;
  const anchor = negative ? 'end' : 'start';
  marks.push(words(frame, x, at.base, labelOf(datum), { weight: 600, anchor, halo: chart.reference !== undefined, part: 'value' }));
  if (row.coverage) {
    const after = x + textWidth(labelOf(datum), frame.text, 600) + 6;
    marks.push(words(frame, after, at.base, coverageText(row.coverage), { size: frame.small, tone: 'muted', part: 'value' }));
  }
  return marks;
}

function statusLegend(chart: BarsChart): LegendItem[] {
  const statuses = [...new Set(chart.rows.filter((row) => row.datum.value !== null).map((row) => row.datum.status))];
  if (statuses.every((status) => status === 'thuc-hien')) return [];
  return statuses.map((status) => ({
    name: statusName(chart.lang, status),
    tone: chart.tone ?? 'tong',
    texture: textureOf(status),
  }));
}

const referenceLines = (label: string, frame: Frame): string[] => wrapText(label, frame.width * 0.5, frame.small);

function referenceRoom(label: string, frame: Frame): number {
  return referenceLines(label, frame).length * frame.leading + 6;
}

function referenceMarks(reference: { label: string }, frame: Frame, x: number, top: number, bottom: number): Mark[] {
  const lines = referenceLines(reference.label, frame);
  const width = widest(lines, frame.small);
  const anchor = x + width > frame.width ? 'end' : 'start';
  return [
    { mark: 'line', x1: x, y1: top - 8, x2: x, y2: bottom, tone: 'ink', weight: 1, dash: '2 3', part: 'reference' },
    ...lines.map((line, index) =>
      words(frame, anchor === 'end' ? x + 1 : x - 1, top - 12 - (lines.length - 1 - index) * frame.leading, line, {
        size: frame.small,
        tone: 'muted',
        anchor,
        part: 'reference',
      }),
    ),
  ];
}
