import { expect, test } from 'vitest';
import type { Chart } from 'chart.js';
import { lineConfig } from '../../../../src/browser/explore/chart/lines.ts';
import { frameFor } from '../../../../src/browser/explore/chart/frame.ts';
import { plainTheme } from '../../../../src/browser/explore/chart/theme.ts';
import type { LinePicture } from '../../../../src/browser/explore/picture.ts';
import { realLedger } from '../../words/real-ledger.ts';
import { opened, visit, VOICES } from './shelf.ts';

const real = opened(realLedger());
const WIDTH = 700;
/** A canvas that measures seven and a half px a letter and notes what is written on it. */
function pen() {
  const written: { readonly text: string; readonly right: number }[] = [];
  const context = {
    measureText: (text: string) => ({ width: text.length * 7.5 }),
    fillText: (text: string, left: number) => void written.push({ text, right: left + text.length * 7.5 }),
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
