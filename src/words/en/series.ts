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

/** Several years of one kind of money in one breath: "The province spent more than VND 3.6 billion in 2017 and …" */
export function money(figures: readonly Figure[], subject: Subject): Prose {
  const [first] = figures;
  if (!first) return [];
  const { status, programme } = first.chosen;
  const list = listProse(figures.slice(-MOST_YEARS).map(inYear), 'en');
  const from = programme === 'tong' ? '' : programme === 'kcqg' ? ' from the central budget' : ' from local budgets';
  if (status === 'ke-hoach' || status === 'muc-tieu') return prose`${latest(figures)}plans${from} were ${list}.`;
  const verb = status === 'uoc' ? 'spent an estimated' : 'spent';
  const payer = programme === 'tong' ? subject.again : programme === 'kcqg' ? 'the central budget' : 'local budgets';
  return prose`${latest(figures)}${payer} ${verb} ${list}.`;
}

/** "Advanced machinery alone took more than VND 2.5 billion in 2018 and VND 3.6 billion in 2019." */
export function category(figures: readonly Figure[], categories: ReadonlyMap<string, Category>): Prose {
  const [first] = figures;
  if (!first) return [];
  const { status, programme } = first.chosen;
  const list = listProse(figures.slice(-MOST_YEARS).map(inYear), 'en');
  const from = programme === 'tong' ? '' : programme === 'kcqg' ? ' from the central budget' : ' from local budgets';
  const verb = status === 'ke-hoach' ? 'was to take' : status === 'uoc' ? 'took an estimated' : 'took';
  return prose`${latest(figures)}${shortCategory(first.chosen.category, categories, 'en')} alone ${verb} ${list}${from}.`;
}

/** "The number of products certified at provincial level was 10 in 2016 and 21 in 2021." */
export function counts(figures: readonly Figure[], outcome: Outcome): Prose {
  const [past, , , many, rest] = outcome.en;
  const list = listProse(figures.slice(-MOST_YEARS).map((figure) => prose`${number(figure)} in ${when(figure)}`), 'en');
  const what = past === 'had' || rest.startsWith('certified') ? `${many} ${rest}` : `${many} ${past}${rest === '' ? '' : ` ${rest}`}`;
  return prose`${latest(figures)}the number of ${what.trim()} was ${list}.`;
}

function latest(figures: readonly Figure[]): string {
  return figures.length > MOST_YEARS ? 'in the latest years, ' : '';
}

/** "VND 3.6 billion in 2019" */
function inYear(figure: Figure): Prose {
  return prose`${sayFigure(figure, 'en')} in ${when(figure)}`;
}

function when({ chosen }: Figure): Span {
  return { text: periodShort(chosen.period, 'en'), period: chosen.period };
}

function number(figure: Figure): Span {
  return { text: formatValue(figure.chosen, 'en', 'number'), figure: figure.key };
}
