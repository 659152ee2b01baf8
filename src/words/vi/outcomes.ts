import type { Programme } from '../../ledger/model.ts';
import type { Period } from '../../ledger/period.ts';
import { sayFigure, sayFigureAs, sayWhen } from '../mentions.ts';
import type { OutcomeGroup, OutcomeItem } from '../outcome-facts.ts';
import { joinProse, listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import { formatValue } from '../values.ts';

const PAYER: Readonly<Record<Programme, string>> = {
  tong: '',
  kcqg: 'khuyến công quốc gia',
  kcdp: 'khuyến công địa phương',
  'kcdp-tinh': 'ngân sách tỉnh',
  'kcdp-huyen': 'ngân sách huyện',
};

/**
 * Results of one period and status: "Năm 2021, khuyến công quốc gia hỗ trợ 3 cơ sở; khuyến công địa phương làm 16 đề án."
 * A budget with a long list gets a sentence of its own. `named` stands for the period where it was named before.
 */
export function outcomes(groups: readonly OutcomeGroup[], who: Piece, named?: Piece): readonly Prose[] {
  const [first] = groups;
  if (!first) return [];
  const when = named ?? sayWhen(first.period.id, 'vi');
  if (first.status === 'muc-tieu') return [prose`mục tiêu ${when} là ${listOf(groups.flatMap((group) => group.items))}.`];
  const clauses = groups.map((group, i) => {
    const list = repeats(groups[i - 1], group) ? shortItem(group) : listOf(group.items);
    return prose`${group.programme === 'tong' ? who : PAYER[group.programme]} ${group.status === 'uoc' ? 'ước ' : ''}${list}`;
  });
  const head = first.status === 'ke-hoach' ? prose`theo kế hoạch ${when}` : prose`${when}`;
  if (groups.every((group) => group.items.length <= 2)) return [prose`${head}, ${joinProse(clauses, '; ')}.`];
  const again = first.period.kind === 'year' ? 'cũng năm đó' : 'cũng thời gian đó';
  return clauses.map((clause, i) => prose`${i === 0 || first.status === 'ke-hoach' ? head : again}, ${clause}.`);
}

/** The period that the sentence before has named. */
export function sameTime(period: Period): Prose {
  return [period.kind === 'year' ? 'cùng năm' : 'trong thời gian đó'];
}

/** "giúp 399 cơ sở đưa máy móc tiên tiến vào sản xuất (trung ương 163, địa phương 236)"; without the verb where it was just said. */
function item({ outcome, figure, national, local, within }: OutcomeItem, before: OutcomeItem | undefined): Prose {
  const [said, noun, rest] = outcome.vi;
  if (figure.chosen.value === '0') return prose`${{ text: `không ${said} ${noun} nào`, figure: figure.key }}`;
  const verb = before?.outcome.vi[0] === said ? '' : `${said} `;
  const counted = noun === '' ? sayFigure(figure, 'vi') : sayFigureAs(figure, noun, 'vi');
  return prose`${verb}${counted}${rest === '' ? '' : ` ${rest}`}${partsOf(figure, national, local)}${withinOf(within)}`;
}

/** The second of two clauses about the same thing leaves out what was just said. */
function shortItem({ items: [only] }: OutcomeGroup): Prose {
  if (!only) return [];
  return only.outcome.vi[2] === '' ? item(only, undefined) : prose`${only.outcome.vi[0]} ${sayFigureAs(only.figure, only.outcome.vi[1], 'vi')}`;
}

function repeats(before: OutcomeGroup | undefined, group: OutcomeGroup): boolean {
  const [first, second] = [before?.items[0], group.items[0]];
  return before?.items.length === 1 && group.items.length === 1 && first?.outcome === second?.outcome;
}

function withinOf(within: readonly OutcomeItem[]): Prose {
  if (within.length === 0) return [];
  return prose`, trong đó ${joinProse(within.map((part) => [sayFigureAs(part.figure, part.outcome.vi[1], 'vi')]), ', ')}`;
}

function listOf(items: readonly OutcomeItem[]): Prose {
  const inner = items.some(({ outcome, national, local, within }) =>
    outcome.vi.some((part) => part.includes(',')) || (national && local) || within.length > 0,
  );
  return listProse(items.map((one, i) => item(one, items[i - 1])), 'vi', inner && items.length > 1 ? ';' : ',');
}

function partsOf(whole: OutcomeItem['figure'], national: OutcomeItem['national'], local: OutcomeItem['local']): Prose {
  if (national && !local && national.chosen.value === whole.chosen.value) return prose` (${{ text: 'đều bằng tiền trung ương', figure: national.key }})`;
  if (local && !national && local.chosen.value === whole.chosen.value) return prose` (${{ text: 'đều bằng tiền địa phương', figure: local.key }})`;
  const parts = [national ? prose`trung ương ${bare(national)}` : [], local ? prose`địa phương ${bare(local)}` : []].filter((part) => part.length > 0);
  return parts.length > 0 ? prose` (${joinProse(parts, ', ')})` : [];
}

function bare(figure: OutcomeItem['figure']): Span {
  return { text: formatValue(figure.chosen, 'vi', 'number'), figure: figure.key };
}
