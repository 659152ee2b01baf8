import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place, Status } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';
import { yearsSpanned } from './counted.ts';

/** How much the ledger knows of a place, and what it does not know. */
export interface Gaps {
  readonly figures: readonly Figure[];
  readonly doubtful: readonly Figure[];
  /** Figures on which sources cannot both be right. */
  readonly disputed: readonly Figure[];
  /** The status and period that all figures share, where they do. */
  readonly uniform: { readonly status: Status; readonly period: string } | undefined;
  /** First and last calendar year that any figure speaks of; undefined without figures. */
  readonly years: readonly [first: number, last: number] | undefined;
  /** Full years whose whole actual funding is known. */
  readonly wholeYears: readonly number[];
  /** Full years of which only one part of the actual funding is known, and which part. */
  readonly partYears: readonly number[];
  readonly part: 'national' | 'local' | 'either';
  /** Whether actual funding is known for several years together. */
  readonly ranges: boolean;
  /** Years of the ledger, within the place's life, without any figure of their own. */
  readonly emptyYears: readonly number[];
}

/** Reads the gaps of a place from its figures. */
export function gapsOf(ledger: Ledger, place: Place): Gaps {
  const figures = ledger.byPlace(place.place);
  const periods = figures.flatMap((figure) => parsePeriod(figure.chosen.period) ?? []);
  const spending = figures.filter(
    ({ chosen }) => chosen.indicator === 'kinh-phi' && chosen.category === '' && chosen.status === 'thuc-hien',
  ).filter((figure) => !isDoubtful(figure));
  const yearly = (programmes: readonly string[]) =>
    new Set(spending.filter((f) => programmes.includes(f.chosen.programme)).flatMap((f) => fullYear(f) ?? []));
  const [total, national, local] = [yearly(['tong']), yearly(['kcqg']), yearly(['kcdp'])];
  const whole = [...new Set([...total, ...[...national].filter((year) => local.has(year))])].sort();
  const partYears = [...new Set([...national, ...local])].filter((year) => !whole.includes(year)).sort();
  const own = new Set(periods.filter((p) => p.kind !== 'range').map((p) => Number(p.start.slice(0, 4))));
  return {
    figures,
    doubtful: figures.filter(isDoubtful),
    disputed: figures.filter((figure) => figure.disputed && !isDoubtful(figure)),
    uniform: uniformOf(figures),
    years: yearsSpanned(figures),
    wholeYears: whole,
    partYears,
    part: partYears.every((year) => national.has(year)) ? 'national' : partYears.every((year) => local.has(year)) ? 'local' : 'either',
    ranges: spending.some((figure) => parsePeriod(figure.chosen.period)?.kind === 'range'),
    emptyYears: livingYears(ledger, place).filter((year) => !own.has(year)),
  };
}

function uniformOf(figures: readonly Figure[]): Gaps['uniform'] {
  const [first] = figures;
  if (!first) return undefined;
  const { status, period } = first.chosen;
  return figures.every(({ chosen }) => chosen.status === status && chosen.period === period) ? { status, period } : undefined;
}

function livingYears(ledger: Ledger, place: Place): readonly number[] {
  const [first, last] = [Number(ledger.years.at(0)), Number(ledger.years.at(-1))];
  const from = place.valid_from === '' ? first : Number(place.valid_from.slice(0, 4));
  // A year in which the place ended halfway is not missed.
  const to = place.valid_to === '' ? last : Number(place.valid_to.slice(0, 4)) - (place.valid_to.endsWith('-12-31') ? 0 : 1);
  const years: number[] = [];
  for (let year = Math.max(first, from); year <= Math.min(last, to); year += 1) years.push(year);
  return years;
}

function fullYear({ chosen }: Figure): number | undefined {
  return parsePeriod(chosen.period)?.kind === 'year' ? Number(chosen.period) : undefined;
}
