import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { COMMON_CHARACTERS, RARE_CHARACTERS, unicodeRange } from '../../scripts/fonts-letters.ts';
import { filesIn, gzipped, readPages } from './pages.ts';

const BUDGET = 25 * 1024;

/** The longest tables and lists of the ledger, and what they may weigh; the gallery names every chart in every way it can be found. */
const LONGER: Readonly<Record<string, number>> = {
  'chi-tieu/kinh-phi/': 60 * 1024,
  'chi-tieu/de-an/': 40 * 1024,
  'ca-nuoc/': 40 * 1024,
  'noi-dung/san-pham-tieu-bieu/': 27 * 1024,
  // The story whose workings list every gap it counts.
  'bai-viet/dieu-chua-biet/': 27 * 1024,
  // All provinces in both boundaries, each with its map.
  'tinh/': 28 * 1024,
  'bieu-do/': 32 * 1024,
  // The index of the whole site.
  'tim/': 30 * 1024,
};

const dir = inject('site');

test('a page weighs at most 25 kB with its style sheet', () => {
  const css = new Map(filesIn(dir).filter((file) => file.endsWith('.css')).map((file) => [file, gzipped(readFileSync(join(dir, file)))]));
  const tooHeavy = readPages(dir).flatMap(({ path, html, root }) => {
    const sheets = root.querySelectorAll('link[rel=stylesheet]').map((sheet) => (sheet.getAttribute('href') ?? '').slice(1));
    const weight = gzipped(html) + sheets.reduce((sum, sheet) => sum + (css.get(sheet) ?? Infinity), 0);
    return weight > (LONGER[path.replace(/^en\//, '')] ?? BUDGET) ? [`${path}: ${(weight / 1024).toFixed(1)} kB`] : [];
  });
  expect(tooHeavy).toEqual([]);
});

test('the first view takes at most two font files, and six requests', () => {
  for (const { path, root } of readPages(dir)) {
    const fonts = root.querySelectorAll('link[rel=preload][as=font]').length;
    const others = root.querySelectorAll('link[rel=stylesheet], link[rel=icon]:not([href^="data:"]), img[src], script[src]').length;
    expect(fonts, path).toBeLessThanOrEqual(2);
    expect(1 + fonts + others, path).toBeLessThanOrEqual(/^(?:en\/)?(?:kiem-tra|kham-pha)\/$/.test(path) ? 8 : 6);
  }
});

test('the two font files that pages are written with weigh at most 19 kB; those of rare characters are fetched for one page in twenty at most', () => {
  const fonts = filesIn(dir).filter((file) => file.endsWith('.woff2'));
  const [rare, common] = [fonts.filter((file) => file.includes('-rare')), fonts.filter((file) => !file.includes('-rare'))];
  expect([common.length, rare.length]).toEqual([2, 2]);
  expect(common.reduce((sum, file) => sum + readFileSync(join(dir, file)).length, 0)).toBeLessThanOrEqual(19 * 1024);
  const pages = readPages(dir);
  // Code is set in another face.
  const written = ({ root }: (typeof pages)[number]): string => root.querySelectorAll('body *').filter(({ rawTagName, childNodes }) => !/^(?:code|pre|script|style)$/i.test(rawTagName) && childNodes.some(({ nodeType }) => nodeType === 3)).map(({ childNodes }) => childNodes.filter(({ nodeType }) => nodeType === 3).map(({ text }) => text).join('')).join('');
  const needy = pages.filter((page) => [...written(page)].some((char) => RARE_CHARACTERS.includes(char)));
  expect(needy.length / pages.length).toBeLessThan(0.05);
});

test('a browser is told exactly which characters the rare files hold', () => {
  const sheet = readFileSync('src/styles/site.css', 'utf8');
  expect(sheet.split(`unicode-range: ${unicodeRange(RARE_CHARACTERS)};`)).toHaveLength(3);
  expect([...COMMON_CHARACTERS].filter((char) => RARE_CHARACTERS.includes(char))).toEqual([]);
});

test.each([['kiem-tra/', 'Sẵn sàng. Tệp'], ['en/kiem-tra/', 'Ready. Files']])('%s fetches at most 97 kB of script, words of its own language included, and 38 kB that draw; readers of workbooks and sheets come only with such a file', (path, saying) => {
  const page = readPages(dir).find((one) => one.path === path);
  const words = filesIn(dir).filter((file) => /^_astro\/[\w.-]+\.js$/.test(file) && readFileSync(join(dir, file), 'utf8').includes(saying));
  expect(words.length).toBe(1);
  const own = [...page!.root.querySelectorAll('script[src]').map((script) => (script.getAttribute('src') ?? '').slice(1)), ...words];
  const workers = filesIn(dir).filter((file) => /^_astro\/worker-[\w-]+\.js$/.test(file));
  expect(workers.length).toBe(1);
  const weight = [...own, ...workers].reduce((sum, file) => sum + gzipped(readFileSync(join(dir, file))), 0);
  expect(weight).toBeLessThanOrEqual(97 * 1024);
  // What draws previews comes with the ledger, beside the page.
  const drawing = filesIn(dir).filter((file) => /^_astro\/preview-charts-[\w-]+\.js$/.test(file)).map((file) => gzipped(readFileSync(join(dir, file))));
  expect(drawing.length).toBe(1);
  expect(drawing[0]).toBeLessThanOrEqual(38 * 1024);
});
