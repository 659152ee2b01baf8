import { expect, test } from 'vitest';
import { touchedCharts } from '../../../../src/browser/check/touched-charts.ts';

const SITE = {
  keys: ['bac-giang/2023.kinh-phi.tong.thuc-hien', 'bac-giang/2022.kinh-phi.tong.thuc-hien', 'ha-nam/2023.kinh-phi.tong.thuc-hien', 'ha-nam/2023.de-an.tong.thuc-hien'],
  charts: [
    ['Bắc Giang theo năm', 'tỷ đồng', '/a/', [0, 1]],
    ['Các tỉnh năm 2023', 'tỷ đồng', '/b/', [0, 2]],
    ['Đề án Hà Nam', 'đề án', '/c/', [3]],
  ],
} as const;

test('a changed figure names the charts that draw it, then those that draw its like', () => {
  expect(touchedCharts(new Set(['bac-giang/2022.kinh-phi.tong.thuc-hien']), SITE)).toEqual([{ title: 'Bắc Giang theo năm', subtitle: 'tỷ đồng', path: '/a/', drawn: true }, { title: 'Các tỉnh năm 2023', subtitle: 'tỷ đồng', path: '/b/', drawn: false }]);
});

test('a new figure may enter a ranking of its year and a series of its place', () => {
  expect(touchedCharts(new Set(['nghe-an/2023.kinh-phi.tong.thuc-hien']), SITE).map(({ title }) => title)).toEqual(['Bắc Giang theo năm', 'Các tỉnh năm 2023']);
  expect(touchedCharts(new Set(['ha-nam/2016/2020.de-an.tong.thuc-hien']), SITE)).toEqual([{ title: 'Đề án Hà Nam', subtitle: 'đề án', path: '/c/', drawn: false }]);
  expect(touchedCharts(new Set(['nghe-an/2023.de-an.kcqg.thuc-hien']), SITE)).toEqual([]);
});
