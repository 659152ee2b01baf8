import { describe, expect, test } from 'vitest';
import type { FigureKey } from '../../../src/ledger/model.ts';
import { figureRow, newestFirst } from '../../../src/site/figure-row.ts';
import { figuresCsv } from '../../../src/site/figures-csv.ts';
import { headlinesOf } from '../../../src/site/headlines.ts';
import { homePage } from '../../../src/site/home-page.ts';
import { memberSums } from '../../../src/site/member-sums.ts';
import { calendarYears, pagesWithFigures } from '../../../src/site/page-figures.ts';
import { placePage } from '../../../src/site/place-page.ts';
import { placesPage } from '../../../src/site/places-page.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { spanLink } from '../../../src/site/span-link.ts';
import { sumOf } from '../../../src/site/sum.ts';
import { unionRows } from '../../../src/site/union-rows.ts';
import { yearPage } from '../../../src/site/year-page.ts';
import { madeLedger } from '../words/made-ledger.ts';

const LEDGER = madeLedger(`
  phia-bac/2023.kinh-phi.tong.thuc-hien 176.4 @so
  phia-bac/2023.kinh-phi.kcqg.thuc-hien 79.9
  phia-bac/2023.kinh-phi.kcdp.thuc-hien 96.6
  phia-bac/2024.kinh-phi.tong.ke-hoach >170
  phia-bac/2024-H1.kinh-phi.tong.uoc 34.7
  an/2023.kinh-phi.tong.thuc-hien 6.8
  an/2023.kinh-phi.tong.thuc-hien 6.9 @so
  an/2022.kinh-phi.tong.thuc-hien 7
  an/2023.de-an.tong.thuc-hien 14
  binh/2023.kinh-phi.tong.thuc-hien 6.497
  binh/2023.de-an.tong.thuc-hien 5
  cuong/2023.kinh-phi.tong.thuc-hien >1.6
  dung/2023.kinh-phi.tong.thuc-hien 2?
  dung/2024.kinh-phi.kcdp.ke-hoach 1.35
`);
const figure = (key: FigureKey) => {
  const found = LEDGER.figure(key);
  if (found === undefined) throw new Error(`the made ledger has no ${key}`);
  return found;
};
const place = (id: string) => {
  const found = LEDGER.places.get(id);
  if (found === undefined) throw new Error(`the made ledger has no ${id}`);
  return found;
};
const keys = (figures: readonly { key: FigureKey }[]) => figures.map(({ key }) => key);

describe('what opens a page', () => {
  test('is actual before planned, whole years before parts, the whole before a part of the money', () => {
    expect(keys(headlinesOf(LEDGER.byPlace('phia-bac'), 3))).toEqual(['phia-bac/2023.kinh-phi.tong.thuc-hien']);
    expect(keys(headlinesOf(LEDGER.byPlace('an'), 3))).toEqual(['an/2023.kinh-phi.tong.thuc-hien', 'an/2023.de-an.tong.thuc-hien']);
  });

  test('is never a doubtful figure', () => {
    expect(keys(headlinesOf(LEDGER.byPlace('dung'), 3))).toEqual(['dung/2024.kinh-phi.kcdp.ke-hoach']);
  });

  test('is worded with its qualifier, its kind of statement and its period', () => {
    expect(sumOf(LEDGER, figure('phia-bac/2024.kinh-phi.tong.ke-hoach'), 'vi')).toMatchObject({
      what: 'Kinh phí khuyến công', before: 'hơn ', number: '170', after: ' tỷ đồng', when: 'kế hoạch năm 2024',
      path: 'vung/phia-bac/#2024.kinh-phi.tong.ke-hoach',
    });
  });
});

describe('a row of the ledger', () => {
  test('shows the better source and keeps the other with its value and a link', () => {
    const row = figureRow(LEDGER, figure('an/2023.kinh-phi.tong.thuc-hien'), 'vi');
    expect(row).toMatchObject({ value: '6,9', source: 'so', disputed: true, path: 'tinh/an/#2023.kinh-phi.tong.thuc-hien' });
    expect(row.more).toContainEqual({ label: 'Nguồn khác cho cùng số này', text: '6,8 tỷ đồng, Báo, 2024', href: 'nguon/bao/' });
  });

  test('says why a figure is in doubt', () => {
    expect(figureRow(LEDGER, figure('dung/2023.kinh-phi.tong.thuc-hien'), 'vi').doubt).toEqual({ text: 'Nghi.', lang: 'vi' });
  });

  test('stands below later ones', () => {
    expect(newestFirst(LEDGER.byPlace('phia-bac')).map(({ chosen }) => chosen.period)).toEqual(['2024', '2024-H1', '2023', '2023', '2023']);
  });

  test('is written to the CSV once for every source, the shown one marked', () => {
    const lines = figuresCsv(LEDGER, [figure('an/2023.kinh-phi.tong.thuc-hien')], 'vi').trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(',6.9,=,tỷ đồng,,yes,so,');
    expect(lines[2]).toContain(',6.8,=,tỷ đồng,,no,bao,');
  });
});

describe('computed numbers', () => {
  test('add up members beside what the region printed, and count those without a usable figure', () => {
    const [sum] = memberSums(LEDGER, place('phia-bac'));
    expect(sum).toMatchObject({ indicator: 'kinh-phi', year: '2023', coverage: { have: 3, of: 4, missing: ['dung'] } });
    expect(sum?.sum.value).toBeCloseTo(6.9 + 6.497 + 1.6);
    expect(sum?.sum.qualifier).toBe('>');
    expect(sum?.printed?.chosen.value).toBe('176.4');
    expect(memberSums(LEDGER, place('an'))).toEqual([]);
  });

  test('put old provinces together for a new one only where all of them report', () => {
    const rows = unionRows(LEDGER, place('an-2025'));
    expect(rows.map(({ indicator, period, sum }) => [indicator, period, Number(sum.value.toFixed(3))])).toEqual([
      ['kinh-phi', '2023', 13.397],
      ['de-an', '2023', 19],
    ]);
    expect(unionRows(LEDGER, place('cuong'))).toEqual([]);
  });
});

describe('pages', () => {
  test('a year counts its provinces and names the nearest thing to what each spent', () => {
    const page = yearPage(LEDGER, 2024, calendarYears(LEDGER), 'vi');
    expect(page).toMatchObject({ before: 2023, after: null });
    expect(page.provinces.map(({ place: { place: id }, funding }) => [id, funding?.key])).toEqual([['dung', 'dung/2024.kinh-phi.kcdp.ke-hoach']]);
    expect(page.wholes.map(({ place: { place: id } }) => id)).toEqual(['phia-bac']);
  });

  test('a region lists its members by name, a province knows what it became', () => {
    expect(placePage(LEDGER, place('phia-bac'), 'vi').members.map(({ place: id }) => id)).toEqual(['an', 'binh', 'cuong', 'dung']);
    expect(placePage(LEDGER, place('an'), 'vi').successor?.place).toBe('an-2025');
    expect(placePage(LEDGER, place('an-2025'), 'vi').predecessors.map(({ place: id }) => id)).toEqual(['an', 'binh']);
  });

  test('a ranking needs three provinces with a figure that is not doubtful', () => {
    expect(placePage(LEDGER, place('an'), 'vi').rankings.map(({ id }) => id)).toHaveLength(1);
    expect(placePage(LEDGER, place('dung'), 'vi').rankings).toEqual([]);
  });

  test('the home page opens with the latest reported year, and says so when there is none', () => {
    expect(homePage(LEDGER, 'vi').lead).toMatchObject({ year: 2023, place: { place: 'phia-bac' } });
    expect(() => homePage(madeLedger('an/2023.kinh-phi.tong.ke-hoach 1'), 'vi')).toThrow(/chưa có kinh phí thực hiện/);
  });

  test('the list of provinces holds both today’s and the former ones', () => {
    const page = placesPage(LEDGER, 'vi');
    expect(page.current.map(({ place: { place: id } }) => id)).toEqual(['an-2025', 'cuong', 'dung']);
    expect(page.former.flatMap(({ places }) => places.map(({ place: { place: id }, count }) => [id, count]))).toEqual([['an', 3], ['binh', 2], ['cuong', 1], ['dung', 2]]);
  });

  test('every page with figures offers them, and no empty page does', () => {
    const paths = pagesWithFigures(LEDGER).map(({ path }) => path);
    expect(paths).toContain('tinh/an/');
    expect(paths).toContain('nam/2024/');
    expect(paths).not.toContain('tinh/an-2025/');
    expect(paths).not.toContain('chi-tieu/von-doi-ung/');
  });
});

test('a piece of a sentence leads to its row, its page, or nowhere', () => {
  expect(spanLink(LEDGER, { text: '6,9', figure: 'an/2023.kinh-phi.tong.thuc-hien' })).toMatchObject({ path: 'tinh/an/#2023.kinh-phi.tong.thuc-hien', number: true });
  expect(spanLink(LEDGER, { text: 'An', place: 'an' })).toMatchObject({ path: 'tinh/an/', number: false });
  expect(spanLink(LEDGER, { text: '2023', period: '2023' })).toMatchObject({ path: 'nam/2023/' });
  expect(spanLink(LEDGER, { text: '6 tháng', period: '2024-H1' })).toBeNull();
});

test('settings come from the environment, with slashes put right', () => {
  expect(readSettings({}, '/home/me/so')).toEqual({ dataDir: '/home/me/so/data', siteUrl: 'http://localhost:4321', basePath: '/' });
  expect(readSettings({ DATA_DIR: '../khac', SITE_URL: 'https://so.example/', BASE_PATH: 'khuyen-cong' }, '/home/me/so')).toEqual({
    dataDir: '/home/me/khac', siteUrl: 'https://so.example', basePath: '/khuyen-cong/',
  });
});
