import type { Ledger } from '../../ledger/ledger.ts';
import { hasMoney } from '../funding-facts.ts';
import type { FundingGroup } from '../funding-facts.ts';
import type { Gaps } from '../gap-facts.ts';
import { outcomeGroups } from '../outcome-facts.ts';
import { startSentence } from '../prose.ts';
import type { Prose } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { voiceOf } from '../voice.ts';
import { tellFunding, tellRank } from './funding.ts';

/** A place with so few figures is introduced by how few they are. */
const FEW = 3;
/** Periods after the one the lead is about that it still mentions. */
const MOST_LATER = 2;

/**
 * The first paragraph: the latest period whose actual money is known, who paid, where that ranks, and what came after. Without
 * actual money: that it is unknown, and the latest plan. Without any money: how much the ledger has, and one result.
 */
export function leadOf(ledger: Ledger, subject: Subject, gaps: Gaps, groups: readonly FundingGroup[]): readonly Prose[] {
  const voice = voiceOf(subject.lang);
  const withMoney = groups.filter(hasMoney);
  const main = [...withMoney].filter(isSpending).sort(mostTelling)[0];
  const few = gaps.figures.length <= FEW;
  if (main) {
    const later = withMoney.filter((group) => group.period.end > main.period.end).slice(0, MOST_LATER).sort(inTime);
    return [
      ...(few ? [voice.gaps.count(gaps, subject)] : []),
      ...tellFunding(ledger, main, subject, few ? subject.again : subject.name),
      ...tellRank(ledger, main, subject),
      ...later.flatMap((group) => tellFunding(ledger, group, subject, subject.again)),
    ];
  }
  const plan = withMoney[0];
  if (plan) {
    const told = tellFunding(ledger, plan, subject, few ? subject.again : subject.name);
    const unknown = startSentence(voice.gaps.spendingKnown(gaps, subject));
    return few ? [voice.gaps.count(gaps, subject), ...told, unknown] : [...told, unknown];
  }
  const result = [...outcomeGroups(gaps.figures, 'work', new Set()), ...outcomeGroups(gaps.figures, 'products', new Set())][0];
  return [
    voice.gaps.count(gaps, subject),
    ...(result ? [startSentence(voice.outcomes.outcomes(result, subject.again))] : []),
    startSentence(voice.gaps.spendingKnown(gaps, subject)),
  ];
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
    (a.period.end < b.period.end ? 1 : a.period.end > b.period.end ? -1 : 0)
  );
}

function isWhole({ money }: FundingGroup): boolean {
  return Boolean(money.tong ?? (money.kcqg && (money.kcdp ?? money['kcdp-tinh'])));
}

/** A year's plan before what was then done in the year. */
function inTime(a: FundingGroup, b: FundingGroup): number {
  const year = (group: FundingGroup) => group.period.end.slice(0, 4);
  return year(a).localeCompare(year(b)) || Number(isSpending(a)) - Number(isSpending(b)) || a.period.months - b.period.months;
}
