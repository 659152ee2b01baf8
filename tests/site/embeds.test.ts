/** Embeds as files: every address there, alone, light, and leading where something is. Hosts are tests/browser/embed.test.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { gzipped, readEmbeds, type BuiltPage } from './pages.ts';

const SITE = 'https://so.example';
/** The folder of a path's language, and what follows it. */
const folder = (path: string): string => (path.startsWith('en/') ? 'en/' : '');
const own = (path: string): string => path.slice(folder(path).length);

const RELEASES = readdirSync('data/releases').map((file) => file.replace(/\.csv$/, '')).sort();

describe.each([
  { where: 'at the root', base: '/', dir: inject('site') },
  { where: 'under a path', base: '/khuyen-cong/', dir: inject('siteUnderPath') },
])('embeds $where', ({ base, dir }) => {
  let embeds: readonly BuiltPage[];
  const live = (): readonly BuiltPage[] => embeds.filter(({ path }) => own(path).split('/').length === 3);

  beforeAll(() => {
    embeds = readEmbeds(dir);
  });

  test('answer for every chart, live and at every release, in both languages', () => {
    const charts = readdirSync(join(dir, 'bieu-do'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(charts.length).toBeGreaterThan(100);
    const missing = charts.flatMap((chart) => ['', 'en/'].flatMap((lang) => [`${lang}nhung/${chart}/`, ...RELEASES.map((release) => `${lang}nhung/${release}/${chart}/`)])).filter((path) => !existsSync(join(dir, path, 'index.html')));
    expect(missing).toEqual([]);
  });

  test('weigh at most 12 kB and ask for nothing', () => {
    for (const { path, html, root } of embeds) {
      expect(gzipped(html), path).toBeLessThanOrEqual(12 * 1024);
      expect(root.querySelectorAll('script[src], link[rel=stylesheet], link[rel=preload], img, iframe, image, use').map(String), path).toEqual([]);
      expect(html, path).not.toMatch(/url\((?!#)|@import|@font-face/);
    }
    expect(gzipped(readFileSync(join(dir, 'nhung.js')))).toBeLessThanOrEqual(1024);
  });

  test('say what they are, and whose page is the real one', () => {
    for (const { path, root } of embeds) {
      const chart = path.split('/').at(-2) ?? '';
      expect(root.querySelector('html')?.getAttribute('lang'), path).toBe(folder(path) === '' ? 'vi' : 'en');
      expect(root.querySelector('title')?.text, path).toMatch(/^.+ – Sổ Khuyến công$/);
      expect(root.querySelector('meta[name=robots]')?.getAttribute('content'), path).toBe('noindex');
      expect(root.querySelector('link[rel=canonical]')?.getAttribute('href'), path).toBe(`${SITE}${base}${folder(path)}bieu-do/${chart}/`);
      expect(root.querySelectorAll('nav, .masthead, .colophon').length, path).toBe(0);
    }
  });

  test('lead only where something is, in their language, in a window of their own', () => {
    const broken = embeds.flatMap(({ path, root }) => {
      expect(root.querySelector('base')?.getAttribute('target'), path).toBe('_blank');
      return root
        .querySelectorAll('a[href], link[rel=canonical], link[rel=alternate]')
        .map((element) => new URL(element.getAttribute('href') ?? '', `${SITE}${base}${path}`))
        .filter(({ pathname }) => !pathname.startsWith(base) || folder(pathname.slice(base.length)) !== folder(path) || !existsSync(join(dir, pathname.slice(base.length), pathname.endsWith('/') ? 'index.html' : '')))
        .map(({ href }) => `${path}: ${href}`);
    });
    expect(broken.slice(0, 20)).toEqual([]);
  });

  test('are found by oEmbed from the chart’s page and from themselves, with an iframe that has a title', () => {
    for (const { path, root } of live()) {
      const [lang, chart] = [folder(path), path.split('/').at(-2) ?? ''];
      const page = parse(readFileSync(join(dir, lang, 'bieu-do', chart, 'index.html'), 'utf8'));
      const links = [root, page].map((each) => each.querySelector('link[rel=alternate][type="application/json+oembed"]')?.getAttribute('href'));
      expect(links, path).toEqual([`${SITE}${base}${lang}oembed/${chart}.json`, `${SITE}${base}${lang}oembed/${chart}.json`]);
      const answer = JSON.parse(readFileSync(join(dir, lang, 'oembed', `${chart}.json`), 'utf8')) as Record<string, unknown>;
      const iframe = parse(String(answer['html'])).querySelector('iframe');
      expect(iframe?.getAttribute('src'), path).toBe(`${SITE}${base}${path}?giao-dien=sang`);
      expect(iframe?.getAttribute('title'), path).toMatch(lang === '' ? /^Biểu đồ: / : /^Chart: /);
      expect(Number(iframe?.getAttribute('height')), path).toBe(answer['height']);
    }
  });
});

test('releases that show the same chart answer alike, byte for byte', () => {
  const at = (release: string): string => readFileSync(join(inject('site'), 'nhung', release, 'kinh-phi-theo-nam-nghe-an', 'index.html'), 'utf8');
  expect(at('2026-11-23-04-trung-du-mien-nui')).toBe(at('2026-11-23-03-dong-bang-va-bac-trung-bo'));
  expect(at('2026-11-23-05-ra-soat')).not.toBe(at('2026-11-23-04-trung-du-mien-nui'));
});

test('the picture of an edition is there for newsletters', () => {
  for (const lang of ['', 'en/']) expect(existsSync(join(inject('site'), `${lang}nhung/2026-11-23-05-ra-soat/xep-hang-kinh-phi-2016-2020.png`))).toBe(true);
});

test('embeds are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'long-title': 'off', 'void-style': 'off', 'doctype-style': 'off', 'attr-quotes': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off' },
  });
  const complaints: string[] = [];
  for (const { path, html } of readEmbeds(inject('site')).filter((_, i) => i % 7 === 0)) {
    const { results } = await validator.validateString(html);
    complaints.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`)));
  }
  expect(complaints.slice(0, 20)).toEqual([]);
});
