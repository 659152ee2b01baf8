/** Lines over years, broken where nothing is known and cut where nothing may be compared. */
import { scaleLinear } from 'd3-scale';
import { line as lineShape } from 'd3-shape';
import { labelOf } from '../datum.ts';
import type { Frame } from '../frame.ts';
import { widest, words } from '../frame.ts';
import { gridMarks, tickRoom } from '../grid.ts';
import type { LegendItem } from '../legend.ts';
import { placeLegend } from '../legend.ts';
import type { LineChart } from '../model.ts';
import { textTone } from '../palette.ts';
import { cutLines, cutMarks, freeCaptions, keepInside, periodLabels, voidMarks } from '../period-axis.ts';
import { phrase, statusName } from '../phrases.ts';
import type { LabelBox } from '../place-labels.ts';
import { alongLine, boxOf, firstFree, spread } from '../place-labels.ts';
import type { Mark, Scene, TextMark } from '../scene.ts';
import { wrapText } from '../text/measure.ts';
import { axisFor } from '../ticks.ts';
import type { KnownPoint, LineRuns } from './line-series.ts';
import { lineSeries } from './line-series.ts';

const EDGE = 14;

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/**
 * Places lines, points, values that matter, names at the right end. Years without any figure have a ground that names
 * itself where it is wide enough; else the legend does (`inLegend`).
 */
export function placeLine(chart: LineChart, frame: Frame, inLegend = false): Scene {
  const series = lineSeries(chart).filter((each) => each.runs.length > 0);
  const points = series.flatMap((each) => each.runs.flat());
  const years = chart.series.flatMap((each) => each.points.map((point) => point.x));
  const [first, last] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 0];
  const cuts = (chart.breaks ?? []).map((cut) => ({ at: cut.after + 0.5, lines: cutLines(cut.label, frame) }));
  const legend = placeLegend(legendItems(chart, points, inLegend), frame, 0);
  const cutRoom = cuts.length === 0 ? 0 : Math.max(...cuts.map((cut) => cut.lines.length)) * frame.leading + 8;
  const names = series.length > 1 ? series.map((each) => nameLines(each, last, frame)) : series.map(() => []);
  // Many names need height more than the lines do.
  const namesHeight = names.reduce((sum, lines) => sum + lines.length * frame.leading + 4, 0);
  const top = legend.height + cutRoom + frame.text + 12;
  const bottom = top + Math.max(frame.name === 'wide' ? 260 : 200, namesHeight - frame.leading);
  const nameRoom = series.length > 1 ? widest(names.flat(), frame.text, 600) + 14 : EDGE;
  const axis = axisFor(points.map((point) => point.datum.value), 4);
  const left = tickRoom(axis.ticks, frame, chart.lang) + EDGE;
  const scales: Scales = {
    x: scaleLinear().domain([first, Math.max(last, first + 1)]).range([left, frame.width - nameRoom]),
    y: scaleLinear().domain([axis.low, axis.high]).range([bottom, top]),
  };
  const { x, y } = scales;
  const axisYears = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const have = new Set(points.map((point) => point.x));
  const half = (x(first + 1) - x(first)) / 2;
  const inside = (at: number): number => Math.max(0, Math.min(frame.width, at));
  const bands = axisYears.map((year) => ({ left: inside(x(year) - half), right: inside(x(year) + half), centre: x(year) }));
  const missing = axisYears.map((year) => !have.has(year));
  const grounds = voidMarks(bands, missing, frame, top, bottom, chart.lang);
  const grid = gridMarks(axis.ticks.filter((tick) => tick !== 0), y, frame, chart.lang);
  const labels = periodLabels(axisYears.map(String), axisYears.map(x), frame, bottom + frame.leading + 4);
  const ends = series.length > 1 ? endNames(series, names, scales, frame, top, bottom) : [];
  const values = valueLabels(series, scales, frame, occupied(series, scales, [...ends, ...grid, ...labels]));
  const captions = freeCaptions(grounds, [...values, ...ends]);
  if (missing.includes(true) && captions.length === 0 && !inLegend) return placeLine(chart, frame, true);

  const marks: Mark[] = [...legend.marks, ...grounds.filter((mark) => mark.mark === 'rect'), ...grid];
  marks.push({ mark: 'line', x1: 0, y1: y(0), x2: frame.width, y2: y(0), tone: 'rule', weight: 1, part: 'baseline' });
  for (const cut of cuts) marks.push(...cutMarks(x(cut.at), cut.lines, frame, legend.height + 2, bottom));
  for (const each of series) marks.push(...seriesMarks(each, scales));
  marks.push(...ends, ...values, ...captions);
  marks.push(...axisYears.filter((year) => have.has(year)).map((year): Mark => yearTick(x(year), bottom)), ...labels);
  return { width: frame.width, height: bottom + frame.leading + 12, marks };
}

function yearTick(x: number, bottom: number): Mark {
  return { mark: 'line', x1: x, y1: bottom, x2: x, y2: bottom + 5, tone: 'rule', weight: 1, part: 'tick' };
}

function seriesMarks(series: LineRuns, { x, y }: Scales): Mark[] {
  const shape = lineShape<KnownPoint>((point) => x(point.x), (point) => y(point.datum.value)).digits(1);
  return series.runs.flatMap((run) => [
    ...stretchesOf(run).map(({ points, sure }): Mark => {
      const d = shape(points) ?? '';
      return { mark: 'path', d, stroke: series.tone, weight: 2.5, part: 'line', ...(sure ? {} : { dash: '2 4' }) };
    }),
    ...run.map((point): Mark => {
      const open = point.datum.status !== 'thuc-hien';
      return { mark: 'dot', x: x(point.x), y: y(point.datum.value), r: run.length === 1 ? 4.5 : 3.5, tone: series.tone, open, part: 'point' };
    }),
  ]);
}

/** Splits a run where fact ends: what leads to a plan, an estimate or a target is dotted. */
function stretchesOf(run: readonly KnownPoint[]): { points: KnownPoint[]; sure: boolean }[] {
  const stretches: { points: KnownPoint[]; sure: boolean }[] = [];
  for (const [index, point] of run.slice(1).entries()) {
    const before = run[index] ?? point;
    const sure = point.datum.status === 'thuc-hien' && before.datum.status === 'thuc-hien';
    const last = stretches.at(-1);
    if (last?.sure && sure) last.points.push(point);
    else stretches.push({ points: [before, point], sure });
  }
  return stretches;
}

/** Name and last value of a series, with its year where that is not the last of the axis, in lines that fit beside the plot. */
function nameLines(series: LineRuns, year: number, frame: Frame): string[] {
  const last = series.runs.at(-1)?.at(-1);
  const name = frame.name === 'wide' ? series.name : series.short;
  const when = last && last.x < year ? ` (${last.x})` : '';
  return wrapText(`${name} ${last ? labelOf(last.datum).replace(' ', '\u00a0') : ''}${when}`, frame.width * 0.3, frame.text, 600);
}

/** Names stand at the height of their last point and make room for each other. */
function endNames(series: readonly LineRuns[], names: readonly (readonly string[])[], { x, y }: Scales, frame: Frame, top: number, bottom: number): TextMark[] {
  const lasts = series.map((each) => each.runs.at(-1)?.at(-1));
  const items = lasts.map((point, index) => ({
    centre: point ? y(point.datum.value) : bottom,
    size: (names[index]?.length ?? 1) * frame.leading + 4,
  }));
  const centres = spread(items, top - frame.leading, bottom);
  const right = Math.max(...lasts.map((point) => (point ? x(point.x) : 0)));
  return series.flatMap((each, index) =>
    (names[index] ?? []).map((line, row, all) => {
      const centre = centres[index] ?? bottom;
      const base = centre + (row - (all.length - 1) / 2) * frame.leading + frame.text * 0.36;
      return words(frame, right + 11, base, line, { weight: 600, tone: textTone(each.tone), part: 'name' });
    }),
  );
}

/**
 * The values that a reader looks for first: highest, lowest and first of each series, then isolated points, then all.
 * With more than two lines only their first values, because the last ones stand beside the names.
 */
function valueLabels(series: readonly LineRuns[], { x, y }: Scales, frame: Frame, taken: readonly LabelBox[]): TextMark[] {
  const wanted = series.flatMap((each) => {
    const points = each.runs.flat();
    const ranked = points.toSorted((a, b) => b.datum.value - a.datum.value);
    const lonely = each.runs.filter((run) => run.length === 1).flat();
    const order = series.length > 2 ? points.slice(0, 1) : [points.at(-1), ranked[0], ranked.at(-1), points[0], ...lonely, ...points];
    return [...new Set(order)].flatMap((point, rank) => (point ? [{ point, rank, tone: textTone(each.tone), run: each }] : []));
  });
  const labels = wanted
    .filter(({ point, run }) => series.length === 1 || point !== run.runs.at(-1)?.at(-1))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ point, tone }) => {
      const [cx, cy] = [x(point.x), y(point.datum.value)];
      const look = { size: frame.small, weight: 600, tone, halo: true, part: 'value' } as const;
      const text = labelOf(point.datum);
      const at = (dx: number, dy: number, anchor: 'start' | 'middle' | 'end'): TextMark =>
        keepInside(words(frame, cx + dx, cy + dy, text, { ...look, anchor }), frame.width);
      const level = frame.small * 0.36;
      const below = frame.small + 7;
      return [at(0, -9, 'middle'), at(0, below, 'middle'), at(-8, -6, 'end'), at(8, -6, 'start'), at(8, level + 8, 'start'), at(-8, level, 'end'), at(8, level, 'start')];
    });
  return firstFree(labels, 2, taken);
}

/** What value labels keep off: dots, lines, and the texts already there. */
function occupied(series: readonly LineRuns[], { x, y }: Scales, texts: readonly Mark[]): LabelBox[] {
  const runs = series.flatMap((each) => each.runs);
  const lines = runs.flatMap((run) =>
    run.slice(1).flatMap((point, index) => {
      const before = run[index] ?? point;
      return alongLine(x(before.x), y(before.datum.value), x(point.x), y(point.datum.value));
    }),
  );
  const dots = runs.flat().map((point) => {
    const [cx, cy] = [x(point.x), y(point.datum.value)];
    return { left: cx - 4, right: cx + 4, top: cy - 4, bottom: cy + 4 };
  });
  return [...lines, ...dots, ...texts.flatMap((mark) => (mark.mark === 'text' ? [boxOf(mark)] : []))];
}

function legendItems(chart: LineChart, points: readonly KnownPoint[], missing: boolean): LegendItem[] {
  const statuses = new Set(points.map((point) => point.datum.status));
  statuses.delete('thuc-hien');
  const items: LegendItem[] = [...statuses].map((status) => ({ name: statusName(chart.lang, status), tone: 'ink', shape: 'ring' }));
  if (items.length > 0) items.unshift({ name: phrase(chart.lang, 'actual'), tone: 'ink', shape: 'dot' });
  if (missing) items.push({ name: phrase(chart.lang, 'missing'), tone: 'void' });
  return items;
}
