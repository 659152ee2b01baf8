import type { BarsChart, Chart, ChartBase, ColumnsChart, Datum, DotsChart, LineChart, LinePoint, MapChart, MatrixChart, MultiplesChart, PlanActualChart, SeriesName } from '../../charts/model.ts';
import type { SeriesTone } from '../../charts/palette.ts';
import { breaksFor } from '../../ledger/breaks.ts';
import { chartQuery, figureOf, figuresOf, type ChartQuery, type ChartSeries } from '../../ledger/chart-query.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { ChartForm, ChartRow } from '../../ledger/model.ts';
import type { Lang } from '../../words/lang.ts';
import { periodShort } from '../../words/periods.ts';
import { placeName } from '../../words/places.ts';
import { strings } from '../../words/strings.ts';
import { datumOf, drawable } from './datum.ts';
import { declaredSubtitle, declaredTitle, seriesLabel } from './declared-words.ts';
import { figureMapOf } from './maps.ts';
import { sourceLine } from './sources.ts';

/** A declared chart under way: what it asks, and the parts every kind has. */
interface Draft {
  readonly ledger: Ledger;
  readonly row: ChartRow;
  readonly query: ChartQuery;
  readonly base: ChartBase;
}

const TONES: readonly SeriesTone[] = ['kcqg', 'kcdp', 'moss', 'plum', 'accent', 'tong'];

const BUILDERS: Readonly<Record<ChartForm, (draft: Draft) => Chart | null>> = {
  bars: (draft) => oneMoment(draft, 'bars'),
  dots: (draft) => oneMoment(draft, 'dots'),
  'columns-stacked': (draft) => columns(draft, 'columns-stacked'),
  'columns-grouped': (draft) => columns(draft, 'columns-grouped'),
  line,
  'plan-actual': planActual,
  multiples,
  matrix,
  map,
};

/** Draws a row of `charts.csv`. Null where this ledger has too little for it: an earlier one, or one that has lost the figures. */
export function declaredChart(ledger: Ledger, row: ChartRow, lang: Lang): Chart | null {
  const query = chartQuery(ledger, row);
  const figures = figuresOf(ledger, query);
  const [first] = figures;
  if (first === undefined || figures.length < 2) return null;
  const note = row[`note_${lang}`];
  const base: ChartBase = {
    id: row.chart,
    title: declaredTitle(ledger, { row, query, figures }, lang),
    subtitle: declaredSubtitle(ledger, { row, query, figures }, lang),
    source: sourceLine(ledger, figures, lang),
    lang,
    unit: first.chosen.unit,
    ...(note === '' ? {} : { note }),
  };
  return BUILDERS[row.kind]({ ledger, row, query, base });
}

/** Bars and dots: one row per series, or per period where several are asked of a single series. */
function oneMoment({ ledger, row, query, base }: Draft, kind: 'bars' | 'dots'): BarsChart | DotsChart {
  const { series, periods } = query;
  const cells = series.flatMap((one) => periods.map((period) => ({ one, period, figure: figureOf(ledger, query, one, period) })));
  const rows = cells.map(({ one, period, figure }) => ({
    label: periods.length > 1 ? periodShort(period, base.lang) : seriesLabel(ledger, query, one, base.lang),
    datum: datumOf(ledger, figure, query.statuses[0], base.lang),
  }));
  if (kind === 'dots') return { ...base, kind, rows, tone: 'tong' };
  return { ...base, kind, rows, tone: 'tong', ...(row.place === '' || row.place.includes(' ') ? {} : { order: 'given' as const }) };
}

function columns({ ledger, query, base }: Draft, kind: ColumnsChart['kind']): ColumnsChart {
  const labels = query.periods.map((period) => periodShort(period, base.lang));
  return {
    ...base,
    kind,
    series: query.series.map((one, i) => nameOf(ledger, query, one, i, base.lang)),
    columns: query.periods.map((period, i) => ({
      label: labels[i] ?? period,
      parts: query.series.map((one) => datumOf(ledger, figureOf(ledger, query, one, period), query.statuses[0], base.lang)),
    })),
    breaks: cutsOf(ledger, query)
      .map((after) => ({ after: periodShort(after, base.lang), label: strings(base.lang).charts.breakLine }))
      .filter(({ after }) => labels.slice(0, -1).includes(after)),
  };
}

function line({ ledger, query, base }: Draft): LineChart {
  return {
    ...base,
    kind: 'line',
    series: query.series.map((one, i) => ({ ...nameOf(ledger, query, one, i, base.lang), points: pointsOf(ledger, query, one, base.lang) })),
    breaks: cutsOf(ledger, query)
      .filter((after) => after < (query.periods.at(-1) ?? ''))
      .map((after) => ({ after: Number(after), label: strings(base.lang).charts.breakLine })),
  };
}

function planActual({ ledger, query, base }: Draft): PlanActualChart | null {
  const [one] = query.series;
  if (one === undefined) return null;
  const rows = query.periods.flatMap((period) => {
    const [plan, actual] = (['ke-hoach', 'thuc-hien'] as const).map((status) => drawable(ledger, { ...one, period, status }));
    if (plan === undefined || actual === undefined) return [];
    return [{ label: periodShort(period, base.lang), plan: datumOf(ledger, plan, 'ke-hoach', base.lang), actual: datumOf(ledger, actual, 'thuc-hien', base.lang) }];
  });
  return rows.length === 0 ? null : { ...base, kind: 'plan-actual', rows };
}

function multiples({ ledger, query, base }: Draft): MultiplesChart {
  const panels = query.series.map((one) => ({ title: seriesLabel(ledger, query, one, base.lang), points: pointsOf(ledger, query, one, base.lang) }));
  return { ...base, kind: 'multiples', tone: 'tong', panels: panels.filter(({ points }) => points.length > 0) };
}

function matrix({ ledger, query, base }: Draft): MatrixChart {
  const cell = (one: ChartSeries, period: string): Datum => datumOf(ledger, figureOf(ledger, query, one, period), query.statuses[0], base.lang);
  return {
    ...base,
    kind: 'matrix',
    mode: 'value',
    columns: query.periods.map((period) => periodShort(period, base.lang)),
    rows: query.series.map((one) => ({ label: seriesLabel(ledger, query, one, base.lang), cells: query.periods.map((period) => cell(one, period)) })),
  };
}

function map({ ledger, query, row, base }: Draft): MapChart | null {
  const region = ledger.places.get(row.place);
  return figureMapOf(ledger, figuresOf(ledger, query), base, region === undefined ? undefined : { label: placeName(region, base.lang), places: query.series.map(({ place }) => place) });
}

function nameOf(ledger: Ledger, query: ChartQuery, one: ChartSeries, i: number, lang: Lang): SeriesName {
  const varied = new Set(query.series.map(({ programme }) => programme)).size > 1;
  const own: Partial<Record<string, SeriesTone>> = { kcqg: 'kcqg', kcdp: 'kcdp', tong: 'tong' };
  const id = Object.values(one).filter((part) => part !== '').join('-');
  return { id, name: seriesLabel(ledger, query, one, lang), tone: (varied ? own[one.programme] : undefined) ?? TONES[i % TONES.length] ?? 'tong' };
}

/** Points of full years; the kinds that draw them know no other periods. */
function pointsOf(ledger: Ledger, query: ChartQuery, one: ChartSeries, lang: Lang): LinePoint[] {
  return query.periods.flatMap((period) => {
    const figure = /^\d{4}$/.test(period) ? figureOf(ledger, query, one, period) : undefined;
    return figure === undefined ? [] : [{ x: Number(period), datum: datumOf(ledger, figure, undefined, lang) }];
  });
}

/** The periods after which a series of this chart is broken. */
function cutsOf(ledger: Ledger, query: ChartQuery): string[] {
  return [...new Set(query.series.flatMap(({ place, indicator }) => breaksFor(ledger, place, indicator).map(({ after }) => after)))];
}
