/** Columns of parts on top of each other. */
import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Tone } from '../../../charts/palette.ts';
import type { Mark, StackPicture } from '../picture.ts';
import { statusOf } from '../stack.ts';
import { barEnds } from './bar-ends.ts';
import { barLook, type MarkedDataset } from './datasets.ts';
import { barAt } from './elements.ts';
import { common, nameAxis, valueAxis, valueGrid, widthOf, type Frame } from './frame.ts';
import { CUT_ROOM, grounds } from './grounds.ts';
import { drawWords, type Word } from './words-on-canvas.ts';

/** Words on a part of this colour. */
const ON: Partial<Record<Tone, Tone>> = { kcqg: 'onkcqg', kcdp: 'onkcdp', tong: 'ontong' };

/** The configuration of a picture of stacks. One dataset for every part and kind of statement, so that plans are hatched. */
export function stackConfig(picture: StackPicture, frame: Frame): ChartConfiguration {
  const { theme } = frame;
  const looks = picture.groups.map(({ id, tone }) => ({ id, tone }));
  const statuses = [...new Set(picture.stacks.filter(({ state }) => state !== 'missing').map(statusOf))];
  const datasets = statuses.flatMap((status) => {
    const own = picture.stacks.map((stack) => (stack.state !== 'missing' && statusOf(stack) === status ? stack : null));
    const dataset = (tone: Tone, pick: (stack: StackPicture['stacks'][number]) => { readonly mark: Mark | null; readonly value: number } | undefined): MarkedDataset => {
      const found = own.map((stack) => (stack === null ? undefined : pick(stack)));
      return {
        type: 'bar',
        data: found.map((part) => part?.value ?? null),
        marks: found.map((part) => part?.mark ?? null),
        tone,
        status,
        categoryPercentage: 0.78,
        barPercentage: 0.9,
        maxBarThickness: 64,
        ...barLook(status, tone, theme),
        // A line of paper keeps parts apart where colours are alike.
        ...(status === 'thuc-hien' ? { borderColor: theme.colour('paper'), borderWidth: { top: 1, bottom: 0, left: 0, right: 0 } } : {}),
      } as MarkedDataset;
    };
    const parts = looks.map(({ id, tone }) => dataset(tone, ({ parts: all }) => all.find(({ kind, mark }) => kind === 'part' && `${mark?.figure.place}.${mark?.figure.programme}` === id)));
    const rest = dataset('tong', ({ parts: all }) => all.find(({ kind }) => kind === 'rest'));
    return [...parts, rest].filter(({ data }) => data.some((value) => value !== null));
  });
  return {
    type: 'bar',
    data: { labels: picture.years.map(String), datasets },
    options: {
      ...common,
      layout: { padding: { top: (picture.cuts.length > 0 ? CUT_ROOM : 0) + 26, right: 2 } },
      scales: { x: { ...nameAxis(frame), stacked: true, offset: true }, y: { ...valueAxis(frame), stacked: true } },
    } as ChartConfiguration['options'],
    plugins: [valueGrid(frame), grounds(picture, frame), barEnds(theme), stackWords(picture, frame)],
  };
}

/** Totals over their columns, and the values of parts that have room for them. */
function stackWords(picture: StackPicture, frame: Frame): Plugin {
  return {
    id: 'stack-words',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, width } = chart;
      const words: Word[] = [];
      picture.stacks.forEach(({ parts, total }, i) => {
        const bars = chart.data.datasets.flatMap((dataset, index) => {
          const bar = barAt(chart, index, i);
          return bar === null || dataset.data[i] === null ? [] : [{ bar, dataset: dataset as MarkedDataset, mark: (dataset as MarkedDataset).marks[i] ?? null }];
        });
        const top = Math.min(...bars.map(({ bar }) => bar.y));
        if (total !== null && bars.length > 0) {
          words.push({ text: total.label, spots: [6, frame.small + 9].map((gap) => ({ x: bars[0]!.bar.x, y: top - gap, align: 'center' as const })), colour: frame.theme.colour('ink'), size: frame.small, weight: 600, halo: frame.theme.colour('paper') });
        }
        for (const { bar, dataset, mark } of bars) {
          const rest = parts.find(({ kind }) => kind === 'rest')?.mark === mark;
          const solid = dataset.status === 'thuc-hien';
          if (mark === null || rest || Math.abs(bar.base - bar.y) < frame.small + 6) continue;
          if (widthOf(ctx, mark.label, frame.small, 600) > bar.thickness - 4) continue;
          words.push({
            text: mark.label, spots: [{ x: bar.x, y: (bar.y + bar.base) / 2 + frame.small * 0.36, align: 'center' }],
            colour: solid ? frame.theme.colour(ON[dataset.tone] ?? 'paper') : frame.theme.words(dataset.tone), size: frame.small, weight: 600, must: true,
            ...(solid ? {} : { ground: frame.theme.colour('paper') }),
          });
        }
      });
      drawWords(ctx, words, [], { left: 0, right: width, top: 0, bottom: chartArea.bottom });
    },
  };
}
