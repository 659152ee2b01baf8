import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn, readPages, type BuiltPage } from './pages.ts';

const SITE = 'https://so.example';

/** Pages that are a tool, which without its script say what to do instead. */
const isScripted = (path: string): boolean => /^(?:en\/)?(?:kiem-tra|kham-pha)\/$/.test(path);

/** Pages without an English counterpart: what a host shows for any wrong address. */
const ONLY_VIETNAMESE = ['404.html'];

describe.each([
  { where: 'at the root', base: '/', dir: inject('site') },
  { where: 'under a path', base: '/khuyen-cong/', dir: inject('siteUnderPath') },
])('every page $where', ({ base, dir }) => {
  let pages: readonly BuiltPage[];
  let files: ReadonlySet<string>;
  let ids: ReadonlyMap<string, ReadonlySet<string>>;

  beforeAll(() => {
    pages = readPages(dir);
    files = new Set(filesIn(dir));
    ids = new Map(pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]));
  });

  test('is there: a page for each of the kinds the design names', () => {
    expect(pages.length).toBeGreaterThan(300);
    for (const path of ['', 'tinh/', 'vung/', 'nam/', 'noi-dung/', 'chi-tieu/', 'nguon/', 'bai-viet/', 'phuong-phap/', 'tinh/bac-giang/', 'tinh/hung-yen/', 'tinh/bac-ninh-2025/', 'vung/phia-bac/', 'nam/2023/', '404.html']) {
      expect(pages.map((page) => page.path), path).toContain(path);
    }
  });

  test('says what it is: language, a title and a description of its own, canonical address, one h1', () => {
    const titles = new Map<string, string>();
    for (const { path, root } of pages) {
      const lang = path.startsWith('en/') ? 'en' : 'vi';
      expect(root.querySelector('html')?.getAttribute('lang'), path).toBe(lang);
      const title = root.querySelector('title')?.text ?? '';
      expect(title, path).toMatch(/Sổ Khuyến công/);
      expect(titles.get(`${lang} ${title}`), `${path} has the title of`).toBeUndefined();
      titles.set(`${lang} ${title}`, path);
      expect(root.querySelector('meta[name=description]')?.getAttribute('content')?.length, path).toBeGreaterThan(20);
      expect(root.querySelectorAll('h1').length, path).toBe(1);
      expect(root.querySelector('link[rel=canonical]')?.getAttribute('href'), path).toBe(`${SITE}${base}${path === '404.html' ? '404.html' : path}`);
    }
  });

  test('is there in Vietnamese and in English, at the same path, and each leads to the other', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const alone = pages.filter(({ root }) => root.querySelector('link[hreflang]') === null).map(({ path }) => path);
    expect(alone.filter((path) => !/^bai-viet\/./.test(path))).toEqual(ONLY_VIETNAMESE);
    for (const { path, root } of pages.filter((page) => !alone.includes(page.path))) {
      const own = path.replace(/^en\//, '');
      expect(paths.has(own) && paths.has(`en/${own}`), path).toBe(true);
      expect(root.querySelectorAll('link[hreflang]').map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')]), path).toEqual([
        ['vi', `${SITE}${base}${own}`], ['en', `${SITE}${base}en/${own}`], ['x-default', `${SITE}${base}${own}`],
      ]);
      expect(root.querySelector('.switch')?.getAttribute('href'), path).toBe(path === own ? `${base}en/${own}` : base + own);
    }
  });

  test('stays in its language: only the switch leads from an English page to a Vietnamese one, and the other way', () => {
    const strays: string[] = [];
    for (const { path, root } of pages.filter((page) => page.path !== '404.html')) {
      const english = path.startsWith('en/');
      for (const element of root.querySelectorAll('a[href]:not(.switch)')) {
        const { origin, pathname } = new URL(element.getAttribute('href') ?? '', `${SITE}${base}${path}`);
        const target = pathname.slice(base.length);
        if (origin === SITE && ids.has(target) && target.startsWith('en/') !== english && !ONLY_VIETNAMESE.includes(target)) strays.push(`${path}: ${element.toString()}`);
      }
    }
    expect(strays.slice(0, 20)).toEqual([]);
  });

  test('leads only where something is: every internal link and every anchor resolves', () => {
    const broken: string[] = [];
    for (const { path, root } of pages) {
      for (const element of root.querySelectorAll('[href], [src]')) {
        const to = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const url = new URL(to, `${SITE}${base}${path}`);
        if (url.origin !== SITE) continue;
        if (!url.pathname.startsWith(base)) {
          broken.push(`${path}: ${to} leaves the site's path`);
          continue;
        }
        const target = decodeURIComponent(url.pathname.slice(base.length));
        const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (!files.has(file)) broken.push(`${path}: ${to} is not there`);
        else if (anchor !== '' && ids.get(target)?.has(anchor) !== true) broken.push(`${path}: ${to} has no such anchor`);
      }
    }
    expect(broken.slice(0, 20)).toEqual([]);
  });

  test('asks no other host for anything, and carries the one script of every page; tools carry their own beside it', () => {
    for (const { path, root } of pages) {
      for (const element of root.querySelectorAll('link[href], script[src], img[src], iframe[src], source[src]')) {
        if (element.getAttribute('rel') === 'canonical') continue;
        const url = new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', SITE);
        if (url.protocol !== 'data:') expect(url.origin, `${path}: ${element.toString()}`).toBe(SITE);
      }
      expect(root.querySelectorAll('script').filter((script) => script.getAttribute('type') !== 'application/ld+json').length, path).toBe(isScripted(path) ? 2 : 1);
    }
  });

  test('keeps its security policy: a policy in the head, no inline styles that it would refuse', () => {
    for (const { path, root } of pages) {
      const policy = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).toContain('style-src');
      expect(root.querySelector('[style]')?.toString(), path).toBeUndefined();
    }
  });

  test('keeps spaces between numbers and their units', () => {
    for (const { path, root } of pages) {
      const text = root.querySelector('main')?.text ?? '';
      expect(/\d(tỷ|triệu|đồng|đề án|cơ sở|sản phẩm|lao động|mô hình)/.exec(text)?.[0], path).toBeUndefined();
    }
  });
});

test('the files a host needs are there', () => {
  const dir = inject('site');
  for (const file of ['404.html', 'robots.txt', '_headers', 'sitemap.xml']) expect(existsSync(join(dir, file)), file).toBe(true);
  expect(readFileSync(join(dir, '_headers'), 'utf8')).toMatch(/\/_astro\/\*\n.*\n? *Cache-Control: public, max-age=31536000, immutable/);
  expect(readFileSync(join(dir, 'robots.txt'), 'utf8')).toContain(`${SITE}/sitemap.xml`);
});
