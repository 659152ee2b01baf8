import type { Programme } from '../../ledger/model.ts';
import type { Period } from '../../ledger/period.ts';
import { sayFigure, sayFigureAs, sayWhen } from '../mentions.ts';
import type { OutcomeGroup, OutcomeItem } from '../outcome-facts.ts';
import { listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import { formatValue } from '../values.ts';

const PAYER: Readonly<Record<Programme, string>> = {
  tong: '',
  kcqg: 'khuyến công quốc gia',
  kcdp: 'khuyến công địa phương',
  'kcdp-tinh': 'ngân sách tỉnh',
  'kcdp-huyen': 'ngân sách huyện',
};

/** "Năm 2023, cả vùng giúp 399 cơ sở đưa máy móc tiên tiến vào sản xuất (trung ương 163, địa phương 236) và …" */
export function outcomes(group: OutcomeGroup, who: Piece, when: Piece = sayWhen(group.period.id, 'vi')): Prose {
  const subject = group.programme === 'tong' ? who : PAYER[group.programme];
  const list = listProse(group.items.map(item), 'vi', group.items.some(hasInnerComma) ? ';' : ',');
  if (group.status === 'ke-hoach') return prose`theo kế hoạch ${when}, ${subject} ${list}.`;
  if (group.status === 'muc-tieu') return prose`mục tiêu ${when} là ${list}.`;
  return prose`${when}, ${subject} ${group.status === 'uoc' ? 'ước ' : ''}${list}.`;
}

/** How the period just named is named again. */
export function sameTime(period: Period): Prose {
  return period.kind === 'year' ? ['cũng năm đó'] : ['cũng thời gian đó'];
}

/** "giúp 399 cơ sở đưa máy móc tiên tiến vào sản xuất (trung ương 163, địa phương 236)" */
export function item({ outcome, figure, national, local }: OutcomeItem): Prose {
  const [verb, noun, rest] = outcome.vi;
  const counted = noun === '' ? sayFigure(figure, 'vi') : sayFigureAs(figure, noun, 'vi');
  const parts = listProse(
    [national ? prose`trung ương ${bare(national)}` : [], local ? prose`địa phương ${bare(local)}` : []],
    'vi',
  );
  return prose`${verb} ${counted}${rest === '' ? '' : ` ${rest}`}${parts.length > 0 ? prose` (${parts})` : []}`;
}

function bare(figure: OutcomeItem['figure']): Span {
  return { text: formatValue(figure.chosen, 'vi', 'number'), figure: figure.key };
}

function hasInnerComma({ outcome }: OutcomeItem): boolean {
  return outcome.vi.some((part) => part.includes(','));
}
