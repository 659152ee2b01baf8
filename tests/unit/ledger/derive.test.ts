import { describe, expect, it } from 'vitest';
import { derivedOrNull, isRefused, type Derived, type Refused } from '../../../src/ledger/derive.ts';
import { change, changePercent, completion, impliedPlan, perUnit, share } from '../../../src/ledger/derive-ratio.ts';
import { sumOverMembers, unionView } from '../../../src/ledger/derive-sum.ts';
import { figureOf, ledgerOf, row, seriesBreak } from './sample.ts';

const ledger = ledgerOf(
  [
    row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
    row('phia-bac/2023.kinh-phi.kcdp.thuc-hien', '96.6'),
    row('phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien', '94.6', { unit: '%' }),
    row('phia-bac/2022.ty-le-ke-hoach.tong.thuc-hien', '90', { unit: '%' }),
    row('phia-bac/2023.kinh-phi.tong.ke-hoach', '186.5'),
    row('phia-bac/2024.kinh-phi.tong.ke-hoach', '170', { qualifier: '>' }),
    row('phia-bac/2024-H1.kinh-phi.tong.uoc', '34.7'),
    row('phia-bac/2022.kinh-phi.tong.thuc-hien', '160'),
    row('phia-bac/2020.kinh-phi.tong.thuc-hien', '100'),
    row('phia-bac/2021.kinh-phi.tong.thuc-hien', '0'),
    row('phia-bac/2023.de-an.tong.thuc-hien', '0', { unit: 'đề án' }),
    row('phia-bac/2019.kinh-phi.tong.thuc-hien', '900', { review: 'doubtful', doubt: 'lẫn vốn đối ứng' }),
    row('ha-noi/2023.kinh-phi.tong.thuc-hien', '21.25'),
    row('bac-giang/2023.kinh-phi.tong.thuc-hien', '7.9', { qualifier: '>' }),
    row('bac-ninh/2023.kinh-phi.tong.thuc-hien', '9', { review: 'doubtful', doubt: 'tổng hay địa phương?' }),
    row('bac-giang/2023.de-an.tong.thuc-hien', '30', { unit: 'đề án' }),
    row('bac-ninh/2023.de-an.tong.thuc-hien', '12', { unit: 'đề án' }),
    row('dong-nai/2023.de-an.tong.thuc-hien', '8', { unit: 'đề án' }),
    row('binh-phuoc/2023.de-an.tong.thuc-hien', '4', { unit: 'đề án' }),
    row('bac-giang/2023.kinh-phi.kcdp.thuc-hien', '4.5'),
    row('bac-giang/2023.de-an.kcdp.thuc-hien', '18', { unit: 'đề án' }),
  ],
  { breaks: [seriesBreak('phia-bac', '2020..2021')] },
);
const f = (key: string) => figureOf(ledger, key);

function ok(result: Derived | Refused): Derived {
  if (isRefused(result)) throw new Error(`refused: ${result.refused} ${result.message}`);
  return result;
}
const why = (result: Derived | Refused) => (isRefused(result) ? result.refused : 'not refused');

describe('sumOverMembers', () => {
  const FUNDING = { period: '2023', indicator: 'kinh-phi', programme: 'tong', status: 'thuc-hien' } as const;

  it('sums usable members and says who is missing', () => {
    const sum = ok(sumOverMembers(ledger, 'phia-bac', FUNDING));
    expect(sum).toEqual({
      kind: 'sum',
      value: 29.15,
      decimals: 1,
      unit: 'tỷ đồng',
      qualifier: '>',
      inputs: ['ha-noi/2023.kinh-phi.tong.thuc-hien', 'bac-giang/2023.kinh-phi.tong.thuc-hien'],
      formula_vi: 'cộng 2/3 tỉnh, thành phố có số liệu',
      formula_en: 'sum of 2 of 3 provinces with data',
      coverage: { have: 2, of: 3, missing: ['bac-ninh'] },
    });
  });

  it('sums the country over the provinces of the period', () => {
    const sum = ok(sumOverMembers(ledger, 'viet-nam', { ...FUNDING, indicator: 'de-an' }));
    expect([sum.value, sum.decimals, sum.qualifier, sum.coverage]).toEqual([54, 0, '=', { have: 4, of: 5, missing: ['ha-noi'] }]);
  });

  it('refuses rates, unknown indicators and empty sums', () => {
    expect(why(sumOverMembers(ledger, 'phia-bac', { ...FUNDING, indicator: 'ty-le-ke-hoach' }))).toBe('not-additive');
    expect(why(sumOverMembers(ledger, 'phia-bac', { ...FUNDING, indicator: 'la-lam' }))).toBe('not-additive');
    expect(why(sumOverMembers(ledger, 'phia-bac', { ...FUNDING, period: '2012' }))).toBe('no-data');
    expect(why(sumOverMembers(ledger, 'khong-co', FUNDING))).toBe('no-data');
  });
});

describe('unionView', () => {
  const PROJECTS = { period: '2023', indicator: 'de-an', programme: 'tong', status: 'thuc-hien' } as const;

  it('adds the predecessors when all have the figure', () => {
    const union = ok(unionView(ledger, 'bac-ninh-2025', PROJECTS));
    expect([union.kind, union.value, union.formula_vi, union.inputs.length]).toEqual(['union', 42, 'Bắc Giang + Bắc Ninh', 2]);
  });

  it('goes through several mergers', () => {
    expect(ok(unionView(ledger, 'dong-nai-2026', PROJECTS)).value).toBe(12);
  });

  it('refuses when a predecessor has none, or only a doubtful one', () => {
    const refused = unionView(ledger, 'bac-ninh-2025', { ...PROJECTS, indicator: 'kinh-phi' });
    expect(isRefused(refused) && [refused.refused, refused.keys]).toEqual(['no-data', ['bac-ninh']]);
  });

  it('never looks from new to old, nor at a place that lived in the period', () => {
    expect(why(unionView(ledger, 'bac-giang', PROJECTS))).toBe('not-comparable');
    expect(why(unionView(ledger, 'ha-noi', PROJECTS))).toBe('not-comparable');
    expect(why(unionView(ledger, 'bac-ninh-2025', { ...PROJECTS, period: '2025' }))).toBe('not-comparable');
    expect(why(unionView(ledger, 'bac-giang', { ...PROJECTS, period: '2026' }))).toBe('unknown');
    expect(why(unionView(ledger, 'bac-ninh-2025', { ...PROJECTS, indicator: 'ty-le-ke-hoach' }))).toBe('not-additive');
  });
});

describe('share', () => {
  it('is a percentage with as many decimals as rounding allows', () => {
    const part = ok(share(f('phia-bac/2023.kinh-phi.kcdp.thuc-hien'), f('phia-bac/2023.kinh-phi.tong.thuc-hien')));
    expect([part.value.toFixed(4), part.decimals, part.unit, part.qualifier]).toEqual(['54.7619', 1, '%', '=']);
  });

  it('carries "hơn" and refuses what is no part', () => {
    expect(ok(share(f('bac-giang/2023.kinh-phi.tong.thuc-hien'), f('phia-bac/2023.kinh-phi.tong.thuc-hien'))).qualifier).toBe('>');
    expect(why(share(f('phia-bac/2022.kinh-phi.tong.thuc-hien'), f('phia-bac/2023.kinh-phi.tong.thuc-hien')))).toBe('not-comparable');
    expect(why(share(f('phia-bac/2023.kinh-phi.tong.thuc-hien'), f('phia-bac/2023.kinh-phi.tong.ke-hoach')))).toBe('not-comparable');
    expect(why(share(f('bac-ninh/2023.kinh-phi.tong.thuc-hien'), f('phia-bac/2023.kinh-phi.tong.thuc-hien')))).toBe('doubtful');
  });
});

describe('completion and implied plan', () => {
  it('measures a year against its plan', () => {
    const done = ok(completion(f('phia-bac/2023.kinh-phi.tong.thuc-hien'), f('phia-bac/2023.kinh-phi.tong.ke-hoach')));
    expect([done.value.toFixed(2), done.decimals, done.unit]).toEqual(['94.58', 1, '%']);
  });

  it('measures half a year against the plan of the whole; "hơn" below the line is "gần" above it', () => {
    const done = ok(completion(f('phia-bac/2024-H1.kinh-phi.tong.uoc'), f('phia-bac/2024.kinh-phi.tong.ke-hoach')));
    expect([done.value.toFixed(1), done.qualifier]).toEqual(['20.4', '<']);
  });

  it('refuses another year, and a plan against a plan', () => {
    expect(why(completion(f('phia-bac/2022.kinh-phi.tong.thuc-hien'), f('phia-bac/2023.kinh-phi.tong.ke-hoach')))).toBe('not-comparable');
    expect(why(completion(f('phia-bac/2023.kinh-phi.tong.ke-hoach'), f('phia-bac/2023.kinh-phi.tong.ke-hoach')))).toBe('not-comparable');
    expect(why(completion(f('phia-bac/2023.kinh-phi.tong.thuc-hien'), f('phia-bac/2022.kinh-phi.tong.thuc-hien')))).toBe('not-comparable');
  });

  it('reads the plan out of a percentage', () => {
    const plan = ok(impliedPlan(f('phia-bac/2023.kinh-phi.tong.thuc-hien'), f('phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien')));
    expect([plan.value.toFixed(2), plan.decimals, plan.unit]).toEqual(['186.47', 0, 'tỷ đồng']);
    expect(why(impliedPlan(f('phia-bac/2023.kinh-phi.tong.thuc-hien'), f('phia-bac/2023.kinh-phi.tong.ke-hoach')))).toBe('not-comparable');
  });
});

describe('change', () => {
  it('is a difference and a percentage', () => {
    const [now, then] = [f('phia-bac/2023.kinh-phi.tong.thuc-hien'), f('phia-bac/2022.kinh-phi.tong.thuc-hien')];
    const by = ok(change(ledger, now, then));
    expect([by.value, by.decimals, by.unit]).toEqual([16.4, 0, 'tỷ đồng']);
    const percent = ok(changePercent(ledger, now, then));
    expect([percent.value, percent.decimals, percent.unit]).toEqual([10.25, 0, '%']);
  });

  it('compares percentages in points only', () => {
    const [now, then] = [f('phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien'), f('phia-bac/2022.ty-le-ke-hoach.tong.thuc-hien')];
    expect(ok(change(ledger, now, then))).toMatchObject({ value: 4.6, unit: 'điểm %' });
    expect(why(changePercent(ledger, now, then))).toBe('not-comparable');
  });

  it('refuses unequal lengths, other statuses, doubtful figures, breaks and zero', () => {
    const now = f('phia-bac/2023.kinh-phi.tong.thuc-hien');
    expect(why(changePercent(ledger, f('phia-bac/2024-H1.kinh-phi.tong.uoc'), now))).toBe('not-comparable');
    expect(why(change(ledger, now, f('phia-bac/2024.kinh-phi.tong.ke-hoach')))).toBe('not-comparable');
    expect(why(change(ledger, now, f('ha-noi/2023.kinh-phi.tong.thuc-hien')))).toBe('not-comparable');
    expect(why(change(ledger, f('phia-bac/2020.kinh-phi.tong.thuc-hien'), f('phia-bac/2019.kinh-phi.tong.thuc-hien')))).toBe('doubtful');
    expect(why(changePercent(ledger, now, f('phia-bac/2020.kinh-phi.tong.thuc-hien')))).toBe('break');
    expect(why(changePercent(ledger, now, f('phia-bac/2021.kinh-phi.tong.thuc-hien')))).toBe('division');
  });
});

describe('perUnit', () => {
  it('divides money among projects', () => {
    const each = ok(perUnit(f('bac-giang/2023.kinh-phi.kcdp.thuc-hien'), f('bac-giang/2023.de-an.kcdp.thuc-hien')));
    expect([each.value, each.decimals, each.unit]).toEqual([0.25, 2, 'tỷ đồng/đề án']);
  });

  it('refuses nothing to divide by, and others\' projects', () => {
    expect(why(perUnit(f('phia-bac/2023.kinh-phi.tong.thuc-hien'), f('phia-bac/2023.de-an.tong.thuc-hien')))).toBe('division');
    expect(why(perUnit(f('bac-giang/2023.kinh-phi.kcdp.thuc-hien'), f('bac-giang/2023.de-an.tong.thuc-hien')))).toBe('not-comparable');
  });
});

it('derivedOrNull keeps what was computed and drops what was refused', () => {
  expect(derivedOrNull(share(f('phia-bac/2023.kinh-phi.kcdp.thuc-hien'), f('phia-bac/2023.kinh-phi.tong.thuc-hien')))?.unit).toBe('%');
  expect(derivedOrNull(share(f('phia-bac/2022.kinh-phi.tong.thuc-hien'), f('phia-bac/2023.kinh-phi.tong.thuc-hien')))).toBeNull();
});
