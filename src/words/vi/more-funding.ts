import type { Derived } from '../../ledger/derive.ts';
import type { Category, Figure, Programme } from '../../ledger/model.ts';
import { shortCategory } from '../category-words.ts';
import type { FundingGroup } from '../funding-facts.ts';
import { sayCount, sayDerived, sayFigure, sayWhen } from '../mentions.ts';
import { joinProse, listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { formatValue } from '../values.ts';

const BUDGET: Readonly<Record<Programme, string>> = {
  tong: 'khuyến công',
  kcqg: 'khuyến công quốc gia',
  kcdp: 'khuyến công địa phương',
  'kcdp-tinh': 'ngân sách tỉnh',
  'kcdp-huyen': 'ngân sách huyện',
};

const say = (figure: Figure): Span => sayFigure(figure, 'vi');

/** Where a place stands among those with the same figure. */
export function rank(rank: Derived, among: number, sameYear: boolean): Prose {
  const all = sayCount(among, rank.inputs, 'tỉnh, thành phố', 'vi');
  const where = prose`trong ${all} có số cùng ${sameYear ? 'năm' : 'giai đoạn'}`;
  if (rank.value === 1) return prose`Đó là mức ${{ text: 'cao nhất', derived: rank }} ${where}.`;
  if (rank.value === among) return prose`Đó là mức ${{ text: 'thấp nhất', derived: rank }} ${where}.`;
  return prose`Mức ấy ${{ text: `đứng thứ ${rank.value}`, derived: rank }} ${where}.`;
}

/** What the money of a period went to, as far as sources say: one sentence for each budget. `told`: the period was just named. */
export function byCategory(group: FundingGroup, categories: ReadonlyMap<string, Category>, told: boolean): readonly Prose[] {
  const whole = Object.keys(group.money);
  return [...Map.groupBy(group.byCategory, (figure) => figure.chosen.programme)].map(([programme, figures]) => {
    const list = listProse(
      figures.toSorted(largestFirst).map((figure) => prose`${say(figure)} cho ${shortCategory(figure.chosen.category, categories, 'vi')}`),
      'vi',
    );
    if (told && (whole.length === 1 || programme === 'tong') && whole.includes(programme)) return prose`trong đó có ${list}.`;
    const verb = group.status === 'ke-hoach' ? 'dành' : group.status === 'uoc' ? 'ước chi' : 'chi';
    const when = told ? [] : prose`${group.status === 'ke-hoach' ? 'theo kế hoạch ' : ''}${sayWhen(group.period.id, 'vi')}, `;
    return prose`${when}${BUDGET[programme]} ${verb} ${list}.`;
  });
}

/** The largest purpose that is known, as a share of all. */
export function largestCategory(figure: Figure, share: Derived, categories: ReadonlyMap<string, Category>): Prose {
  return prose`Riêng ${shortCategory(figure.chosen.category, categories, 'vi')} là ${say(figure)}, bằng ${sayDerived(share, 'vi')} tổng số.`;
}

/** What establishments put in, and what all of it made together. */
export function ownMoney(group: FundingGroup, told: boolean, categories: ReadonlyMap<string, Category>): readonly Prose[] {
  const { counterpart, investment } = group;
  const when = told ? [] : prose`${sayWhen(group.period.id, 'vi')}, `;
  const own = counterpart.tong ?? counterpart.kcqg ?? counterpart.kcdp;
  const all = investment.tong ?? investment.kcqg ?? investment.kcdp;
  const verb = group.status === 'ke-hoach' ? 'dự kiến bỏ' : group.status === 'uoc' ? 'ước bỏ' : 'bỏ';
  return [
    own && all ? prose`${when}các cơ sở ${verb} thêm ${say(own)} vốn đối ứng, tính ra tổng vốn là ${say(all)}.` : [],
    own && !all ? prose`${when}các cơ sở ${verb} thêm ${say(own)} vốn đối ứng.` : [],
    !own && all ? prose`${when}tính cả tiền của cơ sở thì tổng vốn${group.status === 'ke-hoach' ? ' dự kiến' : ''} là ${say(all)}.` : [],
    ...group.counterpartByCategory.map(
      (figure) => prose`${when}các cơ sở ${verb} ${say(figure)} vốn đối ứng vào ${shortCategory(figure.chosen.category, categories, 'vi')}.`,
    ),
  ];
}

/** Money that is promised or on its way and not yet spent, and programmes of several years. */
export function onTheWay(group: FundingGroup, subject: Subject): readonly Prose[] {
  const when = sayWhen(group.period.id, 'vi');
  const cost = group.programmeCost.tong;
  const allocated = group.allocated.tong ?? group.allocated.kcqg ?? group.allocated.kcdp;
  const contracted = group.contracted.tong ?? group.contracted.kcqg ?? group.contracted.kcdp;
  return [
    cost && group.period.kind === 'range'
      ? prose`Chương trình khuyến công ${when} của ${subject.again} dự tính cần ${say(cost)} từ mọi nguồn.`
      : [],
    allocated ? prose`${when}, ${BUDGET[allocated.chosen.programme]} được phân bổ ${say(allocated)}.` : [],
    contracted ? prose`${when}, ${BUDGET[contracted.chosen.programme]} đã ký hợp đồng hoặc giao nhiệm vụ ${say(contracted)}.` : [],
  ];
}

/** Sources that give figures which cannot both be right. */
export function disputes(figures: readonly Figure[], name: (figure: Figure) => Piece): Prose {
  const [first] = figures;
  if (!first) return [];
  const values = joinProse(
    [first.chosen, ...first.others].map((observation) => [{ text: formatValue(observation, 'vi'), figure: first.key }]),
    ' hay ',
  );
  const others = figures.length > 1 ? prose`; ${sayCount(figures.length - 1, figures.slice(1).map((f) => f.key), 'số khác', 'vi')} cũng vậy` : [];
  return prose`Các nguồn không thống nhất về ${name(first)}: ${values}${others}.`;
}

function largestFirst(a: Figure, b: Figure): number {
  return Number(b.chosen.value) - Number(a.chosen.value);
}
