import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';
import { LAST_DAY_OF_63_UNITS } from '../ledger/places.ts';
import type { Lang } from '../words/lang.ts';
import { formatNumber } from '../words/numbers.ts';
import { placeName } from '../words/places.ts';
import { trustStrings } from '../words/trust-strings.ts';

/** A region of the old units with those that have no figure at all. */
export interface EmptyPlaces {
  readonly region: Place;
  readonly members: number;
  readonly without: readonly Place[];
}

/** What the coverage of the 63 units comes to. Doubtful figures do not count. */
export interface CoverageFacts {
  readonly units: number;
  /** Units with an actual figure of funding for at least one full year. */
  readonly withFunding: number;
  /** Units with any figure. */
  readonly withAny: number;
  /** The year for which most units have an actual full-year figure, the latest of equals; null when there is none. */
  readonly bestYear: { readonly year: number; readonly units: number } | null;
  /** Actual funding of every unit for every full year from the first such figure to the last year of the 63 units. */
  readonly funding: { readonly from: number; readonly to: number; readonly have: number; readonly wanted: number } | null;
  /** Regions that have units without any figure, in table order. */
  readonly empty: readonly EmptyPlaces[];
}

/** Counts the coverage of the 63 units; a unit renamed before the mergers is one unit. */
export function coverageFacts(ledger: Ledger): CoverageFacts {
  const units = ledger.places.oldUnits();
  const own = new Map(units.map((unit) => [unit.place, figuresOf(ledger, unit)]));
  const actual = [...own.values()].map((figures) => figures.filter(isActualFullYear));
  const funded = actual.map((figures) => yearsOf(figures.filter(({ chosen }) => chosen.indicator === 'kinh-phi')));
  const fundedYears = funded.flatMap((years) => [...years]);
  const lastFullYear = Number(LAST_DAY_OF_63_UNITS.slice(0, 4)) - 1;
  const from = Math.min(...fundedYears);
  return {
    units: units.length,
    withFunding: funded.filter((years) => years.size > 0).length,
    withAny: [...own.values()].filter((figures) => figures.length > 0).length,
    bestYear: mostFrequent(actual.flatMap((figures) => [...yearsOf(figures)])),
    funding:
      fundedYears.length === 0
        ? null
        : { from, to: lastFullYear, have: fundedYears.filter((year) => year <= lastFullYear).length, wanted: units.length * (lastFullYear - from + 1) },
    empty: ledger.places.all
      .filter((place) => place.level === 'region' && place.valid_to === LAST_DAY_OF_63_UNITS)
      .map((region) => emptyPlaces(ledger, region, own))
      .filter(({ without }) => without.length > 0),
  };
}

function emptyPlaces(ledger: Ledger, region: Place, own: ReadonlyMap<string, readonly Figure[]>): EmptyPlaces {
  const members = ledger.places.members(region.place).filter(({ place }) => own.has(place));
  const without = members.filter(({ place }) => own.get(place)?.length === 0);
  return { region, members: members.length, without: ledger.places.sortByName(without, 'vi') };
}

function figuresOf(ledger: Ledger, unit: Place): Figure[] {
  const places = [unit, ...ledger.places.predecessors(unit.place)];
  return places.flatMap(({ place }) => ledger.byPlace(place)).filter((figure) => !isDoubtful(figure));
}

function isActualFullYear({ chosen }: Figure): boolean {
  return chosen.status === 'thuc-hien' && parsePeriod(chosen.period)?.kind === 'year';
}

function yearsOf(figures: readonly Figure[]): ReadonlySet<number> {
  return new Set(figures.map(({ chosen }) => Number(chosen.period)));
}

function mostFrequent(years: readonly number[]): CoverageFacts['bestYear'] {
  const counted = [...Map.groupBy(years, (year) => year)].map(([year, { length: units }]) => ({ year, units }));
  return counted.sort((a, b) => b.units - a.units || b.year - a.year)[0] ?? null;
}

/** What the coverage comes to, in sentences: what there is, and what is missing. */
export function coverageSentences(ledger: Ledger, lang: Lang): { readonly have: readonly string[]; readonly missing: readonly string[] } {
  const t = trustStrings(lang).coverage;
  const facts = coverageFacts(ledger);
  const { bestYear, funding } = facts;
  const say = (count: number) => formatNumber(count, { lang });
  return {
    have: [
      t.units(say(facts.units), say(facts.withFunding)),
      ...(bestYear === null ? [] : [t.best(String(bestYear.year), say(bestYear.units))]),
    ],
    missing: [
      ...(funding === null ? [] : [t.wanted(String(funding.from), String(funding.to), say(funding.wanted), say(funding.have))]),
      ...facts.empty.map(({ region, members, without }) => {
        const name = placeName(region, lang);
        if (without.length === members) return t.allEmpty(name, say(members));
        return t.someEmpty(name, say(without.length), say(members), without.map((place) => placeName(place, lang)).join(', '));
      }),
    ],
  };
}
