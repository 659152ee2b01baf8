import type { Chart } from 'chart.js';
import { describe, expect, test, vi } from 'vitest';
import { columnConfig } from '../../../../src/browser/explore/chart/columns.ts';
import { markedOf } from '../../../../src/browser/explore/chart/datasets.ts';
import { frameFor } from '../../../../src/browser/explore/chart/frame.ts';
import { plainTheme } from '../../../../src/browser/explore/chart/theme.ts';
import { legendOf } from '../../../../src/browser/explore/legend.ts';
import type { ColumnPicture } from '../../../../src/browser/explore/picture.ts';
import { madeLedger } from '../../words/made-ledger.ts';
import { opened, visit, VOICES } from './shelf.ts';

// Textures are painted by a browser.
vi.mock(import('../../../../src/browser/explore/chart/textures.ts'), () => ({ fillOf: () => '#000' }));

const made = opened(madeLedger(`
  an/2022.kinh-phi.tong.ke-hoach 2
  binh/2022.kinh-phi.tong.thuc-hien 9
  binh/2023.kinh-phi.tong.thuc-hien 8
  cuong/2022.kinh-phi.tong.thuc-hien 3
  dung/2022.kinh-phi.tong.thuc-hien 4
`));
const pictureOf = (places: string) => visit(made, `kieu=cot&von=tong&noi=${places}`).picture as ColumnPicture;
const WIDTH = 400;

/** Draws the words of a picture whose slots are `thickness` px wide, side by side, one px of height a hundredth of a unit. */
function words(picture: ColumnPicture, thickness: number) {
  const written: { readonly text: string; readonly left: number; readonly right: number; readonly y: number }[] = [];
  const ctx = {
    measureText: (text: string) => ({ width: text.length * 7 }),
    fillText: (text: string, left: number, y: number) => void written.push({ text, left, right: left + text.length * 7, y }),
    save() {}, restore() {}, fillRect() {},
  } as unknown as CanvasRenderingContext2D;
  const { data, plugins } = columnConfig(picture, frameFor(WIDTH, plainTheme(() => '#000'), VOICES.vi));
  const stacks = [...new Set(data.datasets.map((dataset) => ('stack' in dataset ? dataset.stack : '')))];
  const bars = data.datasets.map((dataset) => markedOf(dataset).marks.map((mark, i) => ({
    x: 40 + i * 150 + stacks.indexOf('stack' in dataset ? dataset.stack : '') * thickness, y: 300 - (mark?.value ?? 0) * 25, base: 300, width: thickness, height: 0, horizontal: false,
  })));
  const chart = {
    ctx, width: WIDTH, chartArea: { left: 0, right: WIDTH, top: 0, bottom: 300 }, data,
    getDatasetMeta: (index: number) => ({ data: bars[index]!.map((bar) => ({ ...bar, getProps: () => bar })) }),
  } as unknown as Chart;
  plugins?.find(({ id }) => id === 'column-words')?.afterDatasetsDraw?.(chart, {}, {}, false as never);
  return { written, bars: data.datasets.flatMap((dataset, index) => markedOf(dataset).marks.flatMap((mark, i) => (mark === null ? [] : [{ label: mark.label, ...bars[index]![i]! }]))) };
}

describe('columns of several places', () => {
  test('stand in the order of the legend, whatever is planned and whatever happened', () => {
    const { data } = columnConfig(pictureOf('an+binh'), frameFor(WIDTH, plainTheme(() => '#000'), VOICES.vi));
    const foremost = data.datasets.toSorted((a, b) => ('order' in a ? a.order ?? 0 : 0) - ('order' in b ? b.order ?? 0 : 0));
    expect([...new Set(foremost.map((dataset) => ('stack' in dataset ? dataset.stack : '')))]).toEqual(['an.tong', 'binh.tong']);
    expect(legendOf(pictureOf('an+binh'), VOICES.vi).slice(0, 2).map(({ text }) => text)).toEqual(['An', 'Bình']);
  });

  test('never carry their value on a neighbour: it moves aside, and stays away where there is no room', () => {
    for (const thickness of [6, 12, 40]) {
      const { written, bars } = words(pictureOf('an+binh+cuong'), thickness);
      for (const { text, left, right, y } of written.filter(({ text }) => text !== '–')) {
        const on = bars.filter((bar) => bar.label !== text && left < bar.x + bar.width / 2 && right > bar.x - bar.width / 2 && y > bar.y);
        expect(on.map(({ label }) => label), `${text} at ${thickness} px`).toEqual([]);
      }
      expect(written.map(({ text }) => text)).toEqual(expect.arrayContaining(['9', '8', '–']));
    }
  });

  test('of four have a sign for what happened that is none of theirs', () => {
    const legend = legendOf(pictureOf('an+binh+cuong+dung'), VOICES.vi);
    const tones = legend.filter(({ text }) => ['An', 'Bình', 'Cường', 'Dũng'].includes(text)).map(({ tone }) => tone);
    expect(tones.length).toBe(4);
    expect(tones).not.toContain(legend.find(({ text }) => text === 'Thực hiện')?.tone);
  });
});
