import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/ledger/fold.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import type { Figure } from '../../../src/ledger/model.ts';
import { anyReleases } from './arbitrary.ts';
import { ledgerOf, release, row, TABLES } from './sample.ts';

const keys = (figures: readonly Figure[]) => figures.map((f) => f.key);

const ROWS = [
  row('bac-giang/2024.kinh-phi.kcdp.ke-hoach', '5'),
  row('bac-giang/2024.kinh-phi.tong.thuc-hien', '8'),
  row('ha-noi/2024.kinh-phi.tong.thuc-hien', '20'),
  row('bac-giang/2024.de-an.tong.thuc-hien', '12', { unit: 'đề án' }),
  row('bac-giang/2024-H1.kinh-phi.tong.uoc', '3'),
  row('bac-giang/2016/2020.kinh-phi.tong.thuc-hien', '30'),
  row('bac-giang/2023.kinh-phi.kcdp.thuc-hien.may-moc', '2', { source: 'bao-moi' }),
  row('bac-giang/2023.kinh-phi.tong.thuc-hien', '7'),
  row('bac-giang/2023.mo-hinh-trinh-dien.tong.thuc-hien', '3', { unit: 'mô hình' }),
  row('bac-giang/2023.mo-hinh-trinh-dien.tong.thuc-hien', '3', { unit: 'mô hình', source: 'may-dich' }),
];

describe('buildLedger', () => {
  const ledger = ledgerOf(ROWS);

  it('sorts every list by period, indicator, category, programme, status and place', () => {
    expect(keys(ledger.sorted)).toEqual([
      'bac-giang/2016/2020.kinh-phi.tong.thuc-hien',
      'bac-giang/2023.kinh-phi.tong.thuc-hien',
      'bac-giang/2023.kinh-phi.kcdp.thuc-hien.may-moc',
      'bac-giang/2023.mo-hinh-trinh-dien.tong.thuc-hien',
      'bac-giang/2024-H1.kinh-phi.tong.uoc',
      'ha-noi/2024.kinh-phi.tong.thuc-hien',
      'bac-giang/2024.kinh-phi.tong.thuc-hien',
      'bac-giang/2024.kinh-phi.kcdp.ke-hoach',
      'bac-giang/2024.de-an.tong.thuc-hien',
    ]);
    expect(keys(ledger.byPlace('bac-giang'))).toEqual(keys(ledger.sorted).filter((k) => k.startsWith('bac-giang/')));
    expect([...ledger.figures.keys()].sort()).toEqual([...keys(ledger.sorted)].sort());
  });

  it('puts what happened before what was planned, and the whole before its parts', () => {
    const rows = [
      'kcdp.thuc-hien', 'tong.muc-tieu', 'kcqg.thuc-hien', 'tong.ke-hoach', 'kcdp-huyen.thuc-hien', 'tong.uoc', 'kcdp-tinh.thuc-hien', 'tong.thuc-hien',
    ].map((rest) => row(`ha-noi/2023.kinh-phi.${rest}`, '1'));
    expect(ledgerOf(rows).sorted.map((f) => `${f.chosen.programme}.${f.chosen.status}`)).toEqual([
      'tong.thuc-hien', 'tong.uoc', 'tong.ke-hoach', 'tong.muc-tieu', 'kcqg.thuc-hien', 'kcdp.thuc-hien', 'kcdp-tinh.thuc-hien', 'kcdp-huyen.thuc-hien',
    ]);
  });

  it('puts unknown names last instead of dropping them', () => {
    const odd = ledgerOf([row('sao-hoa/2023.la-lam.tong.thuc-hien', '1'), row('ha-noi/2023.kinh-phi.tong.thuc-hien', '1')]);
    expect(keys(odd.sorted)).toEqual(['ha-noi/2023.kinh-phi.tong.thuc-hien', 'sao-hoa/2023.la-lam.tong.thuc-hien']);
  });

  it('keeps periods apart, and gathers what lies in a calendar year', () => {
    expect(keys(ledger.byPeriod('2024-H1'))).toEqual(['bac-giang/2024-H1.kinh-phi.tong.uoc']);
    expect(keys(ledger.byYear(2024))).toEqual(keys(ledger.sorted).slice(4));
    expect(ledger.byYear(2018)).toEqual([]);
    expect(ledger.years).toEqual(['2023', '2024']);
  });

  it('finds an indicator, and one figure in all places', () => {
    expect(keys(ledger.byIndicator('de-an'))).toEqual(['bac-giang/2024.de-an.tong.thuc-hien']);
    expect(keys(ledger.byAnchor('2024.kinh-phi.tong.thuc-hien'))).toEqual([
      'ha-noi/2024.kinh-phi.tong.thuc-hien', 'bac-giang/2024.kinh-phi.tong.thuc-hien',
    ]);
  });

  it('finds a category by the figure, by its indicator, and from the group above, once each', () => {
    const both = ['bac-giang/2023.kinh-phi.kcdp.thuc-hien.may-moc', 'bac-giang/2023.mo-hinh-trinh-dien.tong.thuc-hien'];
    expect(keys(ledger.byCategory('may-moc'))).toEqual(both.slice(0, 1));
    expect(keys(ledger.byCategory('mo-hinh'))).toEqual(both.slice(1));
    expect(keys(ledger.byCategory('mo-hinh-may-moc'))).toEqual(both);
    const twice = ledgerOf([row('ha-noi/2023.mo-hinh-trinh-dien.tong.thuc-hien.mo-hinh', '1')]);
    expect(twice.byCategory('mo-hinh')).toHaveLength(1);
    expect(ledger.byCategory('')).toEqual([]);
  });

  it('gives a source every observation taken from it, shown or not', () => {
    expect(ledger.bySource('may-dich').map((o) => o.indicator)).toEqual(['mo-hinh-trinh-dien']);
    expect(ledger.bySource('bao-cao')).toHaveLength(8);
    expect(ledger.figure('bac-giang/2023.mo-hinh-trinh-dien.tong.thuc-hien')?.others.map((o) => o.source)).toEqual(['may-dich']);
  });

  it('answers what it does not know with nothing', () => {
    expect(ledger.figure('bac-giang/1999.kinh-phi.tong.thuc-hien')).toBeUndefined();
    for (const list of [ledger.byPlace('x'), ledger.byPeriod('x'), ledger.byIndicator('x'), ledger.byCategory('x'), ledger.bySource('x')]) {
      expect(list).toEqual([]);
    }
  });

  it('builds each list once', () => {
    expect(ledger.byPlace('bac-giang')).toBe(ledger.byPlace('bac-giang'));
    expect(ledger.byCategory('mo-hinh')).toBe(ledger.byCategory('mo-hinh'));
  });

  it('is a ledger as of a release', () => {
    const KEY = 'ha-noi/2023.kinh-phi.tong.thuc-hien';
    const releases = [
      release('2024-01-01-a', [row(KEY, '7')]),
      release('2024-02-01-b', [row(KEY, '8', { action: 'correct', reason: 'đọc lại' })]),
    ];
    const before = buildLedger(TABLES, releases, '2024-01-01-a');
    const now = buildLedger(TABLES, releases);
    expect([before.release, before.figure(KEY)?.chosen.value]).toEqual(['2024-01-01-a', '7']);
    expect([now.release, now.figure(KEY)?.chosen.value, now.figure(KEY)?.chosen.release]).toEqual(['2024-02-01-b', '8', '2024-02-01-b']);
    expect(now.releaseIds).toEqual(['2024-01-01-a', '2024-02-01-b']);
    expect(before.changesIn('2024-02-01-b')).toEqual([]);
    expect(buildLedger(TABLES, []).release).toBe('');
  });

  it('shows every live observation of the fold exactly once, whatever the releases', () => {
    fc.assert(
      fc.property(anyReleases, (releases) => {
        const built = buildLedger(TABLES, releases);
        const shown = [...built.sorted].flatMap((f) => [f.chosen, ...f.others]);
        expect(new Set(shown)).toEqual(new Set(fold(releases).live));
        expect(shown).toHaveLength(fold(releases).live.length);
        expect(TABLES.sources.reduce((n, s) => n + built.bySource(s.source).length, 0)).toBe(shown.length);
      }),
    );
  });
});
