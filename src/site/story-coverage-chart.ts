import type { Datum, MatrixChart } from '../charts/model.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place, Status } from '../ledger/model.ts';
import { placeName } from '../words/places.ts';
import { datumOf, drawable } from './charts/datum.ts';
import { sourceLine } from './charts/sources.ts';
import { yearsOf28 } from './story-listed.ts';

const BEST_FIRST: readonly Status[] = ['thuc-hien', 'uoc', 'ke-hoach'];

/** Which province has total funding for which year: spent, or only planned. */
export function fundingCoverage(ledger: Ledger, region: Place): MatrixChart | null {
  const places = ledger.places.sortByName(ledger.places.members(region.place), 'vi');
  if (places.length === 0) return null;
  const years = yearsOf28(ledger).map(({ name }) => name);
  const used: Figure[] = [];
  const cell = (place: Place, period: string): Datum => {
    const figure = bestFunding(ledger, place, period);
    if (figure !== undefined) used.push(figure);
    return datumOf(ledger, figure);
  };
  return {
    kind: 'matrix',
    mode: 'coverage',
    id: `do-phu-kinh-phi-${region.place}`,
    title: '',
    subtitle: `Tổng kinh phí khuyến công cả năm, ${placeName(region, 'vi', 'dated')}`,
    lang: 'vi',
    unit: 'tỷ đồng',
    columns: years,
    rows: places.map((place) => ({ label: placeName(place, 'vi'), cells: years.map((year) => cell(place, year)) })),
    source: sourceLine(ledger, used),
  };
}

function bestFunding(ledger: Ledger, place: Place, period: string): Figure | undefined {
  for (const status of BEST_FIRST) {
    const figure = drawable(ledger, { place: place.place, period, indicator: 'kinh-phi', programme: 'tong', status });
    if (figure !== undefined) return figure;
  }
  return undefined;
}
