import { isDoubtful } from '../ledger/choose.ts';
import { figureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place } from '../ledger/model.ts';
import { highestOf, lowestOf } from './apart.ts';
import { countAll, countBy } from './counted.ts';
import { fundingGroups, hasMoney } from './funding-facts.ts';
import { introduceProgramme } from './introduce.ts';
import type { Lang } from './lang.ts';
import { sayWhen } from './mentions.ts';
import { tellFunding } from './place/funding.ts';
import { joinProse, startSentence } from './prose.ts';
import type { Prose } from './prose.ts';
import { subjectOf } from './subject.ts';
import { voiceOf } from './voice.ts';

/** What a year's page says in words. */
export interface YearSentences {
  readonly lead: Prose;
}

/** Fewer provinces than this are no field to name a first and a last in. */
const SMALLEST_FIELD = 3;
/** More provinces than this are counted, not named. */
const MOST_NAMED = 4;

/** Tells a year: the country, the regions, and which provinces are known to have spent most and least. */
export function yearSentences(ledger: Ledger, year: number, lang: Lang): YearSentences {
  const { overview } = voiceOf(lang);
  const period = String(year);
  const figures = ledger.byPeriod(period);
  const wholes = ledger.places.all.filter((place) => place.level !== 'province');
  const country = wholes.filter((place) => place.level === 'country').flatMap((place) => tellWhole(ledger, place, period, lang));
  const regions = wholes.filter((place) => place.level === 'region').flatMap((place) => tellWhole(ledger, place, period, lang));
  const unknown = country.some(({ spent }) => spent) ? [] : [overview.noCountryFigure(sayWhen(period, lang), country.length > 0)];

  const provincial = figures.filter((figure) => ledger.places.get(figure.chosen.place)?.level === 'province');
  return {
    lead: introduceProgramme(joinProse([
      ...country.flatMap(({ sentences }) => sentences),
      ...unknown,
      ...regions.flatMap(({ sentences }) => sentences),
      ...tellProvinces(ledger, provincial, lang),
    ].map(startSentence)), lang),
  };
}

/** What the country or a region spent in the year, or had planned where nothing else is known. */
function tellWhole(ledger: Ledger, place: Place, period: string, lang: Lang): readonly { readonly spent: boolean; readonly sentences: readonly Prose[] }[] {
  const groups = fundingGroups(ledger.byPlace(place.place).filter((figure) => figure.chosen.period === period)).filter(hasMoney);
  const group = groups[0];
  if (!group) return [];
  const subject = subjectOf(ledger, place, lang);
  const spent = group.status === 'thuc-hien' && group.money.tong !== undefined;
  const money = group.money.tong;
  const countryKnown = ledger.figure(figureKey({ place: 'viet-nam', period, indicator: 'kinh-phi', programme: 'tong', status: group.status, category: '' }));
  if (place.level === 'region' && spent && money && countryKnown) {
    return [{ spent, sentences: [voiceOf(lang).overview.regionInYear(subject.name, money, group.completion.tong)] }];
  }
  return [{ spent, sentences: tellFunding(ledger, group, subject, subject.name).slice(0, 2) }];
}

/** Which provinces have figures, and which total spending: a few by name, more by number with the first and the last. */
function tellProvinces(ledger: Ledger, figures: readonly Figure[], lang: Lang): readonly Prose[] {
  const { overview } = voiceOf(lang);
  const places = [...new Set(figures.map((figure) => figure.chosen.place))].flatMap((id) => ledger.places.get(id) ?? []);
  const totals = figures.filter((figure) => {
    const { indicator, category, programme, status } = figure.chosen;
    return indicator === 'kinh-phi' && category === '' && programme === 'tong' && status === 'thuc-hien' && !isDoubtful(figure);
  });
  const named = totals.length < SMALLEST_FIELD ? totals : [];
  const held = named.flatMap((figure) => places.filter((place) => place.place === figure.chosen.place).map((place) => [place, figure] as const));
  return [
    overview.provincesInYear(countBy(figures, (figure) => figure.chosen.place), places.length <= MOST_NAMED ? places : []),
    ...(places.length > 0 ? tellSpenders(ledger, totals, held, lang) : []),
  ];
}

function tellSpenders(ledger: Ledger, totals: readonly Figure[], held: readonly (readonly [Place, Figure])[], lang: Lang): readonly Prose[] {
  const { overview } = voiceOf(lang);
  const [top, bottom] = [highestOf(totals), lowestOf(totals)];
  const [most, least] = [top && ledger.places.get(top.chosen.place), bottom && ledger.places.get(bottom.chosen.place)];
  if (totals.length < SMALLEST_FIELD || !top || !bottom || !most || !least) return [overview.spendersInYear(countAll(totals), held)];
  return [overview.extremes(countAll(totals), [most, top], [least, bottom])];
}
