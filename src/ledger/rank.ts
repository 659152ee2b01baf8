import { isDoubtful } from './choose.ts';
import type { Derived, Refused } from './derive.ts';
import { refuse, refuseDoubtful } from './derive-result.ts';
import { anchorOf } from './key.ts';
import type { Ledger } from './ledger.ts';
import type { Figure, FigureKey, Place } from './model.ts';
import { firstDay, lastDay, parsePeriod } from './period.ts';
import { interval, printedOf } from './printed.ts';

/** A figure's position among places of its kind; 1 is the highest value, equal values share a rank. */
export interface Rank extends Derived {
  /** Places with a usable figure, this one included. */
  readonly of: number;
  /** Places that could have one. */
  readonly total: number;
  /** How many other places share this rank. */
  readonly tied: number;
  /** False when "hơn", "gần" or "khoảng" leaves open who is ahead of whom. */
  readonly certain: boolean;
}

/**
 * Ranks a figure among the places of the same level that exist together with its own: for a period that reaches into 2025, Hà Nội is
 * ranked among the 34, Bắc Giang among the 63. Same period, indicator, category, programme and status. `region` narrows the
 * field to its members.
 */
export function rank(ledger: Ledger, key: FigureKey, region?: string): Rank | Refused {
  const figure = ledger.figure(key);
  const place = figure && ledger.places.get(figure.chosen.place);
  if (figure === undefined || place === undefined) return refuse('unknown', [key], `Không có số liệu ${key}.`);
  const doubtful = refuseDoubtful([figure]);
  if (doubtful !== null) return doubtful;

  const field = region === undefined
    ? ledger.places.aliveOn(place.level, rankingDay(place, figure))
    : new Set(ledger.places.members(region).map((member) => member.place));
  if (!field.has(place.place)) return refuse('not-comparable', [key], `${place.name_vi} không thuộc nhóm được xếp hạng.`);
  const rivals = ledger
    .byAnchor(anchorOf(key))
    .filter((other) => other !== figure && !isDoubtful(other) && field.has(other.chosen.place));
  const value = valueOf(figure);
  const tied = rivals.filter((other) => valueOf(other) === value).length;
  const of = rivals.length + 1;
  return {
    kind: 'rank',
    value: rivals.filter((other) => valueOf(other) > value).length + 1,
    decimals: 0,
    unit: '',
    qualifier: '=',
    inputs: [figure.key, ...rivals.map((other) => other.key)],
    formula_vi: `thứ hạng trong ${of}/${field.size} nơi có số liệu`,
    formula_en: `rank among ${of} of ${field.size} places with data`,
    coverage: { have: of, of: field.size, missing: missingFrom(field, [figure, ...rivals]) },
    of,
    total: field.size,
    tied,
    certain: rivals.every((other) => isSettled(figure, other)),
  };
}

/** The last day of the period on which the place exists; its first day of all for an earlier period told in later boundaries. */
function rankingDay(place: Place, figure: Figure): string {
  const period = parsePeriod(figure.chosen.period);
  if (period === null) return place.valid_from;
  if (place.valid_from !== '' && place.valid_from > lastDay(period)) return place.valid_from;
  if (place.valid_to !== '' && place.valid_to < firstDay(period)) return place.valid_to;
  return place.valid_to !== '' && place.valid_to < lastDay(period) ? place.valid_to : lastDay(period);
}

function missingFrom(field: ReadonlySet<string>, figures: readonly Figure[]): readonly string[] {
  const have = new Set(figures.map((figure) => figure.chosen.place));
  return [...field].filter((place) => !have.has(place));
}

function valueOf(figure: Figure): number {
  return Number(figure.chosen.value);
}

function isSettled(a: Figure, b: Figure): boolean {
  if (a.chosen.qualifier === '=' && b.chosen.qualifier === '=') return true;
  const [aLow, aHigh] = interval(printedOf(a.chosen));
  const [bLow, bHigh] = interval(printedOf(b.chosen));
  return aHigh <= bLow || bHigh <= aLow;
}
