import { isDoubtful } from '../ledger/choose.ts';
import { evaluateIdentities, type Evaluation } from '../ledger/identities.ts';
import { figureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Observation, Place, SourceKind } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { periodName } from '../words/periods.ts';
import { placeName } from '../words/places.ts';
import { figureSubject } from './figure-line.ts';
import { sourceLabel } from '../words/source-names.ts';
import { figurePath, placePath, releasePath, sourcePath, yearPath } from './urls.ts';

/** One of the things that were counted. */
export interface Counted {
  readonly name: string;
  /** Path of its page. */
  readonly path?: string;
}

/** The period the stories look back on. */
const FIRST_YEAR = 2014;
const LAST_YEAR = 2025;
/** The northern region had 28 members until mid-2025, so its last full year is 2024. */
const LAST_YEAR_OF_28 = 2024;
const NORTH = 'phia-bac';

/** Indicators that tell of money and plans; all others tell what came of it. */
const MONEY = new Set([
  'kinh-phi', 'chi-phi-chuong-trinh', 'tong-von', 'von-doi-ung', 'kinh-phi-phan-bo', 'kinh-phi-hop-dong', 'de-an', 'so-tinh',
  'ty-le-ke-hoach', 'thay-doi-ke-hoach', 'thay-doi-cung-ky', 'muc-cung-ky',
]);

/** A province and a stretch of time for which money was reported as spent. */
interface Stretch {
  readonly place: string;
  readonly period: string;
}

/** Figures that are wanted, in ledger order. */
export function figures(ledger: Ledger, lang: Lang, wanted: (figure: Figure) => boolean): Counted[] {
  return ledger.sorted.filter(wanted).map(({ key, chosen }) => ({
    name: rowName(ledger, chosen, lang),
    path: figurePath(key, (id) => ledger.places.get(id)?.level ?? 'province'),
  }));
}

/** Rows that releases corrected or withdrew. */
export function changed(ledger: Ledger, lang: Lang, action: 'correct' | 'withdraw'): Counted[] {
  return ledger.releaseIds.flatMap((release) =>
    ledger.changesIn(release).flatMap((change) => {
      const row = change.after ?? change.before;
      return change.action === action && row !== null ? [{ name: rowName(ledger, row, lang), path: releasePath(release) }] : [];
    }),
  );
}

/** Sources that any live figure was taken from, in table order. */
export function sources(ledger: Ledger, lang: Lang, kind?: SourceKind): Counted[] {
  return ledger.tables.sources
    .filter((source) => ledger.bySource(source.source).length > 0 && (kind === undefined || source.kind === kind))
    .map((source) => ({ name: sourceLabel(ledger, source.source, lang), path: sourcePath(source.source) }));
}

/** Checked equations. */
export function evaluations(ledger: Ledger, lang: Lang, wanted: (evaluation: Evaluation) => boolean): Counted[] {
  return evaluateIdentities(ledger).filter(wanted).map(({ place, period, indicator }) => ({
    name: `${nameOf(ledger, place, lang)}, ${periodName(period, lang)}: ${ledger.indicators.get(indicator)?.[`name_${lang}`] ?? indicator}`,
    path: 'doi-chieu/',
  }));
}

/** Years of the period. */
export function years(ledger: Ledger, wanted: (year: string) => boolean = () => true): Counted[] {
  return yearsTo(LAST_YEAR).filter(wanted).map((year) => yearItem(ledger, year));
}

/** Years of the period in which the northern region had its 28 members from beginning to end. */
export function yearsOf28(ledger: Ledger, wanted: (year: string) => boolean = () => true): Counted[] {
  return yearsTo(LAST_YEAR_OF_28).filter(wanted).map((year) => yearItem(ledger, year));
}

/** Whether total spending of a full year is known, and not doubtful. */
export function isSpent(ledger: Ledger, place: string, period: string): boolean {
  const figure = ledger.figure(figureKey({ place, period, indicator: 'kinh-phi', programme: 'tong', status: 'thuc-hien', category: '' }));
  return figure !== undefined && !isDoubtful(figure);
}

/** Whether the northern region's total spending of a year is known. */
export function isSpentInNorth(ledger: Ledger, year: string): boolean {
  return isSpent(ledger, NORTH, year);
}

/** Members of a region in dictionary order. */
export function members(ledger: Ledger, lang: Lang, region: string, wanted: (place: Place) => boolean = () => true): Counted[] {
  return ledger.places.sortByName(ledger.places.members(region), lang).filter(wanted).map((place) => placeItem(place, lang));
}

/** Northern provinces, by whether any of their years has total spending. */
export function northernBySpending(ledger: Ledger, lang: Lang, has: boolean): Counted[] {
  return members(ledger, lang, NORTH, (place) => spentYears(ledger, place).length > 0 === has);
}

/** Every northern province in every year of the 28 members; or only those with total spending. */
export function provinceYears(ledger: Ledger, lang: Lang, onlySpent: boolean): Counted[] {
  return ledger.places.members(NORTH).flatMap((place) =>
    (onlySpent ? spentYears(ledger, place) : yearsTo(LAST_YEAR_OF_28)).map((year) => ({
      name: `${placeName(place, lang)} ${year}`,
      path: placePath(place),
    })),
  );
}

/** The northern provinces with the fewest figures. */
export function poorest(ledger: Ledger, lang: Lang): Counted[] {
  const north = ledger.places.members(NORTH);
  const least = Math.min(...north.map(({ place }) => ledger.byPlace(place).length));
  return members(ledger, lang, NORTH, ({ place }) => ledger.byPlace(place).length === least);
}

/** Provinces and stretches with money spent; only those without any result when `resultless`. */
export function moneyStretches(ledger: Ledger, lang: Lang, resultless: boolean): Counted[] {
  const stretches = new Map<string, Stretch>();
  for (const figure of ledger.byIndicator('kinh-phi')) {
    const { place, period, status, category } = figure.chosen;
    if (status !== 'thuc-hien' || category !== '' || isDoubtful(figure) || !isProvince(ledger, place)) continue;
    stretches.set(`${place}/${period}`, { place, period });
  }
  return [...stretches.values()]
    .filter((stretch) => !resultless || !hasResult(ledger, stretch))
    .map(({ place, period }) => {
      const found = ledger.places.get(place);
      const name = `${nameOf(ledger, place, lang)}, ${periodName(period, lang)}`;
      return found === undefined ? { name } : { name, path: placePath(found) };
    });
}

/** Money spent that is told for one activity, of provinces or of larger places. */
export function moneyByActivity(ledger: Ledger, lang: Lang, ofProvinces: boolean): Counted[] {
  return figures(ledger, lang, ({ chosen }) =>
    chosen.indicator === 'kinh-phi' && chosen.status === 'thuc-hien' && chosen.category !== '' && isProvince(ledger, chosen.place) === ofProvinces,
  );
}

/** Figures of what was done, of any of these indicators. */
export function results(ledger: Ledger, lang: Lang, ...indicators: readonly string[]): Counted[] {
  return figures(ledger, lang, ({ chosen }) => indicators.includes(chosen.indicator) && chosen.status === 'thuc-hien');
}

function hasResult(ledger: Ledger, { place, period }: Stretch): boolean {
  return ledger.byPlace(place).some(({ chosen }) => chosen.period === period && chosen.status === 'thuc-hien' && !MONEY.has(chosen.indicator));
}

function spentYears(ledger: Ledger, place: Place): string[] {
  return yearsTo(LAST_YEAR_OF_28).filter((year) => isSpent(ledger, place.place, year));
}

function yearsTo(last: number): string[] {
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => String(FIRST_YEAR + i));
}

/** A year without figures has no page. */
function yearItem(ledger: Ledger, year: string): Counted {
  return ledger.byYear(Number(year)).length === 0 ? { name: year } : { name: year, path: yearPath(year) };
}

function placeItem(place: Place, lang: Lang): Counted {
  return { name: placeName(place, lang), path: placePath(place) };
}

function isProvince(ledger: Ledger, place: string): boolean {
  return ledger.places.get(place)?.level === 'province';
}

function rowName(ledger: Ledger, row: Observation, lang: Lang): string {
  return `${nameOf(ledger, row.place, lang)}, ${periodName(row.period, lang)}: ${figureSubject(ledger, row, lang)}`;
}

function nameOf(ledger: Ledger, place: string, lang: Lang): string {
  const found = ledger.places.get(place);
  return found === undefined ? place : placeName(found, lang, found.valid_from === '' ? 'plain' : 'dated');
}
