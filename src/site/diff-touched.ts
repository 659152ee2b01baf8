import { touchedKeys, type LedgerDiff } from '../ledger/diff.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import { makeChartBook, type ChartBook, type MakeChartBook } from './chart-book.ts';
import { pagesWithFigures } from './page-figures.ts';
import { releasePath, sourcePath } from './urls.ts';

/** A chart that a change touches: drawn anew, drawn for the first time, or no longer drawn. */
export interface TouchedChart {
  readonly id: string;
  readonly title: string;
  readonly state: 'changed' | 'new' | 'gone';
}

/** A frozen embed that goes on showing what was corrected or withdrawn, and has to say so. */
export interface TouchedEmbed {
  readonly release: string;
  readonly chart: string;
  readonly path: string;
}

/** What readers and newsrooms will see change. Paths of the site, each once. */
export interface Touched {
  readonly pages: readonly string[];
  readonly charts: readonly TouchedChart[];
  readonly embeds: readonly TouchedEmbed[];
}

/** Finds the pages, charts and frozen embeds a diff touches; `asOf` gives the old ledger as one of its releases left it. */
export function touchedBy(diff: LedgerDiff, before: Ledger, after: Ledger, asOf: (release: string) => Ledger, makeBook: MakeChartBook = makeChartBook): Touched {
  const keys = touchedKeys(diff);
  if (keys.size === 0) return { pages: [], charts: [], embeds: [] };
  return {
    pages: touchedPages(diff, keys, before, after),
    charts: touchedCharts(keys, makeBook(before), makeBook(after)),
    embeds: touchedEmbeds(diff, before, asOf, makeBook),
  };
}

function touchedPages({ entries, releases }: LedgerDiff, keys: ReadonlySet<FigureKey>, before: Ledger, after: Ledger): string[] {
  const withFigures = [...pagesWithFigures(after), ...pagesWithFigures(before)].filter(({ figures }) => figures.some(({ key }) => keys.has(key)));
  const sources = entries.map(({ before: was, after: now }) => sourcePath((now ?? was)!.source));
  return [...new Set([...withFigures.map(({ path }) => path), ...sources, 'cap-nhat/', ...releases.map(releasePath)])];
}

function touchedCharts(keys: ReadonlySet<FigureKey>, before: ChartBook, after: ChartBook): TouchedChart[] {
  const now = [...after.values()]
    .filter(({ id, keys: drawn }) => drawn.some((key) => keys.has(key)) || before.get(id)?.keys.some((key) => keys.has(key)))
    .map(({ id, chart }): TouchedChart => ({ id, title: chart.title, state: before.has(id) ? 'changed' : 'new' }));
  const gone = [...before.values()].filter(({ id }) => !after.has(id)).map(({ id, chart }): TouchedChart => ({ id, title: chart.title, state: 'gone' }));
  return [...gone, ...now];
}

/** Additions leave frozen embeds as they are: they never claimed to know what came later. */
function touchedEmbeds({ entries }: LedgerDiff, before: Ledger, asOf: (release: string) => Ledger, makeBook: MakeChartBook): TouchedEmbed[] {
  const changed = new Set(entries.filter(({ action }) => action !== 'add').map(({ key }) => key));
  if (changed.size === 0) return [];
  return before.releaseIds.flatMap((release) =>
    [...makeBook(asOf(release)).values()]
      .filter(({ keys }) => keys.some((key) => changed.has(key)))
      .map(({ id }) => ({ release, chart: id, path: `nhung/${release}/${id}/` })),
  );
}
