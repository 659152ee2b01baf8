import type { BarsChart, Column, ColumnsChart, Datum, DotsChart, MatrixChart } from '../charts/model.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place, Programme, Status } from '../ledger/model.ts';
import { programmeName, sourceKindName, statusName } from '../words/labels.ts';
import { periodName } from '../words/periods.ts';
import { placeName } from '../words/places.ts';
import { strings } from '../words/strings.ts';
import { datumOf, drawable, missing } from './charts/datum.ts';
import { sourceLine } from './charts/sources.ts';
import { countOf } from './story-counts.ts';

const BUDGETS: readonly Programme[] = ['tong', 'kcqg', 'kcdp'];
const COVERED_YEARS = ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const BEST_FIRST: readonly Status[] = ['thuc-hien', 'uoc', 'ke-hoach'];

/** What part of its plan each budget spent, beside the whole plan; null where no budget's is known. */
export function completionByBudget(ledger: Ledger, place: Place, period: string): BarsChart | null {
  const name = { place: place.place, period, indicator: 'ty-le-ke-hoach', status: 'thuc-hien' } as const;
  const known = BUDGETS.flatMap((programme) => {
    const figure = drawable(ledger, { ...name, programme });
    return figure === undefined ? [] : [{ programme, figure }];
  });
  if (known.length === 0) return null;
  return {
    kind: 'bars',
    id: `dat-ke-hoach-${place.place}-${period}`,
    title: '',
    subtitle: `Phần kế hoạch năm đã thực hiện, ${placeName(place, 'vi', 'dated')}, ${periodName(period, 'vi')}, %`,
    source: sourceLine(ledger, known.map(({ figure }) => figure)),
    lang: 'vi',
    unit: '%',
    tone: 'tong',
    order: 'given',
    reference: { value: 100, label: statusName('ke-hoach', 'vi') },
    rows: known.map(({ programme, figure }) => ({ label: budgetLabel(programme), datum: datumOf(ledger, figure) })),
  };
}

/** Planned money of a period by budget, each with the "hơn" or "gần" its source put before it. */
export function planByBudget(ledger: Ledger, place: Place, period: string): DotsChart | null {
  const figures = BUDGETS.map((programme) => drawable(ledger, { place: place.place, period, indicator: 'kinh-phi', programme, status: 'ke-hoach' }));
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length < 2) return null;
  return {
    kind: 'dots',
    id: `ke-hoach-${place.place}-${period}`,
    title: '',
    subtitle: `Kế hoạch kinh phí ${periodName(period, 'vi')}, ${placeName(place, 'vi', 'dated')}, tỷ đồng`,
    source: sourceLine(ledger, known),
    lang: 'vi',
    unit: 'tỷ đồng',
    tone: 'tong',
    note: strings('vi').charts.qualifiers,
    rows: known.map((figure) => ({ label: budgetLabel(figure.chosen.programme), datum: datumOf(ledger, figure) })),
  };
}

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

/** Which province has total funding for which year: spent, or only planned. */
export function fundingCoverage(ledger: Ledger, region: Place): MatrixChart | null {
  const places = ledger.places.sortByName(ledger.places.members(region.place), 'vi');
  if (places.length === 0) return null;
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
    columns: COVERED_YEARS,
    rows: places.map((place) => ({ label: placeName(place, 'vi'), cells: COVERED_YEARS.map((year) => cell(place, year)) })),
    source: sourceLine(ledger, used),
  };
}

/** How many sources the ledger draws on, by what kind of document they are. */
export function sourcesByKind(ledger: Ledger): BarsChart {
  const kinds = [
    ['official-report', 'nguon-bao-cao-goc'], ['official-site', 'nguon-trang-nha-nuoc'], ['press', 'nguon-bao-chi'], ['machine-translation', 'nguon-dich-may'],
  ] as const;
  return {
    kind: 'bars',
    id: 'nguon-theo-loai',
    title: '',
    subtitle: 'Số nguồn có ít nhất một số liệu trong sổ, theo loại tài liệu',
    source: { text: `${strings('vi').figure.computed}, ${strings('vi').site.name}` },
    lang: 'vi',
    unit: 'nguồn',
    tone: 'tong',
    order: 'given',
    rows: kinds.map(([kind, id]) => {
      const count = countOf(ledger, id)?.items.length ?? 0;
      return {
        label: sourceKindName(kind, 'vi'),
        datum: { value: count, digits: String(count), qualifier: '=', status: 'thuc-hien', text: String(count) } satisfies Datum,
      };
    }),
  };
}

function budgetLabel(programme: Programme): string {
  const t = strings('vi').charts;
  if (programme === 'kcqg') return t.national;
  return programme === 'kcdp' ? t.local : programmeName('tong', 'vi', 'short');
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
  const years = ledger.years.filter((year) => year >= (known[0] ?? '') && year <= (last ?? ''));
  return fillYears(years).map((year) => {
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

function fillYears(years: readonly string[]): string[] {
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  return Number.isNaN(first) ? [] : Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

function bestFunding(ledger: Ledger, place: Place, period: string): Figure | undefined {
  for (const status of BEST_FIRST) {
    const figure = drawable(ledger, { place: place.place, period, indicator: 'kinh-phi', programme: 'tong', status });
    if (figure !== undefined) return figure;
  }
  return undefined;
}
