/** Lines in words and as a table. */
import type { Lang } from '../../words/lang.ts';
import { lineSeries } from '../kinds/line-series.ts';
import type { ChartTable, LineChart } from '../model.ts';
import { cellOf, chartTable } from './cells.ts';
import type { Named } from './sentences.ts';
import { comparable, extremes, missingSentence, sentences, statusSentence, told } from './sentences.ts';

/** First and last value and extremes of each series, years without any, cuts. */
export function describeLine(chart: LineChart): string {
  const { lang, unit } = chart;
  const series = lineSeries(chart);
  const named = series.map((each) => each.runs.flat().map((point) => ({ name: String(point.x), datum: point.datum })));
  const cuts = (chart.breaks ?? []).map((each) => String(each.after));
  const stories = series.map((each, index) => {
    const parts = comparable(named[index] ?? [], cuts).map((stretch) => wayOf(stretch, unit, lang));
    return parts.length === 0 ? '' : `${series.length > 1 ? `${each.name}: ` : ''}${parts.join('; ')}`;
  });
  const have = new Set(named.flat().map((value) => value.name));
  const missing = allYears(chart).filter((year) => !have.has(String(year)));
  const cut = lang === 'vi' ? 'không so sánh được trước và sau mốc cuối' : 'not comparable before and after the end of';
  return sentences(
    chart.subtitle,
    ...stories,
    statusSentence(named.flat(), unit, lang),
    missingSentence(missing.map(String), lang),
    ...(chart.breaks ?? []).map((each) => `${cut} ${each.after}: ${each.label}`),
  );
}

/** From first to last value of a comparable stretch, and its extremes where they are others. */
function wayOf(values: readonly Named[], unit: string, lang: Lang): string {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return '';
  if (first === last) return lang === 'vi' ? `năm ${first.name} ${told(first.datum, unit, lang)}` : `${told(first.datum, unit, lang)} in ${first.name}`;
  const way =
    lang === 'vi'
      ? `từ ${told(first.datum, unit, lang)} năm ${first.name} đến ${told(last.datum, unit, lang)} năm ${last.name}`
      : `from ${told(first.datum, unit, lang)} in ${first.name} to ${told(last.datum, unit, lang)} in ${last.name}`;
  const between = extremes(values, unit, lang, [first, last]);
  return between === '' ? way : `${way}, ${between}`;
}

function allYears(chart: LineChart): number[] {
  const years = chart.series.flatMap((series) => series.points.map((point) => point.x));
  const first = Math.min(...years);
  return years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Year, one column per series. */
export function tabulateLine(chart: LineChart): ChartTable {
  const years = allYears(chart);
  return chartTable(
    [chart.lang === 'vi' ? 'Năm' : 'Year', ...chart.series.map((series) => series.name)],
    years.map((year) => [String(year), ...chart.series.map((series) => cellOf(series.points.find((each) => each.x === year)?.datum, chart.lang))]),
  );
}
