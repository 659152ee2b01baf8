import type { Programme } from '../../ledger/model.ts';
import type { Period } from '../../ledger/period.ts';
import { sayFigure, sayFigureAs, sayPeriod, sayWhen } from '../mentions.ts';
import { byVerb, shortened } from '../outcome-facts.ts';
import type { OutcomeGroup, OutcomeItem } from '../outcome-facts.ts';
import { joinProse, listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import { formatValue } from '../values.ts';
import { planFor } from './funding-words.ts';

const PAYER: Readonly<Record<Programme, string>> = {
  tong: '',
  kcqg: 'the national programme',
  kcdp: 'local programmes',
  'kcdp-tinh': 'the provincial programme',
  'kcdp-huyen': 'district programmes',
};

/**
 * Results of one period and status: "In 2021, the national programme supported 3 establishments; local programmes carried
 * out 16 projects." A budget with a long list gets sentences of its own. `named` stands for the period where it was
 * named before.
 */
export function outcomes(groups: readonly OutcomeGroup[], who: Piece, named?: Piece): readonly Prose[] {
  const [first] = groups;
  if (!first) return [];
  const when = named ?? sayWhen(first.period.id, 'en');
  if (first.status === 'muc-tieu') {
    const lists = shortened({ ...first, items: groups.flatMap((group) => group.items) }).map((group) => listOf(group.items, true));
    return lists.map((list, i) => (i === 0 ? prose`The target for ${sayPeriod(first.period.id, 'en')} was to ${list}.` : prose`It was also to ${list}.`));
  }
  const clauses = groups.flatMap(shortened).map((group) => {
    const subject = group.programme === 'tong' ? who : PAYER[group.programme];
    // Who acts may be one or many; neither form needs a verb that agrees.
    if (first.status === 'ke-hoach') return prose`for ${subject} to ${listOf(group.items, true)}`;
    return prose`${subject}${group.status === 'uoc' ? ', by estimate,' : ''} ${listOf(group.items, false)}`;
  });
  const head = first.status === 'ke-hoach' ? prose`${planFor(first.period)} was ` : prose`${when}, `;
  if (groups.every((group) => group.items.length <= 2)) return [prose`${head}${joinProse(clauses, '; ')}.`];
  const again = first.status === 'ke-hoach' ? 'The same plan was ' : first.period.kind === 'year' ? 'That year, ' : 'In the same time, ';
  return clauses.map((clause, i) => prose`${i === 0 ? head : again}${clause}.`);
}

/** The period that the sentence before has named. */
export function sameTime(period: Period): Prose {
  return [period.kind === 'year' ? 'That year' : 'In that time'];
}

/** "set up 11 demonstration models (6 national) and trained 210 workers"; `base` after "to". */
function listOf(items: readonly OutcomeItem[], base: boolean): Prose {
  const verbOf = ({ outcome }: OutcomeItem): string => outcome.en[base ? 1 : 0];
  const runs = byVerb(items, verbOf);
  const clauses = runs.map((run) => prose`${run[0] ? verbOf(run[0]) : ''} ${listProse(run.map(counted), 'en')}`);
  const inner = runs.some((run) => run.length > 1) || clauses.some((clause) => clause.some((span) => (typeof span === 'string' ? span : span.text).includes(', ')));
  return listProse(clauses, 'en', inner && clauses.length > 1 ? ';' : ',');
}

/** "399 establishments with advanced machinery (163 national, 236 local)" */
function counted({ outcome, figure, national, local, within }: OutcomeItem): Prose {
  const [, , one, many, rest] = outcome.en;
  if (figure.chosen.value === '0') return [{ text: `no ${many}`, figure: figure.key }];
  const amount = many === '' ? sayFigure(figure, 'en') : sayFigureAs(figure, figure.chosen.value === '1' ? one : many, 'en');
  return prose`${amount}${rest === '' ? '' : ` ${rest}`}${partsOf(figure, national, local)}${withinOf(within)}`;
}

function withinOf(within: readonly OutcomeItem[]): Prose {
  if (within.length === 0) return [];
  const parts = within.map(({ figure, outcome }) => [sayFigureAs(figure, figure.chosen.value === '1' ? outcome.en[2] : outcome.en[3], 'en')]);
  return prose`, including ${listProse(parts, 'en')}`;
}

function partsOf(whole: OutcomeItem['figure'], national: OutcomeItem['national'], local: OutcomeItem['local']): Prose {
  if (national && !local && national.chosen.value === whole.chosen.value) return prose` (${{ text: 'all with national money', figure: national.key }})`;
  if (local && !national && local.chosen.value === whole.chosen.value) return prose` (${{ text: 'all with local money', figure: local.key }})`;
  const parts = [national ? prose`${bare(national)} national` : [], local ? prose`${bare(local)} local` : []].filter((part) => part.length > 0);
  return parts.length > 0 ? prose` (${joinProse(parts, ', ')})` : [];
}

function bare(figure: OutcomeItem['figure']): Span {
  return { text: formatValue(figure.chosen, 'en', 'number'), figure: figure.key };
}
