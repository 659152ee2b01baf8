import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { makeChartBook } from '../../../src/site/chart-book.ts';
import { citeChart } from '../../../src/site/chart-citation.ts';
import { chartHistories } from '../../../src/site/chart-history.ts';
import { neighboursOf } from '../../../src/site/chart-neighbours.ts';
import { chartPage } from '../../../src/site/chart-page.ts';
import { gallery } from '../../../src/site/gallery.ts';
import { release, row, TABLES } from '../ledger/sample.ts';

const GONE = 'bac-giang/2021.kinh-phi.tong.thuc-hien';
const ledger = buildLedger(TABLES, [
  release('2024-01-01-a', [
    row('ha-noi/2020.kinh-phi.tong.thuc-hien', '20'),
    row('bac-ninh/2020.kinh-phi.tong.thuc-hien', '9'),
    row('bac-giang/2020.kinh-phi.tong.thuc-hien', '10'),
    row('ha-noi/2021.kinh-phi.tong.thuc-hien', '21'),
    row('bac-ninh/2021.kinh-phi.tong.thuc-hien', '8'),
    row(GONE, '7'),
    row('bac-ninh/2016/2020.kinh-phi.tong.thuc-hien', '40'),
  ]),
  release('2024-03-01-b', [
    row('ha-noi/2020.kinh-phi.tong.thuc-hien', '22', { action: 'correct', reason: 'Báo cáo in lại.' }),
    row('bac-ninh/2020.kinh-phi.tong.thuc-hien', '9.1', { source: 'bao-moi' }),
    row(GONE, '7', { action: 'withdraw', reason: 'Nhầm tỉnh.' }),
  ]),
]);
const book = makeChartBook(ledger, 'vi');
const { vi: histories, en: englishHistories } = chartHistories(ledger, makeChartBook);
const page = (id: string) => chartPage(ledger, book, histories.get(id)!, 'vi');

describe('the history of a chart', () => {
  test('tells corrections by release; a second source for a figure adds nothing', () => {
    const { releases, edition } = page('xep-hang-kinh-phi-2020');
    expect(releases.map(({ release, added, changes }) => [release, added, changes.length])).toEqual([['2024-03-01-b', 0, 1], ['2024-01-01-a', 3, 0]]);
    expect(releases[0]?.changes[0]).toMatchObject({ before: '20 tỷ đồng', after: '22 tỷ đồng', reason: { text: 'Báo cáo in lại.' } });
    expect(edition).toBe('2024-03-01-b');
  });

  test('keeps a chart whose figures were withdrawn, as it last was', () => {
    expect(book.has('xep-hang-kinh-phi-2021')).toBe(false);
    const history = histories.get('xep-hang-kinh-phi-2021');
    expect(history).toMatchObject({ goneSince: '2024-03-01-b', latest: { releases: ['2024-01-01-a'] } });
    expect(history?.keys).toContain(GONE);
    const retired = page('xep-hang-kinh-phi-2021');
    expect([retired.retired, retired.edition]).toEqual(['2024-01-01-a', '2024-01-01-a']);
    expect(retired.published.chart).toMatchObject({ kind: 'bars', rows: [{ label: 'Hà Nội' }, { label: 'Bắc Ninh' }, { label: 'Bắc Giang' }] });
    expect(retired.releases[0]?.changes[0]).toMatchObject({ after: '', reason: { text: 'Nhầm tỉnh.' } });
  });

  test('lists a chart of today without end', () => {
    expect(histories.get('kinh-phi-theo-nam-ha-noi')?.goneSince).toBe('');
    expect(page('kinh-phi-theo-nam-ha-noi').retired).toBe('');
    expect([...histories.keys()].slice(0, book.size)).toEqual([...book.keys()]);
  });

  test('is one in both languages: the same charts, the same editions', () => {
    const editions = (of: typeof histories) => [...of.values()].map(({ id, goneSince, editions }) => [id, goneSince, ...editions.map(({ release, releases, imprint }) => [release, imprint, ...releases])]);
    expect(editions(englishHistories)).toEqual(editions(histories));
    expect(englishHistories.get('xep-hang-kinh-phi-2020')?.latest.published.chart.lang).toBe('en');
  });
});

test('sources are those of the figures, the most used first, with what was taken from each', () => {
  expect(page('kinh-phi-theo-nam-ha-noi').sources).toEqual([{ path: 'nguon/bao-cao/', title: null, label: 'bao-cao, 10/5/2024', count: 2 }]);
});

test('a year does not follow five years, and no chart is its own neighbour', () => {
  const one = book.get('kinh-phi-theo-nam-ha-noi')!;
  const neighbours = neighboursOf(book, one);
  expect([neighbours.before, neighbours.after]).toEqual([undefined, undefined]);
  expect([...neighbours.samePlace, ...neighbours.sameIndicator].map(({ id }) => id)).not.toContain(one.id);
  const years = makeChartBook(buildLedger(TABLES, [release('2024-01-01-a', ['2019', '2020', '2016/2020', '2022-H1'].flatMap((period) => [
    row(`phia-bac/${period}.kinh-phi.kcqg.thuc-hien`, '3'), row(`phia-bac/${period}.kinh-phi.kcdp.thuc-hien`, '4'),
  ]))]), 'vi');
  const of = (id: string) => neighboursOf(years, years.get(id)!);
  expect(of('theo-nguon-2020-phia-bac').before?.id).toBe('theo-nguon-2019-phia-bac');
  expect(of('theo-nguon-2020-phia-bac').after).toBeUndefined();
  expect(of('theo-nguon-2016-2020-phia-bac').after).toBeUndefined();
});

test('a citation names release, date and address, and survives TeX', () => {
  const one = book.get('xep-hang-kinh-phi-2020')!;
  const chart = { ...one.chart, title: 'Đạt 95% & {hơn}', subtitle: 'a_b' };
  const { vi, en, bibtex } = citeChart({ vi: { ...one, chart }, en: one, edition: '2024-03-01-b', addressIn: (lang) => `https://so.example/${lang === 'en' ? 'en/' : ''}bieu-do/x_y/` }, 'vi');
  expect(vi).toBe('Sổ Khuyến công, “Đạt 95% & {hơn}. a_b”, bản phát hành ngày 1/3/2024, https://so.example/bieu-do/x_y/');
  expect(en).toMatch(/release of 1 Mar 2024, https:\/\/so\.example\/en\/bieu-do\/x_y\/$/);
  expect(bibtex).toBe(`@misc{so-khuyen-cong-xep-hang-kinh-phi-2020,
  title = {{Đạt 95\\% \\& hơn. a\\_b}},
  author = {{Sổ Khuyến công}},
  year = {2024},
  month = {3},
  day = {1},
  url = {https://so.example/bieu-do/x_y/},
  note = {Bản phát hành 2024-03-01-b, CC BY 4.0},
}`);
});

test('the gallery finds a ranking by each of its provinces, and a sub-group by its group', () => {
  const made = gallery(ledger, book, 'vi');
  const item = made.groups.flatMap(({ items }) => items).find(({ published }) => published.id === 'xep-hang-kinh-phi-2020');
  expect(item?.places).toEqual(['ha-noi', 'bac-giang', 'bac-ninh']);
  expect(item?.years).toEqual(['2020']);
  expect(made.places.map(({ id }) => id)).toEqual(expect.arrayContaining(['ha-noi', 'bac-ninh', 'bac-giang']));
  expect(made.count).toBe(book.size);
});
