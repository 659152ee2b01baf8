import type { Place } from '../model.ts';
import { firstDay, overlaps, type Period } from '../period.ts';
import { FIRST_DAY_OF_34_UNITS, LAST_DAY_OF_63_UNITS } from '../places.ts';
import type { PlaceReading } from './place-names.ts';

/** A place as it stood in a period; `recast` when the source reports the period in later boundaries. */
export interface Form {
  readonly place: Place;
  readonly boundary: '' | 'recast';
}

/** The form a name means in each of the periods, or why it cannot be said. */
export type FormsFound =
  | { readonly found: 'forms'; readonly forms: ReadonlyMap<string, Form> }
  /** The periods fit several forms, or different ones: boundaries must be stated. */
  | { readonly found: 'several'; readonly choices: readonly Place[] }
  /** No form of it lived then. */
  | { readonly found: 'none'; readonly period: string };

/**
 * Decides which form of a province a name means. By the periods of its figures when they leave one form; by the day whose boundaries the table
 * follows, when an editor has named it. Never by likelihood.
 */
export function decideForms({ candidates, form }: PlaceReading, periods: readonly Period[], boundaries: string | null, sameLand: (a: Place, b: Place) => boolean): FormsFound {
  const named = form === null || candidates.length === 1 ? candidates : candidates.filter(({ valid_from }) => (form === 'new') === (valid_from !== ''));
  if (boundaries !== null || (form === 'new' && named.length === 1)) {
    const alive = boundaries === null ? named : named.filter(({ valid_from: from, valid_to: to }) => (from === '' || from <= boundaries) && (to === '' || boundaries <= to));
    const [place, ...others] = alive;
    if (place === undefined) return { found: 'none', period: boundaries ?? '' };
    if (others.length > 0) return { found: 'several', choices: alive };
    // Recasting goes forward only: an old province cannot have figures of a time after it.
    const ended = periods.find((period) => place.valid_to !== '' && firstDay(period) > place.valid_to);
    if (ended !== undefined) return { found: 'none', period: ended.id };
    return { found: 'forms', forms: new Map(periods.map((period) => [period.id, { place, boundary: overlaps(period, place.valid_from, place.valid_to) ? '' : 'recast' }])) };
  }
  const forms = new Map<string, Form>();
  for (const period of periods) {
    const living = named.filter((place) => overlaps(period, place.valid_from, place.valid_to));
    const [place, ...others] = living;
    if (place === undefined) return { found: 'none', period: period.id };
    if (others.length > 0) return { found: 'several', choices: living };
    forms.set(period.id, { place, boundary: '' });
  }
  const used = [...new Set([...forms.values()].map(({ place }) => place))];
  return used.slice(1).some((place, i) => !sameLand(used[i]!, place)) ? { found: 'several', choices: used } : { found: 'forms', forms };
}

/** Days on which boundaries differ, out of the forms in question, with what to call them. */
export function boundaryChoices(places: readonly Place[]): { readonly value: string; readonly label: string }[] {
  const days = new Map<string, string>();
  for (const { valid_from: from, valid_to: to } of places) {
    if (to !== '') days.set(to, `địa giới đến hết ngày ${vietnameseDay(to)}${to === LAST_DAY_OF_63_UNITS ? ' (63 tỉnh, thành phố)' : ''}`);
    if (from !== '' && to === '') days.set(from, `địa giới từ ngày ${vietnameseDay(from)}${from === FIRST_DAY_OF_34_UNITS ? ' (34 tỉnh, thành phố)' : ''}`);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, label]) => ({ value, label }));
}

/** `2025-07-01` → `1/7/2025`. */
function vietnameseDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}

