import { describe, expect, it } from 'vitest';
import { latestFullYear, series, yearsWithData } from '../../../src/ledger/query.ts';
import { ledgerOf, row } from './sample.ts';

const ledger = ledgerOf([
  row('ha-noi/2021.kinh-phi.tong.thuc-hien', '19'),
  row('ha-noi/2023.kinh-phi.tong.thuc-hien', '21'),
  row('ha-noi/2022.kinh-phi.tong.thuc-hien', '90', { review: 'doubtful', doubt: 'lẫn vốn đối ứng' }),
  row('ha-noi/2024-H1.kinh-phi.tong.thuc-hien', '9'),
  row('ha-noi/2024-9M.kinh-phi.tong.thuc-hien', '15'),
  row('ha-noi/2016/2020.kinh-phi.tong.thuc-hien', '99'),
  row('ha-noi/2025.kinh-phi.tong.ke-hoach', '30'),
  row('ha-noi/2021.kinh-phi.tong.thuc-hien.may-moc', '4'),
  row('bac-giang/2024.kinh-phi.kcdp.thuc-hien', '5'),
  row('bac-giang/2020.de-an.tong.thuc-hien', '5', { unit: 'đề án' }),
]);
const NAME = { place: 'ha-noi', indicator: 'kinh-phi', programme: 'tong', status: 'thuc-hien' } as const;

describe('series', () => {
  it('holds full years only, in order, without doubtful ones', () => {
    expect(series(ledger, NAME).map((f) => `${f.chosen.period} ${f.chosen.value}`)).toEqual(['2021 19', '2023 21']);
  });

  it('keeps a category apart from the whole', () => {
    expect(series(ledger, { ...NAME, category: 'may-moc' }).map((f) => f.chosen.value)).toEqual(['4']);
  });

  it('is empty where nothing is known', () => {
    expect(series(ledger, { ...NAME, place: 'bac-ninh' })).toEqual([]);
  });
});

describe('yearsWithData', () => {
  it('counts full years, ascending, plans and doubtful figures included', () => {
    expect(yearsWithData(ledger, { place: 'ha-noi' })).toEqual([2021, 2022, 2023, 2025]);
    expect(yearsWithData(ledger)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  });

  it('can be narrowed', () => {
    expect(yearsWithData(ledger, { indicator: 'de-an' })).toEqual([2020]);
    expect(yearsWithData(ledger, { status: 'ke-hoach' })).toEqual([2025]);
    expect(yearsWithData(ledger, { programme: 'kcdp', place: 'ha-noi' })).toEqual([]);
  });
});

describe('latestFullYear', () => {
  it('is the last full year with an actual figure', () => {
    expect(latestFullYear(ledger, { indicator: 'kinh-phi' })).toBe(2024);
    expect(latestFullYear(ledger, { indicator: 'kinh-phi', place: 'ha-noi' })).toBe(2023);
    expect(latestFullYear(ledger, { indicator: 'ty-le-ke-hoach' })).toBeNull();
  });
});
