/** What other programs are told of a page. Not covered: how search engines show it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from './pages.ts';

interface Node {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

const SITE = 'https://so.example/';
const dir = inject('site');
const pages = readPages(dir).filter(({ path }) => path !== '404.html');
const thingsOf = (page: (typeof pages)[number]): readonly Node[] => {
  const scripts = page.root.querySelectorAll('script[type="application/ld+json"]');
  expect(scripts.length, page.path).toBe(1);
  return (JSON.parse(scripts[0]!.textContent) as { '@graph': Node[] })['@graph'];
};
const isThere = (url: string): boolean => url.startsWith(SITE) && existsSync(join(dir, url.slice(SITE.length), url.endsWith('/') ? 'index.html' : ''));

test('every page but the front page says the way to it, in its language, over pages that are there', () => {
  for (const page of pages) {
    const way = thingsOf(page).find((thing) => thing['@type'] === 'BreadcrumbList');
    if (page.path === '' || page.path === 'en/') {
      expect(way, page.path).toBeUndefined();
      continue;
    }
    const items = way?.['itemListElement'] as readonly { position: number; name: string; item: string }[];
    expect(items.map(({ position }) => position), page.path).toEqual(items.map((_, i) => i + 1));
    expect(items.at(-1)?.item, page.path).toBe(SITE + page.path);
    expect(items.every(({ name, item }) => name !== '' && isThere(item)), page.path).toBe(true);
    expect(items[0]?.item, page.path).toBe(SITE + (page.path.startsWith('en/') ? 'en/' : ''));
  }
});

test('charts, places, years and the ledger are data sets with a licence and files that are there', () => {
  const kinds = new Map([[/^bieu-do\/./, 100], [/^tinh\/./, 20], [/^nam\/./, 5], [/^so-lieu\/$/, 1], [/^en\/bieu-do\/./, 100]]);
  for (const [kind, least] of kinds) {
    const sets = pages.filter(({ path }) => kind.test(path)).flatMap((page) => thingsOf(page).filter((thing) => thing['@type'] === 'Dataset'));
    expect(sets.length, String(kind)).toBeGreaterThanOrEqual(least);
    for (const set of sets) {
      expect(String(set['description']).length, String(set['url'])).toBeGreaterThanOrEqual(20);
      expect(set['license']).toBe('https://creativecommons.org/licenses/by/4.0/');
      expect(set['dateModified']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const files = set['distribution'] as readonly { contentUrl: string }[];
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter(({ contentUrl }) => !isThere(contentUrl)), String(set['url'])).toEqual([]);
    }
  }
});

test('a story is an article with its day', () => {
  const [story] = pages.filter(({ path }) => path === 'bai-viet/ket-qua-2023-phia-bac/');
  const [article] = thingsOf(story!).filter((thing) => thing['@type'] === 'Article');
  expect(article).toMatchObject({ inLanguage: 'vi', datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown });
});

test('pages of places, years and indicators with charts are shared with a picture of their own', () => {
  const own = pages.filter(({ root }) => /\/bieu-do\/[^/]+\/the\.png$/.test(root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? ''));
  for (const path of ['tinh/bac-giang/', 'vung/phia-bac/', 'nam/2023/', 'chi-tieu/kinh-phi/', 'ca-nuoc/']) expect(own.map((page) => page.path)).toContain(path);
  for (const { path, root } of pages) expect(isThere(root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? ''), path).toBe(true);
});
