import type { Chart } from '../charts/model.ts';
import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Category, Figure, Indicator } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';
import type { Lang } from '../words/lang.ts';
import { fundingByYear } from './charts/funding.ts';
import { overYears } from './charts/over-years.ts';
import { anchorsOf, rankable, ranking } from './charts/ranking.ts';
import { figureMap } from './charts/maps.ts';

/** Everything the page of an indicator shows. */
export interface IndicatorPage {
  readonly indicator: Indicator;
  readonly category: Category | null;
  readonly figures: readonly Figure[];
  /** The country and each region over the years. */
  readonly wholes: readonly Chart[];
  /** The latest periods in which provinces can be ranked. */
  readonly rankings: readonly Chart[];
  readonly map: Chart | null;
  readonly places: number;
  readonly doubtful: number;
}

const MOST_RANKINGS = 4;

/** Puts an indicator's page together. */
export function indicatorPage(ledger: Ledger, indicator: Indicator, lang: Lang): IndicatorPage {
  const figures = ledger.byIndicator(indicator.indicator);
  const anchors = rankedAnchors(ledger, figures);
  const widest = anchors.toSorted((a, b) => b.provinces - a.provinces)[0];
  return {
    indicator,
    category: ledger.categories.get(indicator.category) ?? null,
    figures,
    wholes: ledger.places.all
      .filter((place) => place.level !== 'province')
      .map((place) =>
        indicator.indicator === 'kinh-phi'
          ? fundingByYear(ledger, place, lang)
          : overYears(ledger, place.place, indicator.indicator, lang),
      )
      .filter((chart) => chart !== null),
    rankings: anchors.slice(0, MOST_RANKINGS).map(({ anchor }) => ranking(ledger, anchor, lang)).filter((chart) => chart !== null),
    map: widest === undefined ? null : figureMap(ledger, widest.anchor, lang),
    places: new Set(figures.map((figure) => figure.chosen.place)).size,
    doubtful: figures.filter(isDoubtful).length,
  };
}

/** Anchors that rank three provinces or more, the latest period first; plans only where nothing was reported done. */
function rankedAnchors(ledger: Ledger, figures: readonly Figure[]): { readonly anchor: string; readonly provinces: number }[] {
  const provincial = figures.filter(({ chosen }) => chosen.status !== 'muc-tieu' && chosen.unit !== '%');
  const anchors = [...new Set(anchorsOf(provincial))]
    .map((anchor) => ({ anchor, provinces: rankable(ledger, anchor).length, end: endOf(anchor) }))
    .filter(({ provinces }) => provinces >= 3);
  const actual = anchors.filter(({ anchor }) => anchor.includes('.thuc-hien'));
  return (actual.length > 0 ? actual : anchors).sort((a, b) => b.end.localeCompare(a.end) || b.provinces - a.provinces);
}

function endOf(anchor: string): string {
  return parsePeriod(anchor.split('.')[0] ?? '')?.end ?? '';
}
