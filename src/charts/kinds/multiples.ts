/** Small multiples: the same years and the same scale in every panel. */
import { scaleLinear } from 'd3-scale';
import { barMarks, labelOf, textureOf } from '../datum.ts';
import type { Frame } from '../frame.ts';
import { words } from '../frame.ts';
import { placeLegend } from '../legend.ts';
import type { MultiplesChart, Panel } from '../model.ts';
import type { Tone } from '../palette.ts';
import { keepInside } from '../period-axis.ts';
import { phrase, statusName } from '../phrases.ts';
import { withoutCollisions } from '../place-labels.ts';
import type { Mark, Scene, TextMark } from '../scene.ts';
import { wrapText } from '../text/measure.ts';
import type { Known } from './column-series.ts';
import { known } from './column-series.ts';

const GUTTER = 22;

/** All years from the first to the last of any panel. */
export function yearsOf(chart: MultiplesChart): number[] {
  const years = chart.panels.flatMap((panel) => panel.points.map((point) => point.x));
  const first = Math.min(...years);
  return years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Places panels row by row: two beside each other on a phone, up to four where there is room. */
export function placeMultiples(chart: MultiplesChart, frame: Frame): Scene {
  const tone = chart.tone ?? 'tong';
  const values = chart.panels.flatMap((panel) => panel.points.flatMap((point) => known(point.datum) ?? []));
  const statuses = [...new Set(values.map((datum) => datum.status))];
  const showKey = statuses.some((status) => status !== 'thuc-hien');
  const legend = placeLegend(showKey ? statuses.map((status) => ({ name: statusName(chart.lang, status), tone, texture: textureOf(status) })) : [], frame, 0);
  const across = frame.name === 'narrow' ? 2 : chart.panels.length % 4 !== 0 && chart.panels.length % 3 === 0 ? 3 : 4;
  const width = (frame.width - GUTTER * (across - 1)) / across;
  const titles = chart.panels.map((panel) => wrapText(panel.title, width, frame.text, 600));
  const plot = frame.name === 'wide' ? 92 : 84;
  const most = Math.max(0, ...values.map((datum) => datum.value)) || 1;
  const years = yearsOf(chart);
  const marks: Mark[] = [...legend.marks];
  let y = legend.height > 0 ? legend.height + 10 : 0;
  for (let start = 0; start < chart.panels.length; start += across) {
    const row = chart.panels.slice(start, start + across);
    const lines = Math.max(...row.map((_, index) => titles[start + index]?.length ?? 1));
    const top = y + lines * frame.leading + frame.small + 10;
    for (const [index, panel] of row.entries()) {
      const x = index * (width + GUTTER);
      for (const [line, text] of (titles[start + index] ?? []).entries()) {
        marks.push(words(frame, x, y + frame.text + line * frame.leading, text, { weight: 600, tone: panel.highlight ? 'accent' : 'ink', part: 'name' }));
      }
      const scale = scaleLinear().domain([0, most]).range([top + plot, top]);
      marks.push(...panelMarks(chart, panel, years, { x, width, bottom: top + plot }, scale, panel.highlight ? 'accent' : tone, frame));
    }
    y = top + plot + frame.leading + 18;
  }
  return { width: frame.width, height: y - 8, marks };
}

function panelMarks(
  chart: MultiplesChart,
  panel: Panel,
  years: readonly number[],
  box: { x: number; width: number; bottom: number },
  scale: (value: number) => number,
  tone: Tone,
  frame: Frame,
): Mark[] {
  const pitch = box.width / Math.max(1, years.length);
  const bar = Math.min(pitch * 0.76, 26);
  const bars = years.flatMap((year, index): { datum: Known; centre: number }[] => {
    const datum = known(panel.points.find((point) => point.x === year)?.datum);
    return datum ? [{ datum, centre: box.x + (index + 0.5) * pitch }] : [];
  });
  const marks: Mark[] = [];
  for (const { datum, centre } of bars) {
    const y = scale(datum.value);
    marks.push(...barMarks({ x: centre - bar / 2, y, width: bar, height: box.bottom - y }, datum, tone, 'up', 'column'));
  }
  // The baseline is whole under figures only: under a year without one it is dotted.
  for (const [index, year] of years.entries()) {
    const empty = !bars.some((each) => each.centre === box.x + (index + 0.5) * pitch);
    const from = box.x + index * pitch;
    if (empty) marks.push({ mark: 'line', x1: from + 1, y1: box.bottom, x2: from + pitch - 1, y2: box.bottom, tone: 'rule', weight: 1, dash: '1.5 2.5', part: `no-${year}` });
  }
  const solid = bars.map(({ centre }) => `M${centre - pitch / 2} ${box.bottom}h${pitch}`).join('');
  if (solid !== '') marks.push({ mark: 'path', d: solid, stroke: 'rule', weight: 1, part: 'baseline' });
  else marks.push(words(frame, box.x, box.bottom - 8, phrase(chart.lang, 'missing'), { size: frame.small, tone: 'muted', part: 'missing' }));
  return [...marks, ...valueLabels(bars, bar, scale, box, frame), ...endYears(years, box, pitch, frame)];
}

/** Highest and last value of a panel, the highest first, where they do not lie on a neighbour. */
function valueLabels(
  bars: readonly { datum: Known; centre: number }[],
  bar: number,
  scale: (value: number) => number,
  box: { x: number; width: number; bottom: number },
  frame: Frame,
): TextMark[] {
  const highest = bars.toSorted((a, b) => b.datum.value - a.datum.value)[0];
  const wanted = [...new Set([highest, bars.at(-1)])].filter((each) => each !== undefined);
  const labels = wanted.map(({ datum, centre }) => {
    const lift = datum.qualifier === '>' ? 11 : 5;
    const mark = words(frame, centre, scale(datum.value) - lift, labelOf(datum), { size: frame.small, weight: 600, anchor: 'middle', part: 'value' });
    const inPanel = keepInside({ ...mark, x: mark.x - box.x }, box.width);
    return { ...inPanel, x: inPanel.x + box.x };
  });
  const taken = bars.map(({ datum, centre }) => ({ left: centre - bar / 2 + 1, right: centre + bar / 2 - 1, top: scale(datum.value), bottom: box.bottom }));
  return withoutCollisions(labels, 2, taken);
}

function endYears(years: readonly number[], box: { x: number; width: number; bottom: number }, pitch: number, frame: Frame): TextMark[] {
  const [first, last] = [years[0], years.at(-1)];
  const y = box.bottom + frame.leading;
  const look = { size: frame.small, tone: 'muted', part: 'period' } as const;
  if (first === undefined || last === undefined) return [];
  if (first === last) return [words(frame, box.x + pitch / 2, y, String(first), { ...look, anchor: 'middle' })];
  return [words(frame, box.x, y, String(first), look), words(frame, box.x + box.width, y, String(last), { ...look, anchor: 'end' })];
}
