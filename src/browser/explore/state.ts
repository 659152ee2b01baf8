/** What a reader chose, and how an address says it. */
import { isProgramme, isStatus } from '../../ledger/key.ts';
import type { Programme, Status } from '../../ledger/model.ts';
import { parsePeriod } from '../../ledger/period.ts';
import { FORMS, PARAMS, type ExploreForm } from '../../words/explore-query.ts';

/** Everything that decides a picture. */
export interface State {
  readonly form: ExploreForm;
  readonly indicator: string;
  /** The second indicator, for dots. */
  readonly other: string;
  /** Empty = the indicator as a whole. */
  readonly category: string;
  readonly programmes: readonly Programme[];
  readonly statuses: readonly Status[];
  /** Places drawn over years; those to be pointed out among bars and dots. */
  readonly places: readonly string[];
  /** Whom bars and dots compare: `63`, `34`, a region, or `chon`: the places chosen. */
  readonly scope: string;
  /** Which stretch of each year, over years: `nam`, `H1`, `Q3`, `9M`. */
  readonly part: string;
  /** First and last year drawn; null = from the first, to the last there is. */
  readonly from: number | null;
  readonly to: number | null;
  /** The period bars and dots are of; for dots empty = every full year. */
  readonly period: string;
}

/** What an address asks for: what it leaves out is absent. */
export type Asked = { -readonly [Name in keyof State]?: State[Name] };

/** A value of an address that cannot be followed, and why: it is no value, or there are no figures for it. */
export interface Complaint {
  readonly param: string;
  readonly value: string;
  readonly why: 'unknown' | 'without-data' | 'unfit';
}

/** Whether a form goes over years; the others compare places in one period. */
export const overYears = (form: ExploreForm): boolean => form === 'cot' || form === 'duong' || form === 'chong';

/** Full years, and places chosen by hand. */
export const WHOLE_YEAR = 'nam';
export const CHOSEN = 'chon';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PART = /^(?:nam|H[12]|Q[1-4]|[1-9]M|1[01]M)$/;
const YEARS = /^(\d{4})?\.\.(\d{4})?$/;
/** An address is written by anybody: more places than this is no question. */
const MOST_PLACES = 100;

/** Reads an address. Unknown parameters are none of the explorer's business; values of wrong shape are complained of and left out. */
export function readQuery(query: URLSearchParams): { readonly asked: Asked; readonly complaints: readonly Complaint[] } {
  const asked: Asked = {};
  const complaints: Complaint[] = [];
  const read = (name: keyof typeof PARAMS, take: (value: string) => boolean): void => {
    const value = query.get(PARAMS[name])?.trim() ?? '';
    if (value !== '' && !take(value)) complaints.push({ param: PARAMS[name], value: value.slice(0, 60), why: 'unknown' });
  };
  const list = <Item extends string>(name: keyof typeof PARAMS, fits: (item: string) => item is Item, put: (items: Item[]) => void): void => {
    const items = (query.get(PARAMS[name]) ?? '').split(/[\s,]+/).filter((item) => item !== '');
    const good = [...new Set(items.filter(fits))].slice(0, MOST_PLACES);
    for (const item of new Set(items.filter((item) => !fits(item)))) complaints.push({ param: PARAMS[name], value: item.slice(0, 60), why: 'unknown' });
    if (good.length > 0) put(good);
  };
  const id = (put: (id: string) => void) => (value: string): boolean => {
    if (!ID.test(value)) return false;
    put(value);
    return true;
  };

  read('form', (value) => {
    const form = FORMS.find((known) => known === value);
    if (form !== undefined) asked.form = form;
    return form !== undefined;
  });
  read('indicator', id((value) => (asked.indicator = value)));
  read('other', id((value) => (asked.other = value)));
  read('category', id((value) => (asked.category = value)));
  list('programmes', isProgramme, (items) => (asked.programmes = items));
  list('statuses', isStatus, (items) => (asked.statuses = items));
  list('places', (item): item is string => ID.test(item), (items) => (asked.places = items));
  read('scope', id((value) => (asked.scope = value)));
  read('part', (value) => {
    if (PART.test(value)) asked.part = value;
    return PART.test(value);
  });
  read('time', (value) => {
    const years = YEARS.exec(value);
    if (years !== null) {
      const [from, to] = [years[1], years[2]].map((year) => (year === undefined ? null : Number(year)));
      // "2024..2016" means the same years.
      [asked.from, asked.to] = from != null && to != null && from > to ? [to, from] : [from ?? null, to ?? null];
      return from != null || to != null;
    }
    const period = parsePeriod(value);
    if (period === null) return false;
    asked.period = value;
    if (period.kind === 'year') asked.from = asked.to = Number(value);
    return true;
  });
  return { asked, complaints };
}

/** The address of a state. What a form does not use is left out, and so are years that are not narrowed: they stay open to later ones. */
export function writeQuery(state: State): URLSearchParams {
  const query = new URLSearchParams();
  const put = (name: keyof typeof PARAMS, value: string): void => {
    if (value !== '') query.set(PARAMS[name], value);
  };
  const years = overYears(state.form);
  put('indicator', state.indicator);
  put('form', state.form);
  if (state.form === 'diem') put('other', state.other);
  put('category', state.category);
  put('programmes', state.programmes.join(' '));
  put('statuses', state.statuses.join(' '));
  put('places', state.places.join(' '));
  if (!years) put('scope', state.scope);
  if (years && state.part !== WHOLE_YEAR) put('part', state.part);
  if (!years && state.period !== '') put('time', state.period);
  else if (state.form !== 'thanh' && (state.from !== null || state.to !== null)) put('time', `${state.from ?? ''}..${state.to ?? ''}`);
  return query;
}
