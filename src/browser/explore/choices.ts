/**
 * What can be chosen, and what is chosen: an address asks, the ledger answers. Choices follow one another (indicator, activity,
 * budget, kind of statement, form, period, places), each limited to what the ones before it leave, with how much there is.
 */
import { PROGRAMMES, STATUSES } from '../../ledger/key.ts';
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import type { Programme, Status } from '../../ledger/model.ts';
import { parsePeriod } from '../../ledger/period.ts';
import { FORMS, PARAMS, type ExploreForm } from '../../words/explore-query.ts';
import type { Book } from './book.ts';
import { latestFirst, partOf, yearOf, yearsBetween } from './periods.ts';
import { isOfItsTime, OLD_UNITS, scopesIn } from './scopes.ts';
import { overYears, WHOLE_YEAR, type Asked, type Complaint, type State } from './state.ts';
import { unstackable, type Unstackable } from './stackable.ts';

/** Something that can be chosen, with how much there is of it: figures, or places out of so many. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly count: number;
  readonly of?: number;
}

/** A form, and why it cannot be had where it cannot. */
export interface FormOption {
  readonly form: ExploreForm;
  readonly unfit: Unstackable | 'no-years' | null;
}

/** Everything a reader can choose now, and what is chosen. */
export interface Choices {
  readonly state: State;
  readonly forms: readonly FormOption[];
  readonly categories: readonly Option[];
  readonly programmes: readonly Option<Programme>[];
  readonly statuses: readonly Option<Status>[];
  /** Stretches of a year. */
  readonly parts: readonly Option[];
  /** Places with figures, in table order; the count is of periods. */
  readonly places: readonly Option[];
  /** Years that can be the first or last. */
  readonly years: readonly number[];
  /** Periods, latest first; the count is of places within the widest set. */
  readonly periods: readonly Option[];
  readonly scopes: readonly Option[];
  readonly complaints: readonly Complaint[];
}

/** What is known of an indicator's figures: those loaded, and, where there are more, the years and periods of all. */
export interface Shelf {
  readonly figures: readonly ColumnFigure[];
  /** First and last year of figures that are loaded, where that is not all. */
  readonly loaded?: readonly [from: number, to: number];
  readonly periods?: readonly string[];
}

/** Answers what was asked with what there is. */
export function settle(asked: Asked, book: Book, indicator: string, shelf: Shelf): Choices {
  const complaints: Complaint[] = [];
  const miss = (name: keyof typeof PARAMS, value: string, why: Complaint['why'] = 'without-data'): void => void complaints.push({ param: PARAMS[name], value, why });

  const categories = optionsOf(shelf.figures, ({ category }) => category, ['', ...book.categories.keys()]);
  const category = oneOf(categories, asked.category, '', (value) => miss('category', value, book.categories.has(value) ? 'without-data' : 'unknown'));
  const ofCategory = shelf.figures.filter((figure) => figure.category === category);

  const programmes = optionsOf(ofCategory, ({ programme }) => programme, PROGRAMMES);
  const chosenProgrammes = someOf(programmes, asked.programmes, (value) => miss('programmes', value)) ?? [mostOf(programmes, 'tong')];
  const wished = asked.form ?? (isDivided(ofCategory, book.indicators.get(indicator)?.additive === 'yes', asked) ? 'chong' : 'cot');
  // Stacked columns of one place show all its budgets.
  const byBudget = wished === 'chong' && (asked.places?.length ?? 1) < 2;
  const ofProgrammes = ofCategory.filter(({ programme }) => byBudget || chosenProgrammes.includes(programme));

  const statuses = optionsOf(ofProgrammes, ({ status }) => status, STATUSES);
  const usual = statuses.map(({ id }) => id).filter((id) => id !== 'muc-tieu');
  const chosenStatuses = someOf(statuses, asked.statuses, (value) => miss('statuses', value)) ?? (usual.length > 0 ? usual : statuses.map(({ id }) => id));
  const figures = ofProgrammes.filter(({ status }) => chosenStatuses.includes(status));

  const parts = optionsOf(figures.filter(({ period }) => partOf(period) !== null), ({ period }) => partOf(period) ?? '', [WHOLE_YEAR]);
  const noYears = parts.length === 0;
  const wanted = asked.form === undefined && noYears ? 'thanh' : wished;
  const goesOverYears = overYears(wanted) && !noYears;
  const part = oneOf(parts, goesOverYears ? asked.part : undefined, WHOLE_YEAR, (value) => miss('part', value));

  const counted = goesOverYears ? figures.filter(({ period }) => partOf(period) === part) : figures;
  const places = placeOptions(counted, book);
  const known = (asked.places ?? []).filter((id) => book.places.get(id) !== undefined);
  for (const id of asked.places ?? []) if (!known.includes(id)) miss('places', id, 'unknown');
  const [best] = places.toSorted((a, b) => b.count - a.count);
  // Bars and dots compare provinces; where none has a figure they show the place that has.
  const needsPlace = goesOverYears || !places.some(({ id, count }) => count > 0 && book.places.get(id)?.level === 'province');
  // Who took the last place away wants none of them back.
  const chosenPlaces = known.length > 0 || asked.places?.length === 0 ? known : needsPlace && best !== undefined ? [best.id] : [];

  const why = unstackable(book, indicator, chosenPlaces);
  const forms = FORMS.map((form): FormOption => ({ form, unfit: overYears(form) && noYears ? 'no-years' : form === 'chong' ? why : null }));
  const form = forms.find((option) => option.form === wanted)?.unfit == null ? wanted : noYears ? 'thanh' : 'cot';
  if (asked.form !== undefined && form !== asked.form) miss('form', asked.form, 'unfit');

  const years = yearsOf(shelf, counted);
  const [from, to] = yearsAsked(asked, shelf, years, overYears(form) || form === 'diem');
  const periods = periodOptions(figures, shelf, book);
  const period = periodAsked(asked, form, periods, (value) => miss('time', value));
  const scopes = scopeOptions(figures, book, period, chosenPlaces);
  const [widest] = scopes.toSorted((a, b) => b.count - a.count);
  const scope = overYears(form) ? '' : oneOf(scopes, asked.scope, widest?.id ?? OLD_UNITS, (value) => miss('scope', value));

  const other = asked.other !== undefined && book.indicators.has(asked.other) ? asked.other : secondIndicator(book, indicator);
  if (form === 'diem' && asked.other !== undefined && asked.other !== other) miss('other', asked.other, 'unknown');

  const state: State = {
    form, indicator, other, category, programmes: chosenProgrammes, statuses: chosenStatuses, places: chosenPlaces, scope, part, from, to, period,
  };
  return { state, forms, categories, programmes, statuses, parts, places, years, periods, scopes, complaints };
}

/** Whether the budgets of a place are known apart: then its columns show them, unless others were asked for. */
function isDivided(figures: readonly ColumnFigure[], additive: boolean, { places = [], programmes }: Asked): boolean {
  if (!additive || programmes !== undefined || places.length > 1) return false;
  return figures.some(({ place, programme, period, doubtful }) => !doubtful && partOf(period) === WHOLE_YEAR && programme !== 'tong' && (places.length === 0 || places.includes(place)));
}

/** The values that figures have, in the order given, others after them; the count is of figures that can be drawn. */
function optionsOf<Id extends string>(figures: readonly ColumnFigure[], read: (figure: ColumnFigure) => Id, order: readonly Id[]): Option<Id>[] {
  const counts = new Map<Id, number>();
  for (const figure of figures) counts.set(read(figure), (counts.get(read(figure)) ?? 0) + Number(!figure.doubtful));
  const rank = (id: Id): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

/** Places with figures, in table order, and in how many periods they have one that can be drawn. */
function placeOptions(figures: readonly ColumnFigure[], book: Book): Option[] {
  const periods = new Map<string, Set<string>>();
  for (const { place, period, doubtful } of figures) {
    const own = periods.get(place) ?? new Set();
    periods.set(place, doubtful ? own : own.add(period));
  }
  return book.places.all.flatMap(({ place }) => {
    const own = periods.get(place);
    return own === undefined ? [] : [{ id: place, count: own.size }];
  });
}

/** What was asked for, where it can be had; else the usual, else what there is most of. */
function oneOf<Id extends string>(options: readonly Option<Id>[], asked: Id | undefined, usual: Id, complain: (value: Id) => void): Id {
  if (asked !== undefined && options.some(({ id }) => id === asked)) return asked;
  if (asked !== undefined) complain(asked);
  return mostOf(options, usual);
}

function mostOf<Id extends string>(options: readonly Option<Id>[], usual: Id): Id {
  if (options.some(({ id, count }) => id === usual && count > 0)) return usual;
  return options.toSorted((a, b) => b.count - a.count)[0]?.id ?? usual;
}

/** Those of what was asked for that can be had, in the order of the options; undefined where none can. */
function someOf<Id extends string>(options: readonly Option<Id>[], asked: readonly Id[] | undefined, complain: (value: Id) => void): Id[] | undefined {
  if (asked === undefined) return undefined;
  for (const value of asked) if (!options.some(({ id }) => id === value)) complain(value);
  const found = options.map(({ id }) => id).filter((id) => asked.includes(id));
  return found.length > 0 ? found : undefined;
}

function yearsOf(shelf: Shelf, figures: readonly ColumnFigure[]): number[] {
  const all = (shelf.periods ?? figures.map(({ period }) => period)).filter((period) => partOf(period) !== null).map(yearOf);
  return all.length === 0 ? [] : yearsBetween(Math.min(...all), Math.max(...all));
}

/** The years asked for, within those there are; of an indicator that is loaded in parts at least the loaded years are named. */
function yearsAsked(asked: Asked, shelf: Shelf, years: readonly number[], used: boolean): readonly [number | null, number | null] {
  const [first, last] = [years[0], years.at(-1)];
  if (!used || first === undefined || last === undefined) return [null, null];
  const from = asked.from ?? (shelf.loaded !== undefined && shelf.loaded[0] > first ? shelf.loaded[0] : null);
  const to = asked.to ?? null;
  // Years of which nothing is known yet are no fault of the reader's: the address may be older than the ledger.
  if ((from !== null && from > last) || (to !== null && to < first)) return [null, null];
  // Of an indicator that comes in parts an open beginning would mean all of them.
  return [from !== null && from <= first && shelf.loaded === undefined ? null : from, to !== null && to >= last ? null : to];
}

/** Every period with figures, latest first: how many provinces have one, of how many there were. */
function periodOptions(figures: readonly ColumnFigure[], shelf: Shelf, book: Book): Option[] {
  const places = new Map<string, Set<string>>((shelf.periods ?? []).map((period) => [period, new Set()]));
  for (const { period, place, doubtful } of figures) {
    const own = places.get(period) ?? new Set();
    places.set(period, doubtful ? own : own.add(place));
  }
  return [...places].sort(([a], [b]) => latestFirst(a, b)).flatMap(([id, own]) => {
    const widest = scopesIn(book.places, id, []).slice(0, 2).map((scope) => ({ of: scope.of, count: scope.places.filter(({ place }) => own.has(place)).length }));
    const best = widest.toSorted((a, b) => b.count - a.count)[0];
    return best === undefined ? [] : [{ id, ...best }];
  });
}

function periodAsked(asked: Asked, form: ExploreForm, periods: readonly Option[], complain: (value: string) => void): string {
  if (overYears(form)) return '';
  if (asked.period !== undefined && periods.some(({ id }) => id === asked.period)) return asked.period;
  if (asked.period !== undefined) complain(asked.period);
  if (form === 'diem') return '';
  // Years chosen before for another form still say where to look.
  const within = periods.filter(({ id }) => partOf(id) === WHOLE_YEAR && yearOf(id) >= (asked.from ?? 0) && yearOf(id) <= (asked.to ?? Infinity));
  const narrowed = asked.from != null || asked.to != null;
  return mostPlaces(narrowed && within.length > 0 ? within : periods);
}

function mostPlaces(periods: readonly Option[]): string {
  return periods.toSorted((a, b) => b.count - a.count || latestFirst(a.id, b.id))[0]?.id ?? '';
}

/** The sets of places that have figures in a period (empty = any full year), and how many of their members do. */
function scopeOptions(figures: readonly ColumnFigure[], book: Book, period: string, chosen: readonly string[]): Option[] {
  const inTime = (id: string): boolean => (period === '' ? partOf(id) === WHOLE_YEAR : id === period);
  const own = new Set(figures.filter((figure) => !figure.doubtful && inTime(figure.period)).map(({ place }) => place));
  return scopesIn(book.places, period, chosen).flatMap(({ id, places, of }) => {
    const have = places.filter(({ place }) => own.has(place));
    return isOfItsTime(id, parsePeriod(period), have) ? [{ id, count: have.length, of }] : [];
  });
}

/** What an indicator is usually held against: money against projects, anything else against money. */
function secondIndicator(book: Book, indicator: string): string {
  return ['kinh-phi', 'de-an', ...book.indicators.keys()].find((id) => id !== indicator && book.indicators.has(id)) ?? indicator;
}
