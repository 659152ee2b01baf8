import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/ledger/check.ts';
import { buildLedger, type Ledger } from '../../../src/ledger/ledger.ts';
import { ledgerAsOf } from '../../../src/site/as-of.ts';
import { readDataFolder } from '../../../src/site/data-folder.ts';
import { release, row, TABLES } from '../ledger/sample.ts';

/** What stands in a ledger, without where its rows stood in their files. */
const contents = (ledger: Ledger): unknown =>
  ledger.sorted.map(({ key, chosen, others, disputed }) => ({
    key, disputed, values: [chosen, ...others].map(({ value, qualifier, source, review, doubt, note, release: from }) => ({ value, qualifier, source, review, doubt, note, from })),
  }));

test('every state of the committed ledger is the one its releases make', async () => {
  const { tables, releases } = checkFolder(await readDataFolder('data'));
  const now = buildLedger(tables, releases);
  expect(now.releaseIds.length).toBeGreaterThan(3);
  for (const id of now.releaseIds) {
    const then = ledgerAsOf(now, id);
    expect(then.release).toBe(id);
    expect(contents(then), id).toEqual(contents(buildLedger(tables, releases, id)));
  }
});

describe('corrections and withdrawals', () => {
  const KEY = 'ha-noi/2019.kinh-phi.tong.thuc-hien';
  const releases = [
    release('2024-01-01-a', [row(KEY, '1'), row(KEY, '2', { source: 'bao-moi' }), row('ha-noi/2020.kinh-phi.tong.thuc-hien', '5')]),
    release('2024-02-01-b', [row(KEY, '3', { action: 'correct', reason: 'r' })]),
    release('2024-03-01-c', [row(KEY, '3', { action: 'withdraw', reason: 'r' }), row(KEY, '4')]),
    release('2024-04-01-d', [row(KEY, '4', { action: 'withdraw', reason: 'r' })]),
  ];
  const now = buildLedger(TABLES, releases);

  test.each(releases.map(({ id }) => id))('as of %s', (id) => {
    expect(contents(ledgerAsOf(now, id))).toEqual(contents(buildLedger(TABLES, releases, id)));
  });

  test('the present is the ledger itself', () => expect(ledgerAsOf(now, now.release)).toBe(now));
});
