/**
 * What can be chosen, and what is chosen: an address asks, the ledger answers. Choices follow one another (indicator, activity,
 * budget, kind of statement, form, period, places), each limited to what the ones before it leave, with how much there is.
 */
import { PROGRAMMES, STATUSES } from '../../ledger/key.ts';
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import type { Programme, Status } from '../../ledger/model.ts';
import { FORMS, PARAMS, type ExploreForm } from '../../words/explore-query.ts';
import type { Book } from './book.ts';
import { latestFirst, partOf, yearOf, yearsBetween } from './periods.ts';
import { countedAt, optionsOf, periodOptions, placeOptions, scopeOptions, type Option, type Shelf } from './options.ts';
import { OLD_UNITS } from './scopes.ts';
import { overYears, WHOLE_YEAR, type Asked, type Complaint, type State } from './state.ts';
import { unstackable, type Unstackable } from './stackable.ts';

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

/** Answers what was asked with what there is. */
export function settle(asked: Asked, book: Book, indicator: string, shelf: Shelf): Choices {
  const complaints: Complaint[] = [];
  const miss = (name: keyof typeof PARAMS, value: string, why: Complaint['why'] = 'without-data'): void => void complaints.push({ param: PARAMS[name], value, why });

  const categories = optionsOf(shelf.figures, ({ category }) => category, ['', ...book.categories.keys()]);
  const category = oneOf(categories, asked.category, '', (value) => miss('category', value, book.categories.has(value) ? 'without-data' : 'unknown'));
  const ofCategory = shelf.figures.filter((figure) => figure.category === category);

  const programmes = optionsOf(ofCategory, ({ programme }) => programme, PROGRAMMES);
  const chosenProgrammes = someOf(programmes, asked.programmes, (value) => miss('programmes', value)) ?? [usualBudget(programmes, ofCategory, asked)];
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
  // Over years the places are chosen first: what else there is to choose says how much there is of them.
  const here = overYears(form) ? chosenPlaces : [];
  return {
    state, forms,
    categories: countedAt(categories, shelf.figures, ({ category: own }) => own, here, part),
    programmes: countedAt(programmes, ofCategory, ({ programme }) => programme, here, part),
    statuses: countedAt(statuses, ofProgrammes, ({ status }) => status, here, part),
    parts: here.length === 0 ? parts : parts.map(({ id }) => ({ id, count: countedAt([{ id, count: 0 }], figures, () => id, here, id)[0]?.count ?? 0 })),
    places, years, periods, scopes, complaints,
  };
}

/** The budget that most of the places asked for are known by, over years where the form is of years; all budgets together where that is as good, or no place is asked for. */
function usualBudget(programmes: readonly Option<Programme>[], figures: readonly ColumnFigure[], { places = [], form, part = WHOLE_YEAR }: Asked): Programme {
  const known = figures.filter(({ place, period, doubtful }) => !doubtful && places.includes(place) && (form !== undefined && !overYears(form) ? true : partOf(period) === part));
  const reach = (programme: Programme): number => new Set(known.filter((figure) => figure.programme === programme).map(({ place }) => place)).size;
  const [best] = programmes.map(({ id }) => ({ id, places: reach(id) })).toSorted((a, b) => b.places - a.places || PROGRAMMES.indexOf(a.id) - PROGRAMMES.indexOf(b.id));
  return best === undefined || best.places === 0 ? mostOf(programmes, 'tong') : best.id;
}

/** Whether the budgets of a place are known apart: then its columns show them, unless others were asked for. */
function isDivided(figures: readonly ColumnFigure[], additive: boolean, { places = [], programmes }: Asked): boolean {
  if (!additive || programmes !== undefined || places.length > 1) return false;
  return figures.some(({ place, programme, period, doubtful }) => !doubtful && partOf(period) === WHOLE_YEAR && programme !== 'tong' && (places.length === 0 || places.includes(place)));
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

/** What an indicator is usually held against: money against projects, anything else against money. */
function secondIndicator(book: Book, indicator: string): string {
  return ['kinh-phi', 'de-an', ...book.indicators.keys()].find((id) => id !== indicator && book.indicators.has(id)) ?? indicator;
}
