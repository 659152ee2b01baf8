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

/** Several years of one kind of money in one breath: "Year by year, the province spent more than VND 3.6 billion (2017) and …" */
export function money(figures: readonly Figure[], subject: Subject): Prose {
  const [first] = figures;
  if (!first) return [];
  const { status, programme } = first.chosen;
  const each = figures.length > MOST_YEARS ? 'In the latest years' : 'Year by year,';
  const list = listProse(figures.slice(-MOST_YEARS).map((figure) => prose`${sayFigure(figure, 'en')} (${when(figure)})`), 'en');
  const from = programme === 'tong' ? '' : programme === 'kcqg' ? ' from national khuyến công' : ' from local budgets';
  if (status === 'ke-hoach' || status === 'muc-tieu') {
    return prose`${each} plans${from} were ${list}.`;
  }
  const verb = status === 'uoc' ? 'spent an estimated' : 'spent';
  const payer = programme === 'tong' ? subject.again : programme === 'kcqg' ? 'national khuyến công' : 'local budgets';
  return prose`${each} ${payer} ${verb} ${list}.`;
}

/** "Advanced machinery alone took VND 3.6 billion (2019) and more than VND 2.5 billion (2018)." */
export function category(figures: readonly Figure[], categories: ReadonlyMap<string, Category>): Prose {
  const [first] = figures;
  if (!first) return [];
  const { status, programme } = first.chosen;
  const list = listProse(figures.slice(-MOST_YEARS).map((figure) => prose`${sayFigure(figure, 'en')} (${when(figure)})`), 'en');
  const of = programme === 'tong' ? '' : programme === 'kcqg' ? ' of national money' : ' of local money';
  const verb = status === 'ke-hoach' ? 'was to take' : status === 'uoc' ? 'took an estimated' : 'took';
  return prose`${shortCategory(first.chosen.category, categories, 'en')} alone ${verb} ${list}${of}${latest(figures)}.`;
}

/** "Products certified at provincial level: 21 (2021) and 10 (2016)." */
export function counts(figures: readonly Figure[], outcome: Outcome): Prose {
  const [past, , , many, rest] = outcome.en;
  const list = listProse(figures.slice(-MOST_YEARS).map((figure) => prose`${number(figure)} (${when(figure)})`), 'en');
  const what = past === 'had' || rest.startsWith('certified') ? `${many} ${rest}` : `${many} ${past}${rest === '' ? '' : ` ${rest}`}`;
  return prose`The number of ${what.trim()} was ${list}${latest(figures)}.`;
}

function latest(figures: readonly Figure[]): string {
  return figures.length > MOST_YEARS ? ' in the latest years' : '';
}

function when({ chosen }: Figure): Span {
  return { text: periodShort(chosen.period, 'en'), period: chosen.period };
}

function number(figure: Figure): Span {
  return { text: formatValue(figure.chosen, 'en', 'number'), figure: figure.key };
}
