/** Ranked bars: names at the left, a plan behind what happened, both values at the end. */
import type { ChartConfiguration, Plugin } from 'chart.js';
import { STATUSES } from '../../../ledger/key.ts';
import type { Status } from '../../../ledger/model.ts';
import type { BarPicture } from '../picture.ts';
import { barEnds } from './bar-ends.ts';
import { barLook, type MarkedDataset } from './datasets.ts';
import { barAt } from './elements.ts';
import { common, font, nameAxis, tickText, widthOf, type Frame } from './frame.ts';
import { FACE } from './theme.ts';

const WIDTH: Readonly<Record<Status, number>> = { 'thuc-hien': 0.5, uoc: 0.66, 'ke-hoach': 0.84, 'muc-tieu': 0.84 };

/** The configuration of a picture of bars. */
export function barConfig(picture: BarPicture, frame: Frame, context: CanvasRenderingContext2D): ChartConfiguration {
  const { theme, voice: { lang } } = frame;
  const statuses = STATUSES.filter((status) => picture.bars.some(({ marks }) => marks.some((mark) => mark.status === status)));
  const datasets = statuses.map((status, order): MarkedDataset => {
    const marks = picture.bars.map((bar) => bar.marks.find((mark) => mark.status === status) ?? null);
    const look = barLook(status, picture.tone, theme);
    const pointed = barLook(status, 'accent', theme);
    const each = <Value>(own: Value, other: Value): Value[] => picture.bars.map(({ highlight }) => (highlight ? other : own));
    return {
      type: 'bar',
      data: marks.map((mark) => mark?.value ?? null),
      marks,
      tone: picture.tone,
      status,
      order,
      stack: 'place',
      barPercentage: statuses.length > 1 ? WIDTH[status] : 0.72,
      categoryPercentage: 1,
      ...look,
      backgroundColor: each(look.backgroundColor, pointed.backgroundColor),
      hoverBackgroundColor: each(look.backgroundColor, pointed.backgroundColor),
      borderColor: each(look.borderColor, pointed.borderColor),
    };
  });
  const room = Math.max(0, ...picture.bars.map((bar) => widthOf(context, endText(bar).join(''), frame.text, 600)));
  return {
    type: 'bar',
    data: { labels: picture.bars.map(({ name }) => name), datasets },
    options: {
      ...common,
      indexAxis: 'y',
      layout: { padding: { right: room + 14, top: 2 } },
      scales: {
        y: {
          ...nameAxis(frame),
          stacked: true,
          ticks: {
            autoSkip: false,
            padding: 6,
            crossAlign: 'far',
            color: ({ index }: { index: number }) => theme.colour(picture.bars[index]?.highlight === true ? 'accent' : 'ink'),
            font: ({ index }: { index: number }) => ({ family: FACE, size: frame.text, weight: picture.bars[index]?.highlight === true ? 600 : 400 }),
            callback: (_value: unknown, index: number) => shortened(context, picture.bars[index]?.name ?? '', frame),
          },
        },
        x: {
          beginAtZero: true,
          stacked: false,
          border: { display: false },
          grid: { color: theme.colour('grid'), drawTicks: false },
          ticks: { color: theme.colour('muted'), maxTicksLimit: frame.width < 420 ? 3 : 6, font: { family: FACE, size: frame.small }, callback: (value: string | number) => tickText(value, lang) },
        },
      },
    } as unknown as ChartConfiguration['options'],
    plugins: [barEnds(theme), barWords(picture, frame)],
  };
}

/** What happened, and after a stroke what was planned or hoped for. */
function endText({ marks }: BarPicture['bars'][number]): string[] {
  return marks.map(({ label }, i) => (i === 0 ? label : ` / ${label}`));
}

/** A name that leaves half of the picture to the bars. */
function shortened(context: CanvasRenderingContext2D, name: string, { width, text }: Frame): string {
  const most = width * 0.42;
  if (widthOf(context, name, text) <= most) return name;
  let end = name.length;
  while (end > 1 && widthOf(context, `${name.slice(0, end)}…`, text) > most) end -= 1;
  return `${name.slice(0, end).trimEnd()}…`;
}

function barWords(picture: BarPicture, frame: Frame): Plugin {
  return {
    id: 'bar-words',
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart;
      const zero = scales['x']?.getPixelForValue(0) ?? 0;
      ctx.save();
      ctx.fillStyle = frame.theme.colour('rule');
      ctx.fillRect(Math.round(zero), chart.chartArea.top, 1, chart.chartArea.bottom - chart.chartArea.top);
      ctx.textBaseline = 'middle';
      picture.bars.forEach((bar, i) => {
        const ends = chart.data.datasets.flatMap((dataset, index) => (dataset.data[i] === null ? [] : (barAt(chart, index, i) ?? [])));
        const [first] = ends;
        if (first === undefined) return;
        let x = Math.max(zero, ...ends.map((end) => end.x)) + (bar.marks.some(({ qualifier }) => qualifier === '>') ? 12 : 7);
        endText(bar).forEach((text, n) => {
          ctx.font = font(frame.text, n === 0 ? 600 : 400);
          ctx.fillStyle = frame.theme.colour(n > 0 ? 'muted' : bar.highlight ? 'accent' : 'ink');
          ctx.fillText(text, x, first.y);
          x += ctx.measureText(text).width;
        });
      });
      ctx.restore();
    },
  };
}
