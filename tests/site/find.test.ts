import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import type { EntryRow } from '../../src/words/find/entry.ts';
import type { FigureFile } from '../../src/words/find/figure-file.ts';
import type { NamesFile } from '../../src/words/find/names-file.ts';
import { filesIn, gzipped, readPages } from './pages.ts';

const dir = inject('site');
const FOLDER = 'tim/muc-luc/';
const read = <File>(path: string): File => JSON.parse(readFileSync(join(dir, FOLDER, path), 'utf8')) as File;
const pages = new Map(readPages(dir).map((page) => [page.path, page]));

/** Everything a language's search can find. */
function entries(lang: 'vi' | 'en'): readonly EntryRow[] {
  const { entries: names } = read<NamesFile>(`${lang}/ten.json`);
  const blocks = filesIn(join(dir, FOLDER, lang, 'dong'));
  return [...names, ...blocks.flatMap((block) => read<{ rows: readonly EntryRow[] }>(`${lang}/dong/${block}`).rows)];
}

describe.each([['vi', ''], ['en', 'en/']] as const)('search in %s', (lang, folder) => {
  test('leads to pages and anchors that are there', () => {
    const dead = entries(lang).filter(({ path }) => {
      const [to = '', anchor] = path.split('#');
      const page = pages.get(folder + to);
      return page === undefined || (anchor !== undefined && page.root.getElementById(anchor) === null);
    });
    expect(dead.map(({ path }) => path)).toEqual([]);
  });

  test('finds every page of the site', () => {
    const found = new Set(entries(lang).map(({ path }) => path.replace(/#.*/, '')));
    const own = [...pages.keys()].filter((path) => (lang === 'en') === path.startsWith('en/')).map((path) => path.slice(folder.length));
    // Retired charts keep their pages for those who cite them; nobody looks for them.
    const retired = (path: string): boolean => path.startsWith('bieu-do/') && pages.get(folder + path)?.root.querySelector('meta[name=robots]') != null;
    expect(own.filter((path) => !found.has(path) && !['404.html', 'tim/'].includes(path) && !retired(path))).toEqual([]);
  });

  test('has an index page that lists everything, for readers without scripts', () => {
    const listed = new Set(pages.get(`${folder}tim/`)?.root.querySelectorAll('main .group-list a').map((link) => link.getAttribute('href')));
    expect(entries(lang).filter(({ path }) => !listed.has(`/${folder}${path}`)).map(({ path }) => path)).toEqual([]);
  });
});

test('figures that search answers with stand at their addresses, in the digits of the page', () => {
  const files = filesIn(join(dir, FOLDER, 'so'));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const place = file.replace('.json', '');
    const page = pages.get(place === 'viet-nam' ? 'ca-nuoc/' : pages.has(`tinh/${place}/`) ? `tinh/${place}/` : `vung/${place}/`);
    for (const [anchor, value, , , , marks] of read<FigureFile>(`so/${file}`).rows) {
      const row = page?.root.getElementById(anchor);
      const printed = row?.querySelector('.value')?.text ?? '';
      expect(printed.replaceAll('.', '').replace(',', '.').replace('−', '-'), `${place} ${anchor}`).toContain(value);
      expect(row?.classList.contains('doubtful'), `${place} ${anchor}`).toBe(marks.includes('?'));
    }
  }
});

describe('the weight of search', () => {
  const weigh = (path: string): number => gzipped(readFileSync(join(dir, path)));
  const page = pages.get('tinh/bac-giang/')?.html ?? '';

  test('is at most 2 kB on a page that does not use it', () => {
    const markup = /<form class="find-open"[^]*?<\/form>/.exec(page)?.[0] ?? '';
    expect(markup).not.toBe('');
    const opener = transformSync(readFileSync('src/browser/search/open.ts', 'utf8'), { loader: 'ts', minify: true }).code;
    const rules = readFileSync('src/styles/find.css', 'utf8');
    expect(gzipped(page) - gzipped(page.replace(markup, '')) + gzipped(opener) + gzipped(rules)).toBeLessThanOrEqual(2 * 1024);
  });

  test('is at most 34 kB once it is opened: its scripts, its sheet and all names', () => {
    const loaded = new Set(filesIn(dir).filter((file) => /^_astro\/(?:dialog\.[\w-]+\.js|hits\.[\w-]+\.css)$/.test(file)));
    expect(loaded.size).toBe(2);
    // A set that grows while it is walked reaches what is imported by what is imported.
    for (const file of loaded) for (const [, other] of readFileSync(join(dir, file), 'utf8').matchAll(/from"\.\/([\w.-]+\.js)"/g)) loaded.add(`_astro/${other}`);
    expect(loaded.size).toBeGreaterThan(2);
    for (const lang of ['vi', 'en']) expect([...loaded].reduce((sum, file) => sum + weigh(file), weigh(`${FOLDER}${lang}/ten.json`))).toBeLessThanOrEqual(34 * 1024);
  });

  test('is at most 7 kB for any other file it may ask for', () => {
    for (const file of filesIn(join(dir, FOLDER)).filter((file) => !file.endsWith('ten.json'))) expect(weigh(FOLDER + file), file).toBeLessThanOrEqual(7 * 1024);
  });
});
