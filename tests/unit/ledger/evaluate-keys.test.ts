import { describe, expect, it } from 'vitest';
import { evaluateKeys } from '../../../src/ledger/evaluate-keys.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { release, row, TABLES } from './sample.ts';

const GONE = 'phia-bac/2022.kinh-phi.tong.thuc-hien';
const ledger = buildLedger(TABLES, [
  release('2024-01-01-a', [
    row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
    row('phia-bac/2023.kinh-phi.kcdp.thuc-hien', '96.6'),
    row('phia-bac/2023.kinh-phi.kcqg.thuc-hien', '79.9', { qualifier: '>' }),
    row('phia-bac/2023.de-an.tong.thuc-hien', '0', { unit: 'đề án' }),
    row('phia-bac/2021.kinh-phi.tong.thuc-hien', '900', { review: 'doubtful', doubt: 'lạ' }),
    row(GONE, '1'),
  ]),
  release('2024-02-01-b', [row(GONE, '1', { action: 'withdraw', reason: 'không phải của vùng' })]),
]);

const TOTAL = '[phia-bac/2023.kinh-phi.tong.thuc-hien]';
const LOCAL = '[phia-bac/2023.kinh-phi.kcdp.thuc-hien]';
const NATIONAL = '[phia-bac/2023.kinh-phi.kcqg.thuc-hien]';

describe('evaluateKeys', () => {
  it('computes with unit, qualifier, decimals and inputs', () => {
    expect(evaluateKeys(ledger, `${LOCAL} / ${TOTAL} * 100`)).toEqual({
      kind: 'expression',
      value: 54.7619047619,
      decimals: 1,
      unit: '%',
      qualifier: '=',
      inputs: ['phia-bac/2023.kinh-phi.kcdp.thuc-hien', 'phia-bac/2023.kinh-phi.tong.thuc-hien'],
      formula_vi: 'a ÷ b × 100',
      formula_en: 'a ÷ b × 100',
    });
    expect(evaluateKeys(ledger, `${TOTAL} - ${NATIONAL}`)).toMatchObject({ value: 96.5, unit: 'tỷ đồng', qualifier: '<', decimals: 1 });
  });

  it('tells its formula with letters, a letter for each key', () => {
    expect(evaluateKeys(ledger, `(${LOCAL}-${NATIONAL})/[ phia-bac/2023.kinh-phi.kcqg.thuc-hien ]*0.5`)).toMatchObject({
      formula_vi: '(a−b)÷b×0,5', formula_en: '(a−b)÷b×0.5',
    });
  });

  it.each([
    ['[phia-bac/2020.kinh-phi.tong.thuc-hien] / 2', { refused: 'unknown', column: 1, message: 'Sổ không có số liệu phia-bac/2020.kinh-phi.tong.thuc-hien.' }],
    [`2 * [${GONE}]`, { refused: 'unknown', column: 5, message: `Số liệu ${GONE} đã được rút (2024-02-01-b): không phải của vùng` }],
    [`${TOTAL} - [phia-bac/2021.kinh-phi.tong.thuc-hien]`, { refused: 'doubtful', keys: ['phia-bac/2021.kinh-phi.tong.thuc-hien'], column: 43 }],
    [`${TOTAL} +`, { refused: 'syntax', column: 42, message: 'Thiếu một số hạng ở cuối biểu thức.' }],
    ['2 * 3', { refused: 'syntax', message: 'Biểu thức không gọi tên số liệu nào.' }],
    [`${TOTAL} / [phia-bac/2023.de-an.tong.thuc-hien]`, { refused: 'division' }],
    [`${TOTAL} + [phia-bac/2023.de-an.tong.thuc-hien]`, { refused: 'units', message: 'Đơn vị của các số liệu không ghép được với nhau.' }],
  ])('refuses %s', (text, expected) => {
    expect(evaluateKeys(ledger, text)).toMatchObject(expected);
  });
});
