import type { Programme } from '../../ledger/model.ts';
import type { Period } from '../../ledger/period.ts';
import { sayFigure, sayFigureAs, sayPeriod, sayWhen } from '../mentions.ts';
import type { OutcomeGroup, OutcomeItem } from '../outcome-facts.ts';
import { joinProse, listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import { formatValue } from '../values.ts';

const PAYER: Readonly<Record<Programme, string>> = {
  tong: '',
  kcqg: 'national khuyến công',
  kcdp: 'local khuyến công',
  'kcdp-tinh': 'the provincial budget',
  'kcdp-huyen': 'district budgets',
};

/**
 * Results of one period and status: "In 2021 national khuyến công supported 3 establishments; local khuyến công carried
 * out 16 projects." A budget with a long list gets a sentence of its own. `named` stands for the period where it was named before.
 */
export function outcomes(groups: readonly OutcomeGroup[], who: Piece, named?: Piece): readonly Prose[] {
  const [first] = groups;
  if (!first) return [];
  const period = sayPeriod(first.period.id, 'en');
  const when = named ?? sayWhen(first.period.id, 'en');
  if (first.status === 'muc-tieu') return [prose`The target for ${period} was to ${listOf(groups.flatMap((group) => group.items), true)}.`];
  const clauses = groups.map((group) => {
    const subject = group.programme === 'tong' ? who : PAYER[group.programme];
    if (first.status === 'ke-hoach') return prose`${subject} was to ${listOf(group.items, true)}`;
    return prose`${subject} ${group.status === 'uoc' ? prose`was estimated to ${listOf(group.items, true)}` : listOf(group.items, false)}`;
  });
  const head = first.status === 'ke-hoach' ? prose`Under the ${period} plan ` : prose`${when} `;
  if (groups.every((group) => group.items.length <= 2)) return [prose`${head}${joinProse(clauses, '; ')}.`];
  const again = first.period.kind === 'year' ? 'That year ' : 'Over the same time ';
  return clauses.map((clause, i) => prose`${i === 0 || first.status === 'ke-hoach' ? head : again}${clause}.`);
}

/** The period that the sentence before has named. */
export function sameTime(period: Period): Prose {
  return [period.kind === 'year' ? 'In the same year' : 'In that time'];
}

/** "equipped 399 establishments with advanced machinery (national 163, local 236)"; `base` after "to"; without the verb where it was just said. */
function item({ outcome, figure, national, local, within }: OutcomeItem, base: boolean, before: OutcomeItem | undefined): Prose {
  const [past, infinitive, one, many, rest] = outcome.en;
  if (figure.chosen.value === '0') return prose`${base ? infinitive : past} ${{ text: `no ${many}`, figure: figure.key }}`;
  const verb = before?.outcome.en[0] === past ? '' : `${base ? infinitive : past} `;
  const counted = many === '' ? sayFigure(figure, 'en') : sayFigureAs(figure, figure.chosen.value === '1' ? one : many, 'en');
  return prose`${verb}${counted}${rest === '' ? '' : ` ${rest}`}${partsOf(figure, national, local)}${withinOf(within)}`;
}

function withinOf(within: readonly OutcomeItem[]): Prose {
  if (within.length === 0) return [];
  const parts = within.map(({ figure, outcome }) => [sayFigureAs(figure, figure.chosen.value === '1' ? outcome.en[2] : outcome.en[3], 'en')]);
  return prose`, of them ${joinProse(parts, ', ')}`;
}

function listOf(items: readonly OutcomeItem[], base: boolean): Prose {
  const inner = items.some(({ national, local, within }) => (national && local) || within.length > 0);
  return listProse(items.map((one, i) => item(one, base, items[i - 1])), 'en', inner && items.length > 1 ? ';' : ',');
}

function partsOf(whole: OutcomeItem['figure'], national: OutcomeItem['national'], local: OutcomeItem['local']): Prose {
  if (national && !local && national.chosen.value === whole.chosen.value) return prose` (${{ text: 'all with national money', figure: national.key }})`;
  if (local && !national && local.chosen.value === whole.chosen.value) return prose` (${{ text: 'all with local money', figure: local.key }})`;
  const parts = [national ? prose`national ${bare(national)}` : [], local ? prose`local ${bare(local)}` : []].filter((part) => part.length > 0);
  return parts.length > 0 ? prose` (${joinProse(parts, ', ')})` : [];
}

function bare(figure: OutcomeItem['figure']): Span {
  return { text: formatValue(figure.chosen, 'en', 'number'), figure: figure.key };
}
