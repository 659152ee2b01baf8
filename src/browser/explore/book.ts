/** The index as the explorer looks things up in it. */
import type { ExploreIndex, ExplorePaths } from '../../ledger/explore-files.ts';
import type { Category, Indicator, Place } from '../../ledger/model.ts';
import { PlaceBook } from '../../ledger/places.ts';
import { unmarked } from '../../words/unmarked.ts';

/** What the explorer knows of an indicator. */
export type KnownIndicator = Pick<Indicator, 'indicator' | 'name_vi' | 'name_en' | 'unit' | 'category' | 'additive'> & {
  /** How many figures it has, in how many places. */
  readonly figures: number;
  readonly places: number;
};

/** A break in the series of a place. */
export interface KnownBreak {
  readonly place: string;
  /** Empty = every indicator. */
  readonly indicator: string;
  /** Years on either side. */
  readonly after: number;
  readonly before: number;
  readonly reason_vi: string;
  readonly reason_en: string;
}

/** Every name and relation the explorer needs, by id. */
export interface Book {
  readonly release: string;
  readonly places: PlaceBook;
  readonly indicators: ReadonlyMap<string, KnownIndicator>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly breaks: readonly KnownBreak[];
  readonly paths: ExplorePaths;
}

/** Reads the index. */
export function openBook(index: ExploreIndex): Book {
  const places = index.places.map(([place, name_vi, name_en, level, kind, valid_from, valid_to, successor]): Place => ({
    place, name_vi, name_en: name_en || unmarked(name_vi), level, kind, valid_from, valid_to, successor, gso_code: '', iso_3166_2: '', note: '',
  }));
  const regionMembers = Object.entries(index.members).flatMap(([region, numbers]) => numbers.map((number) => ({ region, place: places[number]?.place ?? '', note: '' })));
  return {
    release: index.release,
    places: new PlaceBook({ places, regionMembers }),
    indicators: new Map(
      index.indicators.map(([indicator, name_vi, name_en, unit, category, additive, figures, count]) => [indicator, { indicator, name_vi, name_en, unit, category, additive, figures, places: count }]),
    ),
    categories: new Map(
      index.categories.map(([category, parent, name_vi, name_en]) => [category, { category, parent, name_vi, name_en, legal_basis: '', description_vi: '', description_en: '' }]),
    ),
    breaks: index.breaks.map(([place, indicator, between, reason]) => {
      const [after = '', before = ''] = between.split('..');
      const [reason_vi = '', reason_en = ''] = index.reasons[reason] ?? [];
      return { place, indicator, after: Number(after.slice(0, 4)), before: Number(before.slice(0, 4)), reason_vi, reason_en };
    }),
    paths: index.paths,
  };
}

/** The path of a page. */
export function pathTo(book: Book, what: keyof ExplorePaths, id: string): string {
  return book.paths[what].replace('*', id);
}
