import type { Chart } from '../charts/model.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import { ledgerAsOf } from './as-of.ts';
import type { ChartBook, PublishedChart } from './chart-book.ts';

/** A chart as it stood in one or several releases. */
export interface Edition {
  /** The release that first said this; it names the edition. */
  readonly release: string;
  /** Every release that says the same, oldest first. */
  readonly releases: readonly string[];
  readonly published: PublishedChart;
  /** Where each figure drawn was taken from. */
  readonly sources: ReadonlyMap<FigureKey, string>;
}

/** A chart through all releases. */
export interface ChartEditions {
  readonly id: string;
  /** Oldest first. */
  readonly editions: readonly Edition[];
  /** The newest edition, also of a chart that is no longer drawn. */
  readonly latest: Edition;
  /** The release since which the ledger has not had enough figures to draw it; empty while it is drawn. */
  readonly goneSince: string;
}

/** Every chart that any release has drawn, with its editions: an address once given away answers for ever. */
export function chartEditions(ledger: Ledger, makeBook: (ledger: Ledger) => ChartBook): ReadonlyMap<string, ChartEditions> {
  const charts = new Map<string, ChartEditions>();
  for (const release of ledger.releaseIds) {
    const then = ledgerAsOf(ledger, release);
    const book = makeBook(then);
    for (const published of book.values()) charts.set(published.id, next(charts.get(published.id), release, then, published));
    for (const chart of charts.values()) {
      if (!book.has(chart.id) && chart.goneSince === '') charts.set(chart.id, { ...chart, goneSince: release });
    }
  }
  return charts;
}

/** The edition that a release shows; null where it has none. */
export function editionAt(chart: ChartEditions, release: string): Edition | null {
  return chart.editions.find(({ releases }) => releases.includes(release)) ?? null;
}

function next(before: ChartEditions | undefined, release: string, then: Ledger, published: PublishedChart): ChartEditions {
  if (before !== undefined && before.goneSince === '' && lookOf(before.latest.published.chart) === lookOf(published.chart)) {
    const latest = { ...before.latest, releases: [...before.latest.releases, release] };
    return { ...before, latest, editions: before.editions.with(-1, latest) };
  }
  const sources = new Map(published.keys.map((key) => [key, then.figure(key)?.chosen.source ?? '']));
  const latest = { release, releases: [release], published, sources };
  return { id: published.id, editions: [...(before?.editions ?? []), latest], latest, goneSince: '' };
}

/** Everything a reader can see of a chart. */
function lookOf(chart: Chart): string {
  return JSON.stringify(chart, (name, value: unknown) => (name === 'href' ? undefined : value));
}
