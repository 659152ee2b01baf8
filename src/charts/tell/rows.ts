/** Plan against actual, qualified dots, small multiples and matrices in words and as tables. */
import { unitHeading } from '../../words/units.ts';
import { spoken } from '../datum.ts';
import { known } from '../kinds/column-series.ts';
import { yearsOf } from '../kinds/multiples.ts';
import { completionText } from '../kinds/plan-actual.ts';
import type { ChartTable, Datum, DotsChart, MatrixChart, MultiplesChart, PlanActualChart } from '../model.ts';
import { phrase } from '../phrases.ts';
import { cellOf, chartTable } from './cells.ts';
import type { Named } from './sentences.ts';
import { extremes, missingSentence, sentences, someOf, statusSentence } from './sentences.ts';

const named = (items: readonly { readonly name: string; readonly datum: Datum }[]): Named[] =>
  items.flatMap(({ name, datum }) => {
    const value = known(datum);
    return value ? [{ name, datum: value }] : [];
  });

/** Each period's actual, plan and share. */
export function describePlanActual(chart: PlanActualChart): string {
  const { lang, unit } = chart;
  return sentences(
    chart.subtitle,
    ...chart.rows.map((row) => {
      const share = completionText(row);
      const plan = `${phrase(lang, 'plan')} ${spoken(row.plan, unit, lang)}`;
      const reached = share === '' ? '' : lang === 'vi' ? `, đạt ${share} kế hoạch` : `, ${share} of the plan`;
      return `${row.label}: ${phrase(lang, 'actual')} ${spoken(row.actual, unit, lang)}, ${plan}${reached}`;
    }),
  );
}

/** Period, plan, actual, share. */
export function tabulatePlanActual(chart: PlanActualChart): ChartTable {
  const { lang } = chart;
  return chartTable(
    [phrase(lang, 'period'), phrase(lang, 'plan'), phrase(lang, 'actual'), phrase(lang, 'completion')],
    chart.rows.map((row) => [row.label, cellOf(row.plan, lang), cellOf(row.actual, lang), completionText(row)]),
  );
}

/** Extremes with their qualifiers, intervals, what is missing. */
export function describeDots(chart: DotsChart): string {
  const { lang, unit } = chart;
  const values = named(chart.rows.map((row) => ({ name: row.label, datum: row.datum })));
  const about = values.filter((value) => value.datum.qualifier !== '=').map((value) => `${value.name} (${spoken(value.datum, unit, lang)})`);
  return sentences(
    chart.subtitle,
    extremes(values, unit, lang),
    about.length > 0 ? `${lang === 'vi' ? 'nguồn không nêu số chính xác' : 'not exact in the source'}: ${someOf(about, lang)}` : '',
    statusSentence(values, unit, lang),
    missingSentence(chart.rows.filter((row) => row.datum.value === null && row.low === undefined).map((row) => row.label), lang),
  );
}

/** Name and value. */
export function tabulateDots(chart: DotsChart): ChartTable {
  return chartTable(
    [phrase(chart.lang, 'name'), unitHeading(chart.unit, chart.lang)],
    chart.rows.map((row) => [row.label, row.datum.value === null && row.low !== undefined ? `${row.low}–${row.high ?? ''}` : cellOf(row.datum, chart.lang)]),
  );
}

/** Last values of the panels: extremes, what is missing. */
export function describeMultiples(chart: MultiplesChart): string {
  const { lang, unit } = chart;
  const values = chart.panels.flatMap((panel) => named(panel.points.map((point) => ({ name: `${panel.title} ${point.x}`, datum: point.datum }))));
  const empty = chart.panels.filter((panel) => panel.points.every((point) => point.datum.value === null)).map((panel) => panel.title);
  const years = yearsOf(chart);
  const extent = `${chart.panels.length} ${lang === 'vi' ? 'biểu đồ nhỏ cùng thang đo' : 'small charts on one scale'}, ${years[0] ?? ''}–${years.at(-1) ?? ''}`;
  return sentences(chart.subtitle, extent, extremes(values, unit, lang), statusSentence(values, unit, lang), missingSentence(empty, lang));
}

/** Panels as rows, years as columns. */
export function tabulateMultiples(chart: MultiplesChart): ChartTable {
  const years = yearsOf(chart);
  return chartTable(
    [phrase(chart.lang, 'name'), ...years.map(String)],
    chart.panels.map((panel) => [panel.title, ...years.map((year) => cellOf(panel.points.find((point) => point.x === year)?.datum, chart.lang))]),
  );
}

/** How many cells have a figure, rows without any, extremes of a shaded matrix. */
export function describeMatrix(chart: MatrixChart): string {
  const { lang, unit } = chart;
  const cells = chart.rows.flatMap((row) => row.cells.map((datum, index) => ({ name: `${row.label} ${chart.columns[index] ?? ''}`, datum })));
  const values = named(cells);
  const count =
    lang === 'vi'
      ? `${values.length}/${cells.length} ô có số liệu (${chart.rows.length} hàng, ${chart.columns.length} cột)`
      : `${values.length} of ${cells.length} cells with data (${chart.rows.length} rows, ${chart.columns.length} columns)`;
  const ranked = chart.rows.map((row) => ({ name: row.label, count: row.cells.filter((each) => each.value !== null).length })).toSorted((a, b) => b.count - a.count);
  const [most] = ranked;
  const fullest = most && most.count > 0 ? `${lang === 'vi' ? 'nhiều nhất' : 'most'}: ${most.name} (${most.count}/${chart.columns.length})` : '';
  return sentences(
    chart.subtitle,
    count,
    chart.mode === 'value' ? extremes(values, unit, lang) : fullest,
    missingSentence(ranked.filter((row) => row.count === 0).map((row) => row.name), lang),
  );
}

/** Rows and columns as drawn; in coverage mode the kind of figure. */
export function tabulateMatrix(chart: MatrixChart): ChartTable {
  return chartTable(
    [phrase(chart.lang, 'name'), ...chart.columns],
    chart.rows.map((row) => [row.label, ...chart.columns.map((_, index) => cellOf(row.cells[index], chart.lang))]),
  );
}
