// The ids on the list are addresses that others cite and embed. A new chart is put on it by `npm run charts:publish`; none is taken off.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { chartHistoriesNow } from '../../../src/site/chart-book-now.ts';

const listed = readFileSync(fileURLToPath(new URL('../../fixtures/published-charts.txt', import.meta.url)), 'utf8').split('\n').filter((line) => line !== '');

test('no published chart has lost its address', () => {
  expect(listed.filter((id) => !chartHistoriesNow('vi').has(id)), 'These addresses are cited and embedded: bring the charts back under their ids.').toEqual([]);
});

test('every chart is on the list', () => {
  expect([...chartHistoriesNow('vi').keys()].filter((id) => !listed.includes(id)), 'Run `npm run charts:publish` and commit tests/fixtures/published-charts.txt.').toEqual([]);
});

test('the list is sorted and names each chart once', () => {
  expect(listed).toEqual([...new Set(listed)].sort());
});
