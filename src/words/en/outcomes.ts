import type { Programme } from '../../ledger/model.ts';
import type { Period } from '../../ledger/period.ts';
import { sayFigure, sayFigureAs, sayPeriod, sayWhen } from '../mentions.ts';
import type { OutcomeGroup, OutcomeItem } from '../outcome-facts.ts';
import { listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';
import { formatValue } from '../values.ts';

const PAYER: Readonly<Record<Programme, string>> = {
  tong: '',
  kcqg: 'national khuyến công',
  kcdp: 'local khuyến công',
  'kcdp-tinh': 'the provincial budget',
  'kcdp-huyen': 'district budgets',
};

/** "In 2023 the region equipped 399 establishments with advanced machinery (national 163, local 236) and …" */
export function outcomes(group: OutcomeGroup, who: Piece, when: Piece = sayWhen(group.period.id, 'en')): Prose {
  const subject = group.programme === 'tong' ? who : PAYER[group.programme];
  const base = group.status !== 'thuc-hien';
  const list = listProse(group.items.map((one) => item(one, base)), 'en');
  if (group.status === 'ke-hoach') return prose`The plan ${forPeriod(group)} was that ${subject} would ${list}.`;
  if (group.status === 'muc-tieu') return prose`The target ${forPeriod(group)} was to ${list}.`;
  if (group.status === 'uoc') return prose`${when} ${subject} was estimated to ${list}.`;
  return prose`${when} ${subject} ${list}.`;
}

/** How the period just named is named again. */
export function sameTime(period: Period): Prose {
  return period.kind === 'year' ? ['That year'] : ['Over the same time'];
}

/** "equipped 399 establishments with advanced machinery (national 163, local 236)" */
export function item({ outcome, figure, national, local }: OutcomeItem, base: boolean): Prose {
  const [past, infinitive, one, many, rest] = outcome.en;
  const counted = many === '' ? sayFigure(figure, 'en') : sayFigureAs(figure, figure.chosen.value === '1' ? one : many, 'en');
  const parts = listProse([national ? prose`national ${bare(national)}` : [], local ? prose`local ${bare(local)}` : []], 'en');
  return prose`${base ? infinitive : past} ${counted}${rest === '' ? '' : ` ${rest}`}${parts.length > 0 ? prose` (${parts})` : []}`;
}

function forPeriod(group: OutcomeGroup): Prose {
  return prose`for ${sayPeriod(group.period.id, 'en')}`;
}

function bare(figure: OutcomeItem['figure']): Span {
  return { text: formatValue(figure.chosen, 'en', 'number'), figure: figure.key };
}
