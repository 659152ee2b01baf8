import { packFigures } from '../ledger/figure-columns.ts';
import { chartsFile, INDEX_FILE, type ExploreChart, type ExploreIndex, type IndicatorFile, type IndicatorParts, partFile } from '../ledger/explore-files.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';
import { unmarked } from '../words/unmarked.ts';
import type { ChartBook } from './chart-book.ts';
import { chartPath, GALLERY_PATH } from './chart-urls.ts';
import { indicatorPath, placePath, sourcePath } from './urls.ts';

/** A file of figures for the explorer: its name without `.json`, and what stands in it, made when it is asked for. */
export interface ExploreFile<Content = unknown> {
  readonly name: string;
  content(): Content;
}

/** A part with more figures than this would be slow to fetch on a phone: 14,000 are about 57 kB compressed. */
export const MOST_FIGURES = 14_000;

/** Stands for an id in the patterns of addresses; no id contains it. */
const ANY = '*';

/** What the explorer reads first. */
export function exploreIndex(ledger: Ledger): ExploreIndex {
  const { places, regionMembers, indicators, categories, breaks } = ledger.tables;
  const number = new Map(places.map(({ place }, i) => [place, i]));
  const reasons = new Map(breaks.map(({ reason_vi, reason_en }) => [`${reason_vi}\n${reason_en}`, [reason_vi, reason_en] as const]));
  const reasonIds = [...reasons.keys()];
  return {
    release: ledger.release,
    places: places.map(({ place, name_vi, name_en, level, kind, valid_from, valid_to, successor }) => [
      place, name_vi, name_en === unmarked(name_vi) ? '' : name_en, level, kind, valid_from, valid_to, successor,
    ]),
    members: Object.fromEntries(
      [...Map.groupBy(regionMembers, ({ region }) => region)].map(([region, rows]) => [region, rows.flatMap(({ place }) => number.get(place) ?? [])]),
    ),
    indicators: indicators.flatMap(({ indicator, name_vi, name_en, unit, category, additive }) => {
      const figures = ledger.byIndicator(indicator);
      if (figures.length === 0) return [];
      return [[indicator, name_vi, name_en, unit, category, additive, figures.length, new Set(figures.map(({ chosen }) => chosen.place)).size] as const];
    }),
    categories: categories.map(({ category, parent, name_vi, name_en }) => [category, parent, name_vi, name_en]),
    breaks: breaks.map(({ place, indicator, between, reason_vi, reason_en }) => [place, indicator, between, reasonIds.indexOf(`${reason_vi}\n${reason_en}`)]),
    reasons: [...reasons.values()],
    paths: {
      country: placePath({ place: ANY, level: 'country' }),
      region: placePath({ place: ANY, level: 'region' }),
      province: placePath({ place: ANY, level: 'province' }),
      source: sourcePath(ANY),
      indicator: indicatorPath(ANY),
      gallery: GALLERY_PATH,
      chart: chartPath(ANY),
    },
  };
}

/**
 * The figures of an indicator: one file, or, where they are more than `most`, a file that says how they are divided by
 * the years their periods end in, and one for each part. None for an indicator without figures.
 */
export function indicatorFiles(ledger: Ledger, indicator: string, most = MOST_FIGURES): ExploreFile<IndicatorFile>[] {
  const figures = ledger.byIndicator(indicator);
  if (figures.length === 0) return [];
  const file = (name: string, own: readonly Figure[]): ExploreFile<IndicatorFile> => ({ name, content: () => ({ columns: packFigures(own, ledger) }) });
  if (figures.length <= most) return [file(indicator, figures)];
  const parts = divide(figures, most);
  const head: IndicatorParts = {
    parts: parts.map(({ from, to, own }) => [from, to, own.length]),
    periods: [...new Set(figures.map(({ chosen }) => chosen.period))],
  };
  return [{ name: indicator, content: () => head }, ...parts.map(({ from, to, own }) => file(partFile(indicator, from, to), own))];
}

/** The ready-made charts about an indicator, for finding the nearest to what a reader looks at; in the order of the book, which is made when asked for. */
export function indicatorCharts(book: () => ChartBook, indicator: string): ExploreFile<readonly ExploreChart[]> {
  return {
    name: chartsFile(indicator),
    content: () =>
      [...book().values()]
        .filter(({ about }) => about.indicator === indicator)
        .map(({ id, chart, about }): ExploreChart => [id, chart.kind, about.place, about.period, about.programme, about.status, about.category]),
  };
}

/** Every file of the explorer: the index, and the figures and charts of every indicator that has figures. */
export function exploreFiles(ledger: Ledger, book: () => ChartBook): ExploreFile[] {
  const indicators = ledger.tables.indicators.map(({ indicator }) => indicator).filter((indicator) => ledger.byIndicator(indicator).length > 0);
  return [
    { name: INDEX_FILE, content: () => exploreIndex(ledger) },
    ...indicators.flatMap((indicator) => [...indicatorFiles(ledger, indicator), indicatorCharts(book, indicator)]),
  ];
}

/** Divides figures by the year their periods end in: as many whole years a part as it may hold. */
function divide(figures: readonly Figure[], most: number): { readonly from: number; readonly to: number; readonly own: readonly Figure[] }[] {
  const byYear = [...Map.groupBy(figures, endYear)].sort(([a], [b]) => a - b);
  const parts: { from: number; to: number; own: Figure[] }[] = [];
  for (const [year, own] of byYear) {
    const last = parts.at(-1);
    if (last !== undefined && last.own.length + own.length <= most) {
      last.own.push(...own);
      last.to = year;
    } else parts.push({ from: year, to: year, own: [...own] });
  }
  return parts;
}

function endYear({ chosen }: Figure): number {
  return Number(parsePeriod(chosen.period)?.end.slice(0, 4));
}
