import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, FigureKey } from '../ledger/model.ts';
import { introduceProgramme } from './introduce.ts';
import type { Lang } from './lang.ts';
import { countAll, countBy } from './counted.ts';
import type { Counted } from './counted.ts';
import { fundingGroups } from './funding-facts.ts';
import { capitalise } from './lists.ts';
import { sayFigure, sayWhen } from './mentions.ts';
import { outcomeGroups } from './outcome-facts.ts';
import { placeName } from './places.ts';
import { tellFunding } from './place/funding.ts';
import { joinProse, prose, startSentence } from './prose.ts';
import type { Prose } from './prose.ts';
import { subjectOf } from './subject.ts';
import { voiceOf } from './voice.ts';

const MOST_RESULTS = 4;

/** The first words of the site. */
export interface HomeSentences {
  /** "Năm 2023, khu vực phía Bắc chi 176,4 tỷ đồng cho khuyến công": a headline, without a full stop. */
  readonly headline: Prose;
  /** How the money of that year was shared, and what was done with it. */
  readonly year: Prose;
  /** What the ledger holds altogether. */
  readonly ledger: Prose;
}

/** Tells the year that opens the site, named by its total funding, and what the ledger holds. */
export function homeSentences(ledger: Ledger, funding: Figure, lang: Lang): HomeSentences {
  const { outcomes, overview } = voiceOf(lang);
  const all = [...ledger.figures.values()];
  const provinces = all.filter((figure) => ledger.places.get(figure.chosen.place)?.level === 'province');
  const whole = overview.wholeLedger(
    countAll(all), countSources(all), countBy(provinces, (f) => f.chosen.place), countAll(all.filter(isDoubtful)),
  );
  const place = ledger.places.get(funding.chosen.place);
  if (place === undefined) return { headline: [], year: [], ledger: whole };
  const subject = subjectOf(ledger, place, lang);
  const figures = ledger.byPlace(place.place).filter((figure) => figure.chosen.period === funding.chosen.period);
  const group = fundingGroups(figures).find(({ status }) => status === funding.chosen.status);
  const work = outcomeGroups(figures, 'work', new Set()).filter((found) => found.status === 'thuc-hien' && found.programme === 'tong');
  const told = work.map((found) => ({ ...found, items: found.items.slice(0, MOST_RESULTS) }));
  return {
    headline: headline(funding, placeName(place, lang, 'full'), lang),
    year: group === undefined ? [] : introduceProgramme(joinProse([
      ...tellFunding(ledger, group, subject, subject.name),
      ...outcomes.outcomes(told, subject.again, outcomes.sameTime(group.period)).map(startSentence),
    ]), lang),
    ledger: whole,
  };
}

function headline(funding: Figure, place: string, lang: Lang): Prose {
  const amount = sayFigure(funding, lang);
  const when = sayWhen(funding.chosen.period, lang);
  if (lang === 'vi') return startSentence(prose`${when}, ${place} chi ${amount} cho khuyến công`);
  return prose`${capitalise(place)} spent ${amount} on industrial promotion ${when}`;
}

/** Documents that any figure was taken from, shown or not. */
function countSources(figures: readonly Figure[]): Counted {
  const first = new Map<string, FigureKey>();
  for (const { key, chosen, others } of figures) {
    for (const { source } of [chosen, ...others]) if (!first.has(source)) first.set(source, key);
  }
  return { count: first.size, inputs: [...first.values()] };
}
