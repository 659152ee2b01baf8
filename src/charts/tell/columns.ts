/** Columns in words and as a table. */
import { joinList } from '../../words/lists.ts';
import type { ColumnSeries, Known } from '../kinds/column-series.ts';
import { columnSeries, known } from '../kinds/column-series.ts';
import type { ChartTable, ColumnsChart } from '../model.ts';
import { phrase } from '../phrases.ts';
import { cellOf, chartTable } from './cells.ts';
import type { Named } from './sentences.ts';
import { extremesByStretch, missingSentence, named, sentences, statusSentence, told } from './sentences.ts';

/** First, last and extreme totals, the parts of the last period, what is planned, missing or not comparable. */
export function describeColumns(chart: ColumnsChart): string {
  const { lang, unit } = chart;
  const columns = columnSeries(chart);
  const totals: Named[] = columns.flatMap((column) => (column.total ? [{ name: column.label, datum: column.total }] : []));
  const parts = columns.flatMap((column) => column.parts.map(({ datum }) => ({ name: column.label, datum })));
  const cuts = (chart.breaks ?? []).map((each) => each.after);
  const perSeries = totals.length > 0 ? [] : chart.series.map((series, index) => seriesExtremes(chart, series.name, index));
  const open = columns.filter((column) => column.state === 'part').map((column) => column.label);
  const cut = lang === 'vi' ? 'không so sánh được trước và sau mốc cuối' : 'not comparable before and after the end of';
  return sentences(
    chart.subtitle,
    ...extremesByStretch(totals, cuts, unit, lang),
    ...perSeries,
    lastSplit(chart, columns),
    statusSentence([...totals, ...parts], unit, lang),
    open.length > 0 ? `${lang === 'vi' ? 'thiếu một phần' : 'a part is missing'}: ${open.join(', ')}` : '',
    missingSentence(columns.filter((column) => column.state === 'missing').map((column) => column.label), lang),
    ...(chart.breaks ?? []).map((each) => `${cut} ${each.after}: ${each.label}`),
  );
}

/** The parts of the last column that has all of them. */
function lastSplit(chart: ColumnsChart, columns: readonly ColumnSeries[]): string {
  const { lang, unit } = chart;
  const last = columns.findLast((column) => column.parts.length > 1 && column.state === 'full');
  if (!last) return '';
  const when = named(last.label, lang);
  const parts = last.parts.map(({ datum, index }) => `${midSentence(chart.series[index]?.name ?? '')} ${told(datum, unit, lang)}`);
  const whole = last.total ? `${told(last.total, unit, lang)}, ${lang === 'vi' ? 'gồm' : 'of which'} ` : '';
  return `${when}: ${whole}${joinList(parts, lang)}`;
}

/** A name inside a sentence: a small first letter, unless it is an abbreviation. */
const midSentence = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name);

function seriesExtremes(chart: ColumnsChart, name: string, index: number): string {
  const values = chart.columns.flatMap((column): { name: string; datum: Known }[] => {
    const datum = known(column.parts[index]);
    return datum ? [{ name: column.label, datum }] : [];
  });
  const cuts = (chart.breaks ?? []).map((each) => each.after);
  const text = extremesByStretch(values, cuts, chart.unit, chart.lang).join('; ');
  return text === '' ? '' : `${name}: ${text}`;
}

/** Period, one column per series, total. */
export function tabulateColumns(chart: ColumnsChart): ChartTable {
  const { lang } = chart;
  const totals = chart.columns.some((column) => column.total);
  return chartTable(
    [phrase(lang, 'period'), ...chart.series.map((series) => series.name), ...(totals ? [phrase(lang, 'total')] : [])],
    chart.columns.map((column) => [
      column.label,
      ...chart.series.map((_, index) => cellOf(column.parts[index], lang)),
      ...(totals ? [cellOf(column.total, lang)] : []),
    ]),
  );
}
