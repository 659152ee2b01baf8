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
  /** Of a number of projects: those limited to a category. */
  readonly within: readonly OutcomeItem[];
}

/** Results of one period, of one kind and of one budget (all of them under `tong`). */
export interface OutcomeGroup {
  readonly period: Period;
  readonly status: Status;
  readonly programme: Programme;
  readonly items: readonly OutcomeItem[];
}

/** `work`: establishments, machines, training; `products`: awards, brands, fairs; `all`: both. */
export type OutcomeKind = 'work' | 'products' | 'all';

const TABLE: Readonly<Record<OutcomeKind, Readonly<Record<string, Outcome>>>> = {
  work: WORK_OUTCOMES,
  products: PRODUCT_OUTCOMES,
  all: { ...WORK_OUTCOMES, ...PRODUCT_OUTCOMES },
};

/** How a figure is told as a result of this kind, or nothing. A category is named only with projects. */
export function outcomeOf(figure: Figure, kind: OutcomeKind): Outcome | undefined {
  const { indicator, category } = figure.chosen;
  if (category === '') return TABLE[kind][indicator];
  return kind !== 'products' && indicator === 'de-an' ? projectsFor(category) : undefined;
}

/**
 * A place's results as groups to be told in one sentence each, the period that ended last first. Figures in `told`
 * are left out, doubtful ones too.
 */
export function outcomeGroups(figures: readonly Figure[], kind: OutcomeKind, told: ReadonlySet<FigureKey>): readonly OutcomeGroup[] {
  const known = figures.filter((figure) => outcomeOf(figure, kind) && !isDoubtful(figure));
  const usable = known.filter((figure) => !told.has(figure.key));
  const whole = new Set(known.filter((f) => f.chosen.programme === 'tong').map(sameCount));
  const parts = new Map(known.map((f) => [`${sameCount(f)} ${f.chosen.programme}`, f]));
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
    const part = (programme: Programme) => (chosen.programme === 'tong' ? parts.get(`${sameCount(figure)} ${programme}`) : undefined);
    group.items.push({ outcome, figure, national: part('kcqg'), local: part('kcdp'), within: [] });
  }
  const order = Object.keys(TABLE[kind]);
  const place = (item: OutcomeItem) => order.indexOf(item.figure.chosen.indicator);
  return [...groups.values()]
    .map((group) => ({ ...group, items: nestProjects(group.items).toSorted((a, b) => place(a) - place(b)) }))
    .sort(newestFirst);
}

/** Product counts that are known for several full years, each indicator as one series, in time. */
export function productSeries(figures: readonly Figure[]): readonly { readonly outcome: Outcome; readonly run: readonly Figure[] }[] {
  return Object.entries(PRODUCT_OUTCOMES).flatMap(([indicator, outcome]) => {
    const found = figures.filter(
      (f) => f.chosen.indicator === indicator && f.chosen.status === 'thuc-hien' && f.chosen.programme === 'tong' && parsePeriod(f.chosen.period)?.kind === 'year' && !isDoubtful(f),
    );
    return found.length > 1 ? [{ outcome, run: found }] : [];
  });
}

/** Projects of a category are part of all projects: told side by side, a reader would add them. */
function nestProjects(items: readonly OutcomeItem[]): readonly OutcomeItem[] {
  const whole = items.find(({ figure }) => figure.chosen.indicator === 'de-an' && figure.chosen.category === '');
  if (!whole) return items;
  const isPart = (item: OutcomeItem) => item.figure.chosen.indicator === 'de-an' && item !== whole;
  return items.filter((item) => !isPart(item)).map((item) => (item === whole ? { ...item, within: items.filter(isPart) } : item));
}

function sameCount({ chosen }: Figure): string {
  return `${chosen.period} ${chosen.indicator} ${chosen.category} ${chosen.status}`;
}

function newestFirst(a: OutcomeGroup, b: OutcomeGroup): number {
  if (a.period.end !== b.period.end) return a.period.end < b.period.end ? 1 : -1;
  return comparePeriods(b.period, a.period);
}

/** Longer than this a list is cut into sentences. */
const MOST_ITEMS = 6;

/** A group with a long list as several with shorter ones. */
export function shortened(group: OutcomeGroup): readonly OutcomeGroup[] {
  const pieces = Math.ceil(group.items.length / MOST_ITEMS);
  const size = Math.ceil(group.items.length / pieces);
  return Array.from({ length: pieces }, (_, i) => ({ ...group, items: group.items.slice(i * size, (i + 1) * size) }));
}

/** Neighbouring items that are told with the same verb, so that it is said once. */
export function byVerb(items: readonly OutcomeItem[], verbOf: (item: OutcomeItem) => string): readonly (readonly OutcomeItem[])[] {
  return items.reduce<OutcomeItem[][]>((runs, item) => {
    const run = runs.at(-1);
    const [before] = run ?? [];
    if (run && before && verbOf(before) === verbOf(item)) run.push(item);
    else runs.push([item]);
    return runs;
  }, []);
}
