/** Dots of two indicators, each axis with its own unit. */
import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Axes } from '../kind.ts';
import type { Dot, DotPicture } from '../picture.ts';
import { dotLook, type MarkedDataset } from './datasets.ts';
import { pointAt } from './elements.ts';
import { common, font, tickText, valueAxis, valueGrid, type Frame } from './frame.ts';
import { FACE } from './theme.ts';
import { drawWords, type Box, type Word } from './words-on-canvas.ts';

/** The configuration of a picture of dots; the axes carry the names of what they measure. */
export function dotConfig(picture: DotPicture, names: Axes, frame: Frame): ChartConfiguration {
  const { theme, small, voice: { lang } } = frame;
  const groups = alike(picture.dots);
  const radius = picture.dots.length > 300 ? 3 : picture.dots.length > 80 ? 4 : picture.dots.length > 30 ? 5 : 6.5;
  const datasets = groups.map(([first, ...others]) => {
    const dots = [first, ...others];
    return {
      type: 'dots' as never,
      data: dots.map(({ x, y }) => ({ x: x.value, y: y.value })),
      marks: dots.map(({ x }) => x),
      tone: first.tone,
      status: first.x.status,
      order: first.highlight ? 0 : 1,
      look: dotLook(first.x.status, first.tone, first.shape, theme, first.highlight ? radius + 1.5 : radius),
    } as MarkedDataset;
  });
  return {
    type: 'dots',
    data: { datasets },
    options: {
      ...common,
      layout: { padding: { top: small + 22, right: 14, bottom: small + 8 } },
      scales: {
        x: {
          type: 'linear',
          beginAtZero: true,
          grace: '4%',
          border: { display: false },
          grid: { color: theme.colour('grid'), drawTicks: false },
          ticks: { color: theme.colour('muted'), maxTicksLimit: frame.width < 420 ? 4 : 7, maxRotation: 0, font: { family: FACE, size: small }, callback: (value: string | number) => tickText(value, lang) },
        },
        y: valueAxis(frame),
      },
    },
    plugins: [valueGrid(frame), dotWords(groups, names, frame)],
  } as unknown as ChartConfiguration;
}

/** Turned for the upright axis: the arrow that points up is in the font of rare characters, which would be fetched for it. */
const ARROW = '→';

/** The names of the axes, and names of dots: those pointed out first, then the largest. */
function dotWords(groups: readonly (readonly Dot[])[], names: Axes, frame: Frame): Plugin {
  const dots = groups.flat();
  return {
    id: 'dot-words',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, width, height } = chart;
      const { theme, small } = frame;
      const placed = groups.flatMap((own, dataset) =>
        own.flatMap((dot, i) => {
          const at = pointAt(chart, dataset, i);
          return at === null ? [] : [{ dot, at }];
        }),
      );
      const taken: Box[] = placed.map(({ at: { x, y } }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }));
      const most = { x: Math.max(...dots.map(({ x }) => x.value)), y: Math.max(...dots.map(({ y }) => y.value)) };
      const size = ({ x, y }: Dot): number => Math.max(x.value / (most.x || 1), y.value / (most.y || 1));
      const order = placed.toSorted((a, b) => Number(b.dot.highlight) - Number(a.dot.highlight) || size(b.dot) - size(a.dot));
      const words = order.map(({ dot, at: { x, y } }): Word => ({
        text: `${dot.name}${marked(dot)}`, colour: dot.highlight ? theme.words(dot.tone) : theme.colour('ink'), size: small, weight: dot.highlight ? 600 : 400, halo: theme.colour('paper'),
        spots: [{ x: x + 10, y: y + 5, align: 'left' }, { x: x - 10, y: y + 5, align: 'right' }, { x, y: y - 11, align: 'center' }, { x, y: y + small + 8, align: 'center' }],
      }));
      ctx.save();
      ctx.font = font(small);
      ctx.fillStyle = theme.colour('muted');
      const across = `${names.x} ${ARROW}`;
      ctx.fillText(across, width - ctx.measureText(across).width, height - 4);
      ctx.fillText(names.y, small + 4, small);
      ctx.translate(small * 0.75, small + 1);
      ctx.rotate(-Math.PI / 2);
      ctx.fillText(ARROW, 0, 0);
      ctx.restore();
      drawWords(ctx, words, taken, { left: chartArea.left, right: width, top: small + 4, bottom: chartArea.bottom });
    },
  };
}

/** Dots that look the same, together. */
function alike(dots: readonly Dot[]): readonly (readonly [Dot, ...Dot[]])[] {
  return [...Map.groupBy(dots, ({ tone, shape, highlight, x }) => `${tone} ${shape} ${highlight} ${x.status}`).values()] as unknown as readonly [Dot, ...Dot[]][];
}

/** "(hơn)" is not lost on a dot: its name carries the marks of values that are not exact. */
function marked({ x, y }: Dot): string {
  return [x, y].every(({ qualifier }) => qualifier === '=') ? '' : ` (${x.label}; ${y.label})`;
}
