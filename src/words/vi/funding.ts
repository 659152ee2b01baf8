import type { Figure, Programme } from '../../ledger/model.ts';
import type { FundingComputed, FundingGroup } from '../funding-facts.ts';
import { sayDerived, sayFigure, sayWhen } from '../mentions.ts';
import { listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { formatChange } from '../values.ts';
import { forProjects, projects, purse, recast } from './funding-words.ts';

const say = (figure: Figure): Span => sayFigure(figure, 'vi');

/** "Năm 2019, Hải Phòng đã chi 3,96 tỷ đồng cho 13 đề án khuyến công." */
export function spending(group: FundingGroup, subject: Subject, who: Piece, computed: FundingComputed): Prose {
  const { tong, kcqg, kcdp } = group.money;
  const local = kcdp ?? group.money['kcdp-tinh'];
  const when = sayWhen(group.period.id, 'vi');
  const estimate = group.status === 'uoc';
  if (tong) {
    const verb = estimate ? 'ước chi' : who === subject.name ? 'đã chi' : 'chi';
    return prose`${when}, ${who} ${verb} ${say(tong)} cho ${projects(group, 'tong')}khuyến công${recast(tong)}${relations(group, 'tong', computed)}.`;
  }
  if (kcqg && local) return bothBudgets(group, subject, who, kcqg, local);
  if (kcqg) return national(group, subject, who, kcqg, computed);
  const money = local ?? group.money['kcdp-huyen'];
  if (!money) return [];
  const { programme } = money.chosen;
  const verb = estimate ? 'ước chi' : 'chi';
  const end = prose`${verb} ${say(money)} cho ${projects(group, programme)}khuyến công${recast(money)}${relations(group, programme, computed)}.`;
  if (subject.place.level !== 'province') return prose`${when}, riêng các địa phương${across(subject, who)} ${end}`;
  return prose`${when}, ${purse(programme, subject)}${who === subject.name ? prose` của ${who}` : []} ${end}`;
}

/** Who paid how much of a known total: the larger part first, with its share. */
export function split(group: FundingGroup, subject: Subject, computed: FundingComputed): Prose {
  const { tong, kcqg, kcdp } = group.money;
  if (!tong) return [];
  if (kcqg && kcdp) {
    const share = computed.share ? prose`, chiếm ${sayDerived(computed.share, 'vi')}` : [];
    return Number(kcdp.chosen.value) >= Number(kcqg.chosen.value)
      ? prose`${subject.payer} bỏ ra ${say(kcdp)}${share}; trung ương cấp ${say(kcqg)}.`
      : prose`Trung ương cấp ${say(kcqg)}${share}; ${subject.payer} bỏ ra ${say(kcdp)}.`;
  }
  const parts = (['kcqg', 'kcdp', 'kcdp-tinh', 'kcdp-huyen'] as const).flatMap((programme) => {
    const figure = group.money[programme];
    return figure ? [prose`${say(figure)} từ ${programme === 'kcqg' ? 'trung ương' : purse(programme, subject)}`] : [];
  });
  return parts.length > 0 ? prose`Trong số tiền ấy có ${listProse(parts, 'vi')}.` : [];
}

/** How each budget kept to its own plan, where that is printed beside the whole. */
export function partsAgainstPlan(group: FundingGroup): Prose {
  const { kcqg, kcdp } = group.completion;
  const of = group.period.months >= 12 ? 'kế hoạch' : 'kế hoạch cả năm';
  if (!group.money.tong) return [];
  if (kcqg && kcdp) return prose`Phần trung ương đạt ${say(kcqg)} ${of}, phần địa phương đạt ${say(kcdp)}.`;
  const only = kcqg ?? kcdp;
  return only ? prose`Riêng phần ${kcqg ? 'trung ương' : 'địa phương'} đạt ${say(only)} ${of}.` : [];
}

function bothBudgets(group: FundingGroup, subject: Subject, who: Piece, kcqg: Figure, local: Figure): Prose {
  const when = sayWhen(group.period.id, 'vi');
  const district = group.money['kcdp-tinh'] ? group.money['kcdp-huyen'] : undefined;
  if (subject.place.level !== 'province') {
    return prose`${when}, trung ương chi ${say(kcqg)}, các địa phương chi ${say(local)} cho khuyến công${across(subject, who)}${recast(kcqg)}.`;
  }
  const projectsThen = group.projects.tong ? prose`, thực hiện ${say(group.projects.tong)}` : [];
  if (district) return prose`${when}, ${who} được trung ương cấp ${say(kcqg)}; ngân sách ${subject.again} chi ${say(local)}, ngân sách huyện ${say(district)}${projectsThen}.`;
  return prose`${when}, ${who} được trung ương cấp ${say(kcqg)} và tự bỏ ra ${say(local)} cho khuyến công${projectsThen}.`;
}

function national(group: FundingGroup, subject: Subject, who: Piece, money: Figure, computed: FundingComputed): Prose {
  const when = sayWhen(group.period.id, 'vi');
  const end = prose`${say(money)}${forProjects(group, 'kcqg')}${recast(money)}${relations(group, 'kcqg', computed)}.`;
  if (subject.place.level === 'province') return prose`${when}, ${who} được khuyến công quốc gia cấp ${end}`;
  return prose`${when}, khuyến công quốc gia chi ${end}`;
}

/** Against plan and against the year before, as far as it is printed or can be computed. */
function relations(group: FundingGroup, programme: Programme, computed: FundingComputed): Prose {
  const wholeYear = group.period.months >= 12;
  const done = group.completion[programme];
  const plan = wholeYear ? 'kế hoạch' : 'kế hoạch cả năm';
  const verb = done && Number(done.chosen.value) < 100 && wholeYear ? 'đạt' : 'bằng';
  const change = group.yearChange[programme];
  const level = group.yearLevel[programme];
  return [
    done ? prose`, ${verb} ${say(done)} ${plan}` : computed.completion ? prose`, ${wholeYear && computed.completion.value < 100 ? 'đạt' : 'bằng'} ${sayDerived(computed.completion, 'vi')} ${plan}` : [],
    change ? prose`, ${{ text: formatChange(change.chosen, 'vi'), figure: change.key }} so với cùng kỳ năm trước` : [],
    level ? prose`${done && verb === 'bằng' ? ' và' : ', bằng'} ${say(level)} cùng kỳ năm trước` : [],
    computed.change ? prose`, ${{ text: formatChange(computed.change, 'vi'), derived: computed.change }} so với năm trước` : [],
  ].flat();
}

function across(subject: Subject, who: Piece): Prose {
  return subject.place.level === 'country' ? [] : prose` ở ${who}`;
}
