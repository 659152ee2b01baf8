import type { Chart } from '../charts/model.ts';
import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Category, Figure, Indicator } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { anchorsOf, bestCovered, ranking } from './charts/ranking.ts';
import { overYears } from './charts/over-years.ts';
import { headlinesOf } from './headlines.ts';

/** Everything the page of a programme category shows. */
export interface CategoryPage {
  readonly category: Category;
  readonly parent: Category | null;
  readonly children: readonly Category[];
  readonly indicators: readonly { readonly indicator: Indicator; readonly count: number }[];
  readonly figures: readonly Figure[];
  readonly headlines: readonly Figure[];
  readonly charts: readonly Chart[];
}

const MOST_CHARTS = 4;

/** Puts a category's page together; figures of its sub-groups stand on it too. */
export function categoryPage(ledger: Ledger, category: Category, lang: Lang): CategoryPage {
  const figures = ledger.byCategory(category.category);
  const counts = Map.groupBy(figures, (figure) => figure.chosen.indicator);
  const wholes = ledger.places.all.filter((place) => place.level !== 'province');
  const indicators = ledger.tables.indicators
    .map((indicator) => ({ indicator, count: counts.get(indicator.indicator)?.length ?? 0 }))
    .filter(({ indicator, count }) => count > 0 || indicator.category === category.category);
  const overTime = indicators.flatMap(({ indicator }) =>
    wholes.map((place) => overYears(ledger, place.place, indicator.indicator, lang)).filter((chart) => chart !== null),
  );
  const done = figures.filter(({ chosen }) => chosen.status === 'thuc-hien' && chosen.unit !== '%');
  const rankings = bestCovered(ledger, anchorsOf(done)).map((anchor) => ranking(ledger, anchor, lang)).filter((chart) => chart !== null);
  return {
    category,
    parent: ledger.categories.get(category.parent) ?? null,
    children: ledger.tables.categories.filter((child) => child.parent === category.category),
    indicators,
    figures,
    headlines: headlinesOf(figures.filter((figure) => figure.chosen.place === wholes[0]?.place && !isDoubtful(figure)), 6),
    charts: [...overTime, ...rankings].slice(0, MOST_CHARTS),
  };
}
