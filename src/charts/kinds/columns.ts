/** Columns over periods: parts stacked to a total, or side by side. */
import { scaleLinear } from 'd3-scale';
import { barMarks, labelOf, textureOf } from '../datum.ts';
import type { Frame } from '../frame.ts';
import { words } from '../frame.ts';
import { gridMarks, tickRoom } from '../grid.ts';
import type { LegendItem } from '../legend.ts';
import { placeLegend } from '../legend.ts';
import type { ColumnsChart } from '../model.ts';
import type { Tone } from '../palette.ts';
import type { Band } from '../period-axis.ts';
import { cutLines, cutMarks, freeCaptions, keepInside, periodLabels, placeBands, voidMarks } from '../period-axis.ts';
import { phrase, statusName } from '../phrases.ts';
import type { LabelBox } from '../place-labels.ts';
import { boxOf, withoutCollisions } from '../place-labels.ts';
import type { Mark, Scene, TextMark } from '../scene.ts';
import { textWidth } from '../text/measure.ts';
import { axisFor } from '../ticks.ts';
import type { ColumnSeries, Known } from './column-series.ts';
import { columnSeries } from './column-series.ts';

const ON: Partial<Record<Tone, Tone>> = { kcqg: 'onkcqg', kcdp: 'onkcdp', tong: 'ontong' };

type Scale = (value: number) => number;

/**
 * Places columns, totals on top, part values inside, cuts between periods that must not be compared. Grounds without
 * figures name themselves where they are wide enough; else the legend does (`inLegend`).
 */
export function placeColumns(chart: ColumnsChart, frame: Frame, inLegend = false): Scene {
  const series = columnSeries(chart);
  const missing = series.map((column) => column.state === 'missing');
  const legend = placeLegend(legendItems(chart, series, inLegend), frame, 0);
  const cuts = (chart.breaks ?? []).map((cut) => ({
    index: chart.columns.findIndex((column) => column.label === cut.after),
    lines: cutLines(cut.label, frame),
  }));
  const cutRoom = cuts.length === 0 ? 0 : Math.max(...cuts.map((cut) => cut.lines.length)) * frame.leading + 14;
  const top = legend.height + cutRoom + frame.text + 12;
  const bottom = top + (frame.name === 'wide' ? 270 : 215);
  const bandsFrom = (left: number): Band[] => placeBands(series.length, cuts.map((cut) => cut.index), left, frame.width);
  const tops = series.map((column) => column.top);

  // Where every value can be printed, the printed values are the scale; else gridlines help.
  const direct = scaleLinear().domain([0, Math.max(...tops) || 1]).range([bottom, top]);
  const everyLabel = topLabels(chart, series, bandsFrom(0), direct, frame);
  const complete = withoutCollisions(everyLabel, 4, columnBoxes(chart, series, bandsFrom(0), direct, frame)).length === everyLabel.length;
  const axis = axisFor(tops, 4);
  const bands = bandsFrom(complete ? 0 : tickRoom(axis.ticks, frame, chart.lang));
  const scale: Scale = complete ? direct : scaleLinear().domain([axis.low, axis.high]).range([bottom, top]);
  const grid = complete ? [] : gridMarks(axis.ticks.filter((tick) => tick > 0), scale, frame, chart.lang);
  const taken = [...columnBoxes(chart, series, bands, scale, frame), ...grid.flatMap((mark) => (mark.mark === 'text' ? [boxOf(mark)] : []))];
  const labels = complete ? everyLabel : withoutCollisions(byImportance(topLabels(chart, series, bands, scale, frame)), 4, taken);
  const grounds = voidMarks(bands, missing, frame, top, bottom, chart.lang);
  const captions = freeCaptions(grounds, labels);
  if (missing.includes(true) && captions.length === 0 && !inLegend) return placeColumns(chart, frame, true);

  const marks: Mark[] = [...legend.marks, ...grounds.filter((mark) => mark.mark === 'rect'), ...grid, ...captions];
  for (const [index, column] of series.entries()) {
    const band = bands[index];
    if (band) marks.push(...columnMarks(chart, column, band, scale, frame));
  }
  marks.push({ mark: 'line', x1: 0, y1: bottom, x2: frame.width, y2: bottom, tone: 'rule', weight: 1, part: 'baseline' });
  for (const cut of cuts) {
    const x = ((bands[cut.index]?.right ?? 0) + (bands[cut.index + 1]?.left ?? frame.width)) / 2;
    marks.push(...cutMarks(x, cut.lines, frame, legend.height + 4, bottom));
  }
  marks.push(...labels);
  const centres = bands.map((band) => band.centre);
  marks.push(...periodLabels(series.map((column) => column.label), centres, frame, bottom + frame.leading));
  return { width: frame.width, height: bottom + frame.leading + 8, marks };
}

/** Horizontal extent of a column, or of one of several side by side. */
function slot(band: Band, frame: Frame, index = 0, count = 1): { x: number; width: number } {
  const pitch = band.right - band.left;
  const all = Math.min(pitch * (count > 1 ? 0.86 : 0.78), (frame.name === 'wide' ? 68 : 50) * Math.min(count, 2));
  const width = all / count;
  return { x: band.centre - all / 2 + index * width, width: width - (count > 1 ? 1.5 : 0) };
}

function columnMarks(chart: ColumnsChart, column: ColumnSeries, band: Band, scale: Scale, frame: Frame): Mark[] {
  const zero = scale(0);
  if (chart.kind === 'columns-grouped') {
    return column.parts.flatMap(({ datum, tone, index }) => {
      const y = scale(datum.value);
      return barMarks({ ...slot(band, frame, index, chart.series.length), y, height: zero - y }, datum, tone, 'up', 'column');
    });
  }
  const marks: Mark[] = [];
  const { x, width } = slot(band, frame);
  let sum = 0;
  const stack: { datum: Known; tone: Tone }[] = [...column.parts];
  if (column.rest) stack.push({ datum: column.rest, tone: 'tong' });
  for (const [level, { datum, tone }] of stack.entries()) {
    const [low, high] = [scale(sum), scale(sum + datum.value)];
    sum += datum.value;
    // A hair of paper keeps neighbours apart without colour.
    const box = { x, y: high, width, height: Math.max(0, low - high - (level > 0 ? 1 : 0)) };
    const last = level === stack.length - 1;
    marks.push(...barMarks(box, last ? datum : { ...datum, qualifier: '=' }, tone, 'up', 'column'));
    // A rest has no figure of its own, and a sole part stands above its column.
    if ((last && column.rest) || (column.state === 'part' && column.parts.length === 1)) continue;
    marks.push(...insideLabel(datum, tone, box, frame));
  }
  return marks;
}

/** Where columns stand, a little slimmer than they are: a label may lean over an edge but not lie on a neighbour. */
function columnBoxes(chart: ColumnsChart, series: readonly ColumnSeries[], bands: readonly Band[], scale: Scale, frame: Frame): LabelBox[] {
  const slack = 5;
  return series.flatMap((column, at) => {
    const band = bands[at];
    if (!band) return [];
    const grouped = chart.kind === 'columns-grouped';
    const shapes = grouped ? column.parts.map((part) => ({ top: part.datum.value, index: part.index })) : [{ top: column.top, index: 0 }];
    return shapes.map(({ top, index }) => {
      const { x, width } = slot(band, frame, index, grouped ? chart.series.length : 1);
      return { left: x + slack, right: x + width - slack, top: scale(top), bottom: scale(0) };
    });
  });
}

function insideLabel(datum: Known, tone: Tone, box: { x: number; y: number; width: number; height: number }, frame: Frame): Mark[] {
  const text = labelOf(datum);
  if (box.height < frame.leading + 2 || textWidth(text, frame.small) > box.width - 2) return [];
  const solid = textureOf(datum.status) === 'solid';
  const y = box.y + box.height / 2 + frame.small * 0.36;
  const look = solid ? { tone: ON[tone] ?? 'paper' } : { tone: 'ink' as const, halo: true };
  return [words(frame, box.x + box.width / 2, y, text, { size: frame.small, anchor: 'middle', part: 'inside', ...look })];
}

function topLabels(chart: ColumnsChart, series: readonly ColumnSeries[], bands: readonly Band[], scale: Scale, frame: Frame): TextMark[] {
  return series.flatMap((column, at) => {
    const band = bands[at];
    if (!band || column.state === 'missing') return [];
    const look = { anchor: 'middle', weight: 600, part: 'value' } as const;
    const lift = (datum: Known): number => (datum.qualifier === '>' ? 13 : 6);
    if (chart.kind === 'columns-grouped') {
      return column.parts.map(({ datum, index }) => {
        const { x, width } = slot(band, frame, index, chart.series.length);
        return keepInside(words(frame, x + width / 2, scale(datum.value) - lift(datum), labelOf(datum), { ...look, size: frame.small }), frame.width);
      });
    }
    const sole = column.parts.length === 1 ? column.parts[0] : undefined;
    const last = column.parts.at(-1);
    const shown = column.total ?? (column.state === 'part' && sole ? sole.datum : null);
    if (!shown && !last) return [];
    // A stack without its missing part must not pass for a total.
    const text = column.total ? labelOf(column.total) : column.state === 'part' && shown ? `${labelOf(shown)} + ?` : '';
    const above = column.rest ?? last?.datum;
    return text === '' ? [] : [keepInside(words(frame, band.centre, scale(column.top) - (above ? lift(above) : 6), text, look), frame.width)];
  });
}

/** The last value first, then the largest, the first, and the rest from the end. */
function byImportance(labels: readonly TextMark[]): TextMark[] {
  const highest = labels.toSorted((a, b) => a.y - b.y)[0];
  return [...new Set([labels.at(-1), highest, labels[0], ...labels.toReversed()])].filter((label) => label !== undefined);
}

function legendItems(chart: ColumnsChart, series: readonly ColumnSeries[], missing: boolean): LegendItem[] {
  const used = new Set(series.flatMap((column) => column.parts.map((part) => part.index)));
  const single = chart.series.length === 1;
  const items: LegendItem[] = single ? [] : chart.series.filter((_, index) => used.has(index)).map(({ name, tone }) => ({ name, tone, weight: 600 }));
  const unsplit = chart.kind === 'columns-stacked' && series.some((column) => column.rest !== null);
  if (unsplit) items.push({ name: phrase(chart.lang, 'unsplit'), tone: 'tong' });
  const statuses = new Set(series.flatMap((column) => [...column.parts.map((part) => part.datum.status), ...(column.rest ? [column.rest.status] : [])]));
  statuses.delete('thuc-hien');
  for (const status of statuses) items.push({ name: statusName(chart.lang, status), tone: 'ink', texture: textureOf(status) });
  if (chart.kind === 'columns-stacked' && series.some((column) => column.state === 'part')) {
    items.push({ name: `+ ? ${phrase(chart.lang, 'partMissing')}`, tone: 'ink', shape: 'none' });
  }
  if (missing) items.push({ name: phrase(chart.lang, 'missing'), tone: 'void' });
  return items;
}
