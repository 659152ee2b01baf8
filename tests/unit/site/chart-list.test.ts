// What may stand in the list of published charts while a draft waits in a pull request.
import { describe, expect, test } from 'vitest';
import type { Release } from '../../../src/ledger/model.ts';
import { chartHistories } from '../../../src/site/chart-history.ts';
import { CHART_LIST, chartList, chartListFaults, listedCharts, publishedCharts } from '../../../src/site/chart-list.ts';
import { release, row } from '../ledger/sample.ts';
import { funding, ledgerOfReleases, sampleBook } from './embed-sample.ts';

const CHART = 'kinh-phi-bac-giang';
/** One year is no chart; the second makes it one. */
const FIRST = release('2024-01-01-mot', [row(funding(2020), '7')]);
const SECOND = release('2024-02-01-hai', [row(funding(2021), '8')]);
const GONE = release('2024-03-01-ba', [row(funding(2021), '8', { action: 'withdraw', reason: 'Trang đã gỡ.' })]);

/** What is wrong with a list, where releases are locked (all that are named) or drafts (the others). */
function faults(listed: readonly string[], releases: readonly Release[], locked: readonly Release[]) {
  const histories = chartHistories(ledgerOfReleases(releases), sampleBook).vi;
  return chartListFaults(listed, publishedCharts(histories, new Set(locked.map(({ id }) => `${id}.csv`))));
}

describe('the list of published charts', () => {
  test('need not have what only a draft draws, and needs it once the draft is locked', () => {
    expect(faults([], [FIRST, SECOND], [FIRST])).toEqual({ missing: [], lost: [] });
    expect(faults([], [FIRST, SECOND], [FIRST, SECOND])).toEqual({ missing: [CHART], lost: [] });
    expect(faults([CHART], [FIRST, SECOND], [FIRST, SECOND])).toEqual({ missing: [], lost: [] });
  });

  test('keeps a chart whose figures a later release withdrew, locked or draft: its address answers for ever', () => {
    for (const locked of [[FIRST, SECOND], [FIRST, SECOND, GONE]]) {
      expect(faults([CHART], [FIRST, SECOND, GONE], locked)).toEqual({ missing: [], lost: [] });
      expect(faults([], [FIRST, SECOND, GONE], locked)).toEqual({ missing: [CHART], lost: [] });
    }
  });

  test('misses a chart on it that vanished, also where a draft would draw it', () => {
    expect(faults([CHART, 'bieu-do-cu'], [FIRST, SECOND], [FIRST, SECOND])).toEqual({ missing: [], lost: ['bieu-do-cu'] });
    expect(faults([CHART], [FIRST, SECOND], [FIRST])).toEqual({ missing: [], lost: [CHART] });
  });

  test('is read as it is written', () => {
    const text = chartList(['b', 'a'], ['c', 'a']);
    expect(text).toBe('a\nb\nc\n');
    expect(listedCharts(new Map([[CHART_LIST, new TextEncoder().encode(text.replaceAll('\n', '\r\n'))]]))).toEqual(['a', 'b', 'c']);
  });
});
