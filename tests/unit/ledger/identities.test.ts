import { describe, expect, it, test } from 'vitest';
import { evaluateIdentities, evaluationsByFigure, type Evaluation } from '../../../src/ledger/identities.ts';
import { readIdentity } from '../../../src/ledger/identity.ts';
import type { ReleaseRow } from '../../../src/ledger/model.ts';
import { ledgerOf, row } from './sample.ts';

function evaluate(left: string, right: string, rows: readonly ReleaseRow[]): readonly Evaluation[] {
  const identity = { identity: 'thu', left, right, explanation_vi: '' };
  return evaluateIdentities(ledgerOf(rows, { identities: [identity] }));
}

type Printed = [value: string, fields?: Partial<ReleaseRow>];

/** Verdict on total = national + local. */
function verdict(total: Printed, national: Printed, local: Printed) {
  const rows = [['tong', total], ['kcqg', national], ['kcdp', local]] as const;
  const [only, ...more] = evaluate('kinh-phi[tong]', 'kinh-phi[kcqg] + kinh-phi[kcdp]', rows.map(([programme, [value, fields]]) =>
    row(`phia-bac/2023.kinh-phi.${programme}.thuc-hien`, value, fields)));
  expect(more).toEqual([]);
  return only?.verdict;
}

describe('verdict', () => {
  test.each<[string, Printed, Printed, Printed]>([
    ['exact', ['176.5'], ['79.9'], ['96.6']],
    ['exact', ['0.3'], ['0.1'], ['0.2']],
    ['within-rounding', ['176.4'], ['79.9'], ['96.6']],
    ['mismatch', ['176.3'], ['79.9'], ['96.6']],
    ['within-rounding', ['176'], ['79.9'], ['96.6']],
    ['mismatch', ['5'], ['2'], ['1']],
    ['mismatch', ['11', { unit: 'mô hình' }], ['6', { unit: 'mô hình' }], ['10', { unit: 'mô hình' }]],
    ['mismatch', ['16', { unit: 'mô hình' }], ['6', { unit: 'mô hình' }], ['9', { unit: 'mô hình' }]],
    ['exact', ['16', { unit: 'mô hình' }], ['6', { unit: 'mô hình' }], ['10', { unit: 'mô hình' }]],
    ['within-rounding', ['170', { qualifier: '>' }], ['71', { qualifier: '>' }], ['100', { qualifier: '<' }]],
    ['within-rounding', ['171', { qualifier: '>' }], ['71', { qualifier: '>' }], ['100']],
    ['compatible', ['200'], ['71', { qualifier: '>' }], ['100']],
    ['mismatch', ['150'], ['71', { qualifier: '>' }], ['100']],
    ['mismatch', ['180'], ['71'], ['100', { qualifier: '<' }]],
    ['compatible', ['160'], ['71'], ['100', { qualifier: '<' }]],
    ['compatible', ['106'], ['62'], ['40', { qualifier: '~' }]],
  ])('%s: %j = %j + %j', (expected, total, national, local) => {
    expect(verdict(total, national, local)).toBe(expected);
  });
});

describe('evaluateIdentities', () => {
  it('tells both sides, their bounds, the difference and the figures', () => {
    const [evaluation] = evaluate('kinh-phi[tong]', 'kinh-phi[kcqg] + kinh-phi[kcdp]', [
      row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
      row('phia-bac/2023.kinh-phi.kcqg.thuc-hien', '79.9'),
      row('phia-bac/2023.kinh-phi.kcdp.thuc-hien', '96.6'),
    ]);
    expect(evaluation).toEqual({
      identity: 'thu', place: 'phia-bac', period: '2023', indicator: 'kinh-phi', programme: 'tong', status: 'thuc-hien', category: '',
      verdict: 'within-rounding',
      left: { value: 176.4, low: 176.35, high: 176.45 },
      right: { value: 176.5, low: 176.4, high: 176.6 },
      difference: -0.1,
      inputs: [
        'phia-bac/2023.kinh-phi.tong.thuc-hien', 'phia-bac/2023.kinh-phi.kcqg.thuc-hien', 'phia-bac/2023.kinh-phi.kcdp.thuc-hien',
      ],
      doubtful: [],
    });
  });

  it('says nothing where a figure is missing', () => {
    expect(evaluate('kinh-phi[tong]', 'kinh-phi[kcqg] + kinh-phi[kcdp]', [
      row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
      row('phia-bac/2023.kinh-phi.kcqg.thuc-hien', '79.9'),
      row('phia-bac/2022.kinh-phi.kcdp.thuc-hien', '96.6'),
      row('ha-noi/2023.kinh-phi.kcdp.thuc-hien', '96.6'),
      row('phia-bac/2023.kinh-phi.kcdp.ke-hoach', '96.6'),
      row('phia-bac/2023.kinh-phi.kcdp.thuc-hien.may-moc', '96.6'),
    ])).toEqual([]);
  });

  it('checks every place, period, category, programme and status once', () => {
    const rows = ['ha-noi/2023', 'ha-noi/2022', 'bac-giang/2023', 'bac-giang/2016/2020'].flatMap((where) =>
      ['thuc-hien', 'ke-hoach.may-moc'].flatMap((status) =>
        ['tong', 'kcqg', 'kcdp'].map((programme) => row(`${where}.kinh-phi.${programme}.${status}`, '1'))));
    const found = evaluate('kinh-phi[tong]', 'kinh-phi[kcqg] + kinh-phi[kcdp]', rows);
    expect(found).toHaveLength(8);
    expect(new Set(found.map((e) => [e.place, e.period, e.status, e.category, e.programme].join(' '))).size).toBe(8);
    // Without pins the identity is asked of every programme, and each answers for itself.
    expect(evaluate('kinh-phi', 'kinh-phi + 0', rows)).toHaveLength(24);
  });

  it('checks completion against the plan of the year', () => {
    const rate = (value: string, plan: string) => evaluate('ty-le-ke-hoach', '100 * kinh-phi / kinh-phi[ke-hoach, nam]', [
      row('phia-bac/2025-9M.ty-le-ke-hoach.tong.thuc-hien', value, { unit: '%' }),
      row('phia-bac/2025-9M.kinh-phi.tong.thuc-hien', '42.6'),
      row('phia-bac/2025.kinh-phi.tong.ke-hoach', plan),
    ]).map((e) => e.verdict);
    expect(rate('28.7', '148.2')).toEqual(['within-rounding']);
    expect(rate('28.74', '148.2')).toEqual(['within-rounding']);
    expect(rate('38.7', '148.2')).toEqual(['mismatch']);
  });

  it('checks 94,6% against the plan', () => {
    const rate = (plan: string) => evaluate('ty-le-ke-hoach', '100 * kinh-phi / kinh-phi[ke-hoach]', [
      row('phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien', '94.6', { unit: '%' }),
      row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
      row('phia-bac/2023.kinh-phi.tong.ke-hoach', plan),
    ]).map((e) => e.verdict);
    expect(rate('186.5')).toEqual(['within-rounding']);
    expect(rate('187')).toEqual(['within-rounding']);
    expect(rate('188')).toEqual(['mismatch']);
  });

  it('compares with the year before', () => {
    const found = evaluate('thay-doi-ke-hoach[ke-hoach]', '100 * kinh-phi[ke-hoach] / kinh-phi[ke-hoach, nam-truoc] - 100', [
      row('phia-bac/2025.thay-doi-ke-hoach.tong.ke-hoach', '40', { unit: '%' }),
      row('phia-bac/2025.kinh-phi.tong.ke-hoach', '148.2'),
      row('phia-bac/2024.kinh-phi.tong.ke-hoach', '105.5'),
    ]);
    expect(found.map((e) => [e.verdict, e.left.value, e.right.value.toFixed(3)])).toEqual([['within-rounding', 40, '40.474']]);
  });

  it('pins a category, and the whole', () => {
    const rows = [
      row('ha-noi/2023.kinh-phi.tong.thuc-hien', '9'),
      row('ha-noi/2023.kinh-phi.tong.thuc-hien.may-moc', '5'),
      row('ha-noi/2023.kinh-phi.tong.thuc-hien.mo-hinh', '4'),
    ];
    const found = evaluate('kinh-phi[nhom:toan-bo]', 'kinh-phi[nhom:may-moc] + kinh-phi[nhom:mo-hinh]', rows);
    expect(found.map((e) => [e.category, e.verdict])).toEqual([['', 'exact']]);
  });

  it('cannot decide a division by what may be zero', () => {
    const found = evaluate('ty-le-ke-hoach', '100 * kinh-phi / kinh-phi[kcqg]', [
      row('ha-noi/2023.ty-le-ke-hoach.tong.thuc-hien', '50', { unit: '%' }),
      row('ha-noi/2023.kinh-phi.tong.thuc-hien', '1'),
      row('ha-noi/2023.kinh-phi.kcqg.thuc-hien', '0'),
    ]);
    expect(found.map((e) => e.verdict)).toEqual(['undecidable']);
  });

  it('divides by "gần", which is more than zero and at most what is printed', () => {
    const rate = (value: string) => evaluate('ty-le-ke-hoach', '100 * kinh-phi / kinh-phi[ke-hoach]', [
      row('ha-noi/2023.ty-le-ke-hoach.tong.thuc-hien', value, { unit: '%' }),
      row('ha-noi/2023.kinh-phi.tong.thuc-hien', '50.0'),
      row('ha-noi/2023.kinh-phi.tong.ke-hoach', '100', { qualifier: '<' }),
    ]).map((e) => e.verdict);
    expect(rate('60')).toEqual(['compatible']);
    expect(rate('40')).toEqual(['mismatch']);
  });

  it('judges doubtful figures too, and names them', () => {
    const found = evaluate('kinh-phi[tong]', 'kinh-phi[kcqg]', [
      row('ha-noi/2023.kinh-phi.tong.thuc-hien', '1'),
      row('ha-noi/2023.kinh-phi.kcqg.thuc-hien', '5', { review: 'doubtful', doubt: 'lạ' }),
    ]);
    expect(found.map((e) => [e.verdict, e.doubtful])).toEqual([['mismatch', ['ha-noi/2023.kinh-phi.kcqg.thuc-hien']]]);
    expect([...evaluationsByFigure(found)].map(([key, list]) => [key, list.length])).toEqual([
      ['ha-noi/2023.kinh-phi.tong.thuc-hien', 1], ['ha-noi/2023.kinh-phi.kcqg.thuc-hien', 1],
    ]);
  });

  it('skips an identity that cannot be read', () => {
    expect(evaluate('kinh-phi[', 'de-an', [row('ha-noi/2023.kinh-phi.tong.thuc-hien', '1')])).toEqual([]);
  });
});

describe('readIdentity', () => {
  test.each([
    ['kinh-phi +', 'de-an', 'left', 11, 'Thiếu một số hạng ở cuối biểu thức.'],
    ['kinh-phi', '1 +', 'right', 4, 'Thiếu một số hạng ở cuối biểu thức.'],
    ['100', 'kinh-phi', 'left', 1, 'Vế trái phải có ít nhất một chỉ tiêu.'],
    [
      '2 * kinh-phi[nam]', 'kinh-phi', 'left', 5,
      'Chỉ tiêu đầu tiên của vế trái là mốc để đối chiếu, không dùng được nam hay nam-truoc.',
    ],
  ])('%s = %s', (left, right, side, column, message) => {
    expect(readIdentity({ left, right })).toEqual({ ok: false, side, column, message });
  });
});
