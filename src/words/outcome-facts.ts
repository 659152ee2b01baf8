import { isDoubtful } from '../ledger/choose.ts';
import { comparePeriods, parsePeriod } from '../ledger/period.ts';
import type { Period } from '../ledger/period.ts';
import type { Figure, FigureKey, Programme, Status } from '../ledger/model.ts';
import { PRODUCT_OUTCOMES, projectsFor, WORK_OUTCOMES } from './outcomes.ts';
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
const ORDER: Readonly<Record<OutcomeKind, readonly string[]>> = { work: Object.keys(WORK_OUTCOMES), products: Object.keys(PRODUCT_OUTCOMES) };

/** How a figure is told as a result of this kind, or nothing. A category is named only with projects. */
export function outcomeOf(figure: Figure, kind: OutcomeKind): Outcome | undefined {
  const { indicator, category } = figure.chosen;
  if (category === '') return TABLE[kind][indicator];
  return kind === 'work' && indicator === 'de-an' ? projectsFor(category) : undefined;
}

/**
 * A place's results as groups to be told in one sentence each, the period that ended last first. Figures in `told`
 * are left out, doubtful ones too.
 */
export function outcomeGroups(figures: readonly Figure[], kind: OutcomeKind, told: ReadonlySet<FigureKey>): readonly OutcomeGroup[] {
  const usable = figures.filter((figure) => outcomeOf(figure, kind) && !told.has(figure.key) && !isDoubtful(figure));
  const whole = new Set(usable.filter((f) => f.chosen.programme === 'tong').map(sameCount));
  const groups = new Map<string, { period: Period; status: Status; programme: Programme; items: OutcomeItem[] }>();
  for (const figure of usable) {
    const { chosen } = figure;
    const period = parsePeriod(chosen.period);
    const outcome = outcomeOf(figure, kind);
    // A part is told beside its whole, not again by itself.
    if (period === null || !outcome || (chosen.programme !== 'tong' && whole.has(sameCount(figure)))) continue;
    const id = `${chosen.period} ${chosen.status} ${chosen.programme}`;
    const group = groups.get(id) ?? { period, status: chosen.status, programme: chosen.programme, items: [] };
    groups.set(id, group);
    const part = (programme: Programme) =>
      chosen.programme === 'tong' ? usable.find((f) => f.chosen.programme === programme && sameCount(f) === sameCount(figure)) : undefined;
    group.items.push({ outcome, figure, national: part('kcqg'), local: part('kcdp') });
  }
  const place = (item: OutcomeItem) => ORDER[kind].indexOf(item.figure.chosen.indicator);
  for (const group of groups.values()) group.items.sort((a, b) => place(a) - place(b));
  return [...groups.values()].sort(newestFirst);
}

/** Product counts that are known for several periods, each indicator as one series, the newest first. */
export function productSeries(figures: readonly Figure[]): readonly { readonly outcome: Outcome; readonly figures: readonly Figure[] }[] {
  return ORDER.products.flatMap((indicator) => {
    const outcome = PRODUCT_OUTCOMES[indicator];
    const found = figures.filter(
      (f) => f.chosen.indicator === indicator && f.chosen.status === 'thuc-hien' && f.chosen.programme === 'tong' && !isDoubtful(f),
    );
    return outcome && found.length > 1 ? [{ outcome, figures: [...found].reverse() }] : [];
  });
}

function sameCount({ chosen }: Figure): string {
  return `${chosen.period} ${chosen.indicator} ${chosen.category} ${chosen.status}`;
}

function newestFirst(a: OutcomeGroup, b: OutcomeGroup): number {
  if (a.period.end !== b.period.end) return a.period.end < b.period.end ? 1 : -1;
  return comparePeriods(b.period, a.period);
}
