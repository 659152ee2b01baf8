import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../src/ledger/model.ts';
import type { EquationPart } from '../../../src/site/equation.ts';
import { identityReports, verdictCounts } from '../../../src/site/reconciliation.ts';
import { indicator, ledgerOf, row } from '../ledger/sample.ts';

const identity = (left: string, right: string): Identity => ({ identity: 'thu', left, right, explanation_vi: 'Vì sao.' });
const text = (parts: readonly EquationPart[] = []) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

const MONEY = identity('kinh-phi[tong]', 'kinh-phi[kcqg] + kinh-phi[kcdp]');
const money = [
  row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
  row('phia-bac/2023.kinh-phi.kcqg.thuc-hien', '79.9'),
  row('phia-bac/2023.kinh-phi.kcdp.thuc-hien', '96.6'),
];

it('writes both sides with their printed numbers, each leading to its row, and what they come to', () => {
  const [report] = identityReports(ledgerOf(money, { identities: [MONEY] }), 'vi');
  const [line] = report?.others ?? [];
  expect(text(line?.left.parts)).toBe('176,4');
  expect(line?.left.result).toBe('');
  expect(text(line?.right.parts)).toBe('79,9 + 96,6');
  expect(line?.right.result).toBe('176,5');
  expect(line?.right.parts[0]).toEqual({ text: '79,9', path: 'vung/phia-bac/#2023.kinh-phi.kcqg.thuc-hien' });
  expect(line).toMatchObject({ difference: '−0,1', verdict: 'within-rounding', what: 'Tổng, thực hiện', unit: 'tỷ đồng' });
});

it('sets contradictions apart and tells the doubts of the figures in them once', () => {
  const doubtful = { unit: 'mô hình', review: 'doubtful' as const, doubt: 'Gộp cả thí điểm.' };
  const ledger = ledgerOf(
    [
      row('phia-bac/2023.mo-hinh-trinh-dien.tong.thuc-hien', '11', { unit: 'mô hình' }),
      row('phia-bac/2023.mo-hinh-trinh-dien.kcqg.thuc-hien', '6', doubtful),
      row('phia-bac/2023.mo-hinh-va-thi-diem.kcdp.thuc-hien', '10', doubtful),
    ],
    { identities: [identity('mo-hinh-trinh-dien[tong]', 'mo-hinh-trinh-dien[kcqg] + mo-hinh-va-thi-diem[kcdp]')] },
  );
  const reports = identityReports(ledger, 'vi');
  expect(reports[0]?.mismatches).toMatchObject([{ difference: '−5', verdict: 'mismatch', doubts: [{ text: 'Gộp cả thí điểm.' }] }]);
  expect(reports[0]?.others).toEqual([]);
  expect(verdictCounts(reports)).toEqual(new Map([['mismatch', 1]]));
});

it('shows a ratio with one digit more than the number it is held against', () => {
  const ledger = ledgerOf(
    [
      row('phia-bac/2022.ty-le-ke-hoach.tong.thuc-hien', '93.5', { unit: '%' }),
      row('phia-bac/2022.kinh-phi.tong.thuc-hien', '323'),
      row('phia-bac/2022.kinh-phi.tong.ke-hoach', '345.5'),
    ],
    { identities: [identity('ty-le-ke-hoach', '100 * kinh-phi / kinh-phi[ke-hoach, nam]')] },
  );
  const [line] = identityReports(ledger, 'vi')[0]?.others ?? [];
  expect([text(line?.right.parts), line?.right.result, line?.difference]).toEqual(['100 × 323 ÷ 345,5', '93,49', '+0,01']);
});

it('writes no noise of decimals where both sides are equal', () => {
  const exact = money.map((cell) => (cell.value === '176.4' ? { ...cell, value: '176.5' } : cell));
  const [report] = identityReports(ledgerOf(exact, { identities: [MONEY] }), 'vi');
  expect(report?.others).toMatchObject([{ verdict: 'exact', difference: '0' }]);
});

it('reports an identity for which no place has all figures, and skips one that cannot be read', () => {
  const reports = identityReports(ledgerOf(money.slice(1), { identities: [MONEY, identity('kinh-phi[', 'x')] }), 'vi');
  expect(reports).toMatchObject([{ total: 0, counts: [], mismatches: [], others: [] }]);
});

describe('an identity in words', () => {
  const indicators = [indicator('kinh-phi', { name_vi: 'Kinh phí' }), indicator('ty-le', { name_vi: 'Tỷ lệ (theo nguồn)', unit: '%' })];
  const said = (left: string, right: string) => identityReports(ledgerOf([], { indicators, identities: [identity(left, right)] }), 'vi')[0]?.formula;

  it('names a single indicator once', () => {
    expect(said('kinh-phi[tong]', 'kinh-phi[kcqg] + kinh-phi[kcdp]')).toBe('Kinh phí: tổng = KCQG + KCĐP');
  });

  it('names each of several, with what is pinned in brackets', () => {
    expect(said('ty-le', '100 * kinh-phi / kinh-phi[ke-hoach, nam-truoc]')).toBe('Tỷ lệ = 100 × Kinh phí ÷ Kinh phí (kế hoạch, năm trước)');
  });

  it('keeps the brackets that a product needs', () => {
    expect(said('ty-le', '100 * (kinh-phi + 1)')).toBe('Tỷ lệ = 100 × (Kinh phí + 1)');
  });
});
