import { touchedKeys, type LedgerDiff } from '../ledger/diff.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import { makeChartBook, type ChartBook } from './chart-book.ts';
import { embedPath } from './embed-paths.ts';
import { LANGS } from '../words/lang.ts';
import { pathIn } from './languages.ts';
import { pagesWithFigures } from './page-figures.ts';
import { releasePath, sourcePath, storyPath } from './urls.ts';

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
  /** Every one stands in each language of the site. */
  readonly pages: readonly string[];
  /** Stories that name a changed figure, with the folder of their language. */
  readonly stories: readonly string[];
  readonly charts: readonly TouchedChart[];
  readonly embeds: readonly TouchedEmbed[];
}

/** The two states of a diff, and what is not in them. */
export interface States {
  readonly before: Ledger;
  readonly after: Ledger;
  /** The old ledger as one of its releases left it. */
  readonly asOf: (release: string) => Ledger;
  /** Texts of the stories by their path among them: `ket-qua-2023`, `en/ket-qua-2023`. */
  readonly stories: ReadonlyMap<string, string>;
}

// Any key in quotes, brackets or braces; whether it is one of those touched is asked afterwards.
const KEY = /[a-z0-9-]+\/[\dHQM/-]+(?:\.[a-z0-9-]+){3,4}/g;

/** Finds the pages, charts and frozen embeds a diff touches. */
export function touchedBy(diff: LedgerDiff, states: States): Touched {
  const keys = touchedKeys(diff);
  if (keys.size === 0) return { pages: [], stories: [], charts: [], embeds: [] };
  const { before, after, asOf, stories } = states;
  const naming = [...stories].filter(([, text]) => text.match(KEY)?.some((key) => keys.has(key)));
  return {
    pages: touchedPages(diff, keys, before, after),
    stories: naming.map(([story]) => addressOfStory(story)),
    charts: touchedCharts(keys, makeChartBook(before, 'vi'), makeChartBook(after, 'vi')),
    embeds: touchedEmbeds(diff, before, asOf),
  };
}

function addressOfStory(story: string): string {
  const lang = LANGS.find((one) => story.startsWith(`${one}/`));
  return lang === undefined ? storyPath(story) : pathIn(storyPath(story.slice(lang.length + 1)), lang);
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
function touchedEmbeds({ entries }: LedgerDiff, before: Ledger, asOf: (release: string) => Ledger): TouchedEmbed[] {
  const changed = new Set(entries.filter(({ action }) => action !== 'add').map(({ key }) => key));
  if (changed.size === 0) return [];
  return before.releaseIds.flatMap((release) =>
    [...makeChartBook(asOf(release), 'vi').values()]
      .filter(({ keys }) => keys.some((key) => changed.has(key)))
      .map(({ id }) => ({ release, chart: id, path: embedPath(id, release) })),
  );
}
