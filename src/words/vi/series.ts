import type { Category, Figure } from '../../ledger/model.ts';
import { shortCategory } from '../category-words.ts';
import { sayFigure } from '../mentions.ts';
import type { Outcome } from '../outcomes.ts';
import { periodShort } from '../periods.ts';
import { listProse, prose } from '../prose.ts';
import type { Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { formatValue } from '../values.ts';

/** A sentence lists no more years than these, the latest. */
const MOST_YEARS = 6;

/** Several years of one kind of money in one breath: "Tính theo từng năm, tỉnh chi hơn 3,6 tỷ đồng (2017) và hơn 3,9 tỷ đồng (2018)." */
export function money(figures: readonly Figure[], subject: Subject): Prose {
  const [first] = figures;
  if (!first) return [];
  const { status, programme } = first.chosen;
  const each = figures.length > MOST_YEARS ? 'những năm gần nhất' : 'từng năm';
  const list = listProse(figures.slice(-MOST_YEARS).map((figure) => prose`${sayFigure(figure, 'vi')} (${when(figure)})`), 'vi');
  if (status === 'ke-hoach' || status === 'muc-tieu') {
    const word = status === 'muc-tieu' ? 'mục tiêu' : 'kế hoạch';
    if (programme === 'tong') return prose`${word} kinh phí ${each} là ${list}.`;
    if (programme === 'kcqg') return prose`theo ${word} ${each}, khuyến công quốc gia cấp ${list}.`;
    return prose`theo ${word} ${each}, ${programme === 'kcdp-huyen' ? 'ngân sách huyện' : 'ngân sách địa phương'} dành ${list}.`;
  }
  const verb = status === 'uoc' ? 'ước chi' : 'chi';
  const payer = programme === 'tong' ? subject.again : programme === 'kcqg' ? 'khuyến công quốc gia' : 'ngân sách địa phương';
  return prose`tính theo ${each}, ${payer} ${verb} ${list}.`;
}

/** "Riêng mô hình và máy móc được chi hơn 2,5 tỷ đồng (2018) và 3,6 tỷ đồng (2019)." */
export function category(figures: readonly Figure[], categories: ReadonlyMap<string, Category>): Prose {
  const [first] = figures;
  if (!first) return [];
  const { status, programme } = first.chosen;
  const list = listProse(figures.slice(-MOST_YEARS).map((figure) => prose`${sayFigure(figure, 'vi')} (${when(figure)})`), 'vi');
  const payer = programme === 'tong' ? '' : programme === 'kcqg' ? 'khuyến công quốc gia ' : 'khuyến công địa phương ';
  const verb = status === 'ke-hoach' ? 'dự kiến dành' : status === 'uoc' ? 'ước chi' : 'chi';
  return prose`Riêng ${shortCategory(first.chosen.category, categories, 'vi')} được ${payer}${verb} ${latest(figures)}${list}.`;
}

/** "Số sản phẩm tiêu biểu cấp tỉnh là 21 (2021) và 10 (2016)." */
export function counts(figures: readonly Figure[], outcome: Outcome): Prose {
  const [verb, noun, rest] = outcome.vi;
  const list = listProse(figures.slice(-MOST_YEARS).map((figure) => prose`${number(figure)} (${when(figure)})`), 'vi');
  const what = verb === 'có' ? `${noun} ${rest}` : `${noun} ${verb === 'đưa' ? rest : `được ${verb}${rest === '' ? '' : ` ${rest}`}`}`;
  return prose`Số ${what.trim()} ${latest(figures)}là ${list}.`;
}

function latest(figures: readonly Figure[]): string {
  return figures.length > MOST_YEARS ? 'những năm gần nhất ' : '';
}

function when({ chosen }: Figure): Span {
  return { text: periodShort(chosen.period, 'vi'), period: chosen.period };
}

function number(figure: Figure): Span {
  return { text: formatValue(figure.chosen, 'vi', 'number'), figure: figure.key };
}
