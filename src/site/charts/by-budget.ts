import type { BarsChart, Datum, DotsChart } from '../../charts/model.ts';
import { derivedOrNull, type Derived } from '../../ledger/derive.ts';
import { evaluateKeys } from '../../ledger/evaluate-keys.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure, Place, Programme, Status } from '../../ledger/model.ts';
import { areApart } from '../../words/apart.ts';
import { chartWords } from '../../words/chart-words.ts';
import { programmeName, statusName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { capitalise } from '../../words/lists.ts';
import { formatPrinted } from '../../words/numbers.ts';
import { periodName } from '../../words/periods.ts';
import { placeName } from '../../words/places.ts';
import { strings } from '../../words/strings.ts';
import { BILLION, unitHeading } from '../../words/units.ts';
import { amountDigits, formatValue } from '../../words/values.ts';
import { periodSlug } from './chart-id.ts';
import { datumOf, drawable } from './datum.ts';
import { sourceLine } from './sources.ts';

const ALL: readonly Programme[] = ['tong', 'kcqg', 'kcdp', 'kcdp-tinh', 'kcdp-huyen'];
const BUDGETS: readonly Programme[] = ['tong', 'kcqg', 'kcdp'];
const TONE = { tong: 'tong', kcqg: 'kcqg', kcdp: 'kcdp', 'kcdp-tinh': 'kcdp', 'kcdp-huyen': 'kcdp' } as const;

/**
 * Money of one place and period by the budget that pays, each with the "hơn" or "gần" its source put before it. Null where
 * fewer than two budgets are known: a total and one part of it are two.
 */
export function byBudget(ledger: Ledger, place: Place, period: string, status: Status, lang: Lang): BarsChart | DotsChart | null {
  const figures = ALL.map((programme) => drawable(ledger, { place: place.place, period, indicator: 'kinh-phi', programme, status }));
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length < 2) return null;
  const t = chartWords(lang);
  const when = periodName(period, lang);
  const base = {
    id: ['theo-nguon', status === 'thuc-hien' ? '' : status, periodSlug(period), place.place].filter((part) => part !== '').join('-'),
    title: whoPaidMore(known, when, status, lang) ?? t.byBudgetTitle(placeName(place, lang), when),
    subtitle: t.byBudget(statusName(status, lang), placeName(place, lang, 'dated'), when, unitHeading(BILLION, lang)),
    source: sourceLine(ledger, known, lang),
    lang,
    unit: BILLION,
    tone: 'tong',
    rows: known.map((figure) => ({ label: budgetLabel(figure.chosen.programme, lang), datum: datumOf(ledger, figure, status, lang), tone: TONE[figure.chosen.programme] })),
  } as const;
  // A bar ends where its value does; where sources say "hơn" or "gần" the end is not known, and dots show that better.
  if (known.every(({ chosen }) => chosen.qualifier === '=')) return { ...base, kind: 'bars', order: 'given' };
  return { ...base, kind: 'dots', note: strings(lang).charts.qualifiers };
}

/** What part of its plan each budget did not spend; computed from the printed completion. Null where fewer than two budgets' are known. */
export function shortfallByBudget(ledger: Ledger, place: Place, period: string, lang: Lang): BarsChart | null {
  const name = { place: place.place, period, indicator: 'ty-le-ke-hoach', status: 'thuc-hien' } as const;
  const figures = BUDGETS.map((programme) => drawable(ledger, { ...name, programme })).filter((figure) => figure !== undefined);
  const rest = figures.flatMap((figure) => {
    const derived = derivedOrNull(evaluateKeys(ledger, `100 - [${figure.key}]`));
    return derived === null ? [] : [{ programme: figure.chosen.programme, derived }];
  });
  const [first] = rest;
  if (first === undefined || rest.length < 2) return null;
  const t = chartWords(lang);
  const when = periodName(period, lang);
  return {
    kind: 'bars',
    id: `hut-ke-hoach-${periodSlug(period)}-${place.place}`,
    title: first.programme === 'tong' ? t.shortfallTitle(formatValue(first.derived, lang), when) : t.shortfallPlain(when),
    subtitle: t.shortfall(placeName(place, lang, 'dated'), when),
    source: sourceLine(ledger, figures, lang),
    note: t.shortfallNote,
    lang,
    unit: '%',
    tone: 'tong',
    order: 'given',
    rows: rest.map(({ programme, derived }) => ({ label: budgetLabel(programme, lang), datum: derivedDatum(derived, lang), tone: TONE[programme] })),
  };
}

/** Who pays, as a row of a chart. */
export function budgetLabel(programme: Programme, lang: Lang): string {
  const t = strings(lang).charts;
  if (programme === 'kcqg') return t.national;
  return programme === 'kcdp' ? t.local : programmeName(programme, lang, 'short');
}

function whoPaidMore(figures: readonly Figure[], when: string, status: Status, lang: Lang): string | undefined {
  const [national, local] = (['kcqg', 'kcdp'] as const).map((programme) => figures.find(({ chosen }) => chosen.programme === programme));
  if (national === undefined || local === undefined || !areApart(national, local)) return undefined;
  const t = chartWords(lang);
  const localMore = Number(local.chosen.value) > Number(national.chosen.value);
  if (status === 'ke-hoach') return localMore ? t.moreLocalPlan(when) : t.moreNationalPlan(when);
  return status === 'thuc-hien' ? capitalise(localMore ? t.moreLocal(when) : t.moreNational(when)) : undefined;
}

function derivedDatum(derived: Derived, lang: Lang): Datum {
  const digits = amountDigits(derived);
  return { value: derived.value, digits, qualifier: derived.qualifier, status: 'thuc-hien', text: formatPrinted(digits, lang) };
}
