import type { Chart } from '../charts/model.ts';
import { parseFigureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { parsePeriod } from '../ledger/period.ts';
import { capitalise } from '../words/lists.ts';
import type { Lang } from '../words/lang.ts';
import { listedPlace } from './figure-line.ts';
import type { ChartBook, PublishedChart } from './chart-book.ts';
import { FAMILIES, type ChartFamily } from './charts/families.ts';

/** A chart of the gallery with everything it can be found by: what it is about, and what its figures are about. */
export interface GalleryItem {
  readonly published: PublishedChart;
  readonly places: readonly string[];
  readonly years: readonly string[];
  /** Its categories and the groups above them. */
  readonly categories: readonly string[];
}

/** A family of the gallery. */
export interface GalleryGroup {
  readonly family: ChartFamily;
  readonly items: readonly GalleryItem[];
  /** The chart drawn beside the list; none where a drawing would weigh more than the list. */
  readonly specimen: Chart | undefined;
}

/** A value the gallery can be filtered by, with how many charts fit it. */
export interface GalleryOption {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Everything the gallery shows. */
export interface Gallery {
  readonly groups: readonly GalleryGroup[];
  readonly count: number;
  readonly places: readonly GalleryOption[];
  readonly years: readonly GalleryOption[];
  readonly categories: readonly GalleryOption[];
  readonly kinds: readonly Chart['kind'][];
}

/** Kinds whose drawings are long lists or outlines of sixty-three provinces. */
const TOO_HEAVY: readonly Chart['kind'][] = ['map', 'matrix'];

/** Puts the gallery together from the charts that can be drawn today. */
export function gallery(ledger: Ledger, book: ChartBook, lang: Lang): Gallery {
  const items = [...book.values()].map((published) => itemOf(ledger, published));
  const byFamily = Map.groupBy(items, ({ published }) => published.family);
  const count = (read: (item: GalleryItem) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const item of items) for (const id of read(item)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const [places, years, categories] = [count((item) => item.places), count((item) => item.years), count((item) => item.categories)];
  return {
    count: items.length,
    groups: FAMILIES.flatMap((family) => {
      const own = byFamily.get(family);
      if (own === undefined) return [];
      return { family, items: own, specimen: own.map(({ published }) => published.chart).find(({ kind }) => !TOO_HEAVY.includes(kind)) };
    }),
    places: placesInOrder(ledger, lang).flatMap((place) => option(place.place, capitalise(listedPlace(place, lang)), places)),
    years: [...years.keys()].sort().reverse().flatMap((year) => option(year, year, years)),
    categories: ledger.tables.categories.flatMap((row) => option(row.category, row[`name_${lang}`], categories)),
    kinds: [...new Set(items.map(({ published }) => published.chart.kind))],
  };
}

/** Country and regions first, then provinces by name. */
function placesInOrder(ledger: Ledger, lang: Lang) {
  const provinces = ledger.places.all.filter(({ level }) => level === 'province');
  return [...ledger.places.all.filter(({ level }) => level !== 'province'), ...ledger.places.sortByName(provinces, lang)];
}

function option(id: string, name: string, counts: ReadonlyMap<string, number>): GalleryOption[] {
  const count = counts.get(id);
  return count === undefined ? [] : [{ id, name, count }];
}

function itemOf(ledger: Ledger, published: PublishedChart): GalleryItem {
  const { about, keys } = published;
  const named = keys.map(parseFigureKey).filter((parts) => parts !== null);
  const years = named.flatMap(({ period }) => (parsePeriod(period)?.kind === 'range' ? [] : [period.slice(0, 4)]));
  const categories = [about.category, ...named.map(({ category, indicator }) => category || (ledger.indicators.get(indicator)?.category ?? ''))];
  return {
    published,
    places: unique([about.place, ...named.map(({ place }) => place)]),
    years: unique([about.year, ...years]),
    categories: unique(categories.flatMap((category) => [category, ledger.categories.get(category)?.parent ?? ''])),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== '');
}
