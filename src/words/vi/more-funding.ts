import type { Derived } from '../../ledger/derive.ts';
import type { Category, Figure } from '../../ledger/model.ts';
import { shortCategory } from '../category-words.ts';
import type { FundingGroup } from '../funding-facts.ts';
import { sayCount, sayFigure, sayWhen } from '../mentions.ts';
import { joinProse, listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';

const say = (figure: Figure): Span => sayFigure(figure, 'vi');

/** Where a place stands among those with the same figure. */
export function rank(rank: Derived, among: number, sameYear: boolean): Prose {
  const all = sayCount(among, rank.inputs, 'tỉnh, thành phố', 'vi');
  const where = prose`trong ${all} có số cùng ${sameYear ? 'năm' : 'giai đoạn'}`;
  if (rank.value === 1) return prose`Đó là mức ${{ text: 'cao nhất', derived: rank }} ${where}.`;
  if (rank.value === among) return prose`Đó là mức ${{ text: 'thấp nhất', derived: rank }} ${where}.`;
  return prose`Mức ấy ${{ text: `đứng thứ ${rank.value}`, derived: rank }} ${where}.`;
}

/** What the money of a period went to, as far as sources say. */
export function byCategory(group: FundingGroup, categories: ReadonlyMap<string, Category>, told: boolean): Prose {
  const items = [...group.byCategory].sort((a, b) => Number(b.chosen.value) - Number(a.chosen.value));
  if (items.length === 0) return [];
  const clauses = items.map((figure) => prose`${say(figure)} cho ${shortCategory(figure.chosen.category, categories, 'vi')}${payer(figure, items)}`);
  const list = listProse(clauses, 'vi', clauses.length > 1 && items.some((f) => shortCategory(f.chosen.category, categories, 'vi').includes(',')) ? ';' : ',');
  const verb = group.status === 'ke-hoach' ? 'dành' : group.status === 'uoc' ? 'ước dành' : 'chi';
  if (told) return prose`Trong đó ${verb} ${list}.`;
  return prose`Riêng ${sayWhen(group.period.id, 'vi')}${group.status === 'ke-hoach' ? ' theo kế hoạch' : ''}, khuyến công ${verb} ${list}.`;
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
      ? prose`Chương trình khuyến công ${when} của ${subject.again} dự tính cần ${say(cost)} từ mọi nguồn, kể cả vốn của cơ sở.`
      : [],
    allocated ? prose`${when}, ${ofBudget(allocated)} được phân bổ ${say(allocated)}.` : [],
    contracted ? prose`${when}, ${ofBudget(contracted)} đã ký hợp đồng hoặc giao nhiệm vụ ${say(contracted)}.` : [],
  ];
}

/** Sources that give figures which cannot both be right. */
export function disputes(figures: readonly Figure[], name: (figure: Figure) => Piece): Prose {
  const [first] = figures;
  if (!first) return [];
  const values = joinProse(
    [first.chosen, ...first.others].map((observation) => [sayFigure({ ...first, chosen: observation }, 'vi')]),
    ' hay ',
  );
  const others = figures.length > 1 ? prose`; ${sayCount(figures.length - 1, figures.slice(1).map((f) => f.key), 'số khác', 'vi')} cũng vậy` : [];
  return prose`Các nguồn không thống nhất về ${name(first)}: ${values}${others}.`;
}

function payer(figure: Figure, items: readonly Figure[]): string {
  const { programme } = figure.chosen;
  if (programme === 'tong') return '';
  const words = programme === 'kcqg' ? 'tiền trung ương' : 'tiền địa phương';
  return items.at(-1) === figure || items.some((other) => other.chosen.programme !== programme) ? ` (${words})` : '';
}

function ofBudget(figure: Figure): string {
  if (figure.chosen.programme === 'kcqg') return 'khuyến công quốc gia';
  return figure.chosen.programme === 'tong' ? 'khuyến công' : 'khuyến công địa phương';
}
