/** The list of charts that were ever published: their ids are addresses others have cited and embedded, so nothing is taken off it. */
import type { Files } from '../ledger/check/lock.ts';
import type { ChartHistories } from './chart-history.ts';

/** The list's file in the data folder; one id a line. */
export const CHART_LIST = 'charts.lock';

/** Ids on the list, as they stand there; none where there is no list yet. */
export function listedCharts(files: Files): readonly string[] {
  return new TextDecoder().decode(files.get(CHART_LIST) ?? new Uint8Array()).split(/\r?\n/).filter((line) => line !== '');
}

/** The list with more charts on it, sorted by code unit, so that no machine's language changes the order. */
export function chartList(listed: readonly string[], more: Iterable<string>): string {
  return [...new Set([...listed, ...more])].sort().map((id) => `${id}\n`).join('');
}

/**
 * The charts that a locked release draws; `locked` names their files. What only drafts draw is no address yet: it may change its name, or
 * never come, until its release is published.
 */
export function publishedCharts(histories: ChartHistories, locked: ReadonlySet<string>): readonly string[] {
  return [...histories.values()].filter(({ editions }) => editions.some(({ releases }) => releases.some((id) => locked.has(`${id}.csv`)))).map(({ id }) => id);
}

/** What is wrong with the list: published charts that it lacks, and charts on it that no published release draws. */
export function chartListFaults(listed: readonly string[], published: readonly string[]): { readonly missing: readonly string[]; readonly lost: readonly string[] } {
  return { missing: published.filter((id) => !listed.includes(id)), lost: listed.filter((id) => !published.includes(id)) };
}
