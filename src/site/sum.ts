import type { Ledger } from '../ledger/ledger.ts';
import type { Figure } from '../ledger/model.ts';
import { programmeName, statusName } from '../words/labels.ts';
import type { Lang } from '../words/lang.ts';
import { capitalise } from '../words/lists.ts';
import { periodName } from '../words/periods.ts';
import { placeName } from '../words/places.ts';
import { amountParts, type AmountParts } from '../words/values.ts';
import { sourceLabel } from '../words/source-names.ts';
import { figurePath } from './urls.ts';

/** A figure as a big number. */
export interface Sum extends AmountParts {
  readonly place: string;
  readonly what: string;
  /** The same after a colon: without a capital. */
  readonly whatInSentence: string;
  /** Kind of statement and period: "thực hiện năm 2023". */
  readonly when: string;
  readonly path: string;
  readonly source: string;
  readonly sourceLabel: string;
}

/** Words a figure as a big number of its page. */
export function sumOf(ledger: Ledger, figure: Figure, lang: Lang): Sum {
  const { indicator, programme, status, period, source } = figure.chosen;
  const name = ledger.indicators.get(indicator)?.[`name_${lang}`] ?? indicator;
  const what = programme === 'tong' ? name : `${name} (${programmeName(programme, lang, 'short')})`;
  const place = ledger.places.get(figure.chosen.place);
  return {
    place: place === undefined ? figure.chosen.place : capitalise(placeName(place, lang, 'dated')),
    what,
    whatInSentence: what.slice(0, 1).toLowerCase() + what.slice(1),
    ...amountParts(figure.chosen, lang),
    when: `${statusName(status, lang)} ${periodName(period, lang)}`,
    path: figurePath(figure.key, (id) => ledger.places.get(id)?.level ?? 'province'),
    source,
    sourceLabel: sourceLabel(ledger, source, lang),
  };
}
