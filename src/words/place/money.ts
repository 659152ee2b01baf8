import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure, FigureKey } from '../../ledger/model.ts';
import { hasMoney } from '../funding-facts.ts';
import type { FundingGroup } from '../funding-facts.ts';
import { joinProse, startSentence } from '../prose.ts';
import type { Prose } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { voiceOf } from '../voice.ts';
import { mainFigure, tellFunding } from './funding.ts';

/** Longer than this a paragraph is a list, and the table below tells it better. */
const MOST_SENTENCES = 6;

/**
 * The money that the lead did not tell: a paragraph on what was spent, one on plans. Years of which only one number is
 * known are told together, so that a series does not become a litany.
 */
export function moneyOf(ledger: Ledger, subject: Subject, groups: readonly FundingGroup[], told: ReadonlySet<FigureKey>): readonly Prose[] {
  const spent = groups.filter((group) => group.status === 'thuc-hien' || group.status === 'uoc');
  const planned = groups.filter((group) => group.status === 'ke-hoach' || group.status === 'muc-tieu');
  return [paragraph(ledger, subject, spent, told), paragraph(ledger, subject, planned, told)].filter((text) => text.length > 0);
}

function paragraph(ledger: Ledger, subject: Subject, groups: readonly FundingGroup[], told: ReadonlySet<FigureKey>): Prose {
  const voice = voiceOf(subject.lang);
  const { categories } = ledger;
  const isTold = (group: FundingGroup) => Object.values(group.money).some((figure) => told.has(figure.key));
  const moneyRuns = runs(groups.filter((group) => hasMoney(group) && !isTold(group) && isPlain(group)).flatMap((group) => mainFigure(group) ?? []));
  const categoryRuns = runs(groups.flatMap((group) => group.byCategory.filter((figure) => !told.has(figure.key))));
  const inRun = new Set([...moneyRuns, ...categoryRuns].flat());

  const sentences: Prose[] = [];
  for (const group of groups) {
    const open = hasMoney(group) && !isTold(group) && !Object.values(group.money).some((figure) => inRun.has(figure));
    if (open) sentences.push(...tellFunding(ledger, group, subject, subject.again));
    const rest = { ...group, byCategory: group.byCategory.filter((figure) => !inRun.has(figure) && !told.has(figure.key)) };
    sentences.push(
      ...voice.more.byCategory(rest, categories, open),
      ...voice.more.ownMoney(group, open, categories),
      ...voice.more.onTheWay(group, subject),
    );
  }
  for (const run of moneyRuns) sentences.push(voice.series.money(run, subject));
  for (const run of categoryRuns) sentences.push(voice.series.category(run, categories));
  return joinProse(sentences.filter((sentence) => sentence.length > 0).slice(0, MOST_SENTENCES).map(startSentence));
}

/** Whether a group says nothing but one number for one full year. */
function isPlain(group: FundingGroup): boolean {
  const more = [group.projects, group.completion, group.planChange, group.yearChange, group.yearLevel];
  return group.period.kind === 'year' && mainFigure(group) !== undefined && Object.keys(group.money).length === 1 &&
    more.every((part) => Object.keys(part).length === 0);
}

/** Full-year figures of one kind in time, where there are at least two of them. */
function runs(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const byKind = Map.groupBy(
    figures.filter((figure) => /^\d{4}$/.test(figure.chosen.period)),
    ({ chosen }) => `${chosen.category} ${chosen.programme} ${chosen.status}`,
  );
  return [...byKind.values()]
    .filter((run) => run.length > 1)
    .map((run) => run.toSorted((a, b) => a.chosen.period.localeCompare(b.chosen.period)));
}
