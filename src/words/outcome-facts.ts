import { isDoubtful } from '../ledger/choose.ts';
import { comparePeriods, parsePeriod } from '../ledger/period.ts';
import type { Period } from '../ledger/period.ts';
import type { Figure, FigureKey, Programme, Status } from '../ledger/model.ts';
import { PRODUCT_OUTCOMES, WORK_OUTCOMES } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';

/** One result: its figure, and the national and local parts of the same count where they are known. */
export interface OutcomeItem {
  readonly outcome: Outcome;
  readonly figure: Figure;
  readonly national: Figure | undefined;
  readonly local: Figure | undefined;
}

/** Results of one period, of one kind and of one budget (all of them under `tong`). */
export interface OutcomeGroup {
  readonly period: Period;
  readonly status: Status;
  readonly programme: Programme;
  readonly items: readonly OutcomeItem[];
}

/** `work`: establishments, machines, training; `products`: awards, brands, fairs. */
export type OutcomeKind = 'work' | 'products';

const TABLE: Readonly<Record<OutcomeKind, Readonly<Record<string, Outcome>>>> = { work: WORK_OUTCOMES, products: PRODUCT_OUTCOMES };

/**
 * A place's results as groups to be told in one sentence each, the period that ended last first. Figures in `told`
 * are left out, doubtful ones too, and those of a category (except projects, which a category names).
 */
export function outcomeGroups(figures: readonly Figure[], kind: OutcomeKind, told: ReadonlySet<FigureKey>): readonly OutcomeGroup[] {
  const order = Object.keys(TABLE[kind]);
  const usable = figures.filter((f) => order.includes(f.chosen.indicator) && !told.has(f.key) && !isDoubtful(f) && f.chosen.category === '');
  const whole = new Set(usable.filter((f) => f.chosen.programme === 'tong').map(sameCount));
  const groups = new Map<string, { period: Period; status: Status; programme: Programme; items: OutcomeItem[] }>();
  for (const figure of usable) {
    const { chosen } = figure;
    const period = parsePeriod(chosen.period);
    const outcome = TABLE[kind][chosen.indicator];
    // A part is told beside its whole, not again by itself.
    if (period === null || !outcome || (chosen.programme !== 'tong' && whole.has(sameCount(figure)))) continue;
    const id = `${chosen.period} ${chosen.status} ${chosen.programme}`;
    const group = groups.get(id) ?? { period, status: chosen.status, programme: chosen.programme, items: [] };
    groups.set(id, group);
    const part = (programme: Programme) =>
      chosen.programme === 'tong' ? usable.find((f) => f.chosen.programme === programme && sameCount(f) === sameCount(figure)) : undefined;
    group.items.push({ outcome, figure, national: part('kcqg'), local: part('kcdp') });
  }
  for (const group of groups.values()) {
    group.items.sort((a, b) => order.indexOf(a.figure.chosen.indicator) - order.indexOf(b.figure.chosen.indicator));
  }
  return [...groups.values()].sort(newestFirst);
}

function sameCount({ chosen }: Figure): string {
  return `${chosen.period} ${chosen.indicator} ${chosen.status}`;
}

function newestFirst(a: OutcomeGroup, b: OutcomeGroup): number {
  if (a.period.end !== b.period.end) return a.period.end < b.period.end ? 1 : -1;
  return comparePeriods(b.period, a.period);
}
