import type { FigureKey, Place } from '../../ledger/model.ts';
import { yearRuns } from '../year-runs.ts';
import type { Gaps } from '../gap-facts.ts';
import { statusName } from '../labels.ts';
import { sayCount, sayPeriod, sayPlace } from '../mentions.ts';
import { formatDate } from '../dates.ts';
import { membersPhrase } from '../places.ts';
import { listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';

const PART: Readonly<Record<Gaps['part'], string>> = {
  national: 'chỉ có phần trung ương',
  local: 'chỉ có phần địa phương',
  either: 'chỉ có một trong hai phần trung ương, địa phương',
};

/** "Sổ có 47 số liệu về Bắc Giang, rải từ 2011 đến 2023." */
export function count(gaps: Gaps, subject: Subject): Prose {
  const { figures, years, uniform } = gaps;
  if (!years) return prose`Sổ chưa tìm thấy số liệu khuyến công nào về ${sayPlace(subject.place, 'vi', 'full')}.`;
  const number = sayCount(figures.length, figures.map((f) => f.key), 'số liệu', 'vi');
  const head = prose`Sổ ${figures.length <= 5 ? 'mới có' : 'có'} ${number} về ${subject.name}`;
  if (uniform) {
    const of = uniform.status === 'thuc-hien' ? 'của' : `là ${statusName(uniform.status, 'vi')}`;
    return prose`${head}, ${figures.length > 1 ? 'đều ' : ''}${of} ${sayPeriod(uniform.period, 'vi')}.`;
  }
  return prose`${head}, ${years[0] === years[1] ? prose`đều của năm ${year(years[0])}` : prose`rải từ ${year(years[0])} đến ${year(years[1])}`}.`;
}

/** Whether it is known what was really spent, and in which years. */
export function spendingKnown(gaps: Gaps): Prose {
  if (gaps.wholeYears.length > 0) {
    const only = gaps.wholeYears.length <= 3 ? 'mới có ở' : 'có ở';
    return prose`Số thực chi trọn năm ${only} ${yearList(gaps.wholeYears)}${partOf(gaps)}.`;
  }
  if (gaps.partYears.length > 0) {
    const also = gaps.ranges ? '; còn lại là tổng của nhiều năm gộp chung' : '';
    return prose`Chưa năm nào biết trọn số thực chi: ${yearList(gaps.partYears)} ${PART[gaps.part]}${also}.`;
  }
  if (gaps.ranges) return prose`Chưa biết trọn số thực chi của riêng năm nào; số có được là tổng của nhiều năm gộp chung.`;
  return prose`Đã thực chi tổng cộng bao nhiêu thì chưa thấy nguồn nào công bố.`;
}

/** "Các năm 2014–2015 và 2022 chưa có số riêng." */
export function emptyYears(gaps: Gaps): Prose {
  const { emptyYears } = gaps;
  if (emptyYears.length === 0 || gaps.figures.length === 0) return [];
  const [run, ...otherRuns] = yearRuns(emptyYears);
  if (emptyYears.length === 1 && run) return prose`Năm ${year(run[0])} chưa có số riêng.`;
  if (otherRuns.length === 0 && run) return prose`Từ ${year(run[0])} đến ${year(run[1])} chưa năm nào có số riêng.`;
  return prose`Các năm ${yearList(emptyYears, '')} chưa có số riêng.`;
}

/** Doubtful figures, named and set apart. */
export function doubts(gaps: Gaps, name: (figure: Gaps['figures'][number]) => Piece): Prose {
  const { doubtful } = gaps;
  if (doubtful.length === 0) return [];
  const shown = doubtful.slice(0, 3).map((figure) => prose`${name(figure)}`);
  const rest = doubtful.slice(3);
  const list = listProse([...shown, ...(rest.length > 0 ? [prose`${sayCount(rest.length, rest.map((f) => f.key), 'số liệu khác', 'vi')}`] : [])], 'vi');
  const keys = doubtful.map((f) => f.key);
  return prose`${sayCount(doubtful.length, keys, 'số liệu', 'vi')} còn nghi vấn nên không được vẽ, cộng hay xếp hạng: ${list}.`;
}

/** How many provinces of a region have any figure. */
export function neighbours(region: Place, members: number, withData: number, inputs: readonly FigureKey[]): Prose {
  const all: Span = { text: membersPhrase(region, members, 'vi'), place: region.place };
  if (withData === 0) return prose`Trong ${all}, chưa nơi nào có số liệu trong sổ.`;
  return prose`Trong ${all}, ${sayCount(withData, inputs, 'nơi', 'vi')} đã có số liệu.`;
}

/** What an empty page does not mean. */
export function emptiness(): Prose {
  return prose`Trống ở đây nghĩa là chưa tìm thấy nguồn công bố, không phải là không có hoạt động.`;
}

/** Where a place went and where it came from. */
export function boundary(place: Place, predecessors: readonly Place[], successor: Place | undefined, partners: readonly Place[]): readonly Prose[] {
  const sentences: Prose[] = [];
  if (predecessors.length > 0) {
    const from = date(place.valid_from);
    if (place.level === 'region') {
      sentences.push(prose`Vùng theo ranh giới này có từ ${from}; số liệu trước đó xem ở trang ${listProse(predecessors.map((p) => [sayPlace(p, 'vi', 'dated')]), 'vi')}. Số liệu của hai trang không so thẳng với nhau được.`);
    } else if (predecessors.length === 1) {
      sentences.push(prose`${sayPlace(place, 'vi', 'full')} có từ ${from}; số liệu trước đó xem ở ${sayPlace(predecessors[0] ?? place, 'vi', 'full')}.`);
    } else {
      sentences.push(prose`${sayPlace(place, 'vi', 'full')} hiện nay lập từ ${from} trên cơ sở hợp nhất ${listProse(predecessors.map((p) => [sayPlace(p, 'vi')]), 'vi')}; số liệu trước đó nằm ở trang của từng tỉnh cũ.`);
    }
  }
  if (successor) sentences.push(ending(place, successor, partners));
  return sentences;
}

function ending(place: Place, successor: Place, partners: readonly Place[]): Prose {
  const from = date(successor.valid_from);
  if (place.level === 'region') return prose`Từ ${from}, ranh giới vùng thay đổi; xem tiếp ở trang ${sayPlace(successor, 'vi', 'dated')}. Số liệu của hai trang không so thẳng với nhau được.`;
  const next: Span = { text: `${nameOf(successor)} mới`, place: successor.place };
  if (partners.length === 0) return prose`Từ ${from}, nơi đây là ${sayPlace(successor, 'vi', 'full')}, có trang riêng.`;
  return prose`Từ ${from}, ${sayPlace(place, 'vi')} cùng ${listProse(partners.map((p) => [sayPlace(p, 'vi')]), 'vi')} hợp nhất thành ${next}; trang này chỉ ghi phần của ${sayPlace(place, 'vi')}${successor.name_vi === place.name_vi ? ' cũ' : ''}.`;
}

function nameOf(place: Place): string {
  const span = sayPlace(place, 'vi', 'full');
  return typeof span === 'string' ? span : span.text;
}

function partOf(gaps: Gaps): Prose {
  return gaps.partYears.length > 0 ? prose`; ${yearList(gaps.partYears)} ${PART[gaps.part]}` : [];
}

function yearList(years: readonly number[], word = years.length > 1 ? 'các năm ' : 'năm '): Prose {
  const items = yearRuns(years).map(([first, last]) =>
    first === last ? [year(first)] : prose`${{ text: `${first}–${last}`, period: `${first}/${last}` }}`,
  );
  return prose`${word}${listProse(items, 'vi')}`;
}

function year(value: number): Span {
  return { text: String(value), period: String(value) };
}

function date(iso: string): Span {
  return { text: formatDate(iso, 'vi'), date: iso };
}
