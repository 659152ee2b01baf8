// The ids on the list are addresses that others cite and embed. A release puts its new charts on it, `npm run charts:publish` those that came otherwise; none is taken off.
import { expect, test } from 'vitest';
import { lockedFiles } from '../../../src/ledger/check/lock.ts';
import { chartHistoriesNow } from '../../../src/site/chart-book-now.ts';
import { chartListFaults, listedCharts, publishedCharts } from '../../../src/site/chart-list.ts';
import { readDataFolder } from '../../../src/site/data-folder.ts';
import { settings } from '../../../src/site/settings.ts';

const files = await readDataFolder(settings.dataDir);
const listed = listedCharts(files);
const faults = chartListFaults(listed, publishedCharts(chartHistoriesNow('vi'), lockedFiles(files)));

test('no published chart has lost its address', () => {
  expect(faults.lost, 'These addresses are cited and embedded: bring the charts back under their ids.').toEqual([]);
});

test('every chart of a published release is on the list', () => {
  expect(faults.missing, 'Run `npm run charts:publish` and commit data/charts.lock.').toEqual([]);
});

test('the list is sorted and names each chart once', () => {
  expect(listed).toEqual([...new Set(listed)].sort());
});
