/**
 * What a row of `charts.csv` asks of the ledger.
 *
 * Places, indicators, programmes and categories are lists, and every combination of them is a series. Statuses are a list of
 * preference: the first that has a figure is drawn. An empty place means every province that has a figure; in `multiples`,
 * `matrix` and `map` a region stands for its members.
 */
import { isDoubtful } from './choose.ts';
import { figureKey, type KeyParts } from './key.ts';
import type { Ledger } from './ledger.ts';
import type { ChartForm, ChartRow, Figure, FigureKey, Programme, Status } from './model.ts';
import { parsePeriod } from './period.ts';

/** One series of a declared chart: everything that names its figures but period and status. */
export type ChartSeries = Pick<KeyParts, 'place' | 'indicator' | 'programme' | 'category'>;

/** A declared chart as series and periods. */
export interface ChartQuery {
  readonly kind: ChartForm;
  readonly series: readonly ChartSeries[];
  /** Ids, ascending; years without any figure between the first and the last are among them. */
  readonly periods: readonly string[];
  readonly statuses: readonly Status[];
}

/** Kinds that draw the values of one moment, and therefore must be told which. */
export const KINDS_OF_ONE_PERIOD: readonly ChartForm[] = ['bars', 'dots', 'map'];

/** Kinds in which a region stands for its provinces. */
const KINDS_OF_MEMBERS: readonly ChartForm[] = ['multiples', 'matrix', 'map'];

/** Reads a period cell: a list of periods, or `2016..2024` for each of these years; null where it is neither. */
export function readPeriods(cell: string): readonly string[] | null {
  const [from = '', to, ...rest] = cell.split('..');
  if (to === undefined) {
    const periods = cell.split(' ');
    return periods.every((period) => parsePeriod(period) !== null) ? periods : null;
  }
  const ends = [from, to].map(parsePeriod);
  if (rest.length > 0 || !ends.every((end) => end?.kind === 'year') || from > to) return null;
  return yearsBetween(from, to);
}

/** Every year from one to another, both included. */
export function yearsBetween(from: string, to: string): string[] {
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i));
}

/** Makes series and periods of a row. Names nobody knows give series without figures. */
export function chartQuery(ledger: Ledger, row: ChartRow): ChartQuery {
  const statuses = words(row.status, 'thuc-hien') as Status[];
  const asked = row.period === '' ? ledger.years : (readPeriods(row.period) ?? []);
  const all = placesOf(ledger, row).flatMap((place) =>
    words(row.indicator, '').flatMap((indicator) =>
      (words(row.programme, 'tong') as Programme[]).flatMap((programme) =>
        words(row.category, '').map((category): ChartSeries => ({ place, indicator, programme, category })),
      ),
    ),
  );
  const has = (series: ChartSeries, period: string) => seek(ledger, series, period, statuses) !== undefined;
  // Provinces nobody named are drawn only where there is something to draw.
  const series = row.place === '' ? all.filter((one) => asked.some((period) => has(one, period))) : all;
  const known = asked.filter((period) => series.some((one) => has(one, period)));
  const [first, last] = [known[0], known.at(-1)];
  const open = row.period === '' && first !== undefined && last !== undefined;
  return { kind: row.kind, series, periods: open ? yearsBetween(first, last) : asked, statuses };
}

/** The figure of a series in a period: of the first status that has one which is not in doubt. */
export function figureOf(ledger: Ledger, query: ChartQuery, series: ChartSeries, period: string): Figure | undefined {
  return seek(ledger, series, period, query.statuses);
}

/** All figures of a declared chart, series by series. */
export function figuresOf(ledger: Ledger, query: ChartQuery): readonly Figure[] {
  return query.series.flatMap((series) => query.periods.flatMap((period) => figureOf(ledger, query, series, period) ?? []));
}

/** The first key a query looks for, for messages. */
export function firstKey(ledger: Ledger, row: ChartRow): FigureKey {
  const { series, periods, statuses } = chartQuery(ledger, row);
  const { place = '…', indicator, programme, category } = series[0] ?? { indicator: words(row.indicator, '')[0] ?? '', programme: 'tong', category: '' };
  return figureKey({ place, period: periods[0] ?? '…', indicator, programme, status: statuses[0] ?? 'thuc-hien', category });
}

function placesOf(ledger: Ledger, { place, kind }: ChartRow): readonly string[] {
  if (place === '') return ledger.places.all.filter(({ level }) => level === 'province').map((province) => province.place);
  const named = words(place, '');
  const members = named.length === 1 && KINDS_OF_MEMBERS.includes(kind) ? ledger.places.members(named[0] ?? '') : [];
  return members.length > 0 ? members.map((member) => member.place) : named;
}

function seek(ledger: Ledger, series: ChartSeries, period: string, statuses: readonly Status[]): Figure | undefined {
  for (const status of statuses) {
    const figure = ledger.figure(figureKey({ ...series, period, status }));
    if (figure !== undefined && !isDoubtful(figure)) return figure;
  }
  return undefined;
}

function words(cell: string, otherwise: string): string[] {
  return (cell === '' ? otherwise : cell).split(' ');
}
