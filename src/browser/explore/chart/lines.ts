/** Lines over years, as Chart.js draws them: one dataset for every run of years that may be joined, so that nothing else can be. */
import type { ChartConfiguration, Plugin } from 'chart.js';
import { spread } from '../../../charts/place-labels.ts';
import { statusName } from '../../../words/labels.ts';
import type { Lang } from '../../../words/lang.ts';
import { capitalise } from '../../../words/lists.ts';
import type { Line, LinePicture, Mark } from '../picture.ts';
import { markedOf, dotLook, type MarkedDataset } from './datasets.ts';
import { pointAt, type At } from './elements.ts';
import { common, nameAxis, valueAxis, valueGrid, WIDE, widthOf, type Frame } from './frame.ts';
import { CUT_ROOM, grounds } from './grounds.ts';
import { drawWords, type Box, type Word } from './words-on-canvas.ts';

/** More lines than this have their values in the table: on the picture they would cover each other. */
const MOST_WITH_VALUES = 2;

/** Share of the width that names at the ends of lines may take. */
const MOST_FOR_NAMES = 0.36;

/** The configuration of a picture of lines. */
export function lineConfig(picture: LinePicture, frame: Frame, context: CanvasRenderingContext2D): ChartConfiguration {
  const { theme } = frame;
  const datasets = picture.lines.flatMap((line) =>
    line.runs.map((run) => ({
      type: 'dots' as never,
      data: run.map(({ x, datum }) => ({ x: String(x), y: datum.value })) as never,
      marks: run.map(({ datum }) => datum),
      tone: line.group.tone,
      status: line.status,
      look: dotLook(line.status, line.group.tone, line.group.shape, theme, 4.5),
    }) as MarkedDataset),
  );
  const { names, room } = endNames(picture, frame, context);
  return {
    type: 'dots',
    data: { labels: picture.years.map(String), datasets },
    options: {
      ...common,
      layout: { padding: { top: (picture.cuts.length > 0 ? CUT_ROOM : 0) + 16, right: room > 0 ? room + 12 : 4 } },
      scales: { x: { ...nameAxis(frame), offset: true }, y: valueAxis(frame) },
    } as ChartConfiguration['options'],
    plugins: [valueGrid(frame), grounds(picture, frame), strokes(frame), lineWords(picture, names, frame)],
  } as unknown as ChartConfiguration;
}

/** The lines themselves, from point to point of a run; what is only planned or estimated is dotted. */
function strokes({ theme }: Frame): Plugin {
  return {
    id: 'strokes',
    beforeDatasetDraw(chart, { index }) {
      const dataset = chart.data.datasets[index];
      if (dataset === undefined) return;
      const { marks, tone, status } = markedOf(dataset);
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = theme.colour(tone);
      ctx.lineWidth = 2.5;
      ctx.lineJoin = 'round';
      ctx.setLineDash(status === 'thuc-hien' ? [] : [2, 4]);
      ctx.beginPath();
      marks.forEach((_, i) => {
        const at = pointAt(chart, index, i);
        if (at !== null) ctx.lineTo(at.x, at.y);
      });
      ctx.stroke();
      ctx.restore();
    },
  };
}

/** Names for the right ends of lines, and the width they take: with their places where there is room for that, else without, else none. */
function endNames(picture: LinePicture, { width, text, voice: { lang } }: Frame, context: CanvasRenderingContext2D): { readonly names: readonly string[]; readonly room: number } {
  if (width >= WIDE && picture.lines.length > 1) {
    for (const named of picture.groups.length > 1 ? [true, false] : [false]) {
      const names = picture.lines.map((line) => endName(line, picture, named, lang));
      const room = Math.max(...names.map((name) => widthOf(context, name, text, 600)));
      if (room <= width * MOST_FOR_NAMES) return { names, room };
    }
  }
  return { names: [], room: 0 };
}

/** Name of a line and its last value, with its year where that is not the last of the axis. */
function endName({ group, status, runs }: Line, { years }: LinePicture, named: boolean, lang: Lang): string {
  const last = runs.at(-1)?.at(-1);
  const name = named ? group.name : '';
  const kind = status === 'thuc-hien' && name !== '' ? '' : statusName(status, lang);
  const when = last !== undefined && last.x < (years.at(-1) ?? 0) ? ` (${last.x})` : '';
  return `${capitalise([name, kind].filter(Boolean).join(', '))} ${last?.datum.label ?? ''}${when}`;
}

/** Values beside their points, and names at the right end. */
function lineWords(picture: LinePicture, names: readonly string[], frame: Frame): Plugin {
  return {
    id: 'line-words',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, width } = chart;
      const spots = new Map<Mark, At>();
      chart.data.datasets.forEach((dataset, index) => {
        markedOf(dataset).marks.forEach((mark, i) => {
          const at = pointAt(chart, index, i);
          if (mark !== null && at !== null) spots.set(mark, at);
        });
      });
      const taken: Box[] = [...spots.values()].map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
      const bounds: Box = { left: 0, right: width, top: 0, bottom: chartArea.bottom };

      const lasts = picture.lines.map(({ runs }) => runs.at(-1)?.at(-1)?.datum);
      const heights = spread(lasts.map((mark) => ({ centre: (mark && spots.get(mark)?.y) ?? chartArea.bottom, size: frame.text + 5 })), chartArea.top - 10, chartArea.bottom);
      const ends = names.map((text, i): Word => ({
        text, colour: frame.theme.words(picture.lines[i]?.group.tone ?? 'ink'), size: frame.text, weight: 600, must: true,
        spots: [{ x: chartArea.right + 10, y: (heights[i] ?? 0) + frame.text * 0.36, align: 'left' }],
      }));
      const values = valuesOf(picture, names.length > 0).flatMap((mark): Word[] => {
        const spot = spots.get(mark);
        const tone = picture.lines.find(({ runs }) => runs.some((run) => run.some(({ datum }) => datum === mark)))?.group.tone ?? 'ink';
        if (spot === undefined) return [];
        const { x, y } = spot;
        const above = { x, y: y - 10, align: 'center' } as const;
        const below = { x, y: y + frame.small + 7, align: 'center' } as const;
        // The lower of two points of a year has its value below it, or a reader would take one for the other.
        const isLower = [...spots.values()].some((other) => Math.abs(other.x - x) < 1 && other.y < y && y - other.y < 2 * frame.small);
        return [{
          text: mark.label, colour: frame.theme.words(tone), size: frame.small, weight: 600, halo: frame.theme.colour('paper'),
          spots: [...(isLower ? [below, above] : [above, below]), { x: x + 9, y: y - 6, align: 'left' }, { x: x - 9, y: y - 6, align: 'right' }, { x: x + 9, y: y + 5, align: 'left' }, { x: x - 9, y: y + 5, align: 'right' }],
        }];
      });
      drawWords(ctx, [...ends, ...values], taken, bounds);
    },
  };
}

/** The values a reader looks for first: the last, highest, lowest and first of each line, then points that stand alone, then all. */
function valuesOf({ lines }: LinePicture, namedAtEnd: boolean): Mark[] {
  const wanted = lines.flatMap(({ runs }) => {
    const points = runs.flatMap((run) => run.map(({ datum }) => datum));
    const ranked = points.toSorted((a, b) => b.value - a.value);
    const lonely = runs.filter(({ length }) => length === 1).flatMap((run) => run.map(({ datum }) => datum));
    const order = lines.length > MOST_WITH_VALUES ? [ranked[0], ...lonely] : [points.at(-1), ranked[0], ranked.at(-1), points[0], ...lonely, ...points];
    return [...new Set(order)].flatMap((mark, rank) => (mark === undefined || (namedAtEnd && mark === points.at(-1)) ? [] : [{ mark, rank }]));
  });
  return wanted.sort((a, b) => a.rank - b.rank).map(({ mark }) => mark);
}
