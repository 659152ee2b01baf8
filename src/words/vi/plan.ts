import type { Figure, Programme } from '../../ledger/model.ts';
import type { FundingGroup } from '../funding-facts.ts';
import { sayFigure, sayWhen } from '../mentions.ts';
import { joinProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { formatChange } from '../values.ts';
import { forProjects, isZero, projects, purse, recast } from './funding-words.ts';

const say = (figure: Figure): Span => sayFigure(figure, 'vi');

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
