/** The list of charts that were ever published: their ids are addresses others have cited and embedded, so nothing is taken off it. */
import type { Files } from '../ledger/check/lock.ts';

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
