import type { Figure, Programme } from '../../ledger/model.ts';
import type { FundingComputed, FundingGroup } from '../funding-facts.ts';
import { sayDerived, sayFigure, sayWhen } from '../mentions.ts';
import { listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { formatChange } from '../values.ts';
import { projects, purse, recast } from './funding-words.ts';

const say = (figure: Figure): Span => sayFigure(figure, 'en');

/** "In 2019, Hai Phong spent VND 3.96 billion on 13 industrial promotion projects." */
export function spending(group: FundingGroup, subject: Subject, who: Piece, computed: FundingComputed): Prose {
  const { tong, kcqg, kcdp } = group.money;
  const local = kcdp ?? group.money['kcdp-tinh'];
  const when = sayWhen(group.period.id, 'en');
  const verb = group.status === 'uoc' ? 'spent an estimated' : 'spent';
  if (tong) return prose`${when}, ${who} ${verb} ${say(tong)} on ${projects(group, 'tong')}${recast(tong)}${relations(group, 'tong', computed)}.`;
  if (kcqg && local) return bothBudgets(group, subject, who, kcqg, local);
  if (kcqg) return national(group, subject, who, kcqg, computed);
  const money = local ?? group.money['kcdp-huyen'];
  if (!money) return [];
  const { programme } = money.chosen;
  const end = prose`${verb} ${say(money)} on ${projects(group, programme)}${recast(money)}${relations(group, programme, computed)}.`;
  if (subject.place.level !== 'province') return prose`${when}, local budgets alone${across(subject, who)} ${end}`;
  return prose`${when}, ${purse(programme)} in ${who} ${end}`;
}

/** Who paid how much of a known total: the larger part first, with its share. */
export function split(group: FundingGroup, subject: Subject, computed: FundingComputed): Prose {
  const { tong, kcqg, kcdp } = group.money;
  if (!tong) return [];
  if (kcqg && kcdp) {
    const share = computed.share ? prose`, ${sayDerived(computed.share, 'en')} of the total` : [];
    return Number(kcdp.chosen.value) >= Number(kcqg.chosen.value)
      ? prose`${subject.payer} put in ${say(kcdp)}${share}; the central budget gave ${say(kcqg)}.`
      : prose`The central budget gave ${say(kcqg)}${share}; ${subject.payer} put in ${say(kcdp)}.`;
  }
  const parts = (['kcqg', 'kcdp', 'kcdp-tinh', 'kcdp-huyen'] as const).flatMap((programme) => {
    const figure = group.money[programme];
    return figure ? [prose`${say(figure)} from ${programme === 'kcqg' ? 'the central budget' : purse(programme)}`] : [];
  });
  return parts.length > 0 ? prose`The money includes ${listProse(parts, 'en')}.` : [];
}

/** How each budget kept to its own plan, where that is printed beside the whole. */
export function partsAgainstPlan(group: FundingGroup): Prose {
  const { kcqg, kcdp } = group.completion;
  const of = group.period.months >= 12 ? 'of its plan' : 'of its full-year plan';
  if (!group.money.tong) return [];
  if (kcqg && kcdp) return prose`The national part reached ${say(kcqg)} ${of}, the local part ${say(kcdp)}.`;
  const only = kcqg ?? kcdp;
  return only ? prose`The ${kcqg ? 'national' : 'local'} part reached ${say(only)} ${of}.` : [];
}

function bothBudgets(group: FundingGroup, subject: Subject, who: Piece, kcqg: Figure, local: Figure): Prose {
  const when = sayWhen(group.period.id, 'en');
  const district = group.money['kcdp-tinh'] ? group.money['kcdp-huyen'] : undefined;
  const { tong } = group.projects;
  if (subject.place.level !== 'province') {
    return prose`${when}, the central budget spent ${say(kcqg)} on industrial promotion${across(subject, who)} and local budgets ${say(local)}${recast(kcqg)}.`;
  }
  const own = district
    ? prose`, while the provincial budget spent ${say(local)} and district budgets ${say(district)}${tong ? prose`, on ${say(tong)} in all` : []}`
    : tong
      ? prose`, added ${say(local)} of its own and carried out ${say(tong)}`
      : prose` and added ${say(local)} of its own`;
  return prose`${when}, ${who} received ${say(kcqg)} from the central budget for industrial promotion${own}.`;
}

function national(group: FundingGroup, subject: Subject, who: Piece, money: Figure, computed: FundingComputed): Prose {
  const when = sayWhen(group.period.id, 'en');
  const end = prose`${projects(group, 'kcqg')}${recast(money)}${relations(group, 'kcqg', computed)}.`;
  if (subject.place.level !== 'province') return prose`${when}, the central budget spent ${say(money)} on ${end}`;
  return prose`${when}, ${who} received ${say(money)} from the central budget for ${end}`;
}

/** Against plan and against the year before, as far as it is printed or can be computed. */
function relations(group: FundingGroup, programme: Programme, computed: FundingComputed): Prose {
  const plan = group.period.months >= 12 ? 'the plan' : 'the full-year plan';
  const done = group.completion[programme];
  const change = group.yearChange[programme];
  const level = group.yearLevel[programme];
  return [
    done ? prose`, ${say(done)} of ${plan}` : computed.completion ? prose`, ${sayDerived(computed.completion, 'en')} of ${plan}` : [],
    change ? prose`, ${{ text: formatChange(change.chosen, 'en'), figure: change.key }} on the same period a year earlier` : [],
    level ? prose`${done ? ' and' : ','} ${say(level)} of the same period a year earlier` : [],
    computed.change ? prose`, ${{ text: formatChange(computed.change, 'en'), derived: computed.change }} on the year before` : [],
  ].flat();
}

function across(subject: Subject, who: Piece): Prose {
  return subject.place.level === 'country' ? [] : prose` in ${who}`;
}
