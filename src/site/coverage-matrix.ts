import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place } from '../ledger/model.ts';
import { overlaps, parsePeriod, type Period } from '../ledger/period.ts';
import { LAST_DAY_OF_63_UNITS } from '../ledger/places.ts';
import { figurePath } from './urls.ts';

/**
 * The best a place has for a year: an actual figure of the full year; only figures of a part of it, of several years together, or
 * estimates; only a plan or target; only figures in doubt; nothing; or the place did not exist then.
 */
export type CellKind = 'full' | 'partial' | 'plan' | 'doubtful' | 'none' | 'outside';

/** What a place has for a year. */
export interface Cell {
  readonly year: number;
  readonly kind: CellKind;
  /** Figures that speak of the year or a part of it. */
  readonly figures: number;
  /** Row of the figure that says most: of the best kind, funding first. Empty where there is none. */
  readonly path: string;
}

/** A place's years. */
export interface CoverageRow {
  readonly place: Place;
  readonly cells: readonly Cell[];
}

/** Places that stand together. */
export interface CoverageGroup {
  /** The conference region; null for the country and the regions themselves. */
  readonly region: Place | null;
  readonly rows: readonly CoverageRow[];
}

/** Places by years. */
export interface CoverageMatrix {
  readonly years: readonly number[];
  readonly groups: readonly CoverageGroup[];
}

const KINDS: readonly CellKind[] = ['full', 'partial', 'plan', 'doubtful'];

const MERGER_YEAR = Number(LAST_DAY_OF_63_UNITS.slice(0, 4));

/** The country and the conference regions, old and new, over all years. */
export function wideMatrix(ledger: Ledger): CoverageMatrix {
  const places = ledger.places.all.filter((place) => place.level !== 'province');
  return matrix(ledger, [{ region: null, places }], () => true);
}

/** The 63 units of before July 2025 by conference region, up to the year of the mergers. */
export function oldMatrix(ledger: Ledger): CoverageMatrix {
  const regions = ledger.places.all.filter((place) => place.level === 'region' && place.valid_to === LAST_DAY_OF_63_UNITS);
  return matrix(ledger, regions.map((region) => byName(ledger, region)), (year) => year <= MERGER_YEAR);
}

/** The units of today by conference region, from the year of the mergers. */
export function newMatrix(ledger: Ledger): CoverageMatrix {
  const regions = ledger.places.all.filter((place) => place.level === 'region' && place.valid_to === '');
  return matrix(ledger, regions.map((region) => byName(ledger, region)), (year) => year >= MERGER_YEAR);
}

/** Calendar years that a period touches: `2016/2020` gives five. */
export function yearsOf(period: Period): number[] {
  return range(Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4)));
}

function byName(ledger: Ledger, region: Place) {
  return { region, places: ledger.places.sortByName(ledger.places.members(region.place), 'vi') };
}

function matrix(
  ledger: Ledger,
  groups: readonly { readonly region: Place | null; readonly places: readonly Place[] }[],
  isShown: (year: number) => boolean,
): CoverageMatrix {
  const figures = groups.flatMap(({ places }) => places.flatMap(({ place }) => ledger.byPlace(place)));
  const found = [...new Set(figures.flatMap(yearsOfFigure))].filter(isShown);
  const years = found.length === 0 ? [] : range(Math.min(...found), Math.max(...found));
  return {
    years,
    groups: groups.map(({ region, places }) => ({
      region,
      rows: places.map((place) => ({ place, cells: cellsOf(ledger, place, years) })),
    })),
  };
}

function cellsOf(ledger: Ledger, place: Place, years: readonly number[]): Cell[] {
  const byYear = new Map<number, Figure[]>(years.map((year) => [year, []]));
  for (const figure of ledger.byPlace(place.place)) for (const year of yearsOfFigure(figure)) byYear.get(year)?.push(figure);
  return years.map((year) => {
    const figures = byYear.get(year) ?? [];
    const wholeYear = parsePeriod(String(year));
    if (figures.length === 0) {
      const existed = wholeYear !== null && overlaps(wholeYear, place.valid_from, place.valid_to);
      return { year, kind: existed ? 'none' : 'outside', figures: 0, path: '' };
    }
    const kind = KINDS.find((candidate) => figures.some((figure) => kindOf(figure) === candidate)) ?? 'none';
    const ofKind = figures.filter((figure) => kindOf(figure) === kind);
    const best = ofKind.find(isFunding) ?? ofKind[0];
    return { year, kind, figures: figures.length, path: best === undefined ? '' : figurePath(best.key, () => place.level) };
  });
}

function kindOf(figure: Figure): CellKind {
  if (isDoubtful(figure)) return 'doubtful';
  const { status, period } = figure.chosen;
  if (status === 'ke-hoach' || status === 'muc-tieu') return 'plan';
  return status === 'thuc-hien' && parsePeriod(period)?.kind === 'year' ? 'full' : 'partial';
}

function isFunding(figure: Figure): boolean {
  return figure.chosen.indicator === 'kinh-phi';
}

function yearsOfFigure(figure: Figure): number[] {
  const period = parsePeriod(figure.chosen.period);
  return period === null ? [] : yearsOf(period);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
