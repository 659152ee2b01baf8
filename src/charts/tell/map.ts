/** A map in words and as a table. */
import { unitHeading } from '../../words/units.ts';
import { mapSeries } from '../kinds/map-series.ts';
import { onMap } from '../map/shapes.ts';
import type { ChartTable, MapChart } from '../model.ts';
import { phrase } from '../phrases.ts';
import { cellOf, chartTable } from './cells.ts';
import { extremes, sentences, statusSentence } from './sentences.ts';

/** How many units have a value, extremes, what is not fact, and that a crop is one. */
export function describeMap(chart: MapChart): string {
  const { lang } = chart;
  const names = namesOf(chart);
  if (chart.variant === 'locator') {
    const where = (chart.highlight ?? []).map((place) => names.get(onMap(place)) ?? place).join(', ');
    return sentences(lang === 'vi' ? `vị trí của ${where} trên bản đồ Việt Nam` : `where ${where} is on the map of Vietnam`);
  }
  const series = mapSeries(chart);
  const inside = chart.crop ? new Set(chart.crop.places.map(onMap)) : null;
  const units = series.units.filter((unit) => !inside || inside.has(unit.unit));
  const named = units.flatMap(({ unit }) => {
    const datum = series.known.get(unit);
    return datum ? [{ name: names.get(unit) ?? unit, datum }] : [];
  });
  const count = lang === 'vi' ? `${named.length}/${units.length} tỉnh, thành phố có số liệu` : `${named.length} of ${units.length} provinces with data`;
  return sentences(
    chart.subtitle,
    count,
    extremes(named, chart.unit, lang),
    statusSentence(named, chart.unit, lang),
    chart.crop ? `${phrase(lang, 'crop')}: ${chart.crop.label}` : '',
  );
}

/** Places with a value, largest first, then those without. */
export function tabulateMap(chart: MapChart): ChartTable {
  const names = namesOf(chart);
  const series = mapSeries(chart);
  const inside = chart.crop ? new Set(chart.crop.places.map(onMap)) : null;
  const rows = series.units
    .filter(({ unit }) => (chart.variant === 'locator' ? false : !inside || inside.has(unit)))
    .map(({ unit }) => ({ name: names.get(unit) ?? unit, datum: series.known.get(unit) }))
    .toSorted((a, b) => (b.datum?.value ?? -Infinity) - (a.datum?.value ?? -Infinity) || 0);
  return chartTable(
    [phrase(chart.lang, 'place'), unitHeading(chart.unit, chart.lang)],
    rows.map(({ name, datum }) => [name, cellOf(datum, chart.lang)]),
  );
}

const namesOf = (chart: MapChart): Map<string, string> =>
  new Map(Object.entries(chart.names).map(([place, name]) => [onMap(place), name]));
