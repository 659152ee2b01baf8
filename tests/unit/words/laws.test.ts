import { describe, expect, it } from 'vitest';
import { sayLegalBasis } from '../../../src/words/laws.ts';
import { isVietnamese } from '../../../src/words/vietnamese.ts';
import { realLedger } from './real-ledger.ts';

describe('a legal basis', () => {
  it.each([
    ['Nghị định 45/2012/NĐ-CP, Điều 4, khoản 3', 'Decree 45/2012/NĐ-CP, Article 4, clause 3'],
    ['Nghị định 45/2012/NĐ-CP, Điều 1, 3, 4', 'Decree 45/2012/NĐ-CP, Articles 1, 3, 4'],
    ['Thông tư 26/2014/TT-BCT, Điều 3, khoản 2 và Điều 4, khoản 1', 'Circular 26/2014/TT-BCT, Article 3, clause 2 and Article 4, clause 1'],
    ['Thông tư liên tịch 26/2014/TTLT-BTC-BCT (đã được thay), Điều 6; theo cách dùng trong các nguồn', 'Joint Circular 26/2014/TTLT-BTC-BCT (since replaced), Article 6; as used in the sources'],
    ['Nghị định 45/2012/NĐ-CP, Điều 4, khoản 7, điểm a', 'Decree 45/2012/NĐ-CP, Article 4, clause 7, point a'],
  ])('%s', (vi, en) => {
    expect(sayLegalBasis(vi, 'en')).toBe(en);
    expect(sayLegalBasis(vi, 'vi')).toBe(vi);
  });

  it('is said whole in English for every word and activity of the ledger', () => {
    const { glossary, categories } = realLedger().tables;
    const said = [...glossary.map(({ basis }) => basis), ...categories.map((category) => category.legal_basis)].map((basis) => sayLegalBasis(basis, 'en'));
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((text) => isVietnamese(text))).toEqual([]);
  });
});
