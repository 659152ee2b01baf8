import type { Figure, Programme } from '../../ledger/model.ts';
import type { FundingGroup } from '../funding-facts.ts';
import { sayFigure } from '../mentions.ts';
import { listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { formatChange } from '../values.ts';
import { forProjects, isZero, planFor, purse, recast } from './funding-words.ts';

const say = (figure: Figure): Span => sayFigure(figure, 'en');

/** "The plan for 2024 was more than VND 170 billion, down 8.5% on the previous year's plan: …" */
export function plan(group: FundingGroup, subject: Subject, who: Piece, alreadyNamed = false): Prose {
  const { tong, kcqg, kcdp } = group.money;
  const local = kcdp ?? group.money['kcdp-tinh'];
  const target = group.status === 'muc-tieu';
  const head = alreadyNamed ? prose`It` : planFor(group.period, target ? 'target' : 'plan');
  const at = who === subject.name ? prose` for ${who}` : [];
  if (tong) {
    const parts = planParts(group);
    return prose`${head}${at} was ${say(tong)}${planChange(group, 'tong')}${forProjects(group, 'tong')}${recast(tong)}${parts.length > 0 ? prose`: ${parts}` : []}.`;
  }
  if (kcqg && local && isZero(kcqg)) return prose`${head}${at} set aside ${say(local)} from local budgets and ${{ text: 'nothing', figure: kcqg.key }} from the central budget.`;
  if (kcqg && local) return prose`${head}${at} set aside ${say(kcqg)} from the central budget and ${say(local)} from local budgets.`;
  if (kcqg && isZero(kcqg)) {
    return prose`${head} gave ${who} ${{ text: 'nothing', figure: kcqg.key }} from the central budget.`;
  }
  if (kcqg) return prose`${head}${at} ${target ? 'was' : 'set aside'} ${say(kcqg)} from the central budget${forProjects(group, 'kcqg')}.`;
  const money = local ?? group.money['kcdp-huyen'];
  if (!money) return [];
  return prose`${head}${at} ${target ? 'was' : 'set aside'} ${say(money)} from ${purse(money.chosen.programme)}${forProjects(group, money.chosen.programme)}.`;
}

function planParts(group: FundingGroup): Prose {
  const parts = (['kcqg', 'kcdp', 'kcdp-tinh', 'kcdp-huyen'] as const).flatMap((programme) => {
    const figure = group.money[programme];
    const change = group.planChange[programme];
    const bracket = change ? prose` (${{ text: formatChange(change.chosen, 'en'), figure: change.key }})` : [];
    return figure ? [prose`${say(figure)} from ${programme === 'kcqg' ? 'the central budget' : purse(programme)}${bracket}`] : [];
  });
  return listProse(parts, 'en');
}

function planChange(group: FundingGroup, programme: Programme): Prose {
  const change = group.planChange[programme];
  return change ? prose`, ${{ text: formatChange(change.chosen, 'en'), figure: change.key }} on the previous year’s plan` : [];
}
