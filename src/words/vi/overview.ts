import type { Counted } from '../counted.ts';
import type { Figure, Place } from '../../ledger/model.ts';
import { programmeName, statusName } from '../labels.ts';
import { sayCount, sayFigure, sayPeriod, sayPlace } from '../mentions.ts';
import { listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';

type Held = readonly [place: Place, figure: Figure];

const many = ({ count, inputs }: Counted, noun: string): Span => sayCount(count, inputs, noun, 'vi');

/** "Riêng 28 tỉnh, thành phố phía Bắc chi 176,4 tỷ đồng, đạt 94,6% kế hoạch." */
export function regionInYear(name: Span, money: Figure, completion: Figure | undefined): Prose {
  const plan = completion ? prose`, đạt ${sayFigure(completion, 'vi')} kế hoạch` : [];
  return prose`Riêng ${name} ${money.chosen.status === 'uoc' ? 'ước chi' : 'chi'} ${sayFigure(money, 'vi')} cho khuyến công${recast(money)}${plan}.`;
}

/** What is not known of a year as a whole; `told`: the sentence before spoke of the country. */
export function noCountryFigure(when: Span, told: boolean): Prose {
  return told
    ? ['Tổng số cả nước đã chi thì chưa thấy nguồn nào công bố.']
    : prose`${when} cả nước chi tổng cộng bao nhiêu thì chưa thấy nguồn nào công bố.`;
}

/** "12 tỉnh, thành phố có số riêng của năm này"; a few are named. */
export function provincesInYear(places: Counted, named: readonly Place[]): Prose {
  if (places.count === 0) return ['Chưa tỉnh, thành phố nào có số riêng của năm này.'];
  if (named.length > 0) return prose`Về các tỉnh, mới có số riêng của ${listProse(named.map((place) => [sayPlace(place, 'vi')]), 'vi')}.`;
  return prose`${many(places, 'tỉnh, thành phố')} có số riêng của năm này.`;
}

/** Which provinces' total spending is known, where that is too few to compare. */
export function spendersInYear(all: Counted, named: readonly Held[]): Prose {
  if (all.count === 0) return ['Chưa nơi nào có tổng số thực chi.'];
  const list = named.map(([place, figure]) => prose`${sayPlace(place, 'vi')} (${sayFigure(figure, 'vi')})`);
  if (list.length > 0) return prose`Tổng số thực chi mới biết ở ${listProse(list, 'vi')}.`;
  return prose`${many(all, 'nơi')} có tổng số thực chi.`;
}

/** "Trong 3 nơi có tổng số thực chi, Vĩnh Phúc chi nhiều nhất, 6,8 tỷ đồng; Hà Giang ít nhất, hơn 1,6 tỷ đồng." */
export function extremes(all: Counted, [top, most]: Held, [bottom, least]: Held): Prose {
  return prose`Trong ${many(all, 'nơi')} có tổng số thực chi, ${sayPlace(top, 'vi')} chi nhiều nhất, ${sayFigure(most, 'vi')}; ${sayPlace(bottom, 'vi')} ít nhất, ${sayFigure(least, 'vi')}.`;
}

/** "Sổ có 255 số liệu về chỉ tiêu này, ở 30 nơi, từ 2011 đến 2025; 80 số là kế hoạch hoặc mục tiêu và 5 số còn nghi vấn." */
export function known(what: string, figures: Counted, places: Counted, years: readonly Span[], hoped: Counted, doubtful: Counted): Prose {
  const [first, last] = years;
  const when = first === undefined ? [] : last === undefined ? prose`, của năm ${first}` : prose`, từ ${first} đến ${last}`;
  const allHoped = hoped.count === figures.count;
  const kinds = [
    hoped.count > 0 && allHoped ? prose`${allOf(hoped, 'tất cả')} là kế hoạch hoặc mục tiêu` : [],
    hoped.count > 0 && !allHoped ? prose`${many(hoped, 'số')} là kế hoạch hoặc mục tiêu` : [],
    doubtful.count > 0 ? prose`${many(doubtful, 'số')} còn nghi vấn` : [],
  ].filter((part) => part.length > 0);
  const tail = kinds.length > 0 ? prose`; ${listProse(kinds, 'vi')}` : [];
  return prose`Sổ có ${many(figures, 'số liệu')} về ${what}, ở ${many(places, 'nơi')}${when}${tail}.`;
}

/** So few that each is named: "Về chỉ tiêu này, sổ mới có 1 số liệu: 2.451 gian hàng (phía Bắc, năm 2023)." */
export function few(what: string, figures: Counted, held: readonly (readonly [name: Span, figure: Figure])[]): Prose {
  const items = held.map(([name, figure]) => {
    const { status, review } = figure.chosen;
    const kind = status === 'thuc-hien' ? '' : `, ${statusName(status, 'vi')}`;
    const doubt = review === 'doubtful' ? ', còn nghi vấn' : '';
    return prose`${sayFigure(figure, 'vi')} (${name}, ${sayPeriod(figure.chosen.period, 'vi')}${kind}${doubt})`;
  });
  return prose`Về ${what}, sổ mới có ${many(figures, 'số liệu')}: ${listProse(items, 'vi')}.`;
}

/** Nothing is known of a category or an indicator. */
export function unknown(what: string): Prose {
  return prose`Sổ chưa tìm thấy số liệu nào về ${what}.`;
}

/** "Số thực hiện mới nhất của cả nước là 323 tỷ đồng (năm 2022)." */
export function latest(name: Span, figure: Figure): Prose {
  return prose`Số ${statusName(figure.chosen.status, 'vi')} mới nhất của ${name}${budget(figure) === '' ? '' : `${budget(figure)},`} là ${sayFigure(figure, 'vi')} (${sayPeriod(figure.chosen.period, 'vi')}).`;
}

/** "Nhiều tỉnh có số nhất là giai đoạn 2016–2020: trong 8 nơi, cao nhất là Bắc Giang với …, thấp nhất là …" */
export function widest(figures: Counted, [top, most]: Held, [bottom, least]: Held): Prose {
  const period = sayPeriod(most.chosen.period, 'vi');
  return prose`Nhiều tỉnh có số nhất là ${period} (${statusName(most.chosen.status, 'vi')}${budget(most)}): trong ${many(figures, 'nơi')}, cao nhất là ${sayPlace(top, 'vi')} với ${sayFigure(most, 'vi')}, thấp nhất là ${sayPlace(bottom, 'vi')} với ${sayFigure(least, 'vi')}.`;
}

/** "Khoản thực chi lớn nhất được nêu cho nhóm việc này là hơn 11,2 tỷ đồng, ở tỉnh Thái Nguyên, giai đoạn 2021–2024." */
export function largestSum(place: Place, figure: Figure, only: boolean): Prose {
  return prose`Khoản thực chi ${only ? 'duy nhất' : 'lớn nhất'} được nêu cho nhóm việc này là ${sayFigure(figure, 'vi')}${budget(figure)}, ở ${sayPlace(place, 'vi', 'full')}, ${sayPeriod(figure.chosen.period, 'vi')}.`;
}

/** What the whole ledger is made of. */
export function wholeLedger(figures: Counted, sources: Counted, places: Counted, doubtful: Counted): Prose {
  const doubts = doubtful.count > 0 ? prose` ${many(doubtful, 'số')} còn nghi vấn: sổ ghi rõ vì sao, và không đem vẽ, cộng hay xếp hạng.` : [];
  return prose`Sổ hiện có ${many(figures, 'số liệu')} lấy từ ${many(sources, 'tài liệu')}, về ${many(places, 'tỉnh, thành phố')} cùng các khu vực và cả nước.${doubts}`;
}

function allOf({ count, inputs }: Counted, text: string): Span {
  const span = sayCount(count, inputs, '', 'vi');
  return typeof span === 'string' ? span : { ...span, text };
}

function budget(figure: Figure): string {
  return figure.chosen.programme === 'tong' ? '' : `, phần ${programmeName(figure.chosen.programme, 'vi')}`;
}

function recast(figure: Figure): Piece {
  return figure.chosen.boundary === 'recast' ? ' (tính theo địa giới mới)' : undefined;
}
