import type { Indicator, Place } from './model.ts';
import type { FigureColumns } from './figure-columns.ts';

/** What the explorer reads first: every name it shows in either language, and how much there is of each indicator. */
export interface ExploreIndex {
  /** Id of the ledger's last release. */
  readonly release: string;
  /** All places, also those without figures: they are counted in "12/28 tỉnh". */
  readonly places: readonly ExplorePlace[];
  /** Numbers of the places that belong to a region, by the region's id. */
  readonly members: Readonly<Record<string, readonly number[]>>;
  readonly indicators: readonly ExploreIndicator[];
  readonly categories: readonly (readonly [category: string, parent: string, name_vi: string, name_en: string])[];
  /** Breaks in series, and the reasons they give. */
  readonly breaks: readonly (readonly [place: string, indicator: string, between: string, reason: number])[];
  readonly reasons: readonly (readonly [vi: string, en: string])[];
  /** Patterns of addresses; `*` stands for an id. */
  readonly paths: ExplorePaths;
}

/** A place in the fields the explorer needs. An English name that is the Vietnamese one without marks is left empty. */
export type ExplorePlace = readonly [
  place: string, name_vi: string, name_en: string, level: Place['level'], kind: string, valid_from: string, valid_to: string, successor: string,
];

/** An indicator with at least one figure. */
export type ExploreIndicator = readonly [
  indicator: string, name_vi: string, name_en: string, unit: string, category: string, additive: Indicator['additive'], figures: number, places: number,
];

/** Where the pages of places, sources, indicators and charts are. */
export interface ExplorePaths {
  readonly country: string;
  readonly region: string;
  readonly province: string;
  readonly source: string;
  readonly indicator: string;
  /** The gallery of all charts, and one chart. */
  readonly gallery: string;
  readonly chart: string;
}

/** The file of an indicator: its figures, or, where they are many, into which files of years they are divided. */
export type IndicatorFile = { readonly columns: FigureColumns } | IndicatorParts;

/** How the figures of an indicator are divided. */
export interface IndicatorParts {
  /** Years in which the periods of a part end, both ends counted, ascending; the file is `<indicator>.<from>-<to>.json`. */
  readonly parts: readonly (readonly [from: number, to: number, figures: number])[];
  /** Every period that has figures, in time order. */
  readonly periods: readonly string[];
}

/** A ready-made chart that shows the indicator. */
export type ExploreChart = readonly [
  chart: string, kind: string, place: string, period: string, programme: string, status: string, category: string,
];

/** Name of the file with a part's figures. */
export const partFile = (indicator: string, from: number, to: number): string => `${indicator}.${from}-${to}`;

/** Name of the file with the charts about an indicator. */
export const chartsFile = (indicator: string): string => `${indicator}.bieu-do`;

/** Name of the file with the index; no indicator is called so. */
export const INDEX_FILE = 'muc-luc';
