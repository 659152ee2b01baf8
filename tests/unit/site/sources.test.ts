import { expect, it } from 'vitest';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { sourceLabel } from '../../../src/words/source-names.ts';
import { sourceGroups, sourcePage, sourceSubjects, undatedSources } from '../../../src/site/sources.ts';
import { ledgerOf, release, row, source, TABLES } from '../ledger/sample.ts';

const sourcePages = (ledger: Ledger) => sourceSubjects(ledger, 'vi').map((subject) => sourcePage(ledger, subject, 'vi'));
const KEY = 'bac-giang/2019.kinh-phi.tong.thuc-hien';

it('groups documents by kind, nearest to the origin first, those that give most figures on top', () => {
  const ledger = ledgerOf([row(KEY, '7.9', { source: 'bao-cu' }), row(KEY, '7.9', { source: 'trang-so' })]);
  const groups = sourceGroups(ledger, 'vi');
  expect(groups.map(({ kind, figures }) => [kind, figures])).toEqual([
    ['official-report', 0], ['official-site', 1], ['press', 1], ['machine-translation', 0],
  ]);
  expect(groups[2]?.sources.map(({ title }) => title.text)).toEqual(['bao-cu', 'bao-khong-ngay', 'bao-moi']);
  expect(undatedSources(ledger)).toBe(1);
});

it('keeps on a document\'s page the figures for which the site shows another one', () => {
  const ledger = ledgerOf([row(KEY, '7.9', { source: 'trang-so' }), row(KEY, '8', { source: 'bao-moi', review: 'unconfirmed' })]);
  const pages = new Map(sourcePages(ledger).map((page) => [page.source.source, page]));
  expect(pages.get('bao-moi')).toMatchObject({
    count: 1,
    notShown: 1,
    groups: [{ place: 'Bắc Giang', figures: [{ value: '8 tỷ đồng', review: 'mới đọc một lần', shownInstead: { value: '7,9 tỷ đồng', path: 'nguon/trang-so/' } }] }],
  });
  expect(pages.get('trang-so')).toMatchObject({ notShown: 0, groups: [{ figures: [{ shownInstead: null, review: '' }] }] });
});

it('keeps what was corrected and withdrawn', () => {
  const ledger = buildLedger(TABLES, [
    release('2024-07-01-mot', [row(KEY, '7.9', { source: 'bao-moi' })]),
    release('2024-08-01-hai', [row(KEY, '7.9', { source: 'bao-moi', action: 'withdraw', reason: 'Không có thật.' })]),
  ]);
  const page = sourcePages(ledger).find(({ source: { source: id } }) => id === 'bao-moi');
  expect(page).toMatchObject({ count: 0, groups: [], changes: [{ before: '7,9 tỷ đồng', after: '', date: '2024-08-01', reason: { text: 'Không có thật.' } }] });
});

it('says the language of a title only where the letters leave no doubt', () => {
  const sources = [
    { ...source('a', 'press'), language: 'de', title: 'Hội nghị khuyến công' },
    { ...source('b', 'press'), language: 'fr', title: 'Programme de promotion industrielle à Bac Giang' },
    source('c', 'press'),
  ];
  const pages = sourcePages(ledgerOf([], { sources }));
  expect(pages.map(({ title, language }) => [title.lang, language])).toEqual([
    ['vi', 'tiếng Đức'], ['fr', 'tiếng Pháp'], ['vi', 'tiếng Việt'],
  ]);
});

it('names a document in English where its English is known, and keeps its own title', () => {
  const sources = [
    { ...source('a', 'press'), title: 'Nghệ An: Vinh danh sản phẩm', publisher: 'Báo Nghệ An', published_on: '2024-05-10' },
    { ...source('b', 'press'), title: 'Nghệ An: Sản phẩm mới', publisher: 'Báo B' },
  ];
  const translations = [
    { vi: 'Nghệ An: Vinh danh sản phẩm', en: 'Nghe An: Honours for products' },
    { vi: 'Báo Nghệ An', en: 'Nghe An newspaper' },
  ];
  const ledger = ledgerOf([row(KEY, '7.9', { source: 'a' })], { sources, translations });
  const [first, second] = sourceSubjects(ledger, 'en').map((subject) => sourcePage(ledger, subject, 'en'));
  expect(first).toMatchObject({
    pageTitle: 'Nghe An: Honours for products', title: { text: 'Nghệ An: Vinh danh sản phẩm', lang: 'vi' }, gloss: 'Nghe An: Honours for products', publisher: 'Nghe An newspaper',
  });
  expect(second).toMatchObject({ pageTitle: 'Nghệ An: Sản phẩm mới', title: { lang: 'vi' }, gloss: '', publisher: 'Báo B' });
  expect(sourceGroups(ledger, 'en').flatMap(({ sources: listed }) => listed.map(({ title }) => title))).toEqual([
    { text: 'Nghe An: Honours for products', lang: 'en' }, { text: 'Nghệ An: Sản phẩm mới', lang: 'vi' },
  ]);
  expect(sourceLabel(ledger, 'a', 'en')).toBe('Nghe An newspaper, 10 May 2024');
  expect(sourceLabel(ledger, 'a', 'vi')).toBe('Báo Nghệ An, 10/5/2024');
  expect(sourcePages(ledger)[0]).toMatchObject({ pageTitle: 'Nghệ An: Vinh danh sản phẩm', gloss: '' });
});

it('gives every document a page title of its own, though newspapers share headlines', () => {
  const long = 'Khuyến công tạo đà phát triển chiều sâu cho cơ sở công nghiệp nông thôn';
  const sources = [
    { ...source('a', 'press'), title: 'Vinh danh sản phẩm', publisher: 'Báo A' },
    { ...source('b', 'press'), title: 'Vinh danh sản phẩm', publisher: 'Báo B' },
    { ...source('c', 'press'), title: 'Vinh danh sản phẩm', publisher: 'Báo B' },
    { ...source('d', 'press'), title: long, publisher: 'Báo D' },
  ];
  expect(sourcePages(ledgerOf([], { sources })).map(({ pageTitle }) => pageTitle)).toEqual([
    'Vinh danh sản phẩm, Báo A', 'Vinh danh sản phẩm (b)', 'Vinh danh sản phẩm (c)',
    'Khuyến công tạo đà phát triển chiều sâu cho cơ sở công…',
  ]);
});

it('tells a document of hundreds of figures by place, not line by line', () => {
  const rows = Array.from({ length: 101 }, (_, i) => 2000 + i).flatMap((year) =>
    ['thuc-hien', 'uoc', 'ke-hoach', 'muc-tieu'].map((status) => row(`ha-noi/${year}.kinh-phi.tong.${status}`, '1')));
  const page = sourcePages(ledgerOf(rows)).find(({ source: { source: id } }) => id === 'bao-cao');
  expect(page?.groups).toMatchObject([{ place: 'Hà Nội', count: 404, figures: [] }]);
});
