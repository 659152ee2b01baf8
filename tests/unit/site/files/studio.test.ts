import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PictureCache } from '../../../../src/site/files/picture-cache.ts';
import type { PaintOrder } from '../../../../src/site/files/picture-painters.ts';
import { Studio, type StudioProgress } from '../../../../src/site/files/picture-studio.ts';
import { makePainters, pictureFonts } from '../../../../src/site/files/pictures.ts';
import { renderStandalone } from '../../../../src/charts/index.ts';
import { cases } from '../../../golden/cases.ts';

let dir: string;
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'anh-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const order = (svg: string, width = 100): PaintOrder => ({ svg, width });
const now = (): number => 0;

/** Paints by writing down what was asked. */
function scribe(): { painted: string[]; paint: (order: PaintOrder) => Promise<Uint8Array> } {
  const painted: string[] = [];
  return {
    painted,
    paint: async ({ svg, width }) => {
      await new Promise((done) => setTimeout(done, 1));
      if (svg === 'broken') throw new Error('no picture');
      painted.push(`${svg}@${width}`);
      return Buffer.from(`${svg}@${width}`);
    },
  };
}

describe('the studio', () => {
  test('paints a picture once in a build, however often it is asked for', async () => {
    const painters = scribe();
    const studio = new Studio(new PictureCache(dir, 'p'), painters, { now });
    const [a, b] = await Promise.all([studio.picture(order('a')), studio.picture(order('a'))]);
    expect(Buffer.from(a).toString()).toBe('a@100');
    expect(Buffer.from(b).toString()).toBe('a@100');
    await studio.picture(order('a'));
    await studio.ahead([() => order('a')], 2);
    expect(painters.painted).toEqual(['a@100']);
  });

  test('paints nothing in a second build, and only what changed in a third', async () => {
    const orders = ['a', 'b', 'c'].map((svg) => () => order(svg));
    await new Studio(new PictureCache(dir, 'p'), scribe(), { now }).ahead(orders, 2);
    const second = scribe();
    expect(await new Studio(new PictureCache(dir, 'p'), second, { now }).ahead(orders, 2)).toMatchObject({ painted: 0, kept: 3, all: 3 });
    expect(second.painted).toEqual([]);
    const third = scribe();
    await new Studio(new PictureCache(dir, 'p'), third, { now }).ahead([...orders.slice(1), () => order('d')], 2);
    expect(third.painted).toEqual(['d@100']);
  });

  test('paints anew at another width, or with another renderer or font', async () => {
    await new Studio(new PictureCache(dir, 'p'), scribe(), { now }).picture(order('a'));
    const painters = scribe();
    await new Studio(new PictureCache(dir, 'p'), painters, { now }).picture(order('a', 200));
    await new Studio(new PictureCache(dir, 'q'), painters, { now }).picture(order('a'));
    expect(painters.painted).toEqual(['a@200', 'a@100']);
  });

  test('draws up an order only when its turn comes', async () => {
    let [drawn, done, most] = [0, 0, 0];
    const orders = Array.from({ length: 20 }, (_, i) => () => {
      drawn += 1;
      most = Math.max(most, drawn - done);
      return order(`chart ${i}`);
    });
    await new Studio(new PictureCache(dir, 'p'), scribe(), { now, progress: () => void (done += 1) }).ahead(orders, 3);
    expect(most).toBeLessThanOrEqual(3);
  });

  test('tells after every picture how far it is', async () => {
    const told: StudioProgress[] = [];
    await new Studio(new PictureCache(dir, 'p'), scribe(), { now }).picture(order('a'));
    await new Studio(new PictureCache(dir, 'p'), scribe(), { now, progress: (progress) => told.push(progress) }).ahead([() => order('a'), () => order('b')], 1);
    expect(told).toEqual([{ painted: 0, kept: 1, all: 2, seconds: 0 }, { painted: 1, kept: 1, all: 2, seconds: 0 }]);
  });

  test('fails with a drawing that cannot be painted, and keeps nothing of it', async () => {
    const studio = new Studio(new PictureCache(dir, 'p'), scribe(), { now });
    await expect(studio.ahead([() => order('broken')], 2)).rejects.toThrow('no picture');
    await expect(studio.picture(order('broken'))).rejects.toThrow('no picture');
    expect(readdirSync(dir)).toEqual([]);
  });
});

test('the cache throws away what a month has not used, and nothing else', async () => {
  const cache = new PictureCache(dir, 'p');
  const used = cache.key(order('used'));
  await cache.write(used, Buffer.from('x'));
  for (const name of ['old.png', 'new.png', 'old.1234.part']) writeFileSync(join(dir, name), 'x');
  const old = new Date('2024-01-01');
  for (const name of [`${used}.png`, 'old.png', 'old.1234.part']) utimesSync(join(dir, name), old, old);
  await cache.prune(Date.now());
  expect(readdirSync(dir).sort()).toEqual([`${used}.png`, 'new.png'].sort());
});

describe('the painters', () => {
  const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="5">${inside}</svg>`;

  test('paint side by side and survive a broken drawing', async () => {
    const painters = makePainters();
    const results = await Promise.allSettled(
      ['<rect width="5" height="5"/>', '<rect', '<text y="4" font-size="4">ễ</text>', '', '&nbsp;', '<circle r="3"/>'].map((inside) => painters.paint({ svg: svg(inside), width: 40 })),
    );
    await painters.close();
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    const [first] = results;
    const png = Buffer.from(first?.status === 'fulfilled' ? first.value : []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 20]);
  });

  test('pack a picture with a palette, and its paper stays as it was, its other pixels nearly', async () => {
    const painters = makePainters();
    for (const chart of cases.filter(({ kind }, i) => i === 0 || kind === 'map').slice(0, 2)) {
      const drawing = renderStandalone(chart, 'wide', 'Số liệu phát hành ngày 1/7/2024');
      const png = await painters.paint({ svg: drawing, width: 1200 });
      const PALETTE_COLOUR = 3;
      expect(png[25], chart.id).toBe(PALETTE_COLOUR);
      const font = { fontFiles: pictureFonts(), loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' };
      const painted = new Resvg(drawing, { font, fitTo: { mode: 'width', value: 1200 } }).render();
      const packed = await sharp(png).ensureAlpha().raw().toBuffer();
      // Asked for again, they would be copied again.
      const { pixels } = painted;
      expect(packed.length, chart.id).toBe(pixels.length);
      expect([...packed.subarray(0, 4)], chart.id).toEqual([0xff, 0xfd, 0xf8, 0xff]);
      let [most, sum] = [0, 0];
      for (let i = 0; i < packed.length; i += 1) {
        const change = Math.abs((packed[i] ?? 0) - (pixels[i] ?? 0));
        most = Math.max(most, change);
        sum += change;
      }
      expect(most, chart.id).toBeLessThanOrEqual(40);
      expect(sum / packed.length, chart.id).toBeLessThan(0.02);
    }
    await painters.close();
  });
});
