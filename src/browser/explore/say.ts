/** The words of a picture: its title, what is below it, the names of what can be chosen. */
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import { statusName } from '../../words/labels.ts';
import { programmeName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { capitalise, joinList } from '../../words/lists.ts';
import { periodName } from '../../words/periods.ts';
import { placeName } from '../../words/places.ts';
import { unitHeading } from '../../words/units.ts';
import { yearRuns } from '../../words/year-runs.ts';
import { STATUSES } from '../../ledger/key.ts';
import type { Programme } from '../../ledger/model.ts';
import type { Book } from './book.ts';
import { nameOfPlace } from './marks.ts';
import { marksOf, type Picture } from './picture.ts';
import { NEW_UNITS, OLD_UNITS } from './scopes.ts';
import { CHOSEN, WHOLE_YEAR, type Complaint, type State } from './state.ts';
import type { Voice } from './voice.ts';

/** A picture's title, and what stands under it. */
export interface Heading {
  readonly title: string;
  /** The title with spaces that hold the names of places together: for print in large letters, whose lines must not end with "Bắc". */
  readonly headline: string;
  readonly sub: string;
}

/** More places than this are counted, not named. */
const MOST_NAMED = 3;

/** Longer names than this may break: on a phone they take more than a line. */
const MOST_UNBROKEN = 20;

/** Title and subtitle of a picture. */
export function headingOf(picture: Picture, state: State, book: Book, voice: Voice): Heading {
  const heading = wordsOf(picture, state, book, voice);
  const names = state.places.map((place) => nameOfPlace(book, place, voice.lang)).filter(({ length }) => length <= MOST_UNBROKEN);
  return { ...heading, headline: names.reduce((title, name) => title.replace(name, () => name.replaceAll(/(?<!-) /g, '\u00a0')), heading.title) };
}

function wordsOf(picture: Picture, state: State, book: Book, voice: Voice): Omit<Heading, 'headline'> {
  const { lang, t } = voice;
  const what = `${indicatorName(book, state.indicator, lang)}${state.category === '' ? '' : t.chart.of(categoryName(book, state.category, lang))}`;
  const statuses = kindsOf(picture, state, lang);
  const unit = unitOf(book, state.indicator, lang);
  switch (picture.form) {
    case 'cot':
    case 'duong':
    case 'chong': {
      const several = state.places.length > 1;
      const budget = several || (picture.form !== 'chong' && state.programmes.length === 1) ? budgetNote(state.programmes[0], lang) : '';
      const time = spanOf(picture.years);
      return {
        title: [`${what}${budget}`, placesNamed(state, book, voice)].filter(Boolean).join(', '),
        sub: [statuses, partName(state.part, voice).toLowerCase(), time, unit].filter(Boolean).join(', '),
      };
    }
    case 'thanh':
      return {
        title: `${what}${budgetNote(state.programmes[0], lang)}, ${state.period === '' ? '' : periodName(state.period, lang)}`,
        sub: [scopeName(state.scope, book, voice), statuses.toLowerCase(), unit].filter(Boolean).join(', '),
      };
    case 'diem': {
      const years = [...new Set(picture.dots.map(({ x }) => Number(x.figure.period.slice(0, 4))))];
      const time = state.period === '' ? t.chart.eachYear(spanOf([Math.min(...years), Math.max(...years)])) : periodName(state.period, lang);
      return {
        title: `${t.chart.and(what, indicatorName(book, state.other, lang))}${budgetNote(state.programmes[0], lang)}`,
        sub: [scopeName(state.scope, book, voice), statuses.toLowerCase(), picture.dots.length === 0 && state.period === '' ? '' : time].filter(Boolean).join(', '),
      };
    }
  }
}

/** What is counted, with its unit, along an axis; "Projects, projects" would say it twice. */
export function axisName(book: Book, indicator: string, lang: Lang): string {
  const [name, unit] = [indicatorName(book, indicator, lang), unitOf(book, indicator, lang)];
  return name.toLowerCase().startsWith(unit.toLowerCase()) ? name : `${name}, ${unit}`;
}

/** An indicator's name. */
export const indicatorName = (book: Book, id: string, lang: Lang): string => book.indicators.get(id)?.[`name_${lang}`] ?? id;

/** A category's name. */
export const categoryName = (book: Book, id: string, lang: Lang): string => book.categories.get(id)?.[`name_${lang}`] ?? id;

/** An indicator's unit as a heading. */
export const unitOf = (book: Book, indicator: string, lang: Lang): string => unitHeading(book.indicators.get(indicator)?.unit ?? '', lang);

/** A stretch of a year: "9 tháng đầu năm". */
export function partName(part: string, { t: { parts } }: Voice): string {
  if (part === WHOLE_YEAR) return parts.year;
  if (part.startsWith('H')) return parts.half(part.slice(1));
  return part.startsWith('Q') ? parts.quarter(part.slice(1)) : parts.months(part.slice(0, -1));
}

/** A set of places. */
export function scopeName(id: string, book: Book, { lang, t: { scopes } }: Voice): string {
  if (id === OLD_UNITS) return scopes.old;
  if (id === NEW_UNITS) return scopes.new;
  if (id === CHOSEN) return scopes.chosen;
  const region = book.places.get(id);
  return region === undefined ? '' : scopes.members(placeName(region, lang, 'dated'));
}

/** Why a figure is doubtful, and the language that is really said in. */
export function doubtOf(figure: ColumnFigure, lang: Lang): { readonly text: string; readonly lang: Lang } {
  return lang === 'en' && figure.doubt_en !== '' ? { text: figure.doubt_en, lang } : { text: figure.doubt_vi, lang: 'vi' };
}

/** What of an address could not be followed: one sentence for each reason. */
export function faultsOf(complaints: readonly Complaint[], { lang, t: { complaint: t } }: Voice): string[] {
  return [...Map.groupBy(complaints, ({ why }) => why)].map(([why, own]) => t[why](joinList(own.map(({ param, value }) => `“${param}=${value}”`), lang)));
}

/** "2016, 2018–2020". */
export function yearList(years: readonly number[]): string {
  return yearRuns(years.toSorted((a, b) => a - b)).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** Which budget paid, in brackets; nothing where all did. */
function budgetNote(programme: Programme | undefined, lang: Lang): string {
  if (programme === undefined || programme === 'tong') return '';
  const name = programmeName(programme, lang, 'short');
  return ` (${lang === 'en' ? name.toLowerCase() : name})`;
}

function placesNamed(state: State, book: Book, { lang, t }: Voice): string {
  const names = state.places.map((place) => nameOfPlace(book, place, lang));
  return names.length > MOST_NAMED ? t.chart.severalPlaces(String(names.length)) : joinList(names, lang);
}

/** The kinds of statement that are drawn; those asked for where none is. */
function kindsOf(picture: Picture, state: State, lang: Lang): string {
  const drawn = new Set(marksOf(picture).map(({ status }) => status));
  return capitalise(joinList(STATUSES.filter((status) => (drawn.size > 0 ? drawn.has(status) : state.statuses.includes(status))).map((status) => statusName(status, lang)), lang));
}

function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || !Number.isFinite(first)) return '';
  return first === last ? String(first) : `${first}–${last}`;
}
