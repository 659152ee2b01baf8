import { indexFigures } from './figure-index.ts';
import { foldFigures } from './fold.ts';
import type { Category, Change, Figure, FigureKey, Indicator, Observation, Release, Source, Tables } from './model.ts';
import { orderFigures } from './order.ts';
import { parsePeriod } from './period.ts';
import { PlaceBook } from './places.ts';

/**
 * The folded ledger with every lookup built once. All lists are sorted by period, indicator (table order), category,
 * programme, status and place; an unknown name answers with an empty list.
 */
export interface Ledger {
  /** The last release folded; empty before the first. */
  readonly release: string;
  /** All releases folded, in order. */
  readonly releaseIds: readonly string[];
  readonly tables: Tables;
  readonly places: PlaceBook;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly sources: ReadonlyMap<string, Source>;
  /** English by Vietnamese, of the remarks that have it. */
  readonly translations: ReadonlyMap<string, string>;
  readonly figures: ReadonlyMap<FigureKey, Figure>;
  /** All figures, sorted. */
  readonly sorted: readonly Figure[];
  /** Ids of the full years that have any figure, ascending. */
  readonly years: readonly string[];
  figure(key: FigureKey): Figure | undefined;
  byPlace(place: string): readonly Figure[];
  /** Figures of exactly that period. */
  byPeriod(period: string): readonly Figure[];
  /** Figures of periods that lie within the calendar year, the full year included. */
  byYear(year: number): readonly Figure[];
  byIndicator(indicator: string): readonly Figure[];
  /** Figures of the category or one of its sub-groups, by their own category or by their indicator's. */
  byCategory(category: string): readonly Figure[];
  /** The same figure in every place that has it: all keys with this anchor. */
  byAnchor(anchor: string): readonly Figure[];
  /** Live observations taken from a source. */
  bySource(source: string): readonly Observation[];
  /** Everything that happened to a key, oldest first, also when it is withdrawn. */
  history(key: FigureKey): readonly Change[];
  /** What a release did: withdrawals, corrections, additions. */
  changesIn(release: string): readonly Change[];
}

const NONE: readonly never[] = [];

/** Folds the releases (up to and including `upTo`) and indexes the result. Pure; never throws on odd rows. */
export function buildLedger(tables: Tables, releases: readonly Release[], upTo?: string): Ledger {
  const sources = new Map(tables.sources.map((source) => [source.source, source]));
  const indicators = new Map(tables.indicators.map((indicator) => [indicator.indicator, indicator]));
  const categories = new Map(tables.categories.map((category) => [category.category, category]));
  const { releaseIds, figures, history } = foldFigures(releases, sources, upTo);
  const sorted = orderFigures([...figures.values()], tables);
  const index = indexFigures(sorted, indicators, categories);

  return {
    release: releaseIds.at(-1) ?? '',
    releaseIds,
    tables,
    places: new PlaceBook(tables),
    indicators,
    categories,
    sources,
    translations: new Map(tables.translations.flatMap(({ vi, en }) => (en === '' ? [] : [[vi, en] as const]))),
    figures,
    sorted,
    years: [...index.period.keys()].filter((id) => parsePeriod(id)?.kind === 'year'),
    figure: (key) => figures.get(key),
    byPlace: (place) => index.place.get(place) ?? NONE,
    byPeriod: (period) => index.period.get(period) ?? NONE,
    byYear: (year) => index.year.get(year) ?? NONE,
    byIndicator: (indicator) => index.indicator.get(indicator) ?? NONE,
    byCategory: (category) => index.category.get(category) ?? NONE,
    byAnchor: (anchor) => index.anchor.get(anchor) ?? NONE,
    bySource: (source) => index.source.get(source) ?? NONE,
    history: (key) => history.of(key, figures.get(key)),
    changesIn: (release) => history.changesIn(release),
  };
}
