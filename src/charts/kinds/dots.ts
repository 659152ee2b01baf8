/** Values that are not exact: a dot for an exact one, an arrow for "hơn" and "gần", a blur for "khoảng", a bar for an interval. */
import { scaleLinear } from 'd3-scale';
import type { Lang } from '../../words/lang.ts';
import { labelOf } from '../datum.ts';
import type { Frame } from '../frame.ts';
import { widest, words } from '../frame.ts';
import type { LegendItem } from '../legend.ts';
import { placeLegend } from '../legend.ts';
import type { DotRow, DotsChart } from '../model.ts';
import { keepInside } from '../period-axis.ts';
import type { Tone } from '../palette.ts';
import { phrase } from '../phrases.ts';
import type { Mark, Scene } from '../scene.ts';
import type { Axis } from '../ticks.ts';
import { axisFor, formatTick } from '../ticks.ts';
import { known } from './column-series.ts';

const GAP = 10;
const REACH = 26;
const RADIUS = 5;

/** How a row is drawn. */
export type DotShape = 'exact' | 'more' | 'less' | 'about' | 'interval' | 'missing';

/** The shape of a row. */
export function dotShape(row: DotRow): DotShape {
  if (row.low !== undefined && row.high !== undefined) return 'interval';
  if (row.datum.value === null) return 'missing';
  return ({ '=': 'exact', '>': 'more', '<': 'less', '~': 'about' } as const)[row.datum.qualifier];
}

/** Places the rows on one scale that starts at zero. */
export function placeDots(chart: DotsChart, frame: Frame): Scene {
  const tone = chart.tone ?? 'kcqg';
  const shapes = chart.rows.map(dotShape);
  const stacked = widest(chart.rows.map((row) => row.label), frame.text, 600) > frame.width * 0.4;
  const left = stacked ? 0 : widest(chart.rows.map((row) => row.label), frame.text, 600) + GAP + RADIUS;
  const legend = placeLegend(legendItems(chart, shapes, tone), frame, 0);
  const labels = widest(chart.rows.map((row) => labelOf(row.datum)), frame.text, 600);
  const values = chart.rows.flatMap((row) => [row.datum.value ?? 0, row.high ?? 0]);
  const range = [left + (stacked ? RADIUS : 0), frame.width - labels - REACH - GAP] as const;
  const axis = fittingAxis(values, range[1] - range[0], frame, chart.lang);
  const scale = scaleLinear().domain([axis.low, axis.high]).range(range);
  const pitch = stacked ? frame.leading + 27 : 28;
  const top = legend.height + 10;
  const bottom = top + chart.rows.length * pitch + 2;
  const rowY = (index: number): number => top + index * pitch + (stacked ? frame.leading + 11 : pitch / 2);
  // Gridlines stop where names stand between the rows.
  const stretches = stacked ? chart.rows.map((_, index) => [rowY(index) - 9, rowY(index) + 11] as const) : [[top, bottom] as const];
  const grid = axis.ticks.flatMap((tick): Mark[] => [
    ...stretches.map(([from, to]): Mark => ({ mark: 'line', x1: scale(tick), y1: from, x2: scale(tick), y2: to, tone: tick === 0 ? 'rule' : 'grid', weight: 1, part: tick === 0 ? 'baseline' : 'grid' })),
    keepInside(words(frame, scale(tick), bottom + frame.leading - 1, formatTick(tick, chart.lang), { size: frame.small, tone: 'muted', anchor: 'middle', part: 'tick' }), frame.width),
  ]);
  const guides = chart.rows.map((_, index): Mark => ({ mark: 'line', x1: scale(0), y1: rowY(index), x2: scale(axis.high), y2: rowY(index), tone: 'grid', weight: 1, part: 'grid' }));
  const marks: Mark[] = [...legend.marks, ...(stacked ? guides : []), ...grid];
  for (const [index, row] of chart.rows.entries()) {
    const y = rowY(index);
    const weight = row.highlight ? 600 : 400;
    marks.push(words(frame, 0, stacked ? y - 14 : y + frame.text * 0.36, row.label, { weight, part: 'name' }));
    marks.push(...rowMarks(chart, row, shapes[index] ?? 'missing', scale, y, row.highlight ? 'accent' : tone, frame));
  }
  return { width: frame.width, height: bottom + frame.leading + 6, marks };
}

/** As many ticks as have room for their numbers, six at most. */
function fittingAxis(values: readonly number[], width: number, frame: Frame, lang: Lang): Axis {
  const tries = [6, 5, 4, 3, 2, 1].map((count) => axisFor(values, count));
  const fits = ({ ticks }: Axis): boolean => ticks.length * (widest(ticks.map((tick) => formatTick(tick, lang)), frame.small) + 10) <= width;
  const fewest = axisFor(values, 1);
  return tries.find(fits) ?? { ...fewest, ticks: [0] };
}

function rowMarks(chart: DotsChart, row: DotRow, shape: DotShape, scale: (value: number) => number, y: number, tone: Tone, frame: Frame): Mark[] {
  const base = y + frame.text * 0.36;
  const value = known(row.datum);
  if (shape === 'interval') {
    const [from, to] = [scale(row.low ?? 0), scale(row.high ?? 0)];
    const text = value ? labelOf(value) : `${formatTick(row.low ?? 0, chart.lang)}–${formatTick(row.high ?? 0, chart.lang)}`;
    return [
      { mark: 'rect', x: from, y: y - 4, width: to - from, height: 8, tone, opacity: 0.35, part: 'interval' },
      { mark: 'path', d: `M${from} ${y - 7}v14M${to} ${y - 7}v14`, stroke: tone, weight: 2, part: 'interval' },
      ...(value ? [{ mark: 'dot', x: scale(value.value), y, r: RADIUS, tone, part: 'point' } as const] : []),
      words(frame, to + 9, base, text, { weight: 600, part: 'value' }),
    ];
  }
  if (!value) {
    return [words(frame, scale(0) + GAP, base, row.datum.missing ?? phrase(chart.lang, 'missing'), { size: frame.small, tone: 'muted', part: 'missing' })];
  }
  const x = scale(value.value);
  const reach = shape === 'more' || shape === 'about' ? REACH : RADIUS + 2;
  return [
    ...symbol(shape, x, y, tone, value.status === 'thuc-hien'),
    words(frame, x + reach + 5, base, labelOf(value), { weight: 600, part: 'value' }),
  ];
}

/** The symbol of a qualifier at a point. */
function symbol(shape: DotShape, x: number, y: number, tone: Tone, sure: boolean): Mark[] {
  const dot: Mark = { mark: 'dot', x, y, r: RADIUS, tone, open: !sure, part: 'point' };
  if (shape === 'more') return [arrow(x, y, 1, tone), dot];
  if (shape === 'less') return [arrow(x, y, -1, tone), dot];
  if (shape === 'about') {
    const veil = [REACH - 4, REACH - 12, REACH - 18];
    return [...veil.map((half): Mark => ({ mark: 'rect', x: x - half, y: y - 6, width: half * 2, height: 12, tone, opacity: 0.2, part: 'about' })), dot];
  }
  return [dot];
}

function arrow(x: number, y: number, sign: 1 | -1, tone: Tone): Mark {
  const tip = REACH - 2;
  return { mark: 'path', d: `M${x} ${y}h${sign * tip}m${-sign * 5}-5l${sign * 5} 5 ${-sign * 5} 5`, stroke: tone, weight: 2, part: shapePart(sign) };
}

const shapePart = (sign: 1 | -1): string => (sign > 0 ? 'more' : 'less');
function legendItems(chart: DotsChart, shapes: readonly DotShape[], tone: Tone): LegendItem[] {
  const all = [
    ['exact', 'dot', 'exact'],
    ['more', 'more', 'more'],
    ['less', 'less', 'less'],
    ['about', 'about', 'about'],
    ['interval', 'interval', 'interval'],
  ] as const;
  const items = all.filter(([shape]) => shapes.includes(shape)).map(([, shape, name]): LegendItem => ({ name: phrase(chart.lang, name), tone, shape }));
  const planned = chart.rows.some((row) => row.datum.value !== null && row.datum.status !== 'thuc-hien');
  return [...items, ...(planned ? [{ name: phrase(chart.lang, 'plan'), tone, shape: 'ring' as const }] : [])];
}
