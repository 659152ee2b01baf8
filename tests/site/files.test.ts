/** The files of the built site: every chart in every form, the downloads, the cards. Not covered: how pictures look; people look at them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { chartBook, chartHistoriesNow } from '../../src/site/chart-book-now.ts';
import { allPictures } from '../../src/site/chart-files.ts';
import { CHART_JSON, CHART_SCHEMA_PATH } from '../../src/site/files/chart-json-schema.ts';
import { PictureCache } from '../../src/site/files/picture-cache.ts';
import { Studio } from '../../src/site/files/picture-studio.ts';
import { painterName, PICTURE_CACHE } from '../../src/site/files/pictures.ts';
import { pathIn } from '../../src/site/languages.ts';
import { ledger } from '../../src/site/load.ts';
import { LANGS } from '../../src/words/lang.ts';
import { filesIn, readPages, type BuiltPage } from './pages.ts';

const SITE = 'https://so.example';
const site = inject('site');
const underPath = inject('siteUnderPath');
const charts = readdirSync(join(site, 'bieu-do')).filter((name) => existsSync(join(site, 'bieu-do', name, `${name}.svg`)));
const read = (...path: string[]): string => readFileSync(join(site, ...path), 'utf8');

function pngSize(file: string): { width: number; height: number } {
  const png = readFileSync(file);
  expect(png.subarray(0, 8).toString('latin1'), file).toBe('\x89PNG\r\n\x1a\n');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describe.each(LANGS)('every chart (%s)', (lang) => {
  const folder = pathIn('bieu-do', lang);
  const source = lang === 'vi' ? 'Nguồn' : 'Source';

  test('of the book is there', () => {
    expect(charts.length).toBeGreaterThan(50);
    expect(charts.sort()).toEqual([...chartBook(lang).keys()].sort());
  });

  test('can be taken away as a drawing that is well-formed and says its title, source, release and licence', () => {
    for (const id of charts) {
      const svg = read(folder, id, `${id}.svg`);
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }), id).not.toThrow();
      expect(svg).toContain(`<cc:Work rdf:about="${SITE}/${folder}/${id}/">`);
      expect(svg, id).toMatch(/CC BY 4\.0<\/text>/);
      expect(svg, id).toMatch(new RegExp(`>${source}s?: [^<]+</text>`));
      for (const [, href = ''] of svg.matchAll(/ href="([^"]*)"/g)) expect(href.startsWith(`${SITE}/${pathIn('', lang)}`), `${id}: ${href}`).toBe(true);
    }
  });

  test('can be taken away as a picture of 2400 pixels and shared as a card of 1200 × 630', () => {
    for (const id of charts) {
      expect(pngSize(join(site, folder, id, `${id}.png`)).width, id).toBe(2400);
      expect(pngSize(join(site, folder, id, 'the.png')), id).toEqual({ width: 1200, height: 630 });
      expect(statSync(join(site, folder, id, `${id}.png`)).size, id).toBeLessThan(220_000);
      expect(statSync(join(site, folder, id, 'the.png')).size, id).toBeLessThan(80_000);
    }
  });

  test('has the same values as CSV, Excel CSV and JSON', () => {
    const excelMarks = lang === 'vi' ? { delimiter: ';', decimal: ',' } : { delimiter: ',', decimal: '.' };
    for (const id of charts) {
      const csv = Papa.parse<Record<string, string>>(read(folder, id, `${id}.csv`), { header: true, skipEmptyLines: true }).data;
      const excel = Papa.parse<string[]>(read(folder, id, `${id}.excel.csv`), { delimiter: excelMarks.delimiter, newline: '\r\n', skipEmptyLines: true }).data.slice(1);
      const json = JSON.parse(read(folder, id, `${id}.json`)) as { title: string; language: string; values: { value: number | null; printed?: string; source?: string }[]; sources: { id: string }[] };
      expect(json.language, id).toBe(lang);
      expect(csv.length, id).toBeGreaterThan(0);
      expect(excel.map((cells) => cells[2]?.replace(excelMarks.decimal, '.')), id).toEqual(csv.map(({ value }) => value));
      expect(json.values.map(({ value, printed }) => (value === null ? '' : (printed ?? String(value)))), id).toEqual(csv.map(({ value }) => value));
      const listed = new Set(json.sources.map((source) => source.id));
      for (const { source } of json.values) if (source !== undefined) expect(listed, id).toContain(source);
      for (const line of csv) expect(line, id).toMatchObject({ chart: json.title, licence: 'CC-BY-4.0', ledger_release: ledger.release });
    }
  });

  test('as JSON has the shape that is described for programs', () => {
    for (const id of charts) {
      const json = JSON.parse(read(folder, id, `${id}.json`)) as { $schema: string };
      expect(CHART_JSON.safeParse(json).error?.issues ?? [], id).toEqual([]);
      expect(json.$schema).toBe(`${SITE}/${CHART_SCHEMA_PATH}`);
    }
    const described = JSON.parse(read(CHART_SCHEMA_PATH)) as { $schema: string; $id: string; properties: Record<string, { description?: string }> };
    expect(described).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${SITE}/${CHART_SCHEMA_PATH}` });
    expect(described.properties['title']?.description).toBe('the finding');
  });

  test('leads from its figures to rows that exist', () => {
    const anchors = new Map<string, Set<string>>();
    for (const id of charts) {
      const { values } = JSON.parse(read(folder, id, `${id}.json`)) as { values: { address?: string }[] };
      for (const { address } of values) {
        if (address === undefined) continue;
        const url = new URL(address);
        const page = url.pathname.slice(1);
        expect(page.startsWith(pathIn('', lang)), address).toBe(true);
        if (!anchors.has(page)) anchors.set(page, new Set([...read(page, 'index.html').matchAll(/ id="([^"]+)"/g)].map(([, anchor = '']) => anchor)));
        expect(anchors.get(page)?.has(decodeURIComponent(url.hash.slice(1))), `${id}: ${address}`).toBe(true);
      }
    }
  });

  test('looks the same wherever the site is served', () => {
    for (const id of charts) {
      for (const file of [`${id}.png`, 'the.png']) expect(readFileSync(join(underPath, folder, id, file)).equals(readFileSync(join(site, folder, id, file))), `${id}/${file}`).toBe(true);
    }
  });
});

test('a chart has the same figures in both languages, each with the same digits', () => {
  const figures = (folder: string, id: string) =>
    (JSON.parse(read(folder, id, `${id}.json`)) as { values: { figure?: string; value: number | null; printed?: string }[] }).values.map(({ figure, value, printed }) => `${figure} ${value} ${printed}`).sort();
  for (const id of charts) expect(figures('en/bieu-do', id), id).toEqual(figures('bieu-do', id));
});

test('frozen pictures are 1200 pixels wide, what newsletters show at 600, and lighter than 110 kB', () => {
  const pictures = filesIn(site).filter((file) => /^(?:en\/)?nhung\/[^/]+\/[^/]+\.png$/.test(file));
  expect(pictures.length).toBeGreaterThan(charts.length * LANGS.length);
  for (const file of pictures) {
    expect(pngSize(join(site, file)).width, file).toBe(1200);
    expect(statSync(join(site, file)).size, file).toBeLessThan(110_000);
  }
});

test('another build paints nothing', async () => {
  const cache = new PictureCache(PICTURE_CACHE, painterName());
  const nobody = { paint: () => Promise.reject(new Error('painted again')) };
  const orders = LANGS.flatMap((lang) => allPictures(ledger, chartBook(lang), chartHistoriesNow(lang), lang));
  expect(await new Studio(cache, nobody, { now: () => 0 }).ahead(orders, 4)).toMatchObject({ painted: 0, kept: orders.length });
});

describe('cards', () => {
  let pages: readonly BuiltPage[];
  beforeAll(() => void (pages = readPages(underPath)));

  test('are named by every page, and are there', () => {
    for (const { path, root } of pages) {
      const image = root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
      const lang = path.startsWith('en/') ? 'en/' : '';
      expect(image, path).toMatch(new RegExp(`^https://so\\.example/khuyen-cong/${lang}(?:bieu-do/[^/]+/)?the\\.png$`));
      expect(existsSync(join(underPath, image.slice(`${SITE}/khuyen-cong/`.length))), image).toBe(true);
      expect(root.querySelector('meta[property="og:image:alt"]')?.getAttribute('content'), path).not.toBe('');
    }
  });

  test('have the size that pages say', () => {
    for (const lang of LANGS) expect(pngSize(join(site, pathIn('the.png', lang)))).toEqual({ width: 1200, height: 630 });
  });
});

describe('the downloads', () => {
  const folder = join(site, 'so-lieu');

  test('are listed with their true checksums and sizes', () => {
    const page = readPages(folder).find(({ path }) => path === '');
    const listed = page?.root.querySelectorAll('tr, li').flatMap((item) => {
      const href = item.querySelector('a[download]')?.getAttribute('href');
      const sum = item.querySelector('.sum256')?.text;
      return href === undefined || sum === undefined ? [] : [{ href, sum }];
    }) ?? [];
    for (const name of ['so-lieu.csv', 'so-lieu.excel.csv', 'so-lieu.json', 'so-lieu.parquet', 'datapackage.json']) {
      for (const of of ['', ...ledger.releaseIds.map((id) => `${id}/`)]) expect(listed.map(({ href }) => href)).toContain(`/so-lieu/${of}${name}`);
    }
    for (const { href, sum } of listed) expect(createHash('sha256').update(readFileSync(join(site, href))).digest('hex'), href).toBe(sum);
  });

  test('describe themselves truthfully', () => {
    const { resources } = JSON.parse(read('so-lieu', 'datapackage.json')) as { resources: { path: string; bytes: number; hash: string }[] };
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(folder, path));
      expect({ path, bytes, hash }).toEqual({ path, bytes: file.length, hash: `sha256:${createHash('sha256').update(file).digest('hex')}` });
    }
  });

  test('hold the same figures as CSV, JSON and Parquet, row by row', async () => {
    const csv = Papa.parse<Record<string, string>>(read('so-lieu', 'so-lieu.csv'), { header: true, skipEmptyLines: true }).data;
    const json = (JSON.parse(read('so-lieu', 'so-lieu.json')) as { rows: Record<string, unknown>[] }).rows;
    const bytes = readFileSync(join(folder, 'so-lieu.parquet'));
    const parquet = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer });
    expect(csv.length).toBeGreaterThan(500);
    expect([json.length, parquet.length]).toEqual([csv.length, csv.length]);
    for (const [i, row] of csv.entries()) {
      const { value, shown, ...texts } = row;
      const expected = { ...Object.fromEntries(Object.entries(texts).map(([name, cell]) => [name, cell || null])), value: Number(value), value_printed: value, shown: shown === 'yes' };
      expect(json[i]).toEqual(expected);
      expect(Object.fromEntries(Object.entries(parquet[i] ?? {}).map(([name, cell]) => [name, (cell as unknown) ?? null]))).toEqual(expected);
    }
  });
});
