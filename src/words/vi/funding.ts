import type { Figure, Programme } from '../../ledger/model.ts';
import type { FundingComputed, FundingGroup } from '../funding-facts.ts';
import { sayDerived, sayFigure, sayFigureAs, sayWhen } from '../mentions.ts';
import { joinProse, listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { formatChange } from '../values.ts';

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

/** "Kế hoạch năm 2024 là hơn 170 tỷ đồng, giảm 8,5% so với kế hoạch năm trước: trung ương hơn 71 tỷ đồng, địa phương gần 100 tỷ đồng." */
export function plan(group: FundingGroup, subject: Subject, who: Piece, alreadyNamed = false): Prose {
  const { tong, kcqg, kcdp } = group.money;
  const local = kcdp ?? group.money['kcdp-tinh'];
  const when = sayWhen(group.period.id, 'vi');
  const word = group.status === 'muc-tieu' ? 'mục tiêu' : 'kế hoạch';
  const head = alreadyNamed ? prose`theo đó` : prose`theo ${word} ${when}`;
  if (tong) {
    const parts = planParts(group);
    const of = who === subject.name ? prose` của ${who}` : [];
    return prose`${word} kinh phí${alreadyNamed ? [] : prose` ${when}`}${of} là ${say(tong)}${planChange(group, 'tong')}${forProjects(group, 'tong')}${recast(tong)}${parts.length > 0 ? prose`: ${parts}` : []}.`;
  }
  if (kcqg && local && isZero(kcqg)) {
    return prose`${head}, ${who} bố trí ${say(local)} cho khuyến công, ${{ text: 'trung ương không cấp đồng nào', figure: kcqg.key }}.`;
  }
  if (kcqg && local) {
    const at = who === subject.name ? prose` ở ${who}` : [];
    return prose`${head}, trung ương cấp ${say(kcqg)}, ${subject.payer} bố trí ${say(local)} cho khuyến công${at}.`;
  }
  if (kcqg) {
    if (isZero(kcqg)) {
      return prose`${head}, ${who} ${{ text: 'không có đồng nào', figure: kcqg.key }} của khuyến công quốc gia.`;
    }
    const verb = subject.place.level === 'province' ? prose`cấp cho ${who}` : prose`chi`;
    return prose`${head}, khuyến công quốc gia ${verb} ${say(kcqg)}${forProjects(group, 'kcqg')}.`;
  }
  const money = local ?? group.money['kcdp-huyen'];
  if (!money) return [];
  const { programme } = money.chosen;
  const purpose = prose`${say(money)}${programme === 'kcdp' ? ' ngân sách địa phương' : ''} cho ${projects(group, programme)}khuyến công`;
  if (programme === 'kcdp') return prose`${head}, ${who} dành ${purpose}.`;
  return prose`${head}, ${purse(programme, subject)}${who === subject.name ? prose` ở ${who}` : []} dành ${purpose}.`;
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

function planParts(group: FundingGroup): Prose {
  const { kcqg, kcdp } = group.money;
  const [province, district] = [group.money['kcdp-tinh'], group.money['kcdp-huyen']];
  const parts = [
    kcqg ? prose`trung ương ${say(kcqg)}${bracketChange(group, 'kcqg')}` : [],
    kcdp ? prose`địa phương ${say(kcdp)}${bracketChange(group, 'kcdp')}` : [],
    province ? prose`ngân sách tỉnh ${say(province)}` : [],
    district ? prose`ngân sách huyện ${say(district)}` : [],
  ];
  return joinProse(parts.filter((part) => part.length > 0), ', ');
}

function planChange(group: FundingGroup, programme: Programme): Prose {
  const change = group.planChange[programme];
  return change ? prose`, ${{ text: formatChange(change.chosen, 'vi'), figure: change.key }} so với kế hoạch năm trước` : [];
}

function bracketChange(group: FundingGroup, programme: Programme): Prose {
  const change = group.planChange[programme];
  return change ? prose` (${{ text: formatChange(change.chosen, 'vi'), figure: change.key }})` : [];
}

function projects(group: FundingGroup, programme: Programme): Prose {
  const figure = group.projects[programme];
  return figure ? prose`${sayFigureAs(figure, 'đề án', 'vi')} ` : [];
}

function forProjects(group: FundingGroup, programme: Programme): Prose {
  const figure = group.projects[programme];
  return figure ? prose` cho ${say(figure)}` : [];
}

function recast(figure: Figure): Prose {
  return figure.chosen.boundary === 'recast' ? prose` (tính theo địa giới mới)` : [];
}

function isZero(figure: Figure): boolean {
  return Number(figure.chosen.value) === 0;
}

function across(subject: Subject, who: Piece): Prose {
  return subject.place.level === 'country' ? [] : prose` ở ${who}`;
}

function purse(programme: Programme, subject: Subject): string {
  if (programme === 'kcdp-huyen') return 'ngân sách huyện';
  if (programme === 'kcdp-tinh') return `ngân sách ${subject.place.level === 'province' ? subject.again : 'tỉnh'}`;
  return 'ngân sách địa phương';
}
