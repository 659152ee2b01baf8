import type { Programme } from '../../ledger/model.ts';
import type { Period } from '../../ledger/period.ts';
import { sayFigure, sayFigureAs, sayWhen } from '../mentions.ts';
import { byVerb, shortened } from '../outcome-facts.ts';
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
 * Results of one period and status: "Năm 2021, khuyến công quốc gia hỗ trợ 3 cơ sở; khuyến công địa phương thực hiện 16
 * đề án." A budget with a long list gets sentences of its own. `named` stands for the period where it was named before.
 */
export function outcomes(groups: readonly OutcomeGroup[], who: Piece, named?: Piece): readonly Prose[] {
  const [first] = groups;
  if (!first) return [];
  const when = named ?? sayWhen(first.period.id, 'vi');
  if (first.status === 'muc-tieu') {
    const lists = shortened({ ...first, items: groups.flatMap((group) => group.items) }).map((group) => listOf(group.items));
    return lists.map((list, i) => (i === 0 ? prose`mục tiêu ${when} là ${list}.` : prose`ngoài ra còn đặt mục tiêu ${list}.`));
  }
  const clauses = groups.flatMap(shortened).map((group, i, all) => {
    const list = repeats(all[i - 1], group) ? shortItem(group) : listOf(group.items);
    return prose`${group.programme === 'tong' ? who : PAYER[group.programme]} ${group.status === 'uoc' ? 'ước ' : ''}${list}`;
  });
  const head = first.status === 'ke-hoach' ? prose`theo kế hoạch ${when}` : prose`${when}`;
  if (groups.every((group) => group.items.length <= 2)) return [prose`${head}, ${joinProse(clauses, '; ')}.`];
  const again = first.status === 'ke-hoach' ? 'cũng theo kế hoạch ấy' : first.period.kind === 'year' ? 'cũng năm đó' : 'cũng thời gian đó';
  const pieces = groups.flatMap(shortened);
  return clauses.map((clause, i) => {
    if (i > 0 && pieces[i]?.programme === 'kcdp' && pieces[i - 1]?.programme === 'kcqg') return prose`phần ${clause}.`;
    return prose`${i === 0 ? head : again}, ${clause}.`;
  });
}

/** The period that the sentence before has named. */
export function sameTime(period: Period): Prose {
  return [period.kind === 'year' ? 'cùng năm' : 'trong thời gian đó'];
}

/** "dựng 11 mô hình trình diễn kỹ thuật (trung ương 6); dạy nghề cho 210 lao động" */
function listOf(items: readonly OutcomeItem[]): Prose {
  const runs = byVerb(items, verbOf);
  const clauses = runs.map((run) => prose`${run[0] ? verbOf(run[0]) : ''} ${listProse(run.map(counted), 'vi')}`);
  const inner = runs.some((run) => run.length > 1) || clauses.some((clause) => clause.some((span) => (typeof span === 'string' ? span : span.text).includes(', ')));
  return listProse(clauses, 'vi', inner && clauses.length > 1 ? ';' : ',');
}

function verbOf({ outcome, figure }: OutcomeItem): string {
  return figure.chosen.value === '0' ? `không ${outcome.vi[0]}` : outcome.vi[0];
}

/** "399 cơ sở đưa máy móc tiên tiến vào sản xuất (trung ương 163, địa phương 236)" */
function counted({ outcome, figure, national, local, within }: OutcomeItem): Prose {
  const [, noun, rest] = outcome.vi;
  if (figure.chosen.value === '0') return [{ text: `${noun} nào`, figure: figure.key }];
  const amount = noun === '' ? sayFigure(figure, 'vi') : sayFigureAs(figure, noun, 'vi');
  return prose`${amount}${rest === '' ? '' : ` ${rest}`}${partsOf(figure, national, local)}${withinOf(within)}`;
}

/** The second of two clauses about the same thing leaves out what was just said. */
function shortItem({ items: [only] }: OutcomeGroup): Prose {
  if (!only) return [];
  return only.outcome.vi[2] === '' ? listOf([only]) : prose`${only.outcome.vi[0]} ${sayFigureAs(only.figure, only.outcome.vi[1], 'vi')}`;
}

function repeats(before: OutcomeGroup | undefined, group: OutcomeGroup): boolean {
  const [first, second] = [before?.items[0], group.items[0]];
  return before?.items.length === 1 && group.items.length === 1 && first?.outcome === second?.outcome;
}

function withinOf(within: readonly OutcomeItem[]): Prose {
  if (within.length === 0) return [];
  return prose`, trong đó ${listProse(within.map((part) => [sayFigureAs(part.figure, part.outcome.vi[1], 'vi')]), 'vi')}`;
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
