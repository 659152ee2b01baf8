import type { Chart } from '../charts/model.ts';
import { isDoubtful } from '../ledger/choose.ts';
import { figureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';
import type { Lang } from '../words/lang.ts';
import { headlinesOf } from './headlines.ts';
import { anchorsOf, bestCovered, ranking } from './charts/ranking.ts';
import { figureMap } from './charts/maps.ts';

/** A place among the places of a year, with its figures of that year. */
export interface PlaceOfYear {
  readonly place: Place;
  readonly figures: readonly Figure[];
  /** Total actual funding of the full year, else what comes nearest: an estimate, a plan, a part. */
  readonly funding: Figure | undefined;
}

/** Everything the page of a calendar year shows. */
export interface YearPage {
  readonly year: number;
  readonly figures: readonly Figure[];
  /** Country and regions, with their first figures. */
  readonly wholes: readonly { readonly place: Place; readonly headlines: readonly Figure[]; readonly figures: readonly Figure[] }[];
  readonly provinces: readonly PlaceOfYear[];
  readonly rankings: readonly Chart[];
  readonly map: Chart | null;
  readonly before: number | null;
  readonly after: number | null;
}

const MOST_RANKINGS = 4;

/** Puts a year's page together. */
export function yearPage(ledger: Ledger, year: number, years: readonly number[], lang: Lang): YearPage {
  const figures = ledger.byYear(year);
  const byPlace = Map.groupBy(figures, (figure) => figure.chosen.place);
  const places = [...byPlace].flatMap(([id, list]) => {
    const place = ledger.places.get(id);
    return place === undefined ? [] : [{ place, figures: list }];
  });
  const anchors = bestCovered(ledger, rankedAnchors(figures));
  const at = years.indexOf(year);
  return {
    year,
    figures,
    wholes: places
      .filter(({ place }) => place.level !== 'province')
      .map(({ place, figures: list }) => ({ place, figures: list, headlines: headlinesOf(list, 6) })),
    provinces: places
      .filter(({ place }) => place.level === 'province')
      .map(({ place, figures: list }) => ({ place, figures: list, funding: fundingOf(ledger, place, year) }))
      .sort((a, b) => b.figures.length - a.figures.length || (a.place.place < b.place.place ? -1 : 1)),
    rankings: anchors.slice(0, MOST_RANKINGS).map((anchor) => ranking(ledger, anchor, lang)).filter((chart) => chart !== null),
    map: anchors[0] === undefined ? null : figureMap(ledger, anchors[0], lang),
    before: years[at - 1] ?? null,
    after: years[at + 1] ?? null,
  };
}

function rankedAnchors(figures: readonly Figure[]): string[] {
  return anchorsOf(
    figures.filter(({ chosen }) => chosen.unit !== '%' && parsePeriod(chosen.period)?.kind === 'year' && chosen.status !== 'muc-tieu'),
  );
}

function fundingOf(ledger: Ledger, place: Place, year: number): Figure | undefined {
  for (const status of ['thuc-hien', 'uoc', 'ke-hoach'] as const) {
    for (const programme of ['tong', 'kcdp', 'kcqg'] as const) {
      const figure = ledger.figure(
        figureKey({ place: place.place, period: String(year), indicator: 'kinh-phi', programme, status, category: '' }),
      );
      if (figure !== undefined && !isDoubtful(figure)) return figure;
    }
  }
  return undefined;
}
