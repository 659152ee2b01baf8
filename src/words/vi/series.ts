import type { Category, Figure } from '../../ledger/model.ts';
import { shortCategory } from '../category-words.ts';
import { sayFigure } from '../mentions.ts';
import type { Outcome } from '../outcomes.ts';
import { periodShort } from '../periods.ts';
import { listProse, prose } from '../prose.ts';
import type { Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { formatValue } from '../values.ts';

/** Several years of one kind of money in one breath: "Những năm khác, tỉnh chi hơn 3,9 tỷ đồng (2018) và hơn 3,6 tỷ đồng (2017)." */
export function money(figures: readonly Figure[], subject: Subject, others: boolean): Prose {
  const [first] = figures;
  if (!first) return [];
  const { status, programme } = first.chosen;
  const list = listProse(figures.map((figure) => prose`${sayFigure(figure, 'vi')} (${when(figure)})`), 'vi');
  if (status === 'ke-hoach' || status === 'muc-tieu') {
    const word = status === 'muc-tieu' ? 'mục tiêu' : 'kế hoạch';
    const also = others ? ' những năm khác' : '';
    if (programme === 'tong') return prose`${word} kinh phí${also} là ${list}.`;
    if (programme === 'kcqg') return prose`theo ${word}${also}, khuyến công quốc gia cấp ${list}.`;
    return prose`theo ${word}${also}, ${programme === 'kcdp-huyen' ? 'ngân sách huyện' : 'ngân sách địa phương'} dành ${list}.`;
  }
  const verb = status === 'uoc' ? 'ước chi' : 'chi';
  const start = others ? 'những năm khác, ' : '';
  if (programme === 'kcqg') return prose`${start}khuyến công quốc gia ${verb} ${list}.`;
  return prose`${start}${programme === 'tong' ? subject.again : 'ngân sách địa phương'} ${verb} ${list}.`;
}

/** "Riêng mô hình và máy móc, tỉnh chi 3,6 tỷ đồng (2019) và hơn 2,5 tỷ đồng (2018)." */
export function category(figures: readonly Figure[], categories: ReadonlyMap<string, Category>): Prose {
  const [first] = figures;
  if (!first) return [];
  const { status, programme } = first.chosen;
  const list = listProse(figures.map((figure) => prose`${sayFigure(figure, 'vi')} (${when(figure)})`), 'vi');
  const payer = programme === 'tong' ? '' : programme === 'kcqg' ? 'trung ương ' : 'địa phương ';
  const verb = status === 'ke-hoach' ? 'dự kiến dành' : status === 'uoc' ? 'ước chi' : 'chi';
  return prose`Riêng cho ${shortCategory(first.chosen.category, categories, 'vi')}, ${payer}${verb} ${list}.`;
}

/** "Số sản phẩm tiêu biểu cấp tỉnh là 21 (2021) và 10 (2016)." */
export function counts(figures: readonly Figure[], outcome: Outcome): Prose {
  const [verb, noun, rest] = outcome.vi;
  const list = listProse(figures.map((figure) => prose`${number(figure)} (${when(figure)})`), 'vi');
  const what = verb === 'có' ? `${noun} ${rest}` : `${noun} ${verb === 'đưa' ? rest : `được ${verb}${rest === '' ? '' : ` ${rest}`}`}`;
  return prose`Số ${what.trim()} là ${list}.`;
}

function when({ chosen }: Figure): Span {
  return { text: periodShort(chosen.period, 'vi'), period: chosen.period };
}

function number(figure: Figure): Span {
  return { text: formatValue(figure.chosen, 'vi', 'number'), figure: figure.key };
}
