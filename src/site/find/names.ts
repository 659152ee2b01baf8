import type { Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/model.ts';
import { PLACE_SPELLINGS } from '../../ledger/import/place-spellings.ts';
import { slug } from '../../ledger/suggest.ts';
import { shortCategory } from '../../words/category-words.ts';
import type { EntryRow } from '../../words/find/entry.ts';
import { CATEGORIES_SAID, INDICATORS_SAID, METHOD_SAID, PAGES_SAID, PLACES_SAID, TERMS_SAID, said } from '../../words/find/people-say.ts';
import { placeHint } from '../../words/find/place-hint.ts';
import type { Lang } from '../../words/lang.ts';
import { capitalise } from '../../words/lists.ts';
import { placeName } from '../../words/places.ts';
import { strings } from '../../words/strings.ts';
import { calendarYears } from '../page-figures.ts';
import type { Section } from '../sections.ts';
import type { Story } from '../story-model.ts';
import { categoryPath, indicatorPath, placePath, yearPath } from '../urls.ts';

/**
 * Everything of the site that has a name of its own, for search: few hundred entries, whatever the number of figures. Sources,
 * charts and releases are lists without end, see `longLists`.
 */
export function namedEntries(ledger: Ledger, stories: readonly Pick<Story, 'path' | 'title' | 'standfirst'>[], pages: readonly Section[], lang: Lang): EntryRow[] {
  return [
    ...ledger.places.all.map((place) => placeEntry(ledger, place, lang)),
    ...categories(ledger, lang),
    ...indicators(ledger, lang),
    ...pages.map(([path, title]): EntryRow => ({ kind: 'page', path, title, ...words('also', said(PAGES_SAID, path, lang), title) })),
    ...calendarYears(ledger).map((year): EntryRow => ({ kind: 'year', path: yearPath(year), title: lang === 'vi' ? `Năm ${year}` : String(year) })),
    ...stories.map(({ path, title, standfirst }): EntryRow => ({ kind: 'story', path, title, hint: standfirst, near: [standfirst] })),
    ...terms(ledger, lang),
    ...method(lang),
  ];
}

function placeEntry(ledger: Ledger, place: Place, lang: Lang): EntryRow {
  const { places } = ledger;
  const title = capitalise(placeName(place, lang));
  const relatives = [...places.predecessors(place.place), ...places.successors(place.place)].map((one) => placeName(one, lang));
  return {
    kind: 'place',
    path: placePath(place),
    title,
    hint: placeHint(places, place, lang),
    ...words('also', [placeName(place, lang === 'vi' ? 'en' : 'vi'), title.replace(/^TP\. /, ''), ...spellings(place), ...saidOfPlace(place, lang)], title),
    ...words('near', relatives, title),
    ...(place.level === 'country' ? { id: place.place } : {}),
    life: `${place.valid_from}/${place.valid_to}`,
    ...(ledger.byPlace(place.place).length > 0 ? { figures: true as const } : {}),
  };
}

/** All forms of a place share what people call it: `ho-chi-minh`, `ho-chi-minh-2025`. */
function saidOfPlace({ place }: Place, lang: Lang): string[] {
  const id = place.replace(/-\d{4}$/, '');
  return lang === 'vi' ? said(PLACES_SAID, id, 'vi') : [...said(PLACES_SAID, id, 'en'), ...said(PLACES_SAID, id, 'vi')];
}

function spellings(place: Place): readonly string[] {
  const joined = slug(placeName(place, 'vi')).replace(/^tp-/, '').replaceAll('-', '');
  return place.level === 'province' ? (PLACE_SPELLINGS.find(([name]) => name === joined)?.[1] ?? []) : [];
}

function categories(ledger: Ledger, lang: Lang): EntryRow[] {
  const { categories: rows, indicators: counted } = ledger.tables;
  return rows.map((row) => {
    const title = row[`name_${lang}`];
    const own = new Set([row.category, ...rows.filter(({ parent }) => parent === row.category).map(({ category }) => category)]);
    return {
      kind: 'category',
      path: categoryPath(row.category),
      title,
      hint: firstSentence(row[`description_${lang}`]),
      ...words('also', [shortCategory(row.category, ledger.categories, lang), ...said(CATEGORIES_SAID, row.category, lang), ...vietnamese([row.name_vi, ...said(CATEGORIES_SAID, row.category, 'vi')], lang)], title),
      ...words('near', [row.legal_basis], ''),
      ...words('counts', counted.filter(({ category }) => own.has(category)).map(({ indicator }) => indicator), ''),
    };
  });
}

function indicators(ledger: Ledger, lang: Lang): EntryRow[] {
  return ledger.tables.indicators.map((row) => ({
    kind: 'indicator',
    path: indicatorPath(row.indicator),
    title: row[`name_${lang}`],
    hint: firstSentence(row[`definition_${lang}`]),
    ...words('also', [...said(INDICATORS_SAID, row.indicator, lang), ...vietnamese([row.name_vi, ...said(INDICATORS_SAID, row.indicator, 'vi')], lang)], row[`name_${lang}`]),
  }));
}

function terms(ledger: Ledger, lang: Lang): EntryRow[] {
  return ledger.tables.glossary.map((row) => {
    const name = row[`name_${lang}`];
    const initials = name.split(' ').length > 1 ? name.split(' ').map((word) => [...word][0] ?? '').join('') : '';
    return {
      kind: 'term',
      path: `thuat-ngu/#${row.term}`,
      title: capitalise(name),
      hint: row[`definition_${lang}`],
      ...words('also', [row.abbreviation, ...(lang === 'vi' && initials.length > 2 ? [initials] : []), ...name.split(', '), ...said(TERMS_SAID, row.term, lang), ...vietnamese([row.name_vi], lang)], name),
      ...words('near', [row.basis], ''),
    };
  });
}

function method(lang: Lang): EntryRow[] {
  const { title: page, sections } = strings(lang).pages.method;
  return Object.entries(sections).map(([id, title]) => ({ kind: 'method', path: `phuong-phap/#${id}`, title, hint: page, ...words('also', said(METHOD_SAID, id, lang), title) }));
}

/** A definition's first sentence says what a thing is; the rest stands on its page. */
function firstSentence(text: string): string {
  return text.replace(/(?<=[^.]{20}[.]) \p{Lu}.*$/u, '');
}

/** Vietnamese names work on English pages too. */
function vietnamese(names: readonly string[], lang: Lang): readonly string[] {
  return lang === 'en' ? names : [];
}

/** A list of an entry, each word once and the title not at all; nothing where none is left. */
function words<Field extends 'also' | 'near' | 'counts'>(field: Field, list: readonly string[], title: string): { readonly [key in Field]?: string[] } {
  const seen = new Set(['', title.toLowerCase()]);
  const own = list.filter((text) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
  return (own.length === 0 ? {} : { [field]: own }) as { readonly [key in Field]?: string[] };
}
