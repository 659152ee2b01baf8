import type { Derived } from '../ledger/derive.ts';
import { isDoubtful } from '../ledger/choose.ts';
import type { Figure, Programme, Status } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';
import type { Period } from '../ledger/period.ts';

/** The figures of one indicator by which budget they speak of. */
export type PerProgramme = Partial<Record<Programme, Figure>>;

/** Everything a place's figures say about money in one period and of one kind (actual, estimate, plan, target). */
export interface FundingGroup {
  readonly place: string;
  readonly period: Period;
  readonly status: Status;
  /** Funding as a whole. */
  readonly money: PerProgramme;
  readonly projects: PerProgramme;
  /** Printed percentages of the plan. */
  readonly completion: PerProgramme;
  /** Printed change against the previous year's plan, per cent. */
  readonly planChange: PerProgramme;
  /** Printed change against the same period a year before, per cent. */
  readonly yearChange: PerProgramme;
  /** Printed level against the same period a year before (equal = 100 per cent). */
  readonly yearLevel: PerProgramme;
  /** Establishments' own money. */
  readonly counterpart: PerProgramme;
  /** Public and own money together. */
  readonly investment: PerProgramme;
  /** Expected cost of a programme of several years, from all sources. */
  readonly programmeCost: PerProgramme;
  readonly allocated: PerProgramme;
  readonly contracted: PerProgramme;
  /** Funding limited to a programme category. */
  readonly byCategory: readonly Figure[];
  /** Establishments' own money limited to a category. */
  readonly counterpartByCategory: readonly Figure[];
}

/** What the ledger computes about a group, where it can be computed honestly. */
export interface FundingComputed {
  /** Change against the year before, per cent. */
  readonly change?: Derived | undefined;
  /** Actual against plan, per cent; only where no source prints it. */
  readonly completion?: Derived | undefined;
  /** The larger of national and local money as a share of the total. */
  readonly share?: Derived | undefined;
}

const FIELD: Readonly<Record<string, Exclude<keyof FundingGroup, 'place' | 'period' | 'status' | 'byCategory' | 'counterpartByCategory'>>> = {
  'kinh-phi': 'money',
  'de-an': 'projects',
  'ty-le-ke-hoach': 'completion',
  'thay-doi-ke-hoach': 'planChange',
  'thay-doi-cung-ky': 'yearChange',
  'muc-cung-ky': 'yearLevel',
  'von-doi-ung': 'counterpart',
  'tong-von': 'investment',
  'chi-phi-chuong-trinh': 'programmeCost',
  'kinh-phi-phan-bo': 'allocated',
  'kinh-phi-hop-dong': 'contracted',
};

type Draft = { -readonly [K in keyof FundingGroup]: FundingGroup[K] } & { byCategory: Figure[]; counterpartByCategory: Figure[] };

/**
 * A place's money by period and status, the period that ended last first; of periods that end together the shorter first
 * (a year before the five years it closes), then actual before estimate before plan. Doubtful figures are left out: they
 * are named as doubtful elsewhere and never told as facts.
 */
export function fundingGroups(figures: readonly Figure[]): readonly FundingGroup[] {
  const drafts = new Map<string, Draft>();
  for (const figure of figures) {
    const { chosen } = figure;
    const field = FIELD[chosen.indicator];
    const period = parsePeriod(chosen.period);
    if (field === undefined || period === null || isDoubtful(figure)) continue;
    const id = `${chosen.period} ${chosen.status}`;
    const draft = drafts.get(id) ?? emptyDraft(chosen.place, period, chosen.status);
    drafts.set(id, draft);
    if (chosen.category === '') draft[field] = { ...draft[field], [chosen.programme]: figure };
    else if (field === 'money') draft.byCategory.push(figure);
    else if (field === 'counterpart') draft.counterpartByCategory.push(figure);
  }
  return [...drafts.values()].sort(newestFirst);
}

/** Whether a group knows any funding as a whole, of whichever budget. */
export function hasMoney(group: FundingGroup): boolean {
  return Object.keys(group.money).length > 0;
}

const ORDER: Readonly<Record<Status, number>> = { 'thuc-hien': 0, uoc: 1, 'ke-hoach': 2, 'muc-tieu': 3 };

function newestFirst(a: FundingGroup, b: FundingGroup): number {
  if (a.period.end !== b.period.end) return a.period.end < b.period.end ? 1 : -1;
  return a.period.months - b.period.months || ORDER[a.status] - ORDER[b.status];
}

function emptyDraft(place: string, period: Period, status: Status): Draft {
  return {
    place, period, status,
    money: {}, projects: {}, completion: {}, planChange: {}, yearChange: {}, yearLevel: {},
    counterpart: {}, investment: {}, programmeCost: {}, allocated: {}, contracted: {},
    byCategory: [], counterpartByCategory: [],
  };
}
