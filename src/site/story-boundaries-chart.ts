import type { Column, ColumnsChart } from '../charts/model.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place, Programme, Status } from '../ledger/model.ts';
import { placeName } from '../words/places.ts';
import { strings } from '../words/strings.ts';
import { datumOf, drawable, missing } from './charts/datum.ts';
import { yearsBetween } from './charts/funding.ts';
import { sourceLine } from './charts/sources.ts';

const BEST_FIRST: readonly Status[] = ['thuc-hien', 'uoc', 'ke-hoach'];
const BUDGETS: readonly Programme[] = ['tong', 'kcqg', 'kcdp'];

/** A region's spending before and after its boundaries changed, with the cut between the two drawn. */
export function acrossBoundaries(ledger: Ledger, before: Place): ColumnsChart | null {
  const after = ledger.places.get(before.successor);
  if (after === undefined) return null;
  const used: Figure[] = [];
  const old = spendingColumns(ledger, before, used);
  const now = spendingColumns(ledger, after, used);
  const last = old.at(-1);
  if (last === undefined || now.length === 0) return null;
  const members = (place: Place): string => String(ledger.places.members(place.place).length);
  return {
    kind: 'columns-stacked',
    id: `hai-ranh-gioi-${before.place}`,
    title: '',
    subtitle: `${placeName(before, 'vi')}, kinh phí thực hiện hoặc kế hoạch cả năm, tỷ đồng`,
    source: sourceLine(ledger, used),
    lang: 'vi',
    unit: 'tỷ đồng',
    series: [
      { id: 'kcqg', name: strings('vi').charts.national, short: 'KCQG', tone: 'kcqg' },
      { id: 'kcdp', name: strings('vi').charts.local, short: 'KCĐP', tone: 'kcdp' },
    ],
    columns: [...old, ...now],
    breaks: [{ after: last.label, label: `${members(before)} → ${members(after)} tỉnh` }],
  };
}

/** The columns of every year from the first to the last known, actual before planned. */
function spendingColumns(ledger: Ledger, place: Place, used: Figure[]): Column[] {
  const at = (year: string, programme: Programme, status: Status): Figure | undefined =>
    drawable(ledger, { place: place.place, period: year, indicator: 'kinh-phi', programme, status });
  const statusOf = (year: string): Status | undefined => BEST_FIRST.find((status) => at(year, 'tong', status) !== undefined);
  const known = ledger.years.filter((year) => statusOf(year) !== undefined);
  const spent = known.filter((year) => statusOf(year) === 'thuc-hien');
  // A plan at the end of the old boundaries would stand beside the spending of the same year in the new ones.
  const last = place.successor === '' ? known.at(-1) : spent.at(-1);
  if (last === undefined) return [];
  const years = [known[0] ?? last, last];
  return yearsBetween(years).map((year) => {
    const status = statusOf(year) ?? 'thuc-hien';
    const [tong, kcqg, kcdp] = BUDGETS.map((programme) => at(year, programme, status));
    used.push(...[tong, kcqg, kcdp].filter((figure) => figure !== undefined));
    const nothing = missing(status, strings('vi').charts.noData);
    return {
      label: year,
      parts: tong === undefined ? [nothing, nothing] : [datumOf(ledger, kcqg, status), datumOf(ledger, kcdp, status)],
      ...(tong === undefined ? {} : { total: datumOf(ledger, tong, status) }),
    };
  });
}
