import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../src/ledger/fold.ts';
import { figureKey } from '../../../src/ledger/key.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import type { Observation } from '../../../src/ledger/model.ts';
import { anyReleases } from './arbitrary.ts';
import { release, row, TABLES } from './sample.ts';

const KEY = 'bac-giang/2019.kinh-phi.tong.thuc-hien';

const keyOf = (observation: Observation | null) => (observation === null ? '' : figureKey(observation));

it('keeps the history of a figure that was withdrawn', () => {
  const ledger = buildLedger(TABLES, [
    release('2024-01-01-a', [row(KEY, '7')]),
    release('2024-02-01-b', [row(KEY, '8', { action: 'correct', reason: 'gõ nhầm' })]),
    release('2024-03-01-c', [row(KEY, '8', { action: 'withdraw', reason: 'nguồn rút' })]),
  ]);
  expect(ledger.figure(KEY)).toBeUndefined();
  expect(ledger.history(KEY).map((c) => [c.action, c.before?.value, c.after?.value, c.reason])).toEqual([
    ['add', undefined, '7', ''],
    ['correct', '7', '8', 'gõ nhầm'],
    ['withdraw', '8', undefined, 'nguồn rút'],
  ]);
});

it('tells of a key with two sources in the order they came', () => {
  const ledger = buildLedger(TABLES, [
    release('2024-01-01-a', [row(KEY, '7', { source: 'may-dich' })]),
    release('2024-02-01-b', [row(KEY, '7', { source: 'bao-cao' })]),
  ]);
  expect(ledger.figure(KEY)?.chosen.source).toBe('bao-cao');
  expect(ledger.history(KEY).map((c) => c.after?.source)).toEqual(['may-dich', 'bao-cao']);
});

it('knows nothing of a key that never was', () => {
  expect(buildLedger(TABLES, []).history(KEY)).toEqual([]);
  expect(buildLedger(TABLES, []).changesIn('2024-01-01-a')).toEqual([]);
});

it('has for every key exactly the changes of the fold that concern it', () => {
  fc.assert(
    fc.property(anyReleases, (releases) => {
      const ledger = buildLedger(TABLES, releases);
      const { changes } = fold(releases);
      const byKey = Map.groupBy(changes, (c) => keyOf(c.after ?? c.before));
      for (const [key, expected] of byKey) {
        // One release may add several sources of one key; their order inside it means nothing.
        const sorted = (list: typeof expected) =>
          list.map((c) => [c.release, c.action, c.before?.source, c.before?.value, c.after?.source, c.after?.value].join(' ')).sort();
        expect(sorted([...ledger.history(key)])).toEqual(sorted(expected));
        const ids = ledger.history(key).map((c) => c.release);
        expect(ids).toEqual([...ids].sort());
      }
      expect(releases.flatMap((r) => [...ledger.changesIn(r.id)])).toEqual(changes);
    }),
  );
});
