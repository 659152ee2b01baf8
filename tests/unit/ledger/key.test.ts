import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anchorOf, figureAnchor, figureKey, parseFigureKey, PROGRAMMES, STATUSES, type KeyParts } from '../../../src/ledger/key.ts';

const WHOLE: KeyParts = {
  place: 'bac-giang', period: '2019', indicator: 'kinh-phi', programme: 'tong', status: 'thuc-hien', category: '',
};

describe('figureKey', () => {
  it('names place, period, indicator, programme and status', () => {
    expect(figureKey(WHOLE)).toBe('bac-giang/2019.kinh-phi.tong.thuc-hien');
    expect(figureAnchor(WHOLE)).toBe('2019.kinh-phi.tong.thuc-hien');
  });

  it('adds a category where there is one', () => {
    expect(figureKey({ ...WHOLE, category: 'may-moc' })).toBe('bac-giang/2019.kinh-phi.tong.thuc-hien.may-moc');
  });

  it('keeps the slash of a range out of the place', () => {
    const key = figureKey({ ...WHOLE, period: '2014/2025-H1' });
    expect(key).toBe('bac-giang/2014/2025-H1.kinh-phi.tong.thuc-hien');
    expect(anchorOf(key)).toBe('2014/2025-H1.kinh-phi.tong.thuc-hien');
    expect(parseFigureKey(key)).toEqual({ ...WHOLE, period: '2014/2025-H1' });
  });
});

describe('parseFigureKey', () => {
  test.each([
    '', '/', 'bac-giang', 'bac-giang/', '/2019.kinh-phi.tong.thuc-hien', 'bac-giang/2019.kinh-phi.tong',
    'bac-giang/2019.kinh-phi.tong.thuc-hien.', 'bac-giang/2019.kinh-phi.tong.thuc-hien.may-moc.them',
    'bac-giang/2019.kinh-phi.tat-ca.thuc-hien', 'bac-giang/2019.kinh-phi.tong.da-lam', 'bac-giang/2019x.kinh-phi.tong.thuc-hien',
    'bac-giang/2020/2016.kinh-phi.tong.thuc-hien', 'Bac-Giang/2019.kinh-phi.tong.thuc-hien', 'bắc-giang/2019.kinh-phi.tong.thuc-hien',
    'bac giang/2019.kinh-phi.tong.thuc-hien', 'bac-giang/2019.kinh_phi.tong.thuc-hien', 'bac-giang/2019..tong.thuc-hien',
    'bac-giang/2019.kinh-phi.constructor.thuc-hien',
  ])('refuses %j', (text) => {
    expect(parseFigureKey(text)).toBeNull();
  });

  it('takes apart what figureKey puts together', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
    const parts = fc.record({
      place: id,
      period: fc.constantFrom('2019', '2024-H1', '2025-9M', '2016/2020', '2021/2022-9M'),
      indicator: id,
      programme: fc.constantFrom(...PROGRAMMES),
      status: fc.constantFrom(...STATUSES),
      category: fc.oneof(fc.constant(''), id),
    });
    fc.assert(
      fc.property(parts, (p) => {
        expect(parseFigureKey(figureKey(p))).toEqual(p);
      }),
    );
  });
});
