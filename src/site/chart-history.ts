import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { ledgerAsOf } from './as-of.ts';
import { makeChartBook, type ChartBook, type PublishedChart } from './chart-book.ts';

/** What became of a chart from release to release. */
export interface ChartHistory {
  readonly id: string;
  /** The chart as it stands, or as it last stood. */
  readonly published: PublishedChart;
  /** The release it first appeared in. */
  readonly since: string;
  /** The last release that could draw it, where the present one cannot; else empty. */
  readonly retired: string;
  /** Every figure it has ever drawn, also those withdrawn since. */
  readonly keys: readonly FigureKey[];
}

/** Every chart a ledger has ever had, by id: those of today in the order of the book, then those that can no longer be drawn. */
export function chartHistories(ledger: Ledger, book: ChartBook, lang: Lang): ReadonlyMap<string, ChartHistory> {
  const seen = new Map<string, { since: string; last: string; published: PublishedChart; keys: Set<FigureKey> }>();
  for (const release of ledger.releaseIds) {
    // One book at a time: those of a hundred releases would not fit into memory.
    const then = release === ledger.release ? book : makeChartBook(ledgerAsOf(ledger, release), lang);
    for (const [id, published] of then) {
      const { since, keys } = seen.get(id) ?? { since: release, keys: new Set<FigureKey>() };
      for (const key of published.keys) keys.add(key);
      seen.set(id, { since, last: release, published, keys });
    }
  }
  const ids = [...new Set([...book.keys(), ...seen.keys()])];
  return new Map(ids.flatMap((id) => {
    const found = seen.get(id);
    if (found === undefined) return [];
    const { since, last, published, keys } = found;
    return [[id, { id, published, since, retired: last === ledger.release ? '' : last, keys: [...keys] }]];
  }));
}
