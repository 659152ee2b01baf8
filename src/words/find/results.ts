import { parsePeriod } from '../../ledger/period.ts';
import { formatDate } from '../dates.ts';
import { findStrings, type ResultKind } from '../find-strings.ts';
import { programmeName, statusName } from '../labels.ts';
import { joinList } from '../lists.ts';
import type { Lang } from '../lang.ts';

import { formatNumber } from '../numbers.ts';
import { periodName } from '../periods.ts';
import { lifeOf } from '../places.ts';
import { formatValue } from '../values.ts';
import type { Entry, EntryRow } from './entry.ts';
import { figuresFor, type FigureFile, type FigureHit } from './figure-file.ts';
import type { FiguresAsked } from './figures-asked.ts';
import type { Finder } from './find.ts';

/** A result as it is shown. */
export interface Result {
  readonly kind: ResultKind;
  /** Path in the site without the language's folder. */
  readonly path: string;
  readonly title: string;
  /** Language of the title, where it is not the page's. */
  readonly lang?: string;
  readonly hint: string;
  /** The figure in words with its unit and qualifier, where the result is one. */
  readonly value?: string;
  /** What stands above a result for those who see it, and must be said to the others. */
  readonly unsaid?: string;
  /** What must be said with the figure: that it is in doubt, that sources disagree. */
  readonly warning?: string;
}

/** Periods that are told instead of one without figures. */
const MOST_OTHERS = 4;

/** An entry of the index as a result. */
export function entryResult({ kind, path, title, lang, hint = '' }: EntryRow): Result {
  return { kind, path, title, hint, ...(lang === undefined ? {} : { lang }) };
}

/** Whether a question is about figures, not only about a place. */
export function wantsFigures({ periods, indicators, category, programme, status }: FiguresAsked): boolean {
  return periods.length > 0 || indicators.length > 0 || category !== '' || programme !== null || status !== null;
}

/** What stands first before the figures of a place are there: the place itself, in the period asked for, and why there are none. */
export function placeAwaited(asked: FiguresAsked, why: string, lang: Lang): Result[] {
  const [place] = asked.places;
  return place === undefined || !namesPeriod(asked) ? [] : [{ ...placeYear(place, asked, lang), hint: why }];
}

/** The figures of a place that answer a question, after the place and period they are of; at most `most` figures. */
export function figureResults({ entries }: Pick<Finder, 'entries'>, asked: FiguresAsked, place: Entry, file: FigureFile | null, lang: Lang, most: number): Result[] {
  const preferred = entries.filter(({ kind }) => kind === 'indicator').map(({ id }) => id);
  const hits = file === null ? [] : figuresFor(file, place.id, asked, preferred);
  const shown = file === null ? [] : hits.slice(0, most).map((hit) => figureResult(entries, place, hit, asked, file, lang));
  return namesPeriod(asked) ? [yearResult(place, asked, hits, file, lang), ...shown] : shown;
}

/** A place with one period, alone or with what is counted, has a result of its own; several periods at once have not. */
function namesPeriod({ periods, implied }: FiguresAsked): boolean {
  return periods.length === 1 && !implied;
}

/** A place by its name, and by its life where another of the name may be meant: "Bắc Ninh (cũ, đến 6/2025)". */
function formName(place: Entry, forms: readonly Entry[], lang: Lang): string {
  const [valid_from = '', valid_to = ''] = (place.life ?? '/').split('/');
  const life = forms.some((form) => form !== place && form.title === place.title) ? lifeOf({ valid_from, valid_to }, lang) : '';
  return life === '' ? place.title : `${place.title} (${life})`;
}

function placeYear(place: Entry, { periods, places }: FiguresAsked, lang: Lang): Result {
  return { kind: 'place-year', path: place.path, title: findStrings(lang).placeYear(formName(place, places, lang), periodName(periods[0] ?? '', lang)), hint: '' };
}

function yearResult(place: Entry, asked: FiguresAsked, hits: readonly FigureHit[], file: FigureFile | null, lang: Lang): Result {
  const t = findStrings(lang);
  const base = placeYear(place, asked, lang);
  const [first] = hits;
  if (first !== undefined) {
    const own = hits.filter(({ parts }) => asked.periods.includes(parts.period) || parsePeriod(parts.period)?.kind !== 'range').length;
    return { ...base, path: `${place.path}#${first.row[0]}`, hint: own === 0 ? t.onlyLonger : t.yearHas(formatNumber(own, { lang })) };
  }
  const others = file === null ? [] : figuresFor(file, place.id, { ...asked, periods: [] }, []).map(({ parts }) => parts.period);
  const known = [...new Set(others)].slice(0, MOST_OTHERS).map((period) => periodName(period, lang));
  return { ...base, hint: known.length === 0 ? t.yearHasNot : `${t.yearHasNot}; ${t.periodsThere(joinList(known, lang))}` };
}

/** A figure under a place and period that were named need not repeat them to the eye; a screen reader says them. */
function figureResult(entries: readonly Entry[], place: Entry, { parts, row }: FigureHit, asked: FiguresAsked, file: FigureFile, lang: Lang): Result {
  const t = findStrings(lang);
  const [anchor, value, qualifier, unit, source, marks] = row;
  const titleOf = (kind: Entry['kind'], id: string) => entries.find((entry) => entry.kind === kind && entry.id === id)?.title ?? id;
  const kind = [
    parts.category === '' ? '' : titleOf('category', parts.category),
    parts.programme === 'tong' ? '' : programmeName(parts.programme, lang, 'short'),
    statusName(parts.status, lang),
  ].filter((text) => text !== '');
  const [vi = '', published = '', en = vi] = file.sources[source] ?? [];
  const name = lang === 'en' ? en : vi;
  const warnings = [marks.includes('?') ? t.doubtful : '', marks.includes('!') ? t.disputed : ''].filter((text) => text !== '');
  const subject = `${titleOf('indicator', parts.indicator)} (${kind.join(', ')})`;
  const own = formName(place, asked.places, lang);
  const where = namesPeriod(asked) ? '' : `, ${own}`;
  const when = asked.periods.includes(parts.period) && where === '' ? '' : `, ${periodName(parts.period, lang)}`;
  return {
    kind: 'figure',
    path: `${place.path}#${anchor}`,
    value: formatValue({ value, qualifier, unit }, lang),
    title: subject + where + when,
    unsaid: [where === '' ? own : '', when === '' ? periodName(parts.period, lang) : ''].filter((text) => text !== '').join(', '),
    hint: t.source(published === '' ? name : `${name}, ${formatDate(published, lang)}`),
    ...(warnings.length === 0 ? {} : { warning: warnings.join('; ') }),
  };
}
