// Sheets as departments send them, from file to release; tests/fixtures/sheets/make-sheets.ts makes them and writes what should come of them by hand.
// What the reports look like is kept beside them (report.md), to be read by people.
import { describe, expect, test } from 'vitest';
import { importReport } from '../../../../src/ledger/import/report.ts';
import { doubtsOf, fixture, fixtures, importFile, releaseOf, tables } from './sheets.ts';

describe('sheets that say all that is needed', () => {
  test('there are at least twelve', () => expect(fixtures('release').length).toBeGreaterThanOrEqual(12));

  test.each(fixtures('release'))('%s', async (name) => {
    const { how, bytes, expected, folder } = fixture(name);
    const outcome = await importFile(bytes, how);
    expect(doubtsOf(outcome)).toBe('');
    expect(releaseOf(outcome)).toBe(expected);
    await expect(importReport(outcome, tables)).toMatchFileSnapshot(`${folder}report.md`);
  });
});

describe('sheets that do not are answered with reasons, and give no release', () => {
  test.each(fixtures('doubts'))('%s', async (name) => {
    const { how, bytes, folder } = fixture(name);
    const outcome = await importFile(bytes, how);
    expect(outcome.doubts.length).toBeGreaterThan(0);
    await expect(doubtsOf(outcome)).toMatchFileSnapshot(`${folder}doubts.txt`);
  });
});
