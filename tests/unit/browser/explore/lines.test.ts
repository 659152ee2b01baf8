import { expect, test } from 'vitest';
import type { Chart } from 'chart.js';
import { lineConfig } from '../../../../src/browser/explore/chart/lines.ts';
import { markedOf } from '../../../../src/browser/explore/chart/datasets.ts';
import { frameFor } from '../../../../src/browser/explore/chart/frame.ts';
import { plainTheme } from '../../../../src/browser/explore/chart/theme.ts';
import type { LinePicture } from '../../../../src/browser/explore/picture.ts';
import { madeLedger } from '../../words/made-ledger.ts';
import { realLedger } from '../../words/real-ledger.ts';
import { opened, visit, VOICES } from './shelf.ts';

const real = opened(realLedger());
const WIDTH = 700;
/** A canvas that measures seven and a half px a letter and notes what is written on it. */
function pen() {
  const written: { readonly text: string; readonly right: number; readonly y: number }[] = [];
  const context = {
    measureText: (text: string) => ({ width: text.length * 7.5 }),
    fillText: (text: string, left: number, y: number) => void written.push({ text, right: left + text.length * 7.5, y }),
    save() {}, restore() {}, strokeText() {}, fillRect() {},
  } as unknown as CanvasRenderingContext2D;
  return { context, written };
}

test.each([
  ['noi=phia-bac+ninh-binh', /^Ninh Bình /],
  // Names of places before and after a merger are too long: their colours tell them apart.
  ['noi=phia-bac+phia-bac-2025', /^Thực hiện /],
])('names at the ends of lines never run over the edge: %s', (address, first) => {
  const { picture } = visit(real, `chi-tieu=kinh-phi&kieu=duong&von=tong&${address}`);
  const { context, written } = pen();
  const { options, plugins, data } = lineConfig(picture as LinePicture, frameFor(WIDTH, plainTheme(() => '#000'), VOICES.vi), context);
  const { right } = options?.layout?.padding as { right: number };
  const chart = { ctx: context, width: WIDTH, chartArea: { left: 30, right: WIDTH - right, top: 20, bottom: 300 }, data, getDatasetMeta: () => ({ data: [] }) } as unknown as Chart;
  const words = plugins?.find(({ id }) => id === 'line-words');
  words?.afterDatasetsDraw?.(chart, {}, {}, false as never);
  expect(written.length).toBe((picture as LinePicture).lines.length);
  expect(written.some(({ text }) => first.test(text))).toBe(true);
  for (const { text, right: end } of written) expect(end, text).toBeLessThanOrEqual(WIDTH);
});

test.each(['12 12.5', '12.5 12'])('the lower of two points of a year has its value below it: %s', (both) => {
  const [happened = '', planned = ''] = both.split(' ');
  const made = opened(madeLedger(`an/2022.kinh-phi.tong.thuc-hien ${happened}\nan/2022.kinh-phi.tong.ke-hoach ${planned}\nan/2023.kinh-phi.tong.thuc-hien 30\nan/2024.kinh-phi.tong.ke-hoach 31`));
  const picture = visit(made, 'kieu=duong&noi=an&von=tong').picture as LinePicture;
  const { context, written } = pen();
  const { plugins, data } = lineConfig(picture, frameFor(400, plainTheme(() => '#000'), VOICES.vi), context);
  const points = data.datasets.map((dataset) => markedOf(dataset).marks.map((mark) => {
    const at = { x: (Number(mark?.figure.period) - 2021) * 100, y: 300 - (mark?.value ?? 0) * 8 };
    return { ...at, getProps: () => at };
  }));
  const chart = { ctx: context, width: 400, chartArea: { left: 30, right: 396, top: 0, bottom: 300 }, data, getDatasetMeta: (index: number) => ({ data: points[index] }) } as unknown as Chart;
  plugins?.find(({ id }) => id === 'line-words')?.afterDatasetsDraw?.(chart, {}, {}, false as never);
  const y = (label: string): number => written.find(({ text }) => text === label)?.y ?? NaN;
  expect(y('12,5')).toBeLessThan(300 - 12.5 * 8);
  expect(y('12')).toBeGreaterThan(300 - 12 * 8);
});
