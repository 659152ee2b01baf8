import { expect, it } from 'vitest';
import { coverageFacts, coverageSentences } from '../../../src/site/coverage-facts.ts';
import { newMatrix, oldMatrix, wideMatrix, type CoverageMatrix } from '../../../src/site/coverage-matrix.ts';
import { ledgerOf, row, TABLES } from '../ledger/sample.ts';

const kinds = (matrix: CoverageMatrix, place: string) =>
  matrix.groups.flatMap(({ rows }) => rows).find((candidate) => candidate.place.place === place)?.cells.map(({ kind }) => kind);

const ledger = ledgerOf([
  row('bac-giang/2021.de-an.tong.thuc-hien', '3', { unit: 'đề án' }),
  row('bac-giang/2021.kinh-phi.kcdp.thuc-hien', '4'),
  row('bac-giang/2022-9M.kinh-phi.tong.thuc-hien', '2'),
  row('bac-giang/2023.kinh-phi.tong.ke-hoach', '9'),
  row('bac-giang/2024.kinh-phi.tong.thuc-hien', '9', { review: 'doubtful', doubt: 'x' }),
  row('ha-noi/2020/2022.kinh-phi.tong.thuc-hien', '30'),
  row('ha-noi/2022.kinh-phi.tong.uoc', '9'),
  row('bac-ninh-2025/2025.kinh-phi.tong.thuc-hien', '5'),
  row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
]);

it('tells a full year from a part, a plan, a doubt and nothing', () => {
  const matrix = oldMatrix(ledger);
  expect(matrix.years).toEqual([2020, 2021, 2022, 2023, 2024]);
  expect(kinds(matrix, 'bac-giang')).toEqual(['none', 'full', 'partial', 'plan', 'doubtful']);
  expect(kinds(matrix, 'ha-noi')).toEqual(['partial', 'partial', 'partial', 'none', 'none']);
});

it('counts the figures of a cell and leads to the best of them, money first', () => {
  const cell = oldMatrix(ledger).groups[0]?.rows.find(({ place }) => place.place === 'bac-giang')?.cells[1];
  expect(cell).toEqual({ year: 2021, kind: 'full', figures: 2, path: 'tinh/bac-giang/#2021.kinh-phi.kcdp.thuc-hien' });
});

it('keeps old units, units of today and regions apart, and years in which a place did not exist', () => {
  expect(kinds(oldMatrix(ledger), 'bac-ninh-2025')).toBeUndefined();
  expect(newMatrix(ledger).years).toEqual([2025]);
  expect(kinds(newMatrix(ledger), 'bac-ninh-2025')).toEqual(['full']);
  expect(kinds(wideMatrix(ledger), 'phia-bac')).toEqual(['full']);
  expect(kinds(wideMatrix(ledger), 'phia-bac-2025')).toEqual(['outside']);
});

it('adds up what the old units have, doubtful figures left out', () => {
  expect(coverageFacts(ledger)).toMatchObject({
    units: 5,
    withFunding: 1,
    withAny: 2,
    bestYear: { year: 2021, units: 1 },
    funding: { from: 2021, to: 2024, have: 1, wanted: 20 },
  });
});

it('names the places of a region that have nothing, or says that none has anything', () => {
  const [empty] = coverageFacts(ledger).empty;
  expect([empty?.region.place, empty?.members, empty?.without.map(({ place }) => place)]).toEqual(['phia-bac', 3, ['bac-ninh']]);
  expect(coverageSentences(ledger, 'vi').missing.at(-1)).toBe('phia-bac: 1/3 nơi chưa có con số nào (Bắc Ninh).');
  expect(coverageSentences(ledgerOf([]), 'vi').missing).toEqual(['phia-bac: cả 3 nơi đều chưa có con số nào.']);
});

it('counts a city that only changed its name as one unit', () => {
  const renamed = ledgerOf([row('bac-giang/2021.kinh-phi.tong.thuc-hien', '4')], {
    places: TABLES.places.map((place) =>
      place.place === 'bac-giang' ? { ...place, valid_to: '2024-12-31', successor: 'bac-ninh' } : place),
  });
  expect(coverageFacts(renamed)).toMatchObject({ units: 4, withFunding: 1 });
});

it('is an empty table, not an error, for an empty ledger', () => {
  expect(oldMatrix(ledgerOf([])).years).toEqual([]);
  expect(coverageFacts(ledgerOf([]))).toMatchObject({ bestYear: null, funding: null, withAny: 0 });
});
