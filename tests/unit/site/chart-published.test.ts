// The ids on the list are addresses that others cite and embed. A release puts its new charts on it, `npm run charts:publish` those that came otherwise; none is taken off.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { chartHistoriesNow } from '../../../src/site/chart-book-now.ts';
import { CHART_LIST, listedCharts } from '../../../src/site/chart-list.ts';

const listed = listedCharts(new Map([[CHART_LIST, new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../data/${CHART_LIST}`, import.meta.url))))]]));

test('no published chart has lost its address', () => {
  expect(listed.filter((id) => !chartHistoriesNow('vi').has(id)), 'These addresses are cited and embedded: bring the charts back under their ids.').toEqual([]);
});

test('every chart is on the list', () => {
  expect([...chartHistoriesNow('vi').keys()].filter((id) => !listed.includes(id)), 'Run `npm run charts:publish` and commit data/charts.lock.').toEqual([]);
});

test('the list is sorted and names each chart once', () => {
  expect(listed).toEqual([...new Set(listed)].sort());
});
