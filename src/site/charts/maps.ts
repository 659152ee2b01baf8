import type { ChartBase, Datum, MapChart } from '../../charts/model.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure, Place } from '../../ledger/model.ts';
import { lastDay, parsePeriod } from '../../ledger/period.ts';
import { LAST_DAY_OF_63_UNITS } from '../../ledger/places.ts';
import { chartWords } from '../../words/chart-words.ts';
import { findingForRankChart } from '../../words/findings.ts';
import { statusName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { formatNumber } from '../../words/numbers.ts';
import { periodName } from '../../words/periods.ts';
import { placeName } from '../../words/places.ts';
import { plainText } from '../../words/prose.ts';
import { strings } from '../../words/strings.ts';
import { unitHeading } from '../../words/units.ts';
import { link, placePath } from '../urls.ts';
import { anchorSlug } from './chart-id.ts';
import { datumOf, missing } from './datum.ts';
import { budgetNote, whatOf } from './names.ts';
import { rankable } from './ranking.ts';
import { sourceLine } from './sources.ts';

/** A map with fewer provinces than this says less than a list. */
const ENOUGH = 10;

/** The same figure of every province as a national map, in the boundaries of its period; null where too few have it. */
export function figureMap(ledger: Ledger, anchor: string, lang: Lang): MapChart | null {
  const figures = rankable(ledger, anchor);
  const [first] = figures;
  if (first === undefined || figures.length < ENOUGH) return null;
  const { period, indicator, category, unit, status, programme } = first.chosen;
  const what = whatOf(ledger, indicator, category, lang);
  return figureMapOf(ledger, figures, {
    id: `ban-do-${anchorSlug(anchor)}`,
    title: plainText(findingForRankChart(ledger, figures, lang)),
    subtitle: chartWords(lang).ranked(`${what}${budgetNote(programme, lang)}`, statusName(status, lang), periodName(period, lang), unitHeading(unit, lang)),
    source: sourceLine(ledger, figures, lang),
    lang,
    unit,
  });
}

/** A map of given figures of provinces, in the boundaries of the period of the first; null where there is none. */
export function figureMapOf(ledger: Ledger, figures: readonly Figure[], base: ChartBase, crop?: MapChart['crop']): MapChart | null {
  const [first] = figures;
  if (first === undefined) return null;
  const read = parsePeriod(first.chosen.period);
  const old = read === null || lastDay(read) <= LAST_DAY_OF_63_UNITS;
  const units = old ? ledger.places.oldUnits() : ledger.places.currentUnits();
  const values: Record<string, Datum> = {};
  for (const figure of figures) values[figure.chosen.place] = datumOf(ledger, figure, undefined, base.lang);
  return { ...base, kind: 'map', boundary: old ? '63' : '34', variant: 'choropleth', values, names: namesOf(units, base.lang), ...(crop === undefined ? {} : { crop }) };
}

/** How many figures the ledger has of every province in one of the two boundaries; each leads to its page. The map to find one's province on. */
export function coverageMap(ledger: Ledger, lang: Lang, boundary: MapChart['boundary']): MapChart {
  const t = strings(lang);
  const units = boundary === '63' ? ledger.places.oldUnits() : ledger.places.currentUnits();
  const counts = units.map((place) => ({ place, count: ledger.byPlace(place.place).length }));
  const known = counts.filter(({ count }) => count > 0).length;
  const datum = (place: Place, count: number): Datum =>
    count === 0
      ? missing('thuc-hien', t.charts.noData)
      : { value: count, qualifier: '=', status: 'thuc-hien', text: formatNumber(count, { lang }), href: link(placePath(place), lang) };
  return {
    kind: 'map',
    id: boundary === '63' ? 'ban-do-so-lieu' : 'ban-do-so-lieu-moi',
    title: t.pages.home.map,
    subtitle: t.pages.home.mapOf[boundary](String(known), String(units.length)),
    source: { text: t.charts.fromLedger },
    lang,
    unit: 'số liệu',
    boundary,
    variant: 'choropleth',
    values: Object.fromEntries(counts.map(({ place, count }) => [place.place, datum(place, count)])),
    names: namesOf(units, lang),
  };
}

/** The same map as a chart of its own: its title says what it shows, not what it is for. Null where it would be empty. */
export function ledgerMap(ledger: Ledger, lang: Lang, boundary: MapChart['boundary']): MapChart | null {
  const map = coverageMap(ledger, lang, boundary);
  const t = chartWords(lang).ledgerMap[boundary];
  const counts = Object.values(map.values);
  const known = counts.filter(({ value }) => value !== null).length;
  return known === 0 ? null : { ...map, title: t.title(String(known), String(counts.length)), subtitle: t.subtitle };
}

/** Where a province lies: a small map without values, in the boundaries it belongs to. */
export function locatorMap(ledger: Ledger, place: Place, lang: Lang): MapChart {
  const old = ledger.places.oldUnits().includes(place);
  return {
    kind: 'map',
    id: `vi-tri-${place.place}`,
    title: placeName(place, lang, 'full'),
    subtitle: '',
    source: { text: '' },
    lang,
    unit: '',
    boundary: old ? '63' : '34',
    variant: 'locator',
    values: {},
    names: namesOf(old ? ledger.places.oldUnits() : ledger.places.currentUnits(), lang),
    highlight: [place.place],
  };
}

function namesOf(places: readonly Place[], lang: Lang): Record<string, string> {
  return Object.fromEntries(places.map((place) => [place.place, placeName(place, lang)]));
}
