import { isDoubtful } from '../../ledger/choose.ts';
import type { ChartQuery, ChartSeries } from '../../ledger/chart-query.ts';
import { figureKey } from '../../ledger/key.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { ChartRow, Figure } from '../../ledger/model.ts';
import { shortCategory } from '../../words/category-words.ts';
import { findingForCategoriesChart, findingForCoverage, findingForLineChart, findingForRankChart } from '../../words/findings.ts';
import { statusName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { capitalise, joinList } from '../../words/lists.ts';
import { periodName } from '../../words/periods.ts';
import { placeName } from '../../words/places.ts';
import { plainText } from '../../words/prose.ts';
import { unitHeading } from '../../words/units.ts';
import { fillTemplate } from '../story-template.ts';
import { budgetLabel } from './by-budget.ts';
import { budgetNote, indicatorName } from './names.ts';

/** A declared chart as its words see it. */
export interface Declared {
  readonly row: ChartRow;
  readonly query: ChartQuery;
  readonly figures: readonly Figure[];
}

type Dimension = 'place' | 'indicator' | 'programme' | 'category';

/** The editor's title with its figures filled in; else the finding that follows from the figures; else a plain name. */
export function declaredTitle(ledger: Ledger, declared: Declared, lang: Lang): string {
  const own = declared.row[`title_${lang}`];
  const { pieces, faults } = fillTemplate(ledger, own, lang);
  // In the ledger of an earlier release a figure of the title may not be there yet: then the chart speaks for itself.
  if (own !== '' && faults.length === 0) return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  return findingOf(ledger, declared, lang) ?? plainTitle(ledger, declared, lang);
}

/** What all figures of the chart share, unit last. */
export function declaredSubtitle(ledger: Ledger, declared: Declared, lang: Lang): string {
  const { query, figures } = declared;
  const statuses = [...new Set(figures.map(({ chosen }) => chosen.status))].map((status) => statusName(status, lang));
  const unit = unitHeading(figures[0]?.chosen.unit ?? '', lang);
  return capitalise([...sharedNames(ledger, declared, lang), joinList(statuses, lang), ...timeOf(query, lang), unit].filter((part) => part !== '').join(', '));
}

/** A series by what sets it apart from the others of its chart; the only one by what it counts. */
export function seriesLabel(ledger: Ledger, query: ChartQuery, one: ChartSeries, lang: Lang): string {
  if (varies(query, 'place')) return capitalise(nameOfPlace(ledger, one.place, lang));
  if (varies(query, 'programme')) return budgetLabel(one.programme, lang);
  if (varies(query, 'category')) return capitalise(shortCategory(one.category, ledger.categories, lang));
  const name = indicatorName(ledger, one.indicator, lang);
  return capitalise(name.slice(sharedStart(ledger, query, lang).length).replace(/^[:\s]+/, ''));
}

function findingOf(ledger: Ledger, { query, figures }: Declared, lang: Lang): string | undefined {
  const [one] = query.series;
  if (one === undefined) return undefined;
  const provinces = figures.every(({ chosen }) => ledger.places.get(chosen.place)?.level === 'province');
  if (varies(query, 'place') && provinces && query.kind === 'bars') return plainText(findingForRankChart(ledger, figures, lang));
  if (varies(query, 'place') && provinces && (query.kind === 'matrix' || query.kind === 'multiples')) {
    const places = [...new Map(figures.map((figure) => [figure.chosen.place, figure])).values()];
    return plainText(findingForCoverage(places, query.series.length, lang));
  }
  if (varies(query, 'category') && query.kind === 'bars') {
    const whole = figures[0] && ledger.figure(figureKey({ ...figures[0].chosen, category: '' }));
    if (whole !== undefined && !isDoubtful(whole)) return plainText(findingForCategoriesChart(ledger, figures, whole, lang));
  }
  const line = query.series.length === 1 && query.statuses[0] === 'thuc-hien' && query.kind !== 'bars' && query.kind !== 'dots';
  return line ? plainText(findingForLineChart(ledger, one.place, one.indicator, lang, one.category)) : undefined;
}

/** Names what is drawn where nothing can be claimed: "Kinh phí khuyến công: cả nước và phía Bắc". */
function plainTitle(ledger: Ledger, declared: Declared, lang: Lang): string {
  const { series } = declared.query;
  const labels = series.length > 1 && series.length < 5 ? joinList(series.map((one) => seriesLabel(ledger, declared.query, one, lang)), lang) : '';
  return capitalise([sharedNames(ledger, declared, lang).join(', '), labels].filter((part) => part !== '').join(': '));
}

/** Names of what every series has in common: what is counted, by which budget, where. */
function sharedNames(ledger: Ledger, { row, query }: Declared, lang: Lang): string[] {
  const [one] = query.series;
  if (one === undefined) return [];
  const what = varies(query, 'indicator') ? sharedStart(ledger, query, lang) : indicatorName(ledger, one.indicator, lang);
  const budget = varies(query, 'programme') ? '' : budgetNote(one.programme, lang);
  const category = varies(query, 'category') || one.category === '' ? '' : shortCategory(one.category, ledger.categories, lang);
  // A region that stands for its provinces is named too.
  const place = ledger.places.get(row.place);
  return [`${what}${budget}`, category, place === undefined ? '' : placeName(place, lang, 'dated')].filter((part) => part !== '');
}

/** The beginning that all indicators of a chart share, before a colon: "Sản phẩm cấp quốc gia"; empty where there is none. */
function sharedStart(ledger: Ledger, query: ChartQuery, lang: Lang): string {
  const names = [...new Set(query.series.map(({ indicator }) => indicatorName(ledger, indicator, lang)))];
  const starts = new Set(names.map((name) => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '')));
  const [start = ''] = starts;
  return names.length > 1 && starts.size === 1 ? start : '';
}

function timeOf({ periods }: ChartQuery, lang: Lang): string[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [first === last ? periodName(first, lang) : `${first}–${last}`];
}

function varies({ series }: ChartQuery, dimension: Dimension): boolean {
  return new Set(series.map((one) => one[dimension])).size > 1;
}

function nameOfPlace(ledger: Ledger, id: string, lang: Lang): string {
  const place = ledger.places.get(id);
  return place === undefined ? id : placeName(place, lang);
}
