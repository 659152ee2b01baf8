import type { Chart, Datum } from '../../charts/model.ts';
import { fileWords } from '../../words/file-words.ts';
import type { Lang } from '../../words/lang.ts';
import { strings } from '../../words/strings.ts';
import { PERCENT, unitHeading } from '../../words/units.ts';

/** One value of a chart, whatever its kind: what it stands for, and the value as the chart has it. */
export interface ChartValue {
  /** Row of the chart's table: a place, a year. */
  readonly name: string;
  /** Which of several values of the row; empty where there is one. */
  readonly series: string;
  readonly datum: Datum;
  /** In the chart's language. */
  readonly unit: string;
  /** Ends of an interval, where the chart draws one. */
  readonly low?: number;
  readonly high?: number;
}

/** Why a value is not there; empty where it is, or where an interval stands for it. */
export function missingReason({ datum, low }: ChartValue, lang: Lang): string {
  return datum.value === null && low === undefined ? (datum.missing ?? strings(lang).charts.noData) : '';
}

/** Every value of a chart in the order of its table, also those that are missing, each with its reason. */
export function chartValues(chart: Chart): ChartValue[] {
  const { lang } = chart;
  const unit = unitHeading(chart.unit, lang);
  const t = fileWords(lang);
  const value = (name: string, series: string, datum: Datum): ChartValue => ({ name, series, datum, unit });
  switch (chart.kind) {
    case 'bars':
      return chart.rows.map(({ label, datum }) => value(label, '', datum));
    case 'columns-grouped':
    case 'columns-stacked':
      return chart.columns.flatMap(({ label, parts, total }) => [
        ...parts.map((datum, i) => value(label, chart.series[i]?.name ?? '', datum)),
        ...(total === undefined ? [] : [value(label, t.total, total)]),
      ]);
    case 'line':
      return chart.series.flatMap(({ name, points }) => points.map(({ x, datum }) => value(String(x), name, datum)));
    case 'plan-actual':
      return chart.rows.flatMap(({ label, plan, actual, completion }) => [
        value(label, t.plan, plan),
        value(label, t.actual, actual),
        ...(completion === undefined ? [] : [{ ...value(label, t.completion, completion), unit: PERCENT }]),
      ]);
    case 'dots':
      return chart.rows.map(({ label, datum, low, high }) => ({
        ...value(label, '', datum),
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
      }));
    case 'multiples':
      return chart.panels.flatMap(({ title, points }) => points.map(({ x, datum }) => value(title, String(x), datum)));
    case 'matrix':
      return chart.rows.flatMap(({ label, cells }) => cells.map((datum, i) => value(label, chart.columns[i] ?? '', datum)));
    case 'map':
      return Object.entries(chart.values).map(([place, datum]) => value(chart.names[place] ?? place, '', datum));
  }
}
