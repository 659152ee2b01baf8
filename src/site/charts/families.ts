import type { Chart } from '../../charts/model.ts';
import { chartQuery } from '../../ledger/chart-query.ts';
import { anchorOf, parseFigureKey } from '../../ledger/key.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { ChartRow, Figure, Place, Status } from '../../ledger/model.ts';
import { parsePeriod } from '../../ledger/period.ts';
import type { Lang } from '../../words/lang.ts';
import { acrossBoundaries } from './boundaries.ts';
import { byBudget, shortfallByBudget } from './by-budget.ts';
import { byCategory, categoryQuestions } from './by-category.ts';
import { declaredChart } from './declared.ts';
import { fundingByYear, planAgainstActual } from './funding.ts';
import { figureMap, ledgerMap } from './maps.ts';
import { fundingCoverage, fundingOfEach } from './members.ts';
import { overYears } from './over-years.ts';
import { ranking } from './ranking.ts';
import { sourcesByKind } from './sources-by-kind.ts';

/** The families, in the order of the book; `rieng` are the charts that editors declare. */
export const FAMILIES = [
  'rieng', 'kinh-phi-theo-nam', 'ke-hoach-thuc-hien', 'hai-ranh-gioi', 'tung-tinh-kinh-phi', 'theo-nguon', 'hut-ke-hoach', 'noi-dung',
  'qua-cac-nam', 'xep-hang', 'ban-do', 'do-phu-kinh-phi', 'nguon-theo-loai',
] as const;

/** Which series of charts one belongs to. */
export type ChartFamily = (typeof FAMILIES)[number];

/** What a chart is about, for the gallery's filters; empty where it is about several. */
export interface About {
  readonly place: string;
  readonly year: string;
  readonly category: string;
  readonly indicator: string;
  /** Id of the one period it draws; empty where it draws several. */
  readonly period: string;
  /** Ids of the one budget and the one kind of statement it draws; empty where it draws several. */
  readonly programme: string;
  readonly status: string;
}

/** A chart with what it is about, as its family made it. */
export interface FamilyChart {
  readonly family: ChartFamily;
  readonly chart: Chart;
  readonly about: About;
}

type Maker = (ledger: Ledger, lang: Lang) => Iterable<readonly [Chart | null, About]>;

const FUNDING = 'kinh-phi';
const NOTHING: About = { place: '', year: '', category: '', indicator: '', period: '', programme: '', status: '' };

const MAKERS: Readonly<Record<ChartFamily, Maker>> = {
  rieng: (ledger, lang) => ledger.tables.charts.map((row) => [declaredChart(ledger, row, lang), aboutRow(ledger, row)]),
  'kinh-phi-theo-nam': perPlace(fundingByYear),
  'ke-hoach-thuc-hien': perPlace(planAgainstActual),
  'hai-ranh-gioi': perPlace(acrossBoundaries),
  'tung-tinh-kinh-phi': perPlace(fundingOfEach),
  'theo-nguon': function* (ledger, lang) {
    for (const [place, period, status] of moments(ledger, FUNDING)) yield [byBudget(ledger, place, period, status, lang), { ...NOTHING, ...when(period), place: place.place, indicator: FUNDING, status }];
  },
  'hut-ke-hoach': function* (ledger, lang) {
    for (const [place, period, status] of moments(ledger, 'ty-le-ke-hoach')) {
      if (status === 'thuc-hien') yield [shortfallByBudget(ledger, place, period, lang), { ...NOTHING, ...when(period), place: place.place, indicator: 'ty-le-ke-hoach' }];
    }
  },
  'noi-dung': (ledger, lang) =>
    categoryQuestions(ledger).map((name) => [byCategory(ledger, name, lang), { ...NOTHING, ...name, ...when(name.period) }]),
  'qua-cac-nam': function* (ledger, lang) {
    for (const [place, indicator, category] of lines(ledger)) {
      const about = { ...NOTHING, place, category: category || (ledger.indicators.get(indicator)?.category ?? ''), indicator };
      // Money over years is drawn by who paid, as columns.
      if (indicator !== FUNDING || category !== '') yield [overYears(ledger, place, indicator, lang, category), about];
    }
  },
  'xep-hang': (ledger, lang) => anchors(ledger).map((anchor) => [ranking(ledger, anchor, lang), aboutAnchor(ledger, anchor)]),
  'ban-do': function* (ledger, lang) {
    for (const anchor of anchors(ledger)) yield [figureMap(ledger, anchor, lang), aboutAnchor(ledger, anchor)];
    yield [ledgerMap(ledger, lang, '63'), NOTHING];
    yield [ledgerMap(ledger, lang, '34'), NOTHING];
  },
  'do-phu-kinh-phi': perPlace(fundingCoverage),
  'nguon-theo-loai': (ledger, lang) => [[sourcesByKind(ledger, lang), NOTHING]],
};

/** Every chart that has enough data, family by family; ids depend on what a chart is about and never on its values. */
export function* chartFamilies(ledger: Ledger, lang: Lang): Generator<FamilyChart> {
  for (const family of FAMILIES) {
    for (const [chart, about] of MAKERS[family](ledger, lang)) if (chart !== null) yield { family, chart, about };
  }
}

/** A family with one chart of money for each place. */
function perPlace(build: (ledger: Ledger, place: Place, lang: Lang) => Chart | null): Maker {
  return (ledger, lang) => ledger.places.all.map((place) => [build(ledger, place, lang), { ...NOTHING, place: place.place, indicator: FUNDING }]);
}

/** Places, periods and statuses that an indicator has figures for. */
function moments(ledger: Ledger, indicator: string): (readonly [Place, string, Status])[] {
  const found = new Map<string, readonly [Place, string, Status]>();
  for (const { chosen } of ledger.byIndicator(indicator)) {
    const place = ledger.places.get(chosen.place);
    if (place !== undefined && chosen.category === '') found.set(`${chosen.place} ${chosen.period} ${chosen.status}`, [place, chosen.period, chosen.status]);
  }
  return [...found.values()];
}

/** Places, indicators and categories that have actual figures. */
function lines(ledger: Ledger): (readonly [place: string, indicator: string, category: string])[] {
  const found = new Map<string, readonly [string, string, string]>();
  for (const { chosen } of ledger.sorted) {
    const { place, indicator, category, status } = chosen;
    if (status === 'thuc-hien') found.set(`${place} ${indicator} ${category}`, [place, indicator, category]);
  }
  return [...found.values()];
}

/** Anchors provinces can be compared by: no shares, whose sizes say nothing of places, and no targets. */
function anchors(ledger: Ledger): string[] {
  const comparable = ({ chosen }: Figure): boolean => chosen.unit !== '%' && chosen.status !== 'muc-tieu';
  return [...new Set(ledger.sorted.filter(comparable).map(({ key }) => anchorOf(key)))];
}

function aboutAnchor(ledger: Ledger, anchor: string): About {
  const parts = parseFigureKey(`x/${anchor}`);
  if (parts === null) return NOTHING;
  return { ...parts, ...when(parts.period), place: '', category: parts.category || (ledger.indicators.get(parts.indicator)?.category ?? '') };
}

/** What the series of a declared chart have in common. */
function aboutRow(ledger: Ledger, row: ChartRow): About {
  const { periods } = chartQuery(ledger, row);
  const only = (cell: string): string => (cell.includes(' ') ? '' : cell);
  const categories = new Set(row.indicator.split(' ').map((indicator) => ledger.indicators.get(indicator)?.category ?? ''));
  const [shared = ''] = categories;
  return {
    place: only(row.place),
    ...(periods.length === 1 ? when(periods[0] ?? '') : { year: '', period: '' }),
    category: only(row.category) || (categories.size === 1 ? shared : ''),
    indicator: only(row.indicator),
    programme: only(row.programme || 'tong'),
    status: only(row.status || 'thuc-hien'),
  };
}

/** A period, and the calendar year it lies in; longer ones lie in none. */
function when(period: string): Pick<About, 'year' | 'period'> {
  return { period, year: parsePeriod(period)?.kind === 'range' ? '' : period.slice(0, 4) };
}
