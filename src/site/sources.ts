import type { Ledger } from '../ledger/ledger.ts';
import type { Change, Figure, Observation, Source, SourceKind } from '../ledger/model.ts';
import { figureKey } from '../ledger/key.ts';
import { comparePeriods, parsePeriod } from '../ledger/period.ts';
import { formatDate } from '../words/dates.ts';
import { reviewName, sourceKindName } from '../words/labels.ts';
import type { Lang } from '../words/lang.ts';
import { sayLocator, sayRemark, type Remark } from '../words/remarks.ts';
import { trustStrings } from '../words/trust-strings.ts';
import { formatValue } from '../words/values.ts';
import { changeLine, changesBySource, type ChangeLine } from './changes.ts';
import { figureLine, listedPlace, type FigureLine } from './figure-line.ts';
import { ownTitle, publisherName, sourceLabel, titleFor, type SourceTitle } from '../words/source-names.ts';
import { placePath, sourcePath } from './urls.ts';

/** Kinds of sources, the nearest to the origin of a figure first: the order in which the ledger chooses. */
export const SOURCE_KINDS: readonly SourceKind[] = ['official-report', 'official-site', 'press', 'machine-translation'];

/** A source as a line of the list. */
export interface SourceEntry {
  readonly path: string;
  readonly title: SourceTitle;
  readonly publisher: string;
  /** Empty when unknown. */
  readonly date: string;
  /** Empty for Vietnamese. */
  readonly language: string;
  /** Live figures taken from it. */
  readonly figures: number;
}

/** Sources of one kind. */
export interface SourceGroup {
  readonly kind: SourceKind;
  readonly name: string;
  readonly figures: number;
  readonly sources: readonly SourceEntry[];
}

/** A figure on its source's page: what this document prints, and what the ledger makes of it. */
export interface TakenFigure extends FigureLine {
  /** How often it was read, where that is less than twice. */
  readonly review: string;
  readonly doubt: Remark | null;
  readonly locator: Remark | null;
  readonly note: Remark | null;
  /** What the ledger shows where it is not this document's value. */
  readonly shownInstead: { readonly value: string; readonly label: string; readonly path: string } | null;
}

/** Figures of one place taken from a source. */
export interface TakenGroup {
  readonly place: string;
  readonly path: string;
  readonly count: number;
  /** Empty where the source gives too many to list. */
  readonly figures: readonly TakenFigure[];
}

/** Everything a source's page shows. */
export interface SourcePage {
  readonly source: Source;
  /** Short enough for a tab, and like no other source's. */
  readonly pageTitle: string;
  /** As printed. */
  readonly title: SourceTitle;
  /** Its translation, where there is one. */
  readonly gloss: string;
  readonly publisher: string;
  readonly note: Remark | null;
  readonly kind: string;
  readonly language: string;
  readonly count: number;
  /** Figures for which the ledger shows another source. */
  readonly notShown: number;
  readonly groups: readonly TakenGroup[];
  readonly changes: readonly ChangeLine[];
}

/** A source that gives more figures than this is told by place, not line by line: its page stays a page. */
const MOST_LISTED = 400;
const MOST_TITLE = 60;

/** All sources by kind; inside a kind those that give most figures first, then by publisher. */
export function sourceGroups(ledger: Ledger, lang: Lang): SourceGroup[] {
  const byPublisher = new Intl.Collator(lang);
  return SOURCE_KINDS.map((kind) => {
    const sources = ledger.tables.sources
      .filter((source) => source.kind === kind)
      .map((source) => entry(ledger, source, lang))
      .sort((a, b) => b.figures - a.figures || byPublisher.compare(a.publisher, b.publisher) || byPublisher.compare(a.title.text, b.title.text));
    return { kind, name: sourceKindName(kind, lang), figures: sources.reduce((sum, { figures }) => sum + figures, 0), sources };
  }).filter(({ sources }) => sources.length > 0);
}

/** What the page of a source is made from, cheap enough to be made for all sources at once. */
export interface SourceSubject {
  readonly source: Source;
  readonly pageTitle: string;
  readonly changes: readonly Change[];
}

/** The subject of every source's page, in table order. */
export function sourceSubjects(ledger: Ledger, lang: Lang): SourceSubject[] {
  const changes = changesBySource(ledger);
  const titles = pageTitles(ledger, lang);
  return ledger.tables.sources.map((source) => ({
    source,
    pageTitle: titles.get(source) ?? source.title,
    changes: changes.get(source.source) ?? [],
  }));
}

/** The page of a source. */
export function sourcePage(ledger: Ledger, { source, pageTitle, changes }: SourceSubject, lang: Lang): SourcePage {
  const live = ledger.bySource(source.source);
  const [title, known] = [ownTitle(source), titleFor(ledger, source, lang)];
  const byPlace = Map.groupBy(live, (observation) => observation.place);
  return {
    source,
    pageTitle,
    title,
    gloss: known.text === title.text ? '' : known.text,
    publisher: publisherName(ledger, source, lang),
    note: sayRemark(ledger, source.note, lang),
    kind: sourceKindName(source.kind, lang),
    language: languageName(source.language, lang),
    count: live.length,
    notShown: live.filter((observation) => ledger.figure(figureKey(observation))?.chosen !== observation).length,
    groups: ledger.places.all.flatMap((place) => {
      const own = byPlace.get(place.place) ?? [];
      if (own.length === 0) return [];
      const figures = live.length > MOST_LISTED ? [] : newestFirst(own).map((observation) => taken(ledger, observation, lang));
      return { place: listedPlace(place, lang), path: placePath(place), count: own.length, figures };
    }),
    changes: changes.map((change) => changeLine(ledger, change, lang)).filter((line) => line !== null),
  };
}

/** How many of all sources bear no date. */
export function undatedSources(ledger: Ledger): number {
  return ledger.tables.sources.filter((source) => source.published_on === '').length;
}

/** A document's language in words; a code the dictionary does not know stays a code. */
export function languageName(code: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = trustStrings(lang).source.languages;
  return names[code] ?? code;
}

function entry(ledger: Ledger, source: Source, lang: Lang): SourceEntry {
  return {
    path: sourcePath(source.source),
    title: titleFor(ledger, source, lang),
    publisher: publisherName(ledger, source, lang),
    date: formatDate(source.published_on, lang),
    language: source.language === 'vi' ? '' : languageName(source.language, lang),
    figures: ledger.bySource(source.source).length,
  };
}

function taken(ledger: Ledger, observation: Observation, lang: Lang): TakenFigure {
  const { review, doubt, locator, note } = observation;
  return {
    ...figureLine(ledger, observation, lang),
    review: review === 'unconfirmed' ? reviewName(review, lang) : '',
    doubt: sayRemark(ledger, doubt, lang),
    locator: sayLocator(locator, lang),
    note: sayRemark(ledger, note, lang),
    shownInstead: shownInstead(ledger, ledger.figure(figureKey(observation)), observation, lang),
  };
}

function shownInstead(ledger: Ledger, figure: Figure | undefined, own: Observation, lang: Lang): TakenFigure['shownInstead'] {
  if (figure === undefined || figure.chosen === own) return null;
  const { chosen } = figure;
  return {
    value: formatValue(chosen, lang),
    label: sourceLabel(ledger, chosen.source, lang),
    path: sourcePath(chosen.source),
  };
}

function newestFirst(observations: readonly Observation[]): Observation[] {
  return [...observations].sort((a, b) => {
    const [one, other] = [parsePeriod(a.period), parsePeriod(b.period)];
    return one && other ? other.end.localeCompare(one.end) || comparePeriods(other, one) : 0;
  });
}

/** Newspapers copy headlines from each other: a title that two documents share takes the publisher, then the source's id. */
function pageTitles(ledger: Ledger, lang: Lang): ReadonlyMap<Source, string> {
  const short = (source: Source) => shorten(titleFor(ledger, source, lang).text);
  const ways = [
    short,
    (source: Source) => `${short(source)}, ${publisherName(ledger, source, lang)}`,
    (source: Source) => `${short(source)} (${source.source})`,
  ];
  const titles = new Map<Source, string>();
  for (const way of ways) {
    const left = ledger.tables.sources.filter((source) => !titles.has(source));
    for (const [title, alike] of Map.groupBy(left, way)) {
      const [only, ...rest] = alike;
      if (only !== undefined && rest.length === 0) titles.set(only, title);
    }
  }
  return titles;
}

function shorten(title: string): string {
  return title.length > MOST_TITLE ? `${title.slice(0, MOST_TITLE).replace(/\s+\S*$/, '')}…` : title;
}
