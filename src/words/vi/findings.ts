import type { Derived } from '../../ledger/derive.ts';
import type { Figure, Place, Status } from '../../ledger/model.ts';
import type { Counted } from '../counted.ts';
import { sayCount, sayDerived, sayFigure, sayPeriod, sayPlace } from '../mentions.ts';
import { listProse, prose } from '../prose.ts';
import type { Prose, Span } from '../prose.ts';
import { BILLION, PERCENT } from '../units.ts';

const BY: Readonly<Record<Status, string>> = {
  'thuc-hien': '',
  uoc: ' theo số ước',
  'ke-hoach': ' theo kế hoạch',
  'muc-tieu': ' theo mục tiêu',
};

/** One budget paid more in every year of which both parts are known. */
export function alwaysMore(local: boolean, years: Counted): Prose {
  const [more, less] = local ? ['Địa phương', 'trung ương'] : ['Trung ương', 'địa phương'];
  return prose`${more} chi nhiều hơn ${less} trong cả ${sayCount(years.count, years.inputs, 'năm', 'vi')} có đủ số`;
}

/** One budget has paid more since a year, in every year of which both parts are known. */
export function moreSince(local: boolean, year: Span): Prose {
  const [more, less] = local ? ['Địa phương', 'trung ương'] : ['Trung ương', 'địa phương'];
  return prose`${more} chi nhiều hơn ${less} trong mọi năm có đủ số từ ${year}`;
}

/** One budget paid more in the only year of which both parts are known. */
export function moreIn(local: boolean, year: Span): Prose {
  const [more, less] = local ? ['địa phương', 'trung ương'] : ['trung ương', 'địa phương'];
  return prose`Năm ${year}, ${more} chi nhiều hơn ${less}`;
}

/** The year with the highest value of at least three; `among` counts them where years between them are not known. */
export function peak(figure: Figure, what: string, among: Counted | null): Prose {
  const most = figure.chosen.unit === PERCENT ? 'cao nhất' : figure.chosen.unit === BILLION ? 'lớn nhất' : 'nhiều nhất';
  const field = among === null ? [] : prose` trong ${sayCount(among.count, among.inputs, 'năm', 'vi')} có số`;
  return prose`${what} ${most}${field} là ${sayPeriod(figure.chosen.period, 'vi')}: ${sayFigure(figure, 'vi')}`;
}

/** Two years, clearly apart. */
export function fromTo(before: Figure, after: Figure, what: string): Prose {
  const way = Number(after.chosen.value) > Number(before.chosen.value) ? 'lên' : 'xuống';
  return prose`${what} từ ${sayFigure(before, 'vi')} ${sayPeriod(before.chosen.period, 'vi')} ${way} ${sayFigure(after, 'vi')} ${sayPeriod(after.chosen.period, 'vi')}`;
}

/** Only plans are known, whole ones for so many years. */
export function plansOnly(years: Counted): Prose {
  return prose`Mới biết trọn kế hoạch của ${sayCount(years.count, years.inputs, 'năm', 'vi')}, chưa biết số thực chi`;
}

/** A plain name for a series in which nothing stands out that could be claimed. */
export function overTime(what: string): Prose {
  return prose`${what} qua các năm`;
}

/** The first among those with data. */
export function leads(places: readonly Place[], figure: Figure, all: Counted): Prose {
  const names = listProse(places.map((place) => [sayPlace(place, 'vi')]), 'vi');
  const field = sayCount(all.count, all.inputs, 'tỉnh, thành phố', 'vi');
  return prose`${names} ${places.length > 1 ? 'cùng ' : ''}dẫn đầu trong ${field} có số liệu, với ${sayFigure(figure, 'vi')}${BY[figure.chosen.status]}`;
}

/** How many have data, where nobody can be said to lead. */
export function withData(all: Counted, what: string): Prose {
  return prose`${what} của ${sayCount(all.count, all.inputs, 'tỉnh, thành phố', 'vi')}`;
}

/** How a single year kept to its plan. */
export function planKept(year: Span, percent: Span): Prose {
  return prose`Năm ${year} đạt ${percent} kế hoạch`;
}

/** No year with both figures reached its plan; the one that came nearest. */
export function planNeverReached(nearest: Span, percent: Span): Prose {
  return prose`Những năm có đủ số, chưa năm nào chi hết kế hoạch; gần nhất là năm ${nearest}, ${percent}`;
}

/** Every year with both figures reached its plan. */
export function planAlwaysReached(): Prose {
  return ['Năm nào có đủ số cũng chi hết hoặc vượt kế hoạch'];
}

/** Some years with both figures reached the plan. */
export function planSometimesReached(furthest: Span, percent: Span): Prose {
  return prose`Trong các năm có đủ số, xa kế hoạch nhất là năm ${furthest}, đạt ${percent}`;
}

/** What part of all a purpose takes. */
export function takes(purpose: string, share: Derived): Prose {
  return prose`${purpose} chiếm ${sayDerived(share, 'vi')} kinh phí`;
}

/** How much of the map is known. */
export function coverage(have: Counted, of: number): Prose {
  return prose`${sayCount(have.count, have.inputs, '', 'vi')} trong ${sayCount(of, have.inputs, 'tỉnh, thành phố', 'vi')} có số liệu`;
}
