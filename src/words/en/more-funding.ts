import type { Derived } from '../../ledger/derive.ts';
import type { Category, Figure, Programme } from '../../ledger/model.ts';
import { shortCategory } from '../category-words.ts';
import type { FundingGroup } from '../funding-facts.ts';
import { sayCount, sayDerived, sayFigure, sayPeriod, sayWhen } from '../mentions.ts';
import { joinProse, listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { formatValue } from '../values.ts';

const BUDGET: Readonly<Record<Programme, string>> = {
  tong: 'the programme',
  kcqg: 'the national programme',
  kcdp: 'local programmes',
  'kcdp-tinh': 'the provincial budget',
  'kcdp-huyen': 'district budgets',
};

const say = (figure: Figure): Span => sayFigure(figure, 'en');

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;

/** Where a place stands among those with the same figure. */
export function rank(rank: Derived, among: number, sameYear: boolean): Prose {
  const all = sayCount(among, rank.inputs, 'provinces and cities', 'en');
  const place = rank.value === 1 ? 'the highest' : rank.value === among ? 'the lowest' : `the ${ORDINALS[rank.value] ?? `${rank.value}th`} highest`;
  return prose`That is ${{ text: place, derived: rank }} of the ${all} with a figure for the same ${sameYear ? 'year' : 'period'}.`;
}

/** What the money of a period went to, as far as sources say: one sentence for each budget. `told`: the period was just named. */
export function byCategory(group: FundingGroup, categories: ReadonlyMap<string, Category>, told: boolean): readonly Prose[] {
  const whole = Object.keys(group.money);
  return [...Map.groupBy(group.byCategory, (figure) => figure.chosen.programme)].map(([programme, figures]) => {
    const planned = group.status === 'ke-hoach';
    const list = (word: string) => listProse(
      figures.toSorted(largestFirst).map((figure) => prose`${say(figure)} ${word} ${shortCategory(figure.chosen.category, categories, 'en')}`),
      'en',
    );
    if (told && (whole.length === 1 || programme === 'tong') && whole.includes(programme)) return prose`That includes ${list('for')}.`;
    const verb = planned ? 'set aside' : group.status === 'uoc' ? 'spent an estimated' : 'spent';
    const when = told ? [] : planned ? prose`In the plan for ${sayPeriod(group.period.id, 'en')}, ` : prose`${sayWhen(group.period.id, 'en')}, `;
    return prose`${when}${BUDGET[programme]} ${verb} ${list(planned ? 'for' : 'on')}.`;
  });
}

/** The largest purpose that is known, as a share of all. */
export function largestCategory(figure: Figure, share: Derived, categories: ReadonlyMap<string, Category>): Prose {
  return prose`Of that, ${say(figure)}, or ${sayDerived(share, 'en')}, went to ${shortCategory(figure.chosen.category, categories, 'en')}.`;
}

/** What establishments put in, and what all of it made together. */
export function ownMoney(group: FundingGroup, told: boolean, categories: ReadonlyMap<string, Category>): readonly Prose[] {
  const own = group.counterpart.tong ?? group.counterpart.kcqg ?? group.counterpart.kcdp;
  const all = group.investment.tong ?? group.investment.kcqg ?? group.investment.kcdp;
  const when = told ? [] : prose`${sayWhen(group.period.id, 'en')}, `;
  const verb = group.status === 'ke-hoach' ? 'were to add' : group.status === 'uoc' ? 'added an estimated' : 'added';
  return [
    own ? prose`${when}the establishments ${verb} ${say(own)} of their own${all ? prose`, which makes ${say(all)} in all` : []}.` : [],
    !own && all ? prose`${when}${told ? 'with' : 'counting'} the establishments’ own money, the total ${group.status === 'ke-hoach' ? 'was to be' : 'came to'} ${say(all)}.` : [],
    ...group.counterpartByCategory.map(
      (figure) => prose`${when}the establishments put ${say(figure)} of their own into ${shortCategory(figure.chosen.category, categories, 'en')}.`,
    ),
  ];
}

/** Money that is promised or on its way and not yet spent, and programmes of several years. */
export function onTheWay(group: FundingGroup, subject: Subject): readonly Prose[] {
  const when = sayWhen(group.period.id, 'en');
  const cost = group.programmeCost.tong;
  const allocated = group.allocated.tong ?? group.allocated.kcqg ?? group.allocated.kcdp;
  const contracted = group.contracted.tong ?? group.contracted.kcqg ?? group.contracted.kcdp;
  return [
    cost && group.period.kind === 'range'
      ? prose`The ${sayPeriod(group.period.id, 'en')} programme of ${subject.again} was expected to cost ${say(cost)}, from all sources.`
      : [],
    allocated ? prose`${when}, ${say(allocated)} was allocated to ${BUDGET[allocated.chosen.programme]}.` : [],
    contracted ? prose`${when}, ${BUDGET[contracted.chosen.programme]} had ${say(contracted)} under contract or assigned.` : [],
  ];
}

/** Sources that give figures which cannot both be right. */
export function disputes(figures: readonly Figure[], name: (figure: Figure) => Piece): Prose {
  const [first] = figures;
  if (!first) return [];
  const values = joinProse([first.chosen, ...first.others].map((observation) => [{ text: formatValue(observation, 'en'), figure: first.key }]), ' or ');
  const rest = figures.slice(1);
  const others = rest.length > 0 ? prose`; they also disagree on ${sayCount(rest.length, rest.map((f) => f.key), rest.length === 1 ? 'other figure' : 'other figures', 'en')}` : [];
  return prose`Sources disagree on ${name(first)}: ${values}${others}.`;
}

function largestFirst(a: Figure, b: Figure): number {
  return Number(b.chosen.value) - Number(a.chosen.value);
}
