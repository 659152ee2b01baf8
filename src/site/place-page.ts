import type { Chart } from '../charts/model.ts';
import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';
import type { Lang } from '../words/lang.ts';
import { fundingByYear, planAgainstActual } from './charts/funding.ts';
import { anchorsOf, ranking } from './charts/ranking.ts';
import { headlinesOf } from './headlines.ts';
import { memberSums, type MemberSum } from './member-sums.ts';
import { unionRows, type UnionRow } from './union-rows.ts';
import { withdrawnFigures, type WithdrawnFigure } from './withdrawn.ts';

/** A group of neighbours of a place, under a name. */
export interface Neighbours {
  readonly region: Place;
  readonly members: readonly Place[];
}

/** Everything the page of a place shows, old or new, rich or poor. */
export interface PlacePage {
  readonly place: Place;
  readonly figures: readonly Figure[];
  readonly headlines: readonly Figure[];
  readonly charts: readonly Chart[];
  readonly rankings: readonly Chart[];
  readonly regions: readonly Neighbours[];
  /** Provinces of a region, or today's provinces of the country. */
  readonly members: readonly Place[];
  readonly predecessors: readonly Place[];
  readonly successor: Place | null;
  readonly sums: readonly MemberSum[];
  readonly unions: readonly UnionRow[];
  /** Figures taken back, which keep their addresses. */
  readonly withdrawn: readonly WithdrawnFigure[];
}

const MOST_RANKINGS = 2;

/** Puts a place's page together. */
export function placePage(ledger: Ledger, place: Place, lang: Lang): PlacePage {
  const figures = ledger.byPlace(place.place);
  return {
    place,
    figures,
    headlines: headlinesOf(figures, place.level === 'province' ? 5 : 7),
    charts: [
      fundingByYear(ledger, place, lang),
      planAgainstActual(ledger, place, lang),
    ].filter((chart) => chart !== null),
    rankings: rankingsOf(ledger, place, figures, lang),
    regions: ledger.places.regionsOf(place.place).map((region) => ({ region, members: ledger.places.members(region.place) })),
    members: membersOf(ledger, place, lang),
    predecessors: ledger.places.predecessors(place.place),
    successor: ledger.places.get(place.successor) ?? null,
    sums: memberSums(ledger, place),
    unions: unionRows(ledger, place),
    withdrawn: withdrawnFigures(ledger, place.place, lang),
  };
}

function membersOf(ledger: Ledger, place: Place, lang: Lang): readonly Place[] {
  if (place.level === 'province') return [];
  return ledger.places.sortByName(place.level === 'region' ? ledger.places.members(place.place) : ledger.places.currentUnits(), lang);
}

/** The latest rankings of provinces in which this one stands: its own years first, money before other things. */
function rankingsOf(ledger: Ledger, place: Place, figures: readonly Figure[], lang: Lang): Chart[] {
  if (place.level !== 'province') return [];
  const candidates = figures
    .filter((figure) => !isDoubtful(figure) && figure.chosen.status === 'thuc-hien' && figure.chosen.unit !== '%')
    .filter((figure) => parsePeriod(figure.chosen.period)?.kind === 'year' || figure.chosen.period.includes('/'))
    .sort((a, b) => Number(b.chosen.indicator === 'kinh-phi') - Number(a.chosen.indicator === 'kinh-phi') || endOf(b).localeCompare(endOf(a)));
  const charts: Chart[] = [];
  const seen = new Set<string>();
  for (const anchor of anchorsOf(candidates)) {
    const indicator = anchor.split('.')[1] ?? '';
    if (seen.has(indicator)) continue;
    const chart = ranking(ledger, anchor, lang, place.place);
    if (chart === null) continue;
    seen.add(indicator);
    charts.push(chart);
    if (charts.length === MOST_RANKINGS) break;
  }
  return charts;
}

function endOf(figure: Figure): string {
  return parsePeriod(figure.chosen.period)?.end ?? '';
}
