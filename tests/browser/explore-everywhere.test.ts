/** What `/kham-pha/` gives away as files; without scripts, on a phone, in print, in every look; and what it weighs. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { PATIENT, open, close, settled, search, rows } from './explore-visit.ts';
import { site, siteInBrowser } from './site-in-browser.ts';

siteInBrowser();

describe('files', () => {
  async function download(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync((await file.path())!) };
  }

  test('the CSV holds what is drawn, with printed digits, qualifiers, sources and addresses that exist', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=cot&noi=phia-bac&von=tong');
    const { name, bytes } = await download(page, 'Tải CSV');
    expect(name).toBe('kham-pha-kinh-phi-phia-bac.csv');
    const { data, errors } = Papa.parse<Record<string, string>>(bytes.toString('utf8'), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const shown = (await rows(page)).filter((text) => !text.includes('không có số liệu'));
    expect(data.length).toBe(shown.length);
    const row = data.find(({ period, status }) => period === '2016' && status === 'thuc-hien');
    expect(row).toMatchObject({ place: 'phia-bac', place_name: 'Phía Bắc', value: '123.37', qualifier: '>', unit: 'tỷ đồng', drawn: 'yes', address: `${site.url}vung/phia-bac/#2016.kinh-phi.tong.thuc-hien` });
    await close(page);
  });

  test('what makes them is asked for again where it could not be fetched, with the same picture', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=cot&noi=phia-bac&von=tong');
    let broken = true;
    await page.route('**/_astro/extras*.js', (route) => (broken ? route.abort() : route.continue()));
    await page.getByRole('button', { name: 'Tải CSV' }).click();
    await page.getByRole('button', { name: 'Tải lại' }).waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.getByRole('button', { name: 'Tải lại' }).waitFor({ state: 'detached' });
    await settled(page);
    expect(search(page)).toBe('?chi-tieu=kinh-phi&kieu=cot&noi=phia-bac&von=tong');
    expect((await download(page, 'Tải CSV')).name).toBe('kham-pha-kinh-phi-phia-bac.csv');
    await close(page);
  });

  test('the PNG is a whole picture: 2,000 px wide, with title, legend, notes and sources around the drawing', async () => {
    const { page } = await open();
    const { name, bytes } = await download(page, 'Tải ảnh PNG');
    expect(name).toBe('kham-pha-kinh-phi-phia-bac.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(width).toBe(2000);
    expect(height).toBeGreaterThan(1100);
    // Title at the top, legend below it, drawing in the middle, sources at the foot: none of these bands is bare paper.
    for (const [from, to] of [[0.04, 0.1], [0.13, 0.17], [0.3, 0.7], [0.78, 0.95]]) expect(await darkShare(bytes, from!, to!), `${from}–${to}`).toBeGreaterThan(0.004);
    await close(page);
  });
});

describe('everywhere', () => {
  test('without scripts the page offers the gallery and what else there is', async () => {
    const { page, requests } = await open('', { javaScriptEnabled: false });
    expect(await page.locator('#kham-pha').isVisible()).toBe(false);
    const links = await page.locator('noscript a, main ul a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/bieu-do/', '/chi-tieu/', '/tinh/', '/so-lieu/']);
    expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
    await close(page);
  });

  test.each([[320, 1], [1280, 2]])('%i px, zoomed %i times: nothing runs over, no word of the picture under 12 px', async (width, zoom) => {
    // Zooming a page halves its width in CSS pixels.
    const { page } = await open('?chi-tieu=kinh-phi&kieu=diem&voi=de-an', { viewport: { width: width / zoom, height: 800 }, deviceScaleFactor: zoom });
    for (const kieu of ['diem', 'thanh', 'cot', 'duong', 'chong']) {
      await page.goto(`${site.url}kham-pha/?chi-tieu=kinh-phi&kieu=${kieu}&noi=phia-bac`);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), kieu).toBe(0);
      expect(await page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => canvas.clientWidth - canvas.parentElement!.clientWidth)).toBe(0);
    }
    await close(page);
  });

  test('a wider window draws the picture anew, as sharp as before', async () => {
    const { page } = await open('', { viewport: { width: 700, height: 900 }, deviceScaleFactor: 2 });
    const sharpness = () => page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
    expect(await sharpness()).toBe(2);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(() => page.locator('.stage canvas').evaluate((canvas) => canvas.clientWidth - canvas.parentElement!.clientWidth), PATIENT).toBe(0);
    expect(await sharpness()).toBe(2);
    await close(page);
  });

  test('has no accessibility violation in any form, light, dark, in forced colours, with a place list open', async () => {
    for (const [query, look] of [['', {}], ['?chi-tieu=kinh-phi&kieu=thanh&nam=2016/2020&noi=bac-giang', { colorScheme: 'dark' }], ['?chi-tieu=de-an&kieu=diem', {}], ['?chi-tieu=kinh-phi&kieu=duong&noi=phia-bac+ninh-binh+x', { forcedColors: 'active' }], ['?chi-tieu=kinh-phi&kieu=cot&noi=phia-bac+viet-nam', { viewport: { width: 320, height: 700 } }]] as const) {
      const { page } = await open(query, look);
      await page.locator('details.rest').evaluate((details: HTMLDetailsElement) => (details.open = true));
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`)), query).toEqual([]);
      await close(page);
    }
  });

  test('dark and forced colours repaint the picture; on paper it is light again, without the form', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=cot&noi=phia-bac&von=kcqg');
    const hue = () => page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, Math.round(canvas.height * 0.8), canvas.width, 1);
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) counts.set(`${data[i]},${data[i + 1]},${data[i + 2]}`, (counts.get(`${data[i]},${data[i + 1]},${data[i + 2]}`) ?? 0) + 1);
      return [...counts.keys()];
    });
    await expect.poll(hue, PATIENT).toContain('18,71,92');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(hue, PATIENT).toContain('79,157,180');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect.poll(hue, PATIENT).toContain('18,71,92');
    expect(await page.locator('.choices').isVisible()).toBe(false);
    expect(await page.locator('.figures-table').isVisible()).toBe(true);
    await close(page);
  });
});

/** What a first visit fetches, in bytes: text with gzip, fonts as they are. */
async function weigh(query: string): Promise<{ readonly figures: readonly (readonly [string, number])[]; readonly rest: readonly (readonly [string, number])[] }> {
  const { page, requests } = await open(query);
  await page.waitForLoadState('networkidle');
  const all = [...new Set(requests)].map((url) => {
    const path = new URL(url).pathname.replace(/\/$/, '/index.html');
    const body = readFileSync(inject('site') + path);
    return [path, path.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length] as const;
  });
  await close(page);
  return { figures: all.filter(([path]) => path.endsWith('.json')), rest: all.filter(([path]) => !path.endsWith('.json')) };
}

test.each([
  // Two indicators are two files of figures; a form named in the address brings its own script.
  ['', 95, 14], ['?chi-tieu=kinh-phi&kieu=cot', 97, 14], ['?chi-tieu=kinh-phi&kieu=duong', 97, 14], ['?chi-tieu=kinh-phi&kieu=thanh', 97, 14], ['?chi-tieu=kinh-phi&kieu=diem&voi=de-an', 97, 18],
])('a first visit of /kham-pha/%s weighs at most %i kB: page, style sheets, scripts (gzip) and fonts; its figures %i kB more', async (query, most, mostFigures) => {
  const { figures, rest } = await weigh(query);
  const sum = (own: readonly (readonly [string, number])[]): number => own.reduce((total, [, bytes]) => total + bytes, 0);
  const told = [...rest, ...figures].map(([path, bytes]) => `${path} ${bytes}`).join('\n');
  expect(sum(rest), told).toBeLessThanOrEqual(most * 1024);
  expect(sum(figures), told).toBeLessThanOrEqual(mostFigures * 1024);
  const others = query.includes('de-an') ? ['/kham-pha/du-lieu/de-an.json'] : [];
  expect(figures.map(([path]) => path).sort()).toEqual([...others, '/kham-pha/du-lieu/kinh-phi.bieu-do.json', '/kham-pha/du-lieu/kinh-phi.json', '/kham-pha/du-lieu/muc-luc.json']);
  expect(rest.length + figures.length, told).toBeLessThanOrEqual(18);
});

/** Share of dark pixels in a band across a picture; the edges of the band are shares of its height. */
async function darkShare(png: Buffer, from: number, to: number): Promise<number> {
  const { width, height } = await sharp(png).metadata();
  const [top, bottom] = [Math.round(from * height), Math.round(to * height)];
  const grey = await sharp(png).extract({ left: 0, top, width, height: bottom - top }).greyscale().raw().toBuffer();
  return grey.filter((light) => light < 167).length / grey.length;
}
