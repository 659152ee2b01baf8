/** Ranked bars in words and as a table. */
import { unitHeading } from '../../words/units.ts';
import { barSeries, coverageText } from '../kinds/bars.ts';
import { known } from '../kinds/column-series.ts';
import type { BarsChart, ChartTable } from '../model.ts';
import { phrase } from '../phrases.ts';
import { cellOf, chartTable } from './cells.ts';
import { extremes, missingSentence, sentences, statusSentence } from './sentences.ts';

/** Extremes, what is planned, what is missing, how much is covered. */
export function describeBars(chart: BarsChart): string {
  const rows = barSeries(chart);
  const named = rows.flatMap((row) => {
    const datum = known(row.datum);
    return datum ? [{ name: row.label, datum }] : [];
  });
  const missing = rows.filter((row) => row.datum.value === null).map((row) => row.label);
  const coverage = chart.coverage ? `${coverageText(chart.coverage)} ${phrase(chart.lang, 'haveData')}` : '';
  return sentences(
    chart.subtitle,
    extremes(named, chart.unit, chart.lang),
    statusSentence(named, chart.unit, chart.lang),
    missingSentence(missing, chart.lang),
    coverage,
  );
}

/** Name, value, and what the value covers where that is limited. */
export function tabulateBars(chart: BarsChart): ChartTable {
  const rows = barSeries(chart);
  const covered = rows.some((row) => row.coverage);
  const coverage = chart.lang === 'vi' ? 'Phạm vi' : 'Coverage';
  return chartTable(
    [phrase(chart.lang, 'name'), unitHeading(chart.unit, chart.lang), ...(covered ? [coverage] : [])],
    rows.map((row) => [row.label, cellOf(row.datum, chart.lang), ...(covered ? [row.coverage ? coverageText(row.coverage) : ''] : [])]),
  );
}
