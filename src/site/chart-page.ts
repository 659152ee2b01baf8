import type { Ledger } from '../ledger/ledger.ts';
import type { Figure } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { changeLine, type ChangeLine } from './changes.ts';
import type { ChartBook, PublishedChart } from './chart-book.ts';
import { lastDrawn, type ChartHistory } from './chart-history.ts';
import { neighboursOf, type ChartNeighbours } from './chart-neighbours.ts';
import { editionOf } from './files/chart-edition.ts';
import { sourceLabel, titleFor, type SourceTitle } from '../words/source-names.ts';
import { sourcePath } from './urls.ts';

/** A document the figures of a chart come from. */
export interface ChartSource {
  readonly path: string;
  /** Null where the label says it already. */
  readonly title: SourceTitle | null;
  readonly label: string;
  /** Figures of the chart taken from it. */
  readonly count: number;
}

/** What one release did to a chart. */
export interface ChartRelease {
  readonly release: string;
  /** Figures that entered with it. */
  readonly added: number;
  /** Corrections and withdrawals. */
  readonly changes: readonly ChangeLine[];
}

/** Everything the page of a chart shows. */
export interface ChartPage {
  /** The chart as it stands, or as it last stood. */
  readonly published: PublishedChart;
  /** The last release that could draw it, where the present one cannot; else empty. */
  readonly retired: string;
  readonly figures: readonly Figure[];
  readonly sources: readonly ChartSource[];
  /** Newest first; the last one is the release the chart appeared in. */
  readonly releases: readonly ChartRelease[];
  /** Release that the picture, the files and the citation name. */
  readonly edition: string;
  readonly neighbours: ChartNeighbours;
}

/** Puts a chart's page together. */
export function chartPage(ledger: Ledger, book: ChartBook, history: ChartHistory, lang: Lang): ChartPage {
  const { keys, latest, goneSince } = history;
  const published = book.get(history.id) ?? latest.published;
  const figures = published.keys.map((key) => ledger.figure(key)).filter((figure) => figure !== undefined);
  return {
    published,
    retired: goneSince === '' ? '' : lastDrawn(history),
    figures,
    sources: sourcesOf(ledger, figures, lang),
    releases: releasesOf(ledger, keys, history.editions[0]?.release ?? latest.release, lang),
    edition: goneSince === '' ? editionOf(ledger, published) : latest.imprint,
    neighbours: neighboursOf(book, published),
  };
}

function sourcesOf(ledger: Ledger, figures: readonly Figure[], lang: Lang): ChartSource[] {
  const bySource = Map.groupBy(figures, ({ chosen }) => chosen.source);
  return [...bySource]
    .map(([id, taken]) => ({
      path: sourcePath(id),
      ...namesOf(ledger, id, lang),
      count: taken.length,
    }))
    .sort((a, b) => b.count - a.count);
}

function namesOf(ledger: Ledger, id: string, lang: Lang): Omit<ChartSource, 'path' | 'count'> {
  const source = ledger.sources.get(id);
  const label = sourceLabel(ledger, id, lang);
  const title = source === undefined ? null : titleFor(ledger, source, lang);
  return { label, title: title === null || label.startsWith(title.text) || title.text.startsWith(label) ? null : title };
}

/** What happened to the figures a chart has ever drawn, by release; what stood before the chart appeared counts as its beginning. */
function releasesOf(ledger: Ledger, keys: ChartHistory['keys'], since: string, lang: Lang): ChartRelease[] {
  const byRelease = new Map<string, { added: number; changes: ChangeLine[] }>([[since, { added: 0, changes: [] }]]);
  for (const key of keys) {
    ledger.history(key).forEach((change, i) => {
      const release = change.release < since ? since : change.release;
      const own = byRelease.get(release) ?? { added: 0, changes: [] };
      const line = changeLine(ledger, change, lang);
      // A second source for a figure that was there already adds none to the chart.
      if (i === 0) own.added += 1;
      else if (line !== null && change.release >= since) own.changes.push(line);
      if (own.added > 0 || own.changes.length > 0) byRelease.set(release, own);
    });
  }
  return [...byRelease]
    .map(([release, own]) => ({ release, ...own }))
    .sort((a, b) => (a.release < b.release ? 1 : -1));
}
