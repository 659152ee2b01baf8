/** Columns over years: each place or budget has its slot, in which a plan stands behind what happened. */
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { Status } from '../../../ledger/model.ts';
import type { ColumnPicture, Line } from '../picture.ts';
import { barEnds } from './bar-ends.ts';
import { barLook, markedOf, type MarkedDataset } from './datasets.ts';
import { barAt, type Bar } from './elements.ts';
import { common, nameAxis, valueAxis, valueGrid, widthOf, type Frame } from './frame.ts';
import { CUT_ROOM, grounds } from './grounds.ts';
import { drawWords, type Word } from './words-on-canvas.ts';

/** Share of the slot and depth: what happened is slim and in front of what was estimated, planned, hoped for. */
const PLACE: Readonly<Record<Status, { readonly width: number; readonly order: number }>> = {
  'thuc-hien': { width: 0.56, order: 1 },
  uoc: { width: 0.78, order: 2 },
  'ke-hoach': { width: 1, order: 3 },
  'muc-tieu': { width: 1, order: 4 },
};

/** The configuration of a picture of columns. */
export function columnConfig(picture: ColumnPicture, frame: Frame): ChartConfiguration {
  const { theme } = frame;
  const shared = new Set(picture.groups.filter((group) => picture.lines.filter((line) => line.group === group).length > 1));
  const datasets = picture.lines.map((line): MarkedDataset => {
    const marks = marksByYear(line, picture.years);
    return {
      type: 'bar',
      data: marks.map((mark) => mark?.value ?? null),
      marks,
      tone: line.group.tone,
      status: line.status,
      stack: line.group.id,
      order: PLACE[line.status].order,
      barPercentage: shared.has(line.group) ? PLACE[line.status].width : 0.86,
      categoryPercentage: picture.groups.length > 1 ? 0.86 : 0.72,
      maxBarThickness: shared.has(line.group) ? 64 * PLACE[line.status].width : 56,
      ...barLook(line.status, line.group.tone, theme),
    };
  });
  return {
    type: 'bar',
    data: { labels: picture.years.map(String), datasets: [...slots(picture), ...datasets] },
    options: {
      ...common,
      layout: { padding: { top: (picture.cuts.length > 0 ? CUT_ROOM : 0) + 18, right: 2 } },
      // Bars of one slot share it on the axis of years and are not summed on the other.
      scales: { x: { ...nameAxis(frame), stacked: true, offset: true }, y: { ...valueAxis(frame), stacked: false } },
    } as ChartConfiguration['options'],
    plugins: [valueGrid(frame), grounds(picture, frame), barEnds(theme), columnWords(picture, frame)],
  };
}

/** Slots stand in the order in which Chart.js meets them, the foremost bars first: bars without figures bring them into the order of the legend. */
function slots({ groups, lines, years }: ColumnPicture): MarkedDataset[] {
  const nothing = years.map(() => null);
  return groups.filter((group) => lines.some((line) => line.group === group)).map(({ id, tone }): MarkedDataset => ({ type: 'bar', data: nothing, marks: nothing, tone, status: 'thuc-hien', stack: id, order: 0 }));
}

/** A figure for every year of the axis, or none. */
function marksByYear({ runs }: Line, years: readonly number[]) {
  const byYear = new Map(runs.flatMap((run) => run.map(({ x, datum }) => [x, datum] as const)));
  return years.map((year) => byYear.get(year) ?? null);
}

/** Values over their columns, and a stroke where a column is missing beside others: nothing known is not zero. */
function columnWords(picture: ColumnPicture, frame: Frame): Plugin {
  return {
    id: 'column-words',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, width } = chart;
      const words: { readonly word: Word; readonly rank: number }[] = [];
      const bars = barsOf(chart);
      for (const { bar, mark, stack, tone, status, year } of bars) {
        const weight = status === 'thuc-hien' ? 600 : 400;
        const half = widthOf(ctx, mark.label, frame.small, weight) / 2;
        const tall = mark.qualifier === '>' ? 12 : 6;
        const heights = mark.value < 0 ? [bar.y + frame.small + 4] : [bar.y - tall, bar.y - tall - frame.small - 3];
        // Over the middle of its column, else flush with one of its sides; on a neighbour never.
        const aside = Math.max(0, half - bar.thickness / 2);
        const spots = heights.flatMap((y) => [bar.x, bar.x - aside, bar.x + aside].map((x) => ({ x, y, align: 'center' as const })));
        const others = bars.filter((other) => other.stack !== stack).map((other) => other.bar);
        words.push({
          rank: (status === 'thuc-hien' ? 0 : 1) - year / 1000,
          word: {
            text: mark.label, size: frame.small, weight, ground: frame.theme.colour('paper'), colour: status === 'thuc-hien' ? frame.theme.words(tone) : frame.theme.colour('muted'),
            spots: spots.filter(({ x, y }) => !others.some((other) => touches(other, x - half, x + half, y - frame.small, y + 2))),
          },
        });
      }
      const missing = missingSlots(picture).flatMap(({ group, year }): Word[] => {
        const index = chart.data.datasets.findIndex((dataset) => 'stack' in dataset && dataset.stack === group);
        const element = chart.getDatasetMeta(index).data[picture.years.indexOf(year)];
        if (element === undefined) return [];
        return [{ text: '–', spots: [{ x: element.x, y: chartArea.bottom - 5, align: 'center' }], colour: frame.theme.colour('muted'), size: frame.small, weight: 400, must: true }];
      });
      const order = words.toSorted((a, b) => a.rank - b.rank).map(({ word }) => word);
      drawWords(ctx, [...order, ...missing], [], { left: 0, right: width, top: 0, bottom: chartArea.bottom });
    },
  };
}

/** Every bar that is drawn, with what it stands for and its slot. */
function barsOf(chart: Chart) {
  return chart.data.datasets.flatMap((dataset, index) => {
    const { marks, tone, status } = markedOf(dataset);
    const stack = 'stack' in dataset ? dataset.stack : undefined;
    return marks.flatMap((mark, year) => {
      const bar = barAt(chart, index, year);
      return mark === null || bar === null ? [] : [{ bar, mark, stack, tone, status, year }];
    });
  });
}

/** Whether a rectangle lies on a bar. */
function touches({ x, y, base, thickness }: Bar, left: number, right: number, top: number, bottom: number): boolean {
  return left < x + thickness / 2 && right > x - thickness / 2 && top < Math.max(y, base) && bottom > Math.min(y, base);
}

/** Slots without any figure in years in which others have one. */
function missingSlots({ groups, lines, years, empty }: ColumnPicture): { readonly group: string; readonly year: number }[] {
  if (groups.length < 2) return [];
  return years.filter((year) => !empty.includes(year)).flatMap((year) =>
    groups.flatMap((group) => {
      const own = lines.filter((line) => line.group === group);
      return own.length === 0 || own.some(({ runs }) => runs.some((run) => run.some(({ x }) => x === year))) ? [] : [{ group: group.id, year }];
    }),
  );
}
