import type { Chart } from '../charts/model.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import type { PublishedChart } from './chart-book.ts';
import { editionOf } from './files/chart-edition.ts';

/** A chart as it stood in one or several releases. */
export interface Edition {
  /** The release that first said this; it names the edition. */
  readonly release: string;
  /** Every release that says the same, oldest first. */
  readonly releases: readonly string[];
  readonly published: PublishedChart;
  /** Where each figure drawn was taken from. */
  readonly sources: ReadonlyMap<FigureKey, string>;
  /** The release that its picture names. */
  readonly imprint: string;
}

/** The editions of a chart with what a release made of it: the last one goes on where a reader sees no difference. */
export function withRelease(editions: readonly Edition[], then: Ledger, published: PublishedChart): readonly Edition[] {
  const { release } = then;
  const latest = editions.at(-1);
  // After a release that could not draw the chart, it begins anew.
  const goesOn = latest !== undefined && latest.releases.at(-1) === then.releaseIds.at(-2) && lookOf(latest.published.chart) === lookOf(published.chart);
  if (goesOn) return editions.with(-1, { ...latest, releases: [...latest.releases, release] });
  const sources = new Map(published.keys.map((key) => [key, then.figure(key)?.chosen.source ?? '']));
  return [...editions, { release, releases: [release], published, sources, imprint: editionOf(then, published) }];
}

/** Everything a reader can see of a chart. */
function lookOf(chart: Chart): string {
  return JSON.stringify(chart, (name, value: unknown) => (name === 'href' ? undefined : value));
}
