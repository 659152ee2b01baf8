/** Lines in words and as a table. */
import { labelOf, spoken } from '../datum.ts';
import { known } from '../kinds/column-series.ts';
import { lineSeries } from '../kinds/line-series.ts';
import type { ChartTable, LineChart } from '../model.ts';
import { phrase } from '../phrases.ts';
import { extremes, missingSentence, sentences, statusSentence } from './sentences.ts';

/** First and last value and extremes of each series, years without any, cuts. */
export function describeLine(chart: LineChart): string {
  const { lang, unit } = chart;
  const series = lineSeries(chart);
  const named = series.map((each) => each.runs.flat().map((point) => ({ name: String(point.x), datum: point.datum })));
  const stories = series.map((each, index) => {
    const values = named[index] ?? [];
    const [first, last] = [values[0], values.at(-1)];
    if (!first || !last) return '';
    const name = series.length > 1 ? `${each.name}: ` : '';
    if (first === last) return `${name}${first.name}: ${spoken(first.datum, unit, lang)}`;
    const way =
      lang === 'vi'
        ? `từ ${spoken(first.datum, unit, lang)} năm ${first.name} đến ${spoken(last.datum, unit, lang)} năm ${last.name}`
        : `from ${spoken(first.datum, unit, lang)} in ${first.name} to ${spoken(last.datum, unit, lang)} in ${last.name}`;
    return `${name}${way}; ${extremes(values, unit, lang)}`;
  });
  const have = new Set(named.flat().map((value) => value.name));
  const missing = allYears(chart).filter((year) => !have.has(String(year)));
  const cut = lang === 'vi' ? 'không so sánh được trước và sau mốc cuối' : 'not comparable before and after the end of';
  return sentences(
    chart.subtitle,
    ...stories,
    statusSentence(named.flat(), lang),
    missingSentence(missing.map(String), lang),
    ...(chart.breaks ?? []).map((each) => `${cut} ${each.after}: ${each.label}`),
  );
}

function allYears(chart: LineChart): number[] {
  const years = chart.series.flatMap((series) => series.points.map((point) => point.x));
  const first = Math.min(...years);
  return years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Year, one column per series. */
export function tabulateLine(chart: LineChart): ChartTable {
  const years = allYears(chart);
  return {
    columns: [chart.lang === 'vi' ? 'Năm' : 'Year', ...chart.series.map((series) => series.name)],
    rows: years.map((year) => [
      String(year),
      ...chart.series.map((series) => {
        const point = series.points.find((each) => each.x === year);
        const datum = known(point?.datum);
        return datum ? labelOf(datum) : (point?.datum.missing ?? phrase(chart.lang, 'missing'));
      }),
    ]),
  };
}
