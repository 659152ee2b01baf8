import { expect, it } from 'vitest';
import { marksOf } from '../../../src/browser/explore/picture.ts';
import { exploreIndicator, explorePlace } from '../../../src/site/explore-question.ts';
import { opened, visit } from '../browser/explore/shelf.ts';
import { madeLedger } from '../words/made-ledger.ts';
import { realLedger } from '../words/real-ledger.ts';

const real = realLedger();
const shelf = opened(real);
const answer = (path: string) => visit(shelf, path.split('?')[1] ?? '');

it('the page of a place leads to a picture of that place, without a complaint', () => {
  for (const { place } of real.tables.places) {
    const path = explorePlace(real, { place });
    if (path === null) continue;
    const { picture, all } = answer(path);
    expect(all, place).toEqual([]);
    expect(marksOf(picture).some(({ figure }) => figure.place === place), `${place}: ${path}`).toBe(true);
  }
});

it('the page of an indicator leads to a picture of it', () => {
  for (const { indicator } of real.tables.indicators) {
    const path = exploreIndicator(real, indicator);
    if (path !== null) expect(answer(path).state.indicator).toBe(indicator);
  }
});

it('a place shows money before anything else, and totals of several years among the other places', () => {
  const made = madeLedger(`
    an/2022.kinh-phi.tong.thuc-hien 1
    an/2022.de-an.tong.thuc-hien 10
    an/2023.de-an.tong.thuc-hien 11
    binh/2022.de-an.tong.thuc-hien 7
    cuong/2021/2023.kinh-phi.kcdp.thuc-hien 9
    dung/2022.de-an.tong.thuc-hien 9?
    an-2025/2025.ty-le-ke-hoach.kcqg.thuc-hien 80
    phia-bac/2025.ty-le-ke-hoach.tong.thuc-hien 90
  `);
  expect(explorePlace(made, { place: 'an' })).toBe('kham-pha/?chi-tieu=kinh-phi&noi=an');
  expect(explorePlace(made, { place: 'binh' })).toBe('kham-pha/?chi-tieu=de-an&noi=binh');
  expect(explorePlace(made, { place: 'cuong' })).toBe('kham-pha/?chi-tieu=kinh-phi&kieu=thanh&von=kcdp&noi=cuong&nam=2021%2F2023');
  expect(explorePlace(made, { place: 'an-2025' })).toBe('kham-pha/?chi-tieu=ty-le-ke-hoach&von=kcqg&noi=an-2025');
  expect(explorePlace(made, { place: 'dung' })).toBeNull();
});
