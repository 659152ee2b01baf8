import type { Indicator, Place, ReleaseRow, Tables } from '../model.ts';
import { firstDay, lastDay, overlaps, parsePeriod, type Period } from '../period.ts';
import { PlaceBook } from '../places.ts';
import { readPrinted } from '../printed.ts';
import { finding, type Finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';

/** Checks the rows of releases one by one: does a figure fit its place, its indicator and what is said about it. */
export class FigureCheck {
  readonly #places: PlaceBook;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  /** Whether a place lived in a period is asked a million times and answered a few thousand. */
  readonly #lives = new Map<string, 'outside' | 'partly' | 'wholly'>();

  constructor(tables: Tables) {
    this.#places = new PlaceBook(tables);
    this.#indicators = new Map(tables.indicators.map((indicator) => [indicator.indicator, indicator]));
  }

  /** Reports every row of a release that cannot be right. */
  check(sheet: Sheet<ReleaseRow>, report: Report): void {
    sheet.rows.forEach((row, i) => {
      this.#checkLife(sheet, row, i, report);
      if (row.action !== 'withdraw') this.#checkValue(sheet, row, i, report);
      checkStatements(sheet, row, i, report);
    });
  }

  #checkLife(sheet: Sheet<ReleaseRow>, row: ReleaseRow, i: number, report: Report): void {
    const place = this.#places.get(row.place);
    const period = parsePeriod(row.period);
    if (place === undefined || period === null || !sheet.sound(i, 'boundary')) return;
    const asked = `${row.place} ${row.period}`;
    const answer = this.#lives.get(asked) ?? lived(place, period);
    this.#lives.set(asked, answer);
    if (answer === 'outside' && row.boundary === '') {
      const { valid_from: from, valid_to: to } = place;
      report(finding('KC501', { place: place.place, from, to, period: row.period, instead: this.#instead(place, period) }), sheet.spot(i, 'place'));
    }
    if (answer === 'wholly' && row.boundary === 'recast') {
      report(finding('KC502', { place: place.place, period: row.period }), sheet.spot(i, 'boundary'));
    }
  }

  /** The one form of a place that existed in a period, or null when there are several or none. */
  #instead(place: Place, period: Period): string | null {
    const later = this.#places.successors(place.place).filter((form) => overlaps(period, form.valid_from, form.valid_to));
    const forms = [...later, ...this.#places.originsIn(place.place, period)];
    const namesake = forms.filter((form) => form.name_vi === place.name_vi);
    const [only, ...others] = namesake.length > 0 ? namesake : forms;
    return only !== undefined && others.length === 0 ? only.place : null;
  }

  #checkValue(sheet: Sheet<ReleaseRow>, row: ReleaseRow, i: number, report: Report): void {
    const indicator = this.#indicators.get(row.indicator);
    if (indicator === undefined) return;
    if (row.unit !== indicator.unit) {
      if (sheet.sound(i, 'unit')) report(finding('KC402', { unit: row.unit, indicator: row.indicator, expected: indicator.unit }), sheet.spot(i, 'unit'));
      // In another unit the number may well be plausible.
      return;
    }
    if (!sheet.sound(i, 'value')) return;
    const found = judgeValue(row, indicator);
    if (found !== null) report(found, sheet.spot(i, 'value'));
  }
}

function lived(place: Place, period: Period): 'outside' | 'partly' | 'wholly' {
  if (!overlaps(period, place.valid_from, place.valid_to)) return 'outside';
  const begins = place.valid_from === '' || place.valid_from <= firstDay(period);
  const ends = place.valid_to === '' || place.valid_to >= lastDay(period);
  return begins && ends ? 'wholly' : 'partly';
}

function judgeValue({ value: cell, review }: ReleaseRow, { indicator, unit, additive, plausible_min: min, plausible_max: max }: Indicator): Finding | null {
  const printed = readPrinted(cell, '=', unit);
  const value = printed.number;
  const share = unit.includes('%');
  if (value < 0 && !(share && additive === 'no')) return finding('KC336', { cell, indicator });
  if (printed.counted && printed.decimals > 0) {
    const grouped = /^-?[1-9]\d{0,2}\.\d{3}$/.test(cell);
    return finding('KC335', { cell, unit, whole: grouped ? cell.replace('.', '') : null });
  }
  const bounds = readBounds(min, max);
  // What a doubtful figure's doubt is about may be just this.
  if (review === 'doubtful' || within(value, bounds)) return null;
  const slips = share ? [10, 100] : [1000, 1_000_000];
  const times = slips.find((factor) => within(value * factor, bounds) || within(value / factor, bounds)) ?? null;
  return finding('KC503', { value: cell, unit, indicator, min, max, times, money: unit.endsWith('đồng') });
}

/** A missing bound is none, and so are bounds that are wrong themselves: those are reported where they stand. */
function readBounds(min: string, max: string): readonly [low: number, high: number] {
  const low = min === '' || Number.isNaN(Number(min)) ? -Infinity : Number(min);
  const high = max === '' || Number.isNaN(Number(max)) ? Infinity : Number(max);
  return low <= high ? [low, high] : [-Infinity, Infinity];
}

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

/** What a row says of itself must fit together: action and reason, review and doubt. */
function checkStatements(sheet: Sheet<ReleaseRow>, row: ReleaseRow, i: number, report: Report): void {
  const { action, reason, review, doubt } = row;
  if (action !== '' && reason === '' && sheet.sound(i, 'action')) report(finding('KC508', { action }), sheet.spot(i, 'reason'));
  if (action === '' && reason !== '') report(finding('KC509', {}), sheet.spot(i, 'action'));
  if (doubt !== '' && review !== 'doubtful' && sheet.sound(i, 'review')) report(finding('KC510', { review }), sheet.spot(i, 'review'));
  if (doubt === '' && review === 'doubtful') report(finding('KC511', {}), sheet.spot(i, 'doubt'));
}
