import { isDoubtful } from '../ledger/choose.ts';
import { anchorOf } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Category, Figure, Indicator, Place } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';
import { highestOf, lowestOf } from './apart.ts';
import { countAll, countBy, yearsSpanned } from './counted.ts';
import type { Lang } from './lang.ts';
import { outcomeGroups } from './outcome-facts.ts';
import { joinProse, startSentence } from './prose.ts';
import type { Prose, Span } from './prose.ts';
import { subjectOf } from './subject.ts';
import { voiceOf } from './voice.ts';

const WHAT = {
  vi: { indicator: 'chỉ tiêu này', category: 'nhóm việc này' },
  en: { indicator: 'this indicator', category: 'these activities' },
} as const;

/** Fewer provinces than this are no field to name a first and a last in. */
const SMALLEST_FIELD = 3;

/** So few figures are named one by one. */
const FEW = 3;

/** Tells an indicator: how much is known, the latest figures of the country and the regions, the period most provinces have. */
export function indicatorSentences(ledger: Ledger, indicator: Indicator, lang: Lang): readonly Prose[] {
  const figures = ledger.byIndicator(indicator.indicator);
  if (figures.length > 0 && figures.length <= FEW) {
    const held = figures.flatMap((figure) => {
      const place = ledger.places.get(figure.chosen.place);
      return place ? [[subjectOf(ledger, place, lang).name, figure] as const] : [];
    });
    return [voiceOf(lang).overview.few(WHAT[lang].indicator, countAll(figures), held)];
  }
  const sentences = [tellKnown(figures, WHAT[lang].indicator, lang), ...tellLatest(ledger, figures, lang), ...tellWidest(ledger, figures, lang)];
  return [joinProse(sentences.filter((sentence) => sentence.length > 0).map(startSentence))];
}

/** Tells a category: how much is known, what the country and the regions last did, the largest sum that is named for it. */
export function categorySentences(ledger: Ledger, category: Category, lang: Lang): readonly Prose[] {
  const figures = ledger.byCategory(category.category);
  const done = wholes(ledger).flatMap((place) => {
    const groups = outcomeGroups(figures.filter((f) => f.chosen.place === place.place), 'all', new Set()).filter((g) => g.status === 'thuc-hien');
    const newest = groups.filter((group) => group.period.id === groups[0]?.period.id);
    return voiceOf(lang).outcomes.outcomes(newest, subjectOf(ledger, place, lang).name);
  });
  const sums = figures.filter((f) => f.chosen.indicator === 'kinh-phi' && f.chosen.status === 'thuc-hien' && isUsable(f));
  const largest = highestOf(sums);
  const place = largest && ledger.places.get(largest.chosen.place);
  const money = largest && place ? [voiceOf(lang).overview.largestSum(place, largest, sums.length === 1)] : [];
  return [joinProse([tellKnown(figures, WHAT[lang].category, lang), ...done, ...money].filter((sentence) => sentence.length > 0).map(startSentence))];
}

function tellKnown(figures: readonly Figure[], what: string, lang: Lang): Prose {
  const { overview } = voiceOf(lang);
  const spanned = yearsSpanned(figures);
  if (!spanned) return overview.unknown(what);
  const [first, last] = spanned;
  const hoped = figures.filter(({ chosen }) => chosen.status === 'ke-hoach' || chosen.status === 'muc-tieu');
  const years = first === last ? [yearSpan(first)] : [yearSpan(first), yearSpan(last)];
  return overview.known(what, countAll(figures), countBy(figures, (f) => f.chosen.place), years, countAll(hoped), countAll(figures.filter(isDoubtful)));
}

/** The newest actual figure of the country and of each region: of all budgets together where there is one. */
function tellLatest(ledger: Ledger, figures: readonly Figure[], lang: Lang): readonly Prose[] {
  return wholes(ledger).flatMap((place) => {
    const own = figures.filter((f) => f.chosen.place === place.place && f.chosen.category === '' && f.chosen.status === 'thuc-hien' && isUsable(f));
    const newest = own.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)) || endOf(b).localeCompare(endOf(a)) || Number(b.chosen.programme === 'tong') - Number(a.chosen.programme === 'tong'))[0];
    return newest ? [voiceOf(lang).overview.latest(subjectOf(ledger, place, lang).name, newest)] : [];
  });
}

/** The figure that most provinces have, with the first and the last of them. */
function tellWidest(ledger: Ledger, figures: readonly Figure[], lang: Lang): readonly Prose[] {
  const provincial = figures.filter((f) => ledger.places.get(f.chosen.place)?.level === 'province' && isUsable(f) && f.chosen.unit !== '%');
  const fields = [...Map.groupBy(provincial, (figure) => anchorOf(figure.key)).values()];
  const field = fields.toSorted((a, b) => b.length - a.length || endOf(b[0]).localeCompare(endOf(a[0])))[0] ?? [];
  const [top, bottom] = [highestOf(field), lowestOf(field)];
  const [most, least] = [top && ledger.places.get(top.chosen.place), bottom && ledger.places.get(bottom.chosen.place)];
  if (field.length < SMALLEST_FIELD || !top || !bottom || !most || !least) return [];
  return [voiceOf(lang).overview.widest(countAll(field), [most, top], [least, bottom])];
}

function wholes(ledger: Ledger): readonly Place[] {
  return ledger.places.all.filter((place) => place.level !== 'province');
}

function isUsable(figure: Figure): boolean {
  return !isDoubtful(figure);
}

/** A year or more: half a year is not set against years. */
function isLong(figure: Figure): boolean {
  return (parsePeriod(figure.chosen.period)?.months ?? 0) >= 12;
}

function endOf(figure: Figure | undefined): string {
  return parsePeriod(figure?.chosen.period ?? '')?.end ?? '';
}

function yearSpan(year: number): Span {
  return { text: String(year), period: String(year) };
}
