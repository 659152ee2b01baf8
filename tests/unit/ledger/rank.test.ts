import { expect, it } from 'vitest';
import { isRefused } from '../../../src/ledger/derive.ts';
import { rank, type Rank } from '../../../src/ledger/rank.ts';
import { ledgerOf, row } from './sample.ts';

const ledger = ledgerOf([
  row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
  row('ha-noi/2023.kinh-phi.tong.thuc-hien', '21'),
  row('bac-giang/2023.kinh-phi.tong.thuc-hien', '8'),
  row('bac-ninh/2023.kinh-phi.tong.thuc-hien', '8'),
  row('dong-nai/2023.kinh-phi.tong.thuc-hien', '3'),
  row('binh-phuoc/2023.kinh-phi.tong.thuc-hien', '99', { review: 'doubtful', doubt: 'gồm vốn đối ứng' }),
  row('ha-noi/2024.kinh-phi.tong.thuc-hien', '20'),
  row('bac-giang/2024.kinh-phi.tong.thuc-hien', '9'),
  row('bac-ninh/2024.kinh-phi.tong.thuc-hien', '5'),
  row('bac-ninh-2025/2024.kinh-phi.tong.thuc-hien', '30', { boundary: 'recast' }),
  row('ha-noi/2025.kinh-phi.tong.ke-hoach', '25'),
  row('bac-giang/2025.kinh-phi.tong.ke-hoach', '9'),
  row('bac-ninh-2025/2025.kinh-phi.tong.ke-hoach', '20', { qualifier: '>' }),
]);

function ranked(key: string, region?: string): Rank {
  const result = rank(ledger, key, region);
  if (isRefused(result)) throw new Error(result.message);
  return result;
}
const short = ({ value, of, total, tied }: Rank) => ({ value, of, total, tied });

it('ranks provinces among provinces with a usable figure; equals share a rank', () => {
  expect(short(ranked('ha-noi/2023.kinh-phi.tong.thuc-hien'))).toEqual({ value: 1, of: 4, total: 5, tied: 0 });
  expect(short(ranked('bac-giang/2023.kinh-phi.tong.thuc-hien'))).toEqual({ value: 2, of: 4, total: 5, tied: 1 });
  expect(short(ranked('bac-ninh/2023.kinh-phi.tong.thuc-hien'))).toEqual({ value: 2, of: 4, total: 5, tied: 1 });
  expect(short(ranked('dong-nai/2023.kinh-phi.tong.thuc-hien'))).toEqual({ value: 4, of: 4, total: 5, tied: 0 });
  expect(ranked('dong-nai/2023.kinh-phi.tong.thuc-hien').coverage?.missing).toEqual(['binh-phuoc']);
});

it('ranks regions among regions', () => {
  expect(short(ranked('phia-bac/2023.kinh-phi.tong.thuc-hien'))).toEqual({ value: 1, of: 1, total: 1, tied: 0 });
});

it('never mixes old and new units', () => {
  expect(short(ranked('ha-noi/2024.kinh-phi.tong.thuc-hien'))).toEqual({ value: 1, of: 3, total: 5, tied: 0 });
  expect(short(ranked('bac-ninh-2025/2024.kinh-phi.tong.thuc-hien'))).toEqual({ value: 1, of: 2, total: 3, tied: 0 });
  expect(short(ranked('ha-noi/2025.kinh-phi.tong.ke-hoach'))).toEqual({ value: 1, of: 2, total: 3, tied: 0 });
  expect(short(ranked('bac-giang/2025.kinh-phi.tong.ke-hoach'))).toEqual({ value: 2, of: 2, total: 5, tied: 0 });
});

it('says when a qualifier leaves the order open', () => {
  expect(ranked('ha-noi/2025.kinh-phi.tong.ke-hoach').certain).toBe(false);
  expect(ranked('ha-noi/2023.kinh-phi.tong.thuc-hien').certain).toBe(true);
});

it('can be narrowed to a region', () => {
  expect(short(ranked('bac-giang/2023.kinh-phi.tong.thuc-hien', 'phia-bac'))).toEqual({ value: 2, of: 3, total: 3, tied: 1 });
  expect(rank(ledger, 'dong-nai/2023.kinh-phi.tong.thuc-hien', 'phia-bac')).toMatchObject({ refused: 'not-comparable' });
});

it('refuses doubtful and unknown figures', () => {
  expect(rank(ledger, 'binh-phuoc/2023.kinh-phi.tong.thuc-hien')).toMatchObject({ refused: 'doubtful' });
  expect(rank(ledger, 'binh-phuoc/2022.kinh-phi.tong.thuc-hien')).toMatchObject({ refused: 'unknown' });
});
