import { isDoubtful } from '../ledger/choose.ts';
import { breaksFor, isBroken } from '../ledger/breaks.ts';
import { completion, share } from '../ledger/derive-ratio.ts';
import { derivedOrNull } from '../ledger/derive.ts';
import { figureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Programme, Status } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';
import { series } from '../ledger/query.ts';
import { areApart, highestOf } from './apart.ts';
import { shortCategory } from './category-words.ts';
import { countAll } from './counted.ts';
import { nameSeries } from './figure-name.ts';
import { capitalise } from './lists.ts';
import type { Lang } from './lang.ts';
import { sayDerived, sayFigure } from './mentions.ts';
import { plainText, startSentence } from './prose.ts';
import type { Prose, Span } from './prose.ts';
import { voiceOf } from './voice.ts';

/** Fewer places than this are no field to lead. */
const SMALLEST_FIELD = 3;

/**
 * The title of a chart of a place's funding by year: who paid more where both parts are known, else the highest year, else
 * that only plans are known. A title has no full stop.
 */
export function findingForYearsChart(ledger: Ledger, place: string, lang: Lang): Prose {
  const { findings } = voiceOf(lang);
  const line = (programme: Programme, status: Status) => series(ledger, { place, indicator: 'kinh-phi', programme, status });
  const total = line('tong', 'thuc-hien');
  const budgets = budgetFinding(line('kcqg', 'thuc-hien'), line('kcdp', 'thuc-hien'), lang);
  if (budgets) return budgets;
  const plans = line('tong', 'ke-hoach');
  if (total.length === 0 && plans.length > 0) return findings.plansOnly(countAll(plans));
  return lineFinding(ledger, total, nameOf(ledger, 'kinh-phi', 'tong', lang), lang);
}

/** The title of a chart of one indicator over years, of one category of it where one is named. */
export function findingForLineChart(ledger: Ledger, place: string, indicator: string, lang: Lang, category = ''): Prose {
  const lines = (['tong', 'kcqg', 'kcdp'] as const).map((programme) => series(ledger, { place, indicator, programme, status: 'thuc-hien', category }));
  const line = lines.find((figures) => figures.length > 1) ?? [];
  return lineFinding(ledger, line, nameOf(ledger, indicator, line[0]?.chosen.programme ?? 'tong', lang, category), lang);
}

/** The title of a ranking: who leads, shared where values are equal; only how many have data where they are too few or too vague. */
export function findingForRankChart(ledger: Ledger, figures: readonly Figure[], lang: Lang): Prose {
  const { findings } = voiceOf(lang);
  const usable = figures.filter((figure) => !isDoubtful(figure));
  const [first, ...rest] = usable.toSorted((a, b) => Number(b.chosen.value) - Number(a.chosen.value));
  if (!first) return findings.withData(countAll([]), nameOf(ledger, figures[0]?.chosen.indicator ?? '', 'tong', lang));
  const equal = rest.filter(({ chosen }) => Number(chosen.value) === Number(first.chosen.value));
  const exact = [first, ...equal].every(({ chosen }) => chosen.qualifier === '=');
  const settled = rest.filter((figure) => !equal.includes(figure)).every((figure) => areApart(first, figure));
  const places = [first, ...equal].flatMap((figure) => ledger.places.get(figure.chosen.place) ?? []);
  const clear = settled && (equal.length === 0 || exact) && equal.length < SMALLEST_FIELD;
  if (usable.length < SMALLEST_FIELD || !clear) return findings.withData(countAll(usable), nameOf(ledger, first.chosen.indicator, first.chosen.programme, lang));
  return findings.leads(places, first, countAll(usable));
}

/** The title of a chart of plan against actual: whether plans were reached, by the printed percentage or else the computed one. */
export function findingForPlanChart(ledger: Ledger, place: string, lang: Lang): Prose {
  const { findings } = voiceOf(lang);
  const years = series(ledger, { place, indicator: 'kinh-phi', programme: 'tong', status: 'thuc-hien' }).flatMap((actual) => {
    const found = percentOf(ledger, actual, lang);
    return found ? [{ year: { text: actual.chosen.period, period: actual.chosen.period }, ...found }] : [];
  }).toSorted((a, b) => b.value - a.value);
  const [best, worst] = [years[0], years.at(-1)];
  if (!best || !worst) return findings.overTime(nameOf(ledger, 'kinh-phi', 'tong', lang));
  if (years.length === 1) return findings.planKept(best.year, best.said);
  if (best.value < 100) return findings.planNeverReached(best.year, best.said);
  return worst.value >= 100 ? findings.planAlwaysReached() : findings.planSometimesReached(worst.year, worst.said);
}

/** The title of a chart of what the money went to: the share of the largest purpose, where the whole is known. */
export function findingForCategoriesChart(ledger: Ledger, parts: readonly Figure[], whole: Figure | undefined, lang: Lang): Prose {
  const { findings } = voiceOf(lang);
  const largest = highestOf(parts.filter((figure) => !isDoubtful(figure)));
  const part = largest && whole && derivedOrNull(share(largest, whole));
  if (!part) return findings.overTime(nameOf(ledger, 'kinh-phi', 'tong', lang));
  return findings.takes(capitalise(shortCategory(largest.chosen.category, ledger.categories, lang)), part);
}

/** The title of a map or matrix of what is known: how many of how many places have data. */
export function findingForCoverage(figures: readonly Figure[], of: number, lang: Lang): Prose {
  return voiceOf(lang).findings.coverage(countAll(figures), of);
}

/** The highest of three years or more, the way between two; nothing is claimed across a break or where values may be equal. */
function lineFinding(ledger: Ledger, line: readonly Figure[], what: string, lang: Lang): Prose {
  const { findings } = voiceOf(lang);
  const [first, last] = [line[0], line.at(-1)];
  const top = highestOf(line);
  if (!first || !last || !top || line.length < 2 || isCut(ledger, first, last)) return findings.overTime(what);
  return line.length === 2 ? findings.fromTo(first, last, what) : findings.peak(top, what, isWithoutGaps(line) ? null : countAll(line));
}

/** Whether every year between the first and the last is known: then "the highest" needs no other word. */
function isWithoutGaps(line: readonly Figure[]): boolean {
  const years = line.map(({ chosen }) => Number(chosen.period.slice(0, 4)));
  return Math.max(...years) - Math.min(...years) + 1 === new Set(years).size;
}

function isCut(ledger: Ledger, a: Figure, b: Figure): boolean {
  const [from, to] = [parsePeriod(a.chosen.period), parsePeriod(b.chosen.period)];
  return from === null || to === null || isBroken(breaksFor(ledger, a.chosen.place, a.chosen.indicator), from, to);
}

/** Who paid more, over the years of which both parts are known; nothing where one of them leaves it open. */
function budgetFinding(national: readonly Figure[], local: readonly Figure[], lang: Lang): Prose | undefined {
  const { findings } = voiceOf(lang);
  const years = national.flatMap((n) => {
    const l = local.find((figure) => figure.chosen.period === n.chosen.period);
    return l ? [{ n, l, localMore: Number(l.chosen.value) > Number(n.chosen.value) }] : [];
  });
  if (!years.every(({ n, l }) => areApart(n, l))) return undefined;
  const [last] = years.slice(-1);
  if (!last) return undefined;
  const since = years.findLastIndex((year) => year.localMore !== last.localMore) + 1;
  const turned = years[since];
  // One change of sides is a finding; to and fro is none.
  const steady = years.slice(0, since).every((year) => year.localMore !== last.localMore);
  const yearOf = (figure: Figure): Span => ({ text: figure.chosen.period, period: figure.chosen.period });
  if (years.length === 1) return startSentence(findings.moreIn(last.localMore, yearOf(last.n)));
  if (since === 0) return startSentence(findings.alwaysMore(last.localMore, countAll(years.map((year) => year.l))));
  return steady && turned ? startSentence(findings.moreSince(last.localMore, yearOf(turned.n))) : undefined;
}

function percentOf(ledger: Ledger, actual: Figure, lang: Lang): { readonly value: number; readonly said: Span } | undefined {
  const printed = ledger.figure(figureKey({ ...actual.chosen, indicator: 'ty-le-ke-hoach' }));
  if (printed && !isDoubtful(printed)) return { value: Number(printed.chosen.value), said: sayFigure(printed, lang) };
  const plan = ledger.figure(figureKey({ ...actual.chosen, status: 'ke-hoach' }));
  const computed = plan && derivedOrNull(completion(actual, plan));
  return computed ? { value: computed.value, said: sayDerived(computed, lang) } : undefined;
}

function nameOf(ledger: Ledger, indicator: string, programme: Programme, lang: Lang, category = ''): string {
  return capitalise(plainText(nameSeries(ledger, { indicator, programme, category }, lang)));
}
