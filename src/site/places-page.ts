import type { Chart } from '../charts/model.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { coverageMap } from './charts/maps.ts';
import { headlinesOf } from './headlines.ts';

/** A province in the list of all. */
export interface ListedPlace {
  readonly place: Place;
  readonly count: number;
  /** The figure that opens its page, if it has any. */
  readonly first: Figure | undefined;
}

/** The list of provinces, today's and those before July 2025. */
export interface PlacesPage {
  readonly maps: { readonly former: Chart; readonly current: Chart };
  readonly current: readonly ListedPlace[];
  readonly former: readonly { readonly region: Place | null; readonly places: readonly ListedPlace[] }[];
}

/** Puts the list of provinces together: today's units by name, the former ones by conference region. */
export function placesPage(ledger: Ledger, lang: Lang): PlacesPage {
  const listed = (places: readonly Place[]): ListedPlace[] =>
    ledger.places.sortByName(places, lang).map((place) => {
      const figures = ledger.byPlace(place.place);
      return { place, count: figures.length, first: headlinesOf(figures, 1)[0] };
    });
  const byRegion = Map.groupBy(ledger.places.oldUnits(), ({ place }) => ledger.places.regionsOf(place)[0] ?? null);
  return {
    maps: { former: coverageMap(ledger, lang, '63'), current: coverageMap(ledger, lang, '34') },
    current: listed(ledger.places.currentUnits()),
    former: [...byRegion].map(([region, places]) => ({ region, places: listed(places) })),
  };
}
