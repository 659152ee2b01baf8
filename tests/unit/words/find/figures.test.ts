import { describe, expect, test } from 'vitest';
import { figureFile, figureFilePaths } from '../../../../src/site/find/figure-files.ts';
import { openFinder } from '../../../../src/words/find/find.ts';
import { figuresFor } from '../../../../src/words/find/figure-file.ts';
import type { FiguresAsked } from '../../../../src/words/find/figures-asked.ts';
import { figureResults } from '../../../../src/words/find/results.ts';
import { madeLedger } from '../made-ledger.ts';

const LEDGER = madeLedger(`
  an/2023.kinh-phi.tong.thuc-hien 6.8
  an/2023.kinh-phi.tong.thuc-hien 7.9 @so
  an/2023.kinh-phi.kcqg.thuc-hien >2.5
  an/2023.kinh-phi.tong.ke-hoach 7
  an/2023.de-an.tong.thuc-hien 14
  an/2023-H1.kinh-phi.tong.uoc <3
  an/2022.kinh-phi.tong.thuc-hien 5?
  an/2021.kinh-phi.tong.thuc-hien 4
  an/2016/2020.kinh-phi.tong.thuc-hien 30.72
`);
const FILE = figureFile(LEDGER, 'v1', 'an');
const ORDER = ['kinh-phi', 'de-an'];
const asked = (more: Partial<FiguresAsked>): FiguresAsked => ({ places: [], implied: false, indicators: [], category: '', programme: null, status: null, periods: [], ...more });
const anchors = (more: Partial<FiguresAsked>): string[] => figuresFor(FILE, 'an', asked(more), ORDER).map(({ row }) => row[0]);

describe('the figures of a place', () => {
  test('are those of the year asked for: what happened before what was planned, parts of the year after it', () => {
    expect(anchors({ periods: ['2023'] })).toEqual([
      '2023.kinh-phi.tong.thuc-hien', '2023.kinh-phi.kcqg.thuc-hien', '2023.kinh-phi.tong.ke-hoach', '2023.de-an.tong.thuc-hien', '2023-H1.kinh-phi.tong.uoc',
    ]);
  });

  test('are a longer period’s where it holds the year', () => {
    expect(anchors({ periods: ['2018'] })).toEqual(['2016/2020.kinh-phi.tong.thuc-hien']);
    expect(anchors({ periods: ['2010'] })).toEqual([]);
  });

  test('are the latest of what is counted, one in doubt after those that are not', () => {
    expect(anchors({ indicators: ['kinh-phi'], status: 'thuc-hien', programme: null }).slice(0, 4)).toEqual([
      '2023.kinh-phi.tong.thuc-hien', '2023.kinh-phi.kcqg.thuc-hien', '2021.kinh-phi.tong.thuc-hien', '2016/2020.kinh-phi.tong.thuc-hien',
    ]);
    expect(anchors({ indicators: ['kinh-phi'] }).at(-1)).toBe('2022.kinh-phi.tong.thuc-hien');
  });

  test('are only those of the very period where the country was not named', () => {
    expect(anchors({ periods: ['2018'], indicators: ['kinh-phi'], implied: true })).toEqual([]);
    expect(anchors({ periods: ['2021'], indicators: ['kinh-phi'], implied: true })).toEqual(['2021.kinh-phi.tong.thuc-hien']);
  });

  test('are of the budget and the kind of statement asked for', () => {
    expect(anchors({ programme: 'kcqg' })).toEqual(['2023.kinh-phi.kcqg.thuc-hien']);
    expect(anchors({ status: 'ke-hoach' })).toEqual(['2023.kinh-phi.tong.ke-hoach']);
  });

  test('are told with qualifier, kind, source and doubt, and lead to their addresses', () => {
    const { entries } = openFinder([
      { kind: 'place', path: 'tinh/an/', title: 'An', life: '/', figures: true },
      { kind: 'indicator', path: 'chi-tieu/kinh-phi/', title: 'Kinh phí khuyến công' },
      { kind: 'indicator', path: 'chi-tieu/de-an/', title: 'Đề án khuyến công' },
    ]);
    const place = entries[0]!;
    const tell = (more: Partial<FiguresAsked>) => figureResults({ entries }, asked({ places: [place], ...more }), place, FILE, 'vi', 3);
    const [year, first, second] = tell({ periods: ['2023'] });
    expect(year).toMatchObject({ kind: 'place-year', title: 'An, năm 2023', path: 'tinh/an/#2023.kinh-phi.tong.thuc-hien', hint: '5 số liệu' });
    expect(first).toMatchObject({ kind: 'figure', title: 'Kinh phí khuyến công (thực hiện)', unsaid: 'An, năm 2023', warning: 'các nguồn nói khác nhau' });
    expect(second).toMatchObject({ value: 'hơn 2,5 tỷ đồng', title: 'Kinh phí khuyến công (KCQG, thực hiện)', path: 'tinh/an/#2023.kinh-phi.kcqg.thuc-hien' });
    expect(second?.hint).toMatch(/^theo ./);
    const [, abroad] = figureResults({ entries }, asked({ places: [place], periods: ['2023'] }), place, { ...FILE, sources: FILE.sources.map(([name, date]) => [name, date, 'An newspaper']) }, 'en', 3);
    expect(abroad?.hint).toMatch(/^from An newspaper\b/);
    const doubtful = tell({ indicators: ['kinh-phi'], periods: ['2022'] })[1];
    expect(doubtful).toMatchObject({ value: '5 tỷ đồng', warning: 'còn nghi vấn' });
    expect(tell({ indicators: ['de-an'] })[0]).toMatchObject({ title: 'Đề án khuyến công (thực hiện), An, năm 2023', value: '14 đề án' });
  });

  test('are missed aloud: no figure of the period is said, with the periods there are', () => {
    const { entries } = openFinder([{ kind: 'place', path: 'tinh/an/', title: 'An', life: '/', figures: true }]);
    const place = entries[0]!;
    const [missing] = figureResults({ entries }, asked({ places: [place], indicators: ['de-an'], periods: ['2020'] }), place, FILE, 'vi', 3);
    expect(missing).toMatchObject({ path: 'tinh/an/', hint: 'sổ chưa có số liệu như vậy của kỳ này; có của năm 2023' });
    const [longer] = figureResults({ entries }, asked({ places: [place], periods: ['2018'] }), place, FILE, 'en', 3);
    expect(longer).toMatchObject({ title: 'An, 2018', hint: 'only figures for several years together' });
    const [none] = figureResults({ entries }, asked({ places: [place], periods: ['2020'] }), place, null, 'en', 3);
    expect(none).toMatchObject({ hint: 'the ledger has no such figures for this period yet' });
  });
});

describe('a place with a great many figures', () => {
  const many = madeLedger(Array.from({ length: 700 }, (_, i) => `an/${1990 + (i % 100)}.kinh-phi.${['tong', 'kcqg', 'kcdp', 'kcdp-tinh', 'kcdp-huyen'][Math.floor(i / 100) % 5]}.${i < 500 ? 'thuc-hien' : 'ke-hoach'} ${i + 1}`).join('\n'));

  test('has a file for every year, and in the first one the latest of each kind', () => {
    const paths = figureFilePaths(many, 'an');
    expect(paths.length).toBe(101);
    expect(paths.slice(0, 2)).toEqual(['so/an.json', 'so/an/2089.json']);
    const all = figureFile(many, 'v1', 'an');
    expect(all).toMatchObject({ parted: true });
    expect(all.years.length).toBe(100);
    expect(all.rows.length).toBe(7);
    expect(all.rows.every(([anchor]) => anchor.startsWith('2089.'))).toBe(true);
    const year = figureFile(many, 'v1', 'an', '2000');
    expect(year.rows.map(([anchor]) => anchor.slice(0, 4))).toEqual(Array(7).fill('2000'));
  });

  test('none, has no file', () => {
    expect(figureFilePaths(many, 'binh')).toEqual([]);
  });
});
