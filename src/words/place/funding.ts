import { changePercent, completion, share } from '../../ledger/derive-ratio.ts';
import { derivedOrNull } from '../../ledger/derive.ts';
import { figureKey } from '../../ledger/key.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../ledger/model.ts';
import { previousYear, yearOf } from '../../ledger/period.ts';
import { rank } from '../../ledger/rank.ts';
import { areApart } from '../apart.ts';
import type { FundingComputed, FundingGroup } from '../funding-facts.ts';
import { startSentence } from '../prose.ts';
import type { Piece, Prose } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { voiceOf } from '../voice.ts';

/** Fewer places than this are no field to be ranked in. */
const SMALLEST_FIELD = 3;

/**
 * What was spent, estimated or planned in one period: up to three sentences. `who`: the name first, "tỉnh" later;
 * `alreadyNamed`: the sentence before named the plan.
 */
export function tellFunding(ledger: Ledger, group: FundingGroup, subject: Subject, who: Piece, alreadyNamed = false): readonly Prose[] {
  const { funding, plan } = voiceOf(subject.lang);
  if (group.status === 'ke-hoach' || group.status === 'muc-tieu') return [startSentence(plan.plan(group, subject, who, alreadyNamed))];
  const computed = computedOf(ledger, group);
  return [
    funding.spending(group, subject, who, computed),
    funding.split(group, subject, computed),
    funding.partsAgainstPlan(group),
  ].filter((sentence) => sentence.length > 0).map(startSentence);
}

/** Where a province's spending stands among provinces of the same time; nothing in a small field or where it is open who leads. */
export function tellRank(ledger: Ledger, group: FundingGroup, subject: Subject): readonly Prose[] {
  const figure = mainFigure(group);
  if (subject.place.level !== 'province' || !figure || group.status !== 'thuc-hien') return [];
  const found = rank(ledger, figure.key);
  if ('refused' in found || found.of < SMALLEST_FIELD) return [];
  const rivals = found.inputs.flatMap((key) => ledger.figure(key) ?? []).filter((other) => other !== figure);
  if (!rivals.every((other) => areApart(figure, other))) return [];
  return [voiceOf(subject.lang).more.rank(found, found.of, group.period.kind === 'year')];
}

/** The largest known purpose of a total, as a share of it. */
export function tellLargestCategory(ledger: Ledger, group: FundingGroup, subject: Subject): readonly Prose[] {
  const { tong } = group.money;
  const largest = group.byCategory
    .filter((figure) => figure.chosen.programme === 'tong')
    .toSorted((a, b) => Number(b.chosen.value) - Number(a.chosen.value))[0];
  const part = tong && largest && derivedOrNull(share(largest, tong));
  return part ? [voiceOf(subject.lang).more.largestCategory(largest, part, ledger.categories)] : [];
}

/** The figure that stands for the whole of a group: all budgets, or the only budget known. */
export function mainFigure({ money }: FundingGroup): Figure | undefined {
  const known = Object.values(money);
  return money.tong ?? (known.length === 1 ? known[0] : undefined);
}

function computedOf(ledger: Ledger, group: FundingGroup): FundingComputed {
  const { tong, kcqg, kcdp } = group.money;
  const main = mainFigure(group);
  if (!main) return {};
  const larger = tong && kcqg && kcdp ? (Number(kcdp.chosen.value) >= Number(kcqg.chosen.value) ? kcdp : kcqg) : undefined;
  const before = group.period.kind === 'year' ? previousYear(group.period) : null;
  const past = before && ledger.figure(figureKey({ ...main.chosen, period: before.id }));
  const planned = [group.period.id, String(yearOf(group.period))]
    .map((period) => ledger.figure(figureKey({ ...main.chosen, period, status: 'ke-hoach' })))
    .find((figure) => figure !== undefined);
  return {
    share: tong && larger && (derivedOrNull(share(larger, tong)) ?? undefined),
    change: past ? (derivedOrNull(changePercent(ledger, main, past)) ?? undefined) : undefined,
    completion: planned && !group.completion[main.chosen.programme] ? (derivedOrNull(completion(main, planned)) ?? undefined) : undefined,
  };
}
