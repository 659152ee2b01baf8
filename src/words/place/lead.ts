import type { Ledger } from '../../ledger/ledger.ts';
import { hasMoney } from '../funding-facts.ts';
import type { FundingGroup } from '../funding-facts.ts';
import type { Gaps } from '../gap-facts.ts';
import { outcomeGroups } from '../outcome-facts.ts';
import { startSentence } from '../prose.ts';
import type { Prose } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { voiceOf } from '../voice.ts';
import { tellFunding, tellLargestCategory, tellRank } from './funding.ts';

/** A place with so few figures is introduced by how few they are. */
const FEW = 3;

/**
 * The first paragraph: the latest period whose actual money is known, who paid, where that ranks, and what came after. Without
 * actual money: that it is unknown, and the latest plan. Without any money: how much the ledger has, and one result.
 */
export function leadOf(ledger: Ledger, subject: Subject, gaps: Gaps, groups: readonly FundingGroup[]): readonly Prose[] {
  const { gaps: say, outcomes } = voiceOf(subject.lang);
  const withMoney = groups.filter(hasMoney);
  const few = gaps.figures.length <= FEW;
  const opening = few ? [say.count(gaps, subject)] : [];
  const who = few ? subject.again : subject.name;
  const unknown = startSentence(say.spendingKnown(gaps));

  const main = withMoney.filter(isSpending).toSorted(mostTelling)[0];
  if (main) {
    const told = tellFunding(ledger, main, subject, who);
    const [first, split] = [told.slice(0, 1), told.slice(1)];
    return [
      ...opening,
      ...first,
      ...tellRank(ledger, main, subject),
      ...split,
      ...tellLargestCategory(ledger, main, subject),
      ...laterThan(main, withMoney).flatMap((group) => tellFunding(ledger, group, subject, subject.again).slice(0, 1)),
    ];
  }
  const plan = withMoney[0];
  if (plan) return [...opening, ...tellFunding(ledger, plan, subject, who, few && gaps.uniform !== undefined), unknown];

  const groupsOfResults = outcomeGroups(gaps.figures, 'all', new Set());
  const latest = groupsOfResults.filter((group) => group.period.id === groupsOfResults[0]?.period.id && group.status === groupsOfResults[0].status);
  return [say.count(gaps, subject), ...outcomes.outcomes(latest, subject.again, gaps.uniform && latest[0] ? outcomes.sameTime(latest[0].period) : undefined).map(startSentence), unknown];
}

/** The newest plan and the newest spending after a period, in time. */
function laterThan(main: FundingGroup, groups: readonly FundingGroup[]): readonly FundingGroup[] {
  const later = groups.filter((group) => group.period.end > main.period.end);
  const found = [later.find((group) => !isSpending(group)), later.find(isSpending)].filter((group) => group !== undefined);
  return found.toSorted(inTime);
}

function isSpending(group: FundingGroup): boolean {
  return group.status === 'thuc-hien' || group.status === 'uoc';
}

/** Whole money before a part of it, whole years before parts of a year, actual before estimate, then the latest. */
function mostTelling(a: FundingGroup, b: FundingGroup): number {
  return (
    Number(isWhole(b)) - Number(isWhole(a)) ||
    Number(b.period.months >= 12) - Number(a.period.months >= 12) ||
    Number(a.status === 'uoc') - Number(b.status === 'uoc') ||
    b.period.end.localeCompare(a.period.end)
  );
}

function isWhole({ money }: FundingGroup): boolean {
  return Boolean(money.tong ?? (money.kcqg && (money.kcdp ?? money['kcdp-tinh'])));
}

/** A year's plan before what was then done in the year. */
function inTime(a: FundingGroup, b: FundingGroup): number {
  const year = (group: FundingGroup) => group.period.end.slice(0, 4);
  return year(a).localeCompare(year(b)) || Number(isSpending(a)) - Number(isSpending(b));
}
