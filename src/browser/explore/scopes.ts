/** Whom bars and dots compare: the provinces of one set of boundaries, the members of a region, or places chosen by hand. */
import type { Place } from '../../ledger/model.ts';
import { FIRST_DAY_OF_34_UNITS, LAST_DAY_OF_63_UNITS, type PlaceBook } from '../../ledger/places.ts';
import { lastDay, overlaps, parsePeriod, type Period } from '../../ledger/period.ts';
import { CHOSEN } from './state.ts';

/** The units before July 2025, and those since. */
export const OLD_UNITS = '63';
export const NEW_UNITS = '34';

/** A set of places, and how many it has at any one time. */
export interface Scope {
  readonly id: string;
  readonly places: readonly Place[];
  readonly of: number;
}

/**
 * The sets that have a meaning in a period (empty = any), widest first. Old and new boundaries never stand in one set, unless places
 * are chosen by hand.
 */
export function scopesIn(places: PlaceBook, periodId: string, chosen: readonly string[]): Scope[] {
  const period = parsePeriod(periodId);
  const regions = places.all.filter(({ level }) => level === 'region').map(({ place }) => scope(place, places.members(place)));
  const byHand = chosen.flatMap((id) => places.get(id) ?? []);
  return [
    scope(OLD_UNITS, places.oldUnits()),
    scope(NEW_UNITS, period === null ? places.currentUnits() : places.provincesOn(onDay(period))),
    ...regions,
    ...(byHand.length > 0 ? [scope(CHOSEN, byHand)] : []),
  ];
}

/** A province that changed its form while its region lived is counted once. */
function scope(id: string, places: readonly Place[]): Scope {
  const of = id === CHOSEN ? places.length : places.filter(({ successor }) => !places.some(({ place }) => place === successor)).length;
  return { id, places, of };
}

/** The day on which the new units of a period are counted: its last, or their first where a source recasts an earlier period. */
function onDay(period: Period): string {
  const last = lastDay(period);
  return last < FIRST_DAY_OF_34_UNITS ? FIRST_DAY_OF_34_UNITS : last;
}

/**
 * Whether figures of these members in a period (null = any) say something about the boundaries the set stands for: the new units
 * of before July 2025 only repeat the provinces that never changed, unless a source recasts its figures.
 */
export function isOfItsTime(scopeId: string, period: Period | null, have: readonly Place[]): boolean {
  if (scopeId === OLD_UNITS) return have.length > 0 && (period === null || overlaps(period, '', LAST_DAY_OF_63_UNITS));
  const before = scopeId === NEW_UNITS && (period === null || !overlaps(period, FIRST_DAY_OF_34_UNITS, ''));
  return before ? have.some(({ valid_from }) => valid_from >= FIRST_DAY_OF_34_UNITS) : have.length > 0;
}
