import { isDoubtful } from './choose.ts';
import type { Ledger } from './ledger.ts';
import type { Figure, SourceKind, Status } from './model.ts';
import { parsePeriod, yearOf } from './period.ts';

/** How many figures there are, and of what kind. */
export interface Counts {
  readonly figures: number;
  readonly status: Readonly<Record<Status, number>>;
  /** By the kind of the chosen source. */
  readonly source: Readonly<Record<SourceKind, number>>;
  readonly doubtful: number;
  readonly disputed: number;
}

/** What a place has for one calendar year, parts of the year included. */
export interface YearCoverage extends Counts {
  readonly year: number;
  /** Figures by indicator, in ledger order. */
  readonly indicators: ReadonlyMap<string, Counts>;
}

/** What a place has at all. */
export interface PlaceCoverage extends Counts {
  readonly place: string;
  /** Years with any figure, ascending. */
  readonly years: readonly YearCoverage[];
  /** Figures for stretches across years, which stand in no single year. */
  readonly acrossYears: Counts;
  /** Distinct indicators. */
  readonly indicators: number;
}

/** Coverage of every place of the table, in table order, places without a figure included. */
export function coverage(ledger: Ledger): readonly PlaceCoverage[] {
  return ledger.tables.places.map((place) => placeCoverage(ledger, place.place));
}

/** Coverage of one place. */
export function placeCoverage(ledger: Ledger, place: string): PlaceCoverage {
  const figures = ledger.byPlace(place);
  const byYear = Map.groupBy(figures, calendarYearOf);
  return {
    place,
    ...count(ledger, figures),
    years: [...byYear]
      .filter((entry): entry is [number, Figure[]] => entry[0] !== null)
      .sort(([a], [b]) => a - b)
      .map(([year, inYear]) => ({ year, ...count(ledger, inYear), indicators: countIndicators(ledger, inYear) })),
    acrossYears: count(ledger, byYear.get(null) ?? []),
    indicators: new Set(figures.map((figure) => figure.chosen.indicator)).size,
  };
}

function countIndicators(ledger: Ledger, figures: readonly Figure[]): ReadonlyMap<string, Counts> {
  const groups = Map.groupBy(figures, (figure) => figure.chosen.indicator);
  return new Map([...groups].map(([indicator, group]) => [indicator, count(ledger, group)]));
}

function count(ledger: Ledger, figures: readonly Figure[]): Counts {
  const status: Record<Status, number> = { 'thuc-hien': 0, uoc: 0, 'ke-hoach': 0, 'muc-tieu': 0 };
  const source: Record<SourceKind, number> = { 'official-report': 0, 'official-site': 0, press: 0, 'machine-translation': 0 };
  for (const { chosen } of figures) {
    status[chosen.status] += 1;
    const kind = ledger.sources.get(chosen.source)?.kind;
    if (kind !== undefined) source[kind] += 1;
  }
  return {
    figures: figures.length,
    status,
    source,
    doubtful: figures.filter(isDoubtful).length,
    disputed: figures.filter((figure) => figure.disputed).length,
  };
}

function calendarYearOf(figure: Figure): number | null {
  const period = parsePeriod(figure.chosen.period);
  return period === null ? null : yearOf(period);
}
