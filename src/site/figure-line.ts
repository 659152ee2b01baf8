import { anchorOf, figureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation, Place } from '../ledger/model.ts';
import { shortCategory } from '../words/category-words.ts';
import { programmeName, statusName } from '../words/labels.ts';
import type { Lang } from '../words/lang.ts';
import { periodShort } from '../words/periods.ts';
import { lifeOf, placeName } from '../words/places.ts';
import { formatValue } from '../words/values.ts';
import { sourceLabel } from '../words/source-names.ts';
import { placePath, sourcePath } from './urls.ts';

/** One published value in one line of a list. */
export interface FigureLine {
  /** What is counted, and how: "Đề án khuyến công (KCĐP, kế hoạch)". */
  readonly subject: string;
  readonly place: string;
  readonly period: string;
  /** Qualifier, digits and unit. */
  readonly value: string;
  /** The figure's row; once withdrawn, what its address tells of that. */
  readonly path: string;
  readonly sourceLabel: string;
  readonly sourcePath: string;
}

/** Words one published value, live or not. */
export function figureLine(ledger: Ledger, observation: Observation, lang: Lang): FigureLine {
  const key = figureKey(observation);
  const place = ledger.places.get(observation.place);
  const page = placePath({ place: observation.place, level: place?.level ?? 'province' });
  return {
    subject: figureSubject(ledger, observation, lang),
    place: place === undefined ? observation.place : listedPlace(place, lang),
    period: periodShort(observation.period, lang),
    value: formatValue(observation, lang),
    path: `${page}#${anchorOf(key)}`,
    sourceLabel: sourceLabel(ledger, observation.source, lang),
    sourcePath: sourcePath(observation.source),
  };
}

/** What a figure counts, of which activity and budget, and what kind of statement it is; without place and period. */
export function figureSubject(
  ledger: Ledger,
  { indicator, category, programme, status }: Observation,
  lang: Lang,
): string {
  const name = ledger.indicators.get(indicator)?.[`name_${lang}`] ?? indicator;
  const activity = category === '' ? '' : ` ${lang === 'vi' ? 'cho' : 'for'} ${shortCategory(category, ledger.categories, lang)}`;
  // "Tổng" stands alone as a column's label; inside a sentence it is a common word.
  const budget = programmeName(programme, lang, 'short');
  return `${name}${activity} (${programme === 'tong' ? budget.toLowerCase() : budget}, ${statusName(status, lang)})`;
}

/** A place's name in a list, where old and new units meet: the new one of a name says that it is new. */
export function listedPlace(place: Place, lang: Lang): string {
  const name = placeName(place, lang);
  return place.valid_from === '' ? name : `${name} (${lifeOf(place, lang)})`;
}
