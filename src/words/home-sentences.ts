import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, FigureKey } from '../ledger/model.ts';
import type { Lang } from './lang.ts';
import { countAll, countBy } from './counted.ts';
import type { Counted } from './counted.ts';
import { fundingGroups } from './funding-facts.ts';
import { outcomeGroups } from './outcome-facts.ts';
import { tellFunding } from './place/funding.ts';
import { joinProse, startSentence } from './prose.ts';
import type { Prose } from './prose.ts';
import { subjectOf } from './subject.ts';
import { voiceOf } from './voice.ts';

/** Only a year reported this richly opens the site, where there is one. */
const RICH = 10;
const MOST_RESULTS = 4;

/** The first words of the site: the latest well reported year of the country or a region, and what the ledger holds. */
export function homeSentences(ledger: Ledger, lang: Lang): readonly Prose[] {
  const { outcomes, overview } = voiceOf(lang);
  const years = ledger.places.all.filter((place) => place.level !== 'province').flatMap((place) => {
    const figures = ledger.byPlace(place.place);
    return fundingGroups(figures)
      .filter((group) => group.period.kind === 'year' && group.status === 'thuc-hien' && group.money.tong)
      .map((group) => ({ place, group, figures: figures.filter((figure) => figure.chosen.period === group.period.id) }));
  }).toSorted((a, b) => b.group.period.id.localeCompare(a.group.period.id) || b.figures.length - a.figures.length);
  const best = years.find(({ figures }) => figures.length >= RICH) ?? years[0];

  const all = [...ledger.figures.values()];
  const provinces = all.filter((figure) => ledger.places.get(figure.chosen.place)?.level === 'province');
  const whole = overview.wholeLedger(
    countAll(all), countSources(all), countBy(provinces, (f) => f.chosen.place), countAll(all.filter(isDoubtful)),
  );
  if (!best) return [whole];
  const subject = subjectOf(ledger, best.place, lang);
  const work = outcomeGroups(best.figures, 'work', new Set()).filter((group) => group.status === 'thuc-hien' && group.programme === 'tong');
  const told = work.map((group) => ({ ...group, items: group.items.slice(0, MOST_RESULTS) }));
  return [
    joinProse([
      ...tellFunding(ledger, best.group, subject, subject.name),
      ...outcomes.outcomes(told, subject.again, outcomes.sameTime(best.group.period)).map(startSentence),
    ]),
    whole,
  ];
}

/** Documents that any figure was taken from, shown or not. */
function countSources(figures: readonly Figure[]): Counted {
  const first = new Map<string, FigureKey>();
  for (const { key, chosen, others } of figures) {
    for (const { source } of [chosen, ...others]) if (!first.has(source)) first.set(source, key);
  }
  return { count: first.size, inputs: [...first.values()] };
}
