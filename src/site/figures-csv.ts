import { writeCsv } from '../ledger/csv.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Observation } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { placeName } from '../words/places.ts';
import { absolute, figurePath } from './urls.ts';

/** Names of the columns in which a live value is written out. */
export const FIGURE_COLUMNS = [
  'place', 'place_name', 'period', 'indicator', 'indicator_name', 'category', 'programme', 'status', 'value', 'qualifier',
  'unit', 'boundary', 'shown', 'source', 'source_title', 'source_url', 'locator', 'review', 'doubt', 'note', 'release', 'address',
] as const;

/**
 * Figures as a CSV file (RFC 4180, dot decimals): every live value of each, the one the site shows marked in `shown`,
 * with names in a language and its source written out, so that the file can be read without the ledger.
 */
export function figuresCsv(ledger: Ledger, figures: readonly Figure[], lang: Lang): string {
  return writeCsv(FIGURE_COLUMNS, figures.flatMap((figure) => figureRows(ledger, figure, lang)));
}

/** Every live value of a figure, the shown one first, as cells of `FIGURE_COLUMNS`. */
export function figureRows(ledger: Ledger, figure: Figure, lang: Lang): string[][] {
  return [figure.chosen, ...figure.others].map((o) => row(ledger, figure, o, lang));
}

function row(ledger: Ledger, figure: Figure, o: Observation, lang: Lang): string[] {
  const place = ledger.places.get(o.place);
  const source = ledger.sources.get(o.source);
  const address = absolute(figurePath(figure.key, (id) => ledger.places.get(id)?.level ?? 'province'), lang);
  return [
    o.place, place === undefined ? '' : placeName(place, lang, 'dated'), o.period, o.indicator,
    ledger.indicators.get(o.indicator)?.[`name_${lang}`] ?? '', o.category, o.programme, o.status, o.value, o.qualifier, o.unit, o.boundary,
    o === figure.chosen ? 'yes' : 'no', o.source, source?.title ?? '', source?.url ?? '', o.locator, o.review, o.doubt, o.note,
    o.release, address,
  ];
}
