import { expect, it } from 'vitest';
import { coverage, placeCoverage } from '../../../src/ledger/coverage.ts';
import { ledgerOf, row, TABLES } from './sample.ts';

const ledger = ledgerOf([
  row('ha-noi/2023.kinh-phi.tong.thuc-hien', '10'),
  row('ha-noi/2023.kinh-phi.tong.thuc-hien', '12', { source: 'bao-moi' }),
  row('ha-noi/2023-H1.kinh-phi.tong.uoc', '4', { source: 'may-dich' }),
  row('ha-noi/2023.de-an.tong.ke-hoach', '4', { source: 'bao-moi', unit: 'đề án', review: 'doubtful', doubt: 'lạ' }),
  row('ha-noi/2021.kinh-phi.tong.ke-hoach', '4'),
  row('ha-noi/2016/2020.kinh-phi.tong.muc-tieu', '40'),
]);

it('counts a place by year, status, source and doubt', () => {
  const found = placeCoverage(ledger, 'ha-noi');
  expect(found.years.map((y) => y.year)).toEqual([2021, 2023]);
  expect([found.figures, found.indicators, found.doubtful, found.disputed]).toEqual([5, 2, 1, 1]);
  expect(found.status).toEqual({ 'thuc-hien': 1, uoc: 1, 'ke-hoach': 2, 'muc-tieu': 1 });
  expect(found.source).toEqual({ 'official-report': 3, 'official-site': 0, press: 1, 'machine-translation': 1 });
  expect(found.acrossYears).toMatchObject({ figures: 1, status: { 'muc-tieu': 1 } });
  const [, in2023] = found.years;
  expect([...(in2023?.indicators ?? [])].map(([id, counts]) => [id, counts.figures, counts.doubtful])).toEqual([
    ['kinh-phi', 2, 0], ['de-an', 1, 1],
  ]);
});

it('lists every place of the table, empty ones too', () => {
  const all = coverage(ledger);
  expect(all.map((c) => c.place)).toEqual(TABLES.places.map((p) => p.place));
  expect(all.find((c) => c.place === 'bac-giang')).toMatchObject({ figures: 0, years: [], indicators: 0 });
});
