import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { unpackFigures, type FigureColumns } from '../../src/ledger/figure-columns.ts';
import type { ExploreChart, ExploreIndex } from '../../src/ledger/explore-files.ts';
import { filesIn, readPages } from './pages.ts';

const dir = inject('site');
const FOLDER = 'kham-pha/du-lieu/';
const files = filesIn(dir);
const json = <Content>(name: string): Content => JSON.parse(readFileSync(join(dir, FOLDER, `${name}.json`), 'utf8'));
const index = json<ExploreIndex>('muc-luc');

test('Chart.js is in the explorer’s script and in no other', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const drawing = scripts.filter((file) => /chartArea/.test(readFileSync(join(dir, file), 'utf8')) && /devicePixelRatio/.test(readFileSync(join(dir, file), 'utf8')));
  expect(drawing.length).toBe(1);
  const pages = readPages(dir).filter(({ html }) => html.includes(drawing[0]!));
  expect(pages.map(({ path }) => path)).toEqual(['en/kham-pha/', 'kham-pha/']);
});

test('both languages read the same figures', () => {
  const folders = readPages(dir).filter(({ path }) => path.endsWith('kham-pha/')).map(({ root }) => root.querySelector('#kham-pha')?.getAttribute('data-files'));
  expect(folders).toEqual([`/${FOLDER}`, `/${FOLDER}`]);
  expect(files.filter((file) => file.startsWith('en/kham-pha/'))).toEqual(['en/kham-pha/index.html']);
});

test('every indicator of the index has its file, every figure in it an address that exists, every chart a page', () => {
  const pages = new Map(readPages(dir).map(({ path, root }) => [path, root]));
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    if (!ids.has(path)) ids.set(path, new Set(pages.get(path)?.querySelectorAll('[id]').map(({ id }) => id)));
    return ids.get(path)!;
  };
  const level = new Map(index.places.map(([place, , , own]) => [place, own]));
  const missing: string[] = [];
  for (const [indicator, , , , , , count] of index.indicators) {
    const figures = unpackFigures(json<{ columns: FigureColumns }>(indicator).columns, indicator);
    expect(figures.length).toBe(count);
    for (const { place, period, programme, status, category, source } of figures) {
      const path = index.paths[level.get(place)!].replace('*', place);
      const anchor = [period, indicator, programme, status, ...(category === '' ? [] : [category])].join('.');
      if (!idsOf(path).has(anchor)) missing.push(`${path}#${anchor}`);
      if (!pages.has(index.paths.source.replace('*', source))) missing.push(source);
    }
    for (const [chart] of json<ExploreChart[]>(`${indicator}.bieu-do`)) if (!pages.has(index.paths.chart.replace('*', chart))) missing.push(chart);
  }
  expect(missing.slice(0, 10)).toEqual([]);
});

test('the explorer is in the navigation and in the sitemap, and the gallery, indicators and places lead into it', () => {
  expect(readFileSync(join(dir, 'sitemap.xml'), 'utf8')).toContain('<loc>https://so.example/en/kham-pha/</loc>');
  const links = (path: string): string[] => readPages(dir).find((page) => page.path === path)?.root.querySelectorAll('a[href*="kham-pha/"]').map((link) => (link.getAttribute('href') ?? '').replaceAll('&amp;', '&')) ?? [];
  expect(links('')).toContain('/kham-pha/');
  // One link in the navigation, one in the text.
  for (const folder of ['', 'en/']) expect(links(`${folder}bieu-do/`)).toEqual([`/${folder}kham-pha/`, `/${folder}kham-pha/`]);
  expect(links('en/chi-tieu/de-an/')).toContain('/en/kham-pha/?chi-tieu=de-an');
  expect(links('tinh/bac-giang/')).toContain('/kham-pha/?chi-tieu=kinh-phi&noi=bac-giang');
});
