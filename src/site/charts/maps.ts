import type { Datum, MapChart } from '../../charts/model.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/model.ts';
import { lastDay, parsePeriod } from '../../ledger/period.ts';
import { LAST_DAY_OF_63_UNITS } from '../../ledger/places.ts';
import { programmeName, statusName } from '../../words/labels.ts';
import { formatNumber } from '../../words/numbers.ts';
import { periodName } from '../../words/periods.ts';
import { placeName } from '../../words/places.ts';
import { strings } from '../../words/strings.ts';
import { link, placePath } from '../urls.ts';
import { datumOf, missing } from './datum.ts';
import { rankable } from './ranking.ts';
import { sourceLine } from './sources.ts';

/** A map with fewer provinces than this says less than a list. */
const ENOUGH = 10;

/** The same figure of every province as a national map, in the boundaries of its period; null where too few have it. */
export function figureMap(ledger: Ledger, anchor: string): MapChart | null {
  const figures = rankable(ledger, anchor);
  const [first] = figures;
  if (first === undefined || figures.length < ENOUGH) return null;
  const { period, indicator, unit, status, programme } = first.chosen;
  const read = parsePeriod(period);
  const old = read === null || lastDay(read) <= LAST_DAY_OF_63_UNITS;
  const units = old ? ledger.places.oldUnits() : ledger.places.currentUnits();
  const values: Record<string, Datum> = {};
  for (const figure of figures) values[figure.chosen.place] = datumOf(ledger, figure);
  return {
    kind: 'map',
    id: `ban-do-${anchor}`,
    title: ledger.indicators.get(indicator)?.name_vi ?? indicator,
    subtitle: `${ledger.indicators.get(indicator)?.name_vi ?? indicator} (${programmeName(programme, 'vi', 'short')}), ${statusName(status, 'vi')} ${periodName(period, 'vi')}, ${unit}`,
    source: sourceLine(ledger, figures),
    lang: 'vi',
    unit,
    boundary: old ? '63' : '34',
    variant: 'choropleth',
    values,
    names: namesOf(units),
  };
}

/** How many figures the ledger has of every former province; each leads to its page. The map to find one's province on. */
export function coverageMap(ledger: Ledger): MapChart {
  const t = strings('vi');
  const units = ledger.places.oldUnits();
  const counts = units.map((place) => ({ place, count: ledger.byPlace(place.place).length }));
  const known = counts.filter(({ count }) => count > 0).length;
  const datum = (place: Place, count: number): Datum =>
    count === 0
      ? missing('thuc-hien', t.charts.noData)
      : { value: count, qualifier: '=', status: 'thuc-hien', text: formatNumber(count, { lang: 'vi' }), href: link(placePath(place)) };
  return {
    kind: 'map',
    id: 'ban-do-so-lieu',
    title: t.pages.home.map,
    subtitle: t.pages.home.mapOf(String(known), String(units.length)),
    source: { text: t.charts.fromLedger },
    lang: 'vi',
    unit: t.tables.figures.toLowerCase(),
    boundary: '63',
    variant: 'choropleth',
    values: Object.fromEntries(counts.map(({ place, count }) => [place.place, datum(place, count)])),
    names: namesOf(units),
  };
}

/** Where a province lies: a small map without values, in the boundaries it belongs to. */
export function locatorMap(ledger: Ledger, place: Place): MapChart {
  const old = ledger.places.oldUnits().includes(place);
  return {
    kind: 'map',
    id: `vi-tri-${place.place}`,
    title: placeName(place, 'vi', 'full'),
    subtitle: '',
    source: { text: '' },
    lang: 'vi',
    unit: '',
    boundary: old ? '63' : '34',
    variant: 'locator',
    values: {},
    names: namesOf(old ? ledger.places.oldUnits() : ledger.places.currentUnits()),
    highlight: [place.place],
  };
}

function namesOf(places: readonly Place[]): Record<string, string> {
  return Object.fromEntries(places.map((place) => [place.place, placeName(place, 'vi')]));
}
