import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { lockedFiles } from '../../src/ledger/check/lock.ts';
import { chartHistoriesNow } from '../../src/site/chart-book-now.ts';
import { listedCharts, publishedCharts } from '../../src/site/chart-list.ts';
import { readDataFolder } from '../../src/site/data-folder.ts';
import { settings } from '../../src/site/settings.ts';
import { filesIn, gzipped, readPages } from './pages.ts';

const dir = inject('site');
const pages = readPages(dir);
const charts = pages.filter(({ path }) => /^bieu-do\/[^/]+\/$/.test(path));
const files = await readDataFolder(settings.dataDir);
const published = publishedCharts(chartHistoriesNow('vi'), lockedFiles(files));
/** What only a draft draws: shown with it, on the list once it is published. */
const drafted = [...chartHistoriesNow('vi').keys()].filter((id) => !published.includes(id));
const shown = [...listedCharts(files), ...drafted].sort();

test('every listed chart has its page, and no other has one but those of a draft', () => {
  expect(charts.map(({ path }) => path.split('/')[1]).sort()).toEqual(shown);
});

test('a chart’s page has the drawing, its numbers, its history, a citation, its files and its card', () => {
  for (const { path, root } of charts) {
    const id = path.split('/')[1] ?? '';
    expect(root.querySelectorAll('.chart.large svg').length, path).toBeGreaterThan(0);
    expect(root.querySelector('#bang-so table tbody tr'), path).not.toBeNull();
    expect(root.querySelector('#lich-su li'), path).not.toBeNull();
    expect(root.querySelectorAll('#trich-dan .copy').length, path).toBe(4);
    expect(root.querySelectorAll('.files a[download]').map((link) => link.getAttribute('href')), path).toEqual(
      ['png', 'svg', 'csv', 'excel.csv', 'json'].map((form) => `/bieu-do/${id}/${id}.${form}`),
    );
    expect(root.querySelector('meta[property="og:image"]')?.getAttribute('content'), path).toMatch(new RegExp(`/bieu-do/${id}/the\\.png$`));
  }
});

test('titles of charts’ pages tell them apart', () => {
  const titles = charts.map(({ root }) => root.querySelector('title')?.text);
  expect(titles.length - new Set(titles).size).toBe(0);
});

test('a chart on another page leads to its own', () => {
  const leads = pages
    .filter(({ path }) => !path.startsWith('bieu-do/'))
    .flatMap(({ root }) => root.querySelectorAll('figure.chart .foot a[href^="/bieu-do/"]').map((link) => link.getAttribute('href') ?? ''));
  expect(leads.length).toBeGreaterThan(50);
  expect(leads.filter((href) => !existsSync(join(dir, href, 'index.html')))).toEqual([]);
});

test('the gallery names every chart once, weighs at most 60 kB with its style sheet, and the script of every page at most 4 kB', () => {
  const page = pages.find(({ path }) => path === 'bieu-do/');
  const hrefs = page?.root.querySelectorAll('.gallery a').map((link) => link.getAttribute('href')) ?? [];
  expect([...hrefs].sort()).toEqual(shown.map((id) => `/bieu-do/${id}/`).sort());
  const css = filesIn(dir).filter((file) => file.endsWith('.css') && page?.html.includes(file));
  expect(css.length).toBeGreaterThan(0);
  const weight = gzipped(page?.html ?? '') + css.reduce((sum, file) => sum + gzipped(readFileSync(join(dir, file))), 0);
  expect(weight).toBeLessThan(60 * 1024);
  const [script] = page?.root.querySelectorAll('script[src]').map((one) => one.getAttribute('src') ?? '') ?? [];
  expect(statSync(join(dir, script ?? '')).size).toBeGreaterThan(0);
  expect(gzipped(readFileSync(join(dir, script ?? '')))).toBeLessThan(4 * 1024);
});
