import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/site/find/files.ts';
import { longLists } from '../../../src/site/find/long-lists.ts';
import { namedEntries } from '../../../src/site/find/names.ts';
import { allSections } from '../../../src/site/sections.ts';
import { loadLedger } from '../../../src/site/load.ts';
import { CATEGORIES_SAID, INDICATORS_SAID, METHOD_SAID, PAGES_SAID, PLACES_SAID, TERMS_SAID } from '../../../src/words/find/people-say.ts';
import { placeHint } from '../../../src/words/find/place-hint.ts';
import { LANGS, type Lang } from '../../../src/words/lang.ts';
import { strings } from '../../../src/words/strings.ts';
import { writeSyntheticLedger } from '../../synthetic/ledger.ts';
import { files, ledger } from '../words/find/site.ts';
import { madeLedger } from '../words/made-ledger.ts';

describe('names of search', () => {
  test('that people use mean something that is there', () => {
    expect(Object.keys(INDICATORS_SAID).filter((id) => !ledger.indicators.has(id))).toEqual([]);
    expect(Object.keys(CATEGORIES_SAID).filter((id) => !ledger.categories.has(id))).toEqual([]);
    expect(Object.keys(PLACES_SAID).filter((id) => ledger.places.get(id) === undefined)).toEqual([]);
    expect(Object.keys(METHOD_SAID).filter((id) => !Object.hasOwn(strings('vi').pages.method.sections, id))).toEqual([]);
    expect(Object.keys(TERMS_SAID).filter((id) => !ledger.tables.glossary.some(({ term }) => term === id))).toEqual([]);
    const pages = allSections('vi').map(([path]) => path);
    expect(Object.keys(PAGES_SAID).filter((path) => !pages.includes(path))).toEqual([]);
  });

  test('have one entry for one path', () => {
    for (const lang of LANGS) {
      const paths = namedEntries(ledger, [], allSections(lang), lang).map(({ path }) => path);
      expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
    }
  });
});

describe('what became of a place', () => {
  const hint = (id: string, lang: 'vi' | 'en') => placeHint(ledger.places, ledger.places.get(id)!, lang);
  test.each([
    ['bac-giang', 'tỉnh cũ; hợp nhất vào Bắc Ninh từ 1/7/2025', 'former province; part of Bac Ninh since 1 Jul 2025'],
    ['bac-ninh', 'tỉnh cũ; hợp nhất với Bắc Giang từ 1/7/2025', 'former province; merged with Bac Giang on 1 Jul 2025'],
    ['bac-ninh-2025', 'tỉnh từ 1/7/2025, gồm Bắc Giang và Bắc Ninh cũ', 'province since 1 Jul 2025, made of the former Bac Giang and Bac Ninh'],
    ['dong-nai-2025', 'tỉnh từ 1/7/2025 đến 29/4/2026, gồm Bình Phước và Đồng Nai cũ; trở thành thành phố Đồng Nai từ 30/4/2026', 'province from 1 Jul 2025 until 29 Apr 2026, made of the former Binh Phuoc and Dong Nai; the city of Dong Nai since 30 Apr 2026'],
    ['dong-nai-2026', 'thành phố từ 30/4/2026', 'city since 30 Apr 2026'],
    ['thua-thien-hue', 'tỉnh cũ; trở thành thành phố Huế từ 1/1/2025', 'former province; the city of Hue since 1 Jan 2025'],
    ['ha-noi', 'thành phố', 'city'],
    ['nghe-an', 'tỉnh', 'province'],
    ['viet-nam', '', ''],
    ['phia-bac', 'khu vực, 28 tỉnh, thành phố; ranh giới mới từ 1/7/2025', 'region, 28 provinces and cities; new boundaries since 1 Jul 2025'],
    ['mien-trung-tay-nguyen', 'khu vực, 15 tỉnh, thành phố; ranh giới mới từ 1/7/2025', 'region, 15 provinces and cities; new boundaries since 1 Jul 2025'],
    ['phia-bac-2025', 'khu vực, 15 tỉnh, thành phố từ 1/7/2025', 'region, 15 provinces and cities since 1 Jul 2025'],
  ])('%s: %s', (id, vi, en) => {
    expect([hint(id, 'vi'), hint(id, 'en')]).toEqual([vi, en]);
  });
});

describe('files of search', () => {
  test('all carry the version of the names', () => {
    const { version } = JSON.parse(files.file('vi/ten.json')) as { version: string };
    for (const path of files.paths) expect((JSON.parse(files.file(path)) as { version: string }).version, path).toBe(version);
    expect(() => files.file('vi/khong-co.json')).toThrow();
  });

  test('change their version with any figure, and only with what they say', () => {
    const version = (text: string): string => {
      const source = { ledger: madeLedger(text), names: { vi: [], en: [] }, lists: { vi: [], en: [] } };
      return (JSON.parse(findFiles(source).file('vi/ten.json')) as { version: string }).version;
    };
    const before = version('an/2023.kinh-phi.tong.thuc-hien 6.8');
    expect(version('an/2023.kinh-phi.tong.thuc-hien 6.8')).toBe(before);
    for (const other of ['6.80', '>6.8', '6.8?', '6.8 @so']) expect(version(`an/2023.kinh-phi.tong.thuc-hien ${other}`), other).not.toBe(before);
  });

  test('stay small when the ledger grows: the names do not, and a question reads the figures of one place and year', async () => {
    const dir = join(await mkdtemp(join(tmpdir(), 'tim-')), 'data');
    await writeSyntheticLedger(dir, { observations: 45_000, years: 35, sources: 3000, seed: 3 });
    const large = await loadLedger(dir);
    await rm(dirname(dir), { recursive: true });
    const inBoth = <T>(make: (lang: Lang) => T): Record<Lang, T> => ({ vi: make('vi'), en: make('en') });
    const many = findFiles({
      ledger: large,
      names: inBoth((lang) => namedEntries(large, [], allSections(lang), lang)),
      lists: inBoth((lang) => longLists(large, new Map(), lang)),
    });
    const weigh = (path: string): number => gzipSync(many.file(path), { level: 9 }).length;
    expect(many.paths.length).toBeGreaterThan(1000);
    expect(weigh('vi/ten.json')).toBeLessThan(14 * 1024);
    // Half the places report a thousand figures or more: the latest of each kind, and one file a year.
    const sample = many.paths.filter((path) => path.startsWith('so/') && (!path.includes('-2025') || path.split('/').length === 2)).filter((_, i) => i % 20 === 0);
    for (const path of [...sample, ...many.paths.filter((path) => /^vi\/(?:chu|dong)\//.test(path))]) expect(weigh(path), path).toBeLessThan(12 * 1024);
  }, 60_000);
});
