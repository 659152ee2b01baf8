/**
 * What a synthetic ledger consists of: which places speak of which years, in how many rows, about what.
 *
 * The 63 provinces of before the merger live through all years. Up to 35 years end with 2024 and need nothing moved; a
 * longer ledger begins in 1990, and the merger moves to the year after its last one. In that year the 34 units report.
 */
import type { Category, Indicator, Place, Programme, Status, Tables } from '../../src/ledger/model.ts';
import type { Dice } from './dice.ts';
import { shares } from './shares.ts';

/** How large a synthetic ledger is, and which of all possible ones. */
export interface SyntheticSize {
  /** Rows of all releases together: additions, corrections and withdrawals. */
  readonly observations: number;
  /** Years before the merger, 1–109. */
  readonly years: number;
  /** Sources; every one gets a page, so this sets how many pages the site has. */
  readonly sources: number;
  /** The same seed makes the same ledger, byte for byte. */
  readonly seed: number;
}

/** What is said of a place and year in one row, but for its number. */
export interface Cell {
  readonly indicator: Indicator;
  readonly category: string;
  readonly programme: Programme;
  readonly status: Status;
  /** What follows the year in the period: empty, `-H1`, `-9M`. */
  readonly part: '' | '-H1' | '-9M';
}

/** All rows of one place and year stand together in one release. */
export interface Account {
  readonly place: Place;
  readonly year: number;
  /** What may be reported, the most common first. */
  readonly cells: readonly Cell[];
  /** Rows to write: never more than there are cells. */
  readonly rows: number;
}

/** The accounts of one release; one release is published for every year. */
export interface YearPlan {
  readonly year: number;
  readonly release: string;
  readonly accounts: readonly Account[];
}

const FIRST_YEAR = 1990;
const LAST_REAL_YEAR = 2024;
const LAST_LEDGER_YEAR = 2100;
const INDICATORS = 40;
const MAIN = new Set(['kinh-phi', 'de-an', 'co-so-ho-tro', 'co-so-may-moc', 'mo-hinh-trinh-dien', 'gian-hang', 'lao-dong-dao-tao', 'san-pham-cap-tinh']);

/** The first and last of the years that the 63 provinces report. */
export function yearsOf({ years }: SyntheticSize): readonly [first: number, last: number] {
  const last = Math.max(LAST_REAL_YEAR, FIRST_YEAR + years - 1);
  if (years < 1 || last + 1 > LAST_LEDGER_YEAR) throw new RangeError(`A ledger has 1 to ${LAST_LEDGER_YEAR - FIRST_YEAR} years, not ${years}.`);
  return [last - years + 1, last];
}

/** The places of the real table; of a long ledger with all lives moved, so that the merger follows its last year. */
export function movePlaces(places: readonly Place[], size: SyntheticSize): Place[] {
  const by = yearsOf(size)[1] - LAST_REAL_YEAR;
  const move = (date: string): string => (date === '' ? '' : `${Number(date.slice(0, 4)) + by}${date.slice(4)}`);
  return places.map((place) => ({ ...place, valid_from: move(place.valid_from), valid_to: move(place.valid_to) }));
}

/** The indicators figures are made of: the first 40 of the table. */
function chosenIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.slice(0, INDICATORS);
}

/** Plans every release. Places get uneven shares, as in life. Throws when there are not that many different figures. */
export function planYears(tables: Pick<Tables, 'places' | 'indicators' | 'categories'>, size: SyntheticSize, chance: Dice): readonly YearPlan[] {
  const [first, last] = yearsOf(size);
  const before = tables.places.filter((place) => aliveOn(place, `${last}-12-31`));
  const after = tables.places.filter((place) => aliveOn(place, `${last + 1}-12-31`));
  const weightOf = (place: Place): number => 0.5 + chance('weight', place.place);
  const years = Array.from({ length: size.years + 1 }, (_, i) => first + i);
  const weights = years.map((year) => (year > last ? after.length : before.length));
  const allCells = cells(tables);
  // The 34 units begin on 1 July.
  const cellsAfter = allCells.filter((cell) => cell.part !== '-H1');
  const perYear = shares(size.observations, weights);
  return years.map((year, i) => {
    const places = year > last ? after : before;
    const reported = year > last ? cellsAfter : allCells;
    const rows = shares(perYear[i] ?? 0, places.map(weightOf));
    const most = Math.max(...rows);
    if (most > reported.length) throw new RangeError(`${size.observations} rows in ${size.years} years make ${most} for one place and year; there are ${reported.length} different ones.`);
    return {
      year,
      release: `${year + 1}-03-15-so-lieu-tong-hop-${year}`,
      accounts: places.map((place, p) => ({ place, year, cells: reported, rows: rows[p] ?? 0 })),
    };
  });
}

/** Every figure a place may report for a year, the most common first: actual totals, then main budgets, plans, parts of the year, the rest. */
function cells(tables: Pick<Tables, 'indicators' | 'categories'>): readonly Cell[] {
  const all = chosenIndicators(tables.indicators);
  const additive = all.filter((indicator) => indicator.additive === 'yes');
  const main = additive.filter(({ indicator }) => MAIN.has(indicator));
  const rest = additive.filter(({ indicator }) => !MAIN.has(indicator));
  const of = (list: readonly Indicator[], programme: Programme, status: Status, part: Cell['part'] = '', category = ''): Cell[] =>
    list.map((indicator) => ({ indicator, category, programme, status, part }));
  const budgets = (list: readonly Indicator[], status: Status, part: Cell['part'] = ''): Cell[] => [
    ...of(list, 'kcqg', status, part),
    ...of(list, 'kcdp', status, part),
    ...of(list, 'kcdp-tinh', status, part),
    ...of(list, 'kcdp-huyen', status, part),
  ];
  return [
    ...of(all, 'tong', 'thuc-hien'),
    ...of(main, 'kcqg', 'thuc-hien'),
    ...of(main, 'kcdp', 'thuc-hien'),
    ...of(main, 'tong', 'ke-hoach'),
    ...groups(tables.categories).flatMap((group) => of(main.slice(0, 1), 'tong', 'thuc-hien', '', group)),
    ...of(all, 'tong', 'uoc', '-H1'),
    ...budgets(rest, 'thuc-hien'),
    ...of(rest, 'tong', 'ke-hoach'),
    ...budgets(additive, 'ke-hoach').filter(({ indicator }) => !MAIN.has(indicator.indicator)),
    ...of(additive, 'tong', 'thuc-hien', '-9M'),
    ...budgets(additive, 'uoc', '-H1'),
    ...budgets(additive, 'thuc-hien', '-9M'),
  ];
}

function groups(categories: readonly Category[]): readonly string[] {
  return categories.filter(({ parent }) => parent === '').map(({ category }) => category);
}

function aliveOn(place: Place, date: string): boolean {
  return (place.valid_from === '' || place.valid_from <= date) && (place.valid_to === '' || date <= place.valid_to);
}
