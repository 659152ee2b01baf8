// Two states of a ledger: what was withdrawn, corrected, added, why, and by how much.
import { describe, expect, it } from 'vitest';
import { diffLedgers, touchedKeys } from '../../../src/ledger/diff.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { release, row, TABLES } from './sample.ts';

const KEY = 'bac-giang/2019.kinh-phi.tong.thuc-hien';
const FIRST = release('2024-07-01-mot', [
  row(KEY, '7.9', { source: 'bao-moi' }),
  row('ha-noi/2019.kinh-phi.tong.thuc-hien', '20'),
  row('ha-noi/2020.kinh-phi.tong.thuc-hien', '21'),
  row('bac-giang/2020.kinh-phi.tong.thuc-hien', '8', { source: 'trang-so' }),
]);
const correct = (value: string, reason: string) => row(KEY, value, { source: 'bao-moi', action: 'correct', reason });

function between(...later: ReturnType<typeof release>[]) {
  return diffLedgers(buildLedger(TABLES, [FIRST]), buildLedger(TABLES, [FIRST, ...later]));
}

describe('a diff', () => {
  it('tells withdrawals first, then corrections, then additions, each in the order of the places', () => {
    const diff = between(release('2024-08-01-hai', [
      row('bac-giang/2021.kinh-phi.tong.thuc-hien', '9'),
      row('ha-noi/2021.kinh-phi.tong.thuc-hien', '22'),
      correct('9.7', 'Đọc ngược hai chữ số.'),
      row('bac-giang/2020.kinh-phi.tong.thuc-hien', '8', { source: 'trang-so', action: 'withdraw', reason: 'Trang đã gỡ.' }),
      row('ha-noi/2020.kinh-phi.tong.thuc-hien', '21', { action: 'withdraw', reason: 'Không in.' }),
    ]));
    expect(diff.entries.map(({ action, key, reason }) => [action, key.slice(0, key.indexOf('.')), reason])).toEqual([
      ['withdraw', 'ha-noi/2020', 'Không in.'],
      ['withdraw', 'bac-giang/2020', 'Trang đã gỡ.'],
      ['correct', 'bac-giang/2019', 'Đọc ngược hai chữ số.'],
      ['add', 'ha-noi/2021', ''],
      ['add', 'bac-giang/2021', ''],
    ]);
    expect(diff.entries[2]).toMatchObject({ before: { value: '7.9' }, after: { value: '9.7' } });
    expect(diff.entries[2]?.percent).toBeCloseTo(22.78, 2);
    expect(diff.releases).toEqual(['2024-08-01-hai']);
    expect(touchedKeys(diff).size).toBe(5);
  });

  it('tells a figure corrected twice once, with the last reason', () => {
    const diff = between(release('2024-08-01-hai', [correct('9.7', 'Một.')]), release('2024-09-01-ba', [correct('9.8', 'Hai.')]));
    expect(diff.entries).toMatchObject([{ action: 'correct', before: { value: '7.9' }, after: { value: '9.8' }, reason: 'Hai.' }]);
  });

  it('says nothing of a figure that came back as it was', () => {
    expect(between(release('2024-08-01-hai', [correct('9.7', 'Một.')]), release('2024-09-01-ba', [correct('7.9', 'Hai.')])).entries).toEqual([]);
    expect(between().entries).toEqual([]);
  });

  it('names a withdrawal and a new addition of the same figure as a change, and why', () => {
    const diff = between(release('2024-08-01-hai', [
      row('ha-noi/2020.kinh-phi.tong.thuc-hien', '21', { action: 'withdraw', reason: 'Ghi nhầm.' }),
      row('ha-noi/2020.kinh-phi.tong.thuc-hien', '12'),
    ]));
    expect(diff.entries).toMatchObject([{ action: 'correct', before: { value: '21' }, after: { value: '12' }, reason: 'Ghi nhầm.' }]);
  });

  it('points out a figure that a better source shows otherwise', () => {
    const diff = between(release('2024-08-01-hai', [row(KEY, '8.1', { source: 'bao-cao' })]));
    expect(diff.entries.map(({ action }) => action)).toEqual(['add']);
    expect(diff.switched).toMatchObject([{ key: KEY, before: { value: '7.9' }, after: { value: '8.1' } }]);
  });

  it('gives no per cent of zero, of shares, or of a value that stayed', () => {
    const old = [row('ha-noi/2019.de-an.tong.thuc-hien', '0', { unit: 'đề án' }), row('ha-noi/2019.ty-le-ke-hoach.tong.thuc-hien', '90', { unit: '%' })];
    const next = [
      row('ha-noi/2019.de-an.tong.thuc-hien', '3', { unit: 'đề án', action: 'correct', reason: 'x' }),
      row('ha-noi/2019.ty-le-ke-hoach.tong.thuc-hien', '95', { unit: '%', action: 'correct', reason: 'x' }),
    ];
    const states = [release('2024-07-01-mot', old), release('2024-08-01-hai', next)];
    expect(diffLedgers(buildLedger(TABLES, states.slice(0, 1)), buildLedger(TABLES, states)).entries.map(({ percent }) => percent)).toEqual([null, null]);
  });
});
