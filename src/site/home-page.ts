import type { Chart } from '../charts/model.ts';
import { isDoubtful } from '../ledger/choose.ts';
import { figureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place, ReleaseNote } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { fundingByYear } from './charts/funding.ts';
import { coverageMap } from './charts/maps.ts';
import { headlinesOf } from './headlines.ts';

/** A place and a full year whose funding was reported as spent. */
export interface ReportedYear {
  readonly place: Place;
  readonly year: number;
  readonly funding: Figure;
  /** Figures of that place and year, its funding among them. */
  readonly figures: readonly Figure[];
}

/** Everything the home page shows. */
export interface HomePage {
  /** The best documented of the latest years: it opens the site. */
  readonly lead: ReportedYear;
  /** What else that year brought; its funding stands in the headline. */
  readonly leadFigures: readonly Figure[];
  /** The latest reported year of every other country or region. */
  readonly others: readonly ReportedYear[];
  readonly funding: Chart | null;
  readonly map: Chart;
  readonly withFigures: readonly { readonly place: Place; readonly count: number }[];
  readonly releases: readonly { readonly note: ReleaseNote; readonly changes: number }[];
}

/** A report this rich tells a year's story; poorer ones are only listed. */
const RICH = 10;

/** Puts the home page together. A ledger without any reported year is an error: there is nothing to open with. */
export function homePage(ledger: Ledger, lang: Lang): HomePage {
  const years = reportedYears(ledger);
  const lead = years.find(({ figures }) => figures.length >= RICH) ?? years[0];
  if (lead === undefined) throw new Error('Sổ chưa có kinh phí thực hiện cả năm của cả nước hay một khu vực nào để mở trang đầu.');
  const others = [...Map.groupBy(years, ({ place }) => place.place).values()].flatMap(([latest]) =>
    latest === undefined || latest === lead ? [] : [latest],
  );
  return {
    lead,
    leadFigures: headlinesOf(lead.figures.filter((figure) => figure.chosen.indicator !== lead.funding.chosen.indicator), 6),
    others,
    funding: fundingByYear(ledger, lead.place, lang),
    map: coverageMap(ledger, lang, '63'),
    withFigures: ledger.places
      .sortByName(ledger.places.all.filter((place) => place.level === 'province'), lang)
      .map((place) => ({ place, count: ledger.byPlace(place.place).length }))
      .filter(({ count }) => count > 0),
    releases: ledger.releaseIds.toReversed().flatMap((id) => {
      const note = ledger.tables.releaseNotes.find(({ release }) => release === id);
      return note === undefined ? [] : [{ note, changes: ledger.changesIn(id).length }];
    }),
  };
}

/** Country and region years with reported total funding, the latest first, in a year the better documented first. */
export function reportedYears(ledger: Ledger): ReportedYear[] {
  const wholes = ledger.places.all.filter((place) => place.level !== 'province');
  return ledger.years
    .flatMap((period) =>
      wholes.flatMap((place): ReportedYear[] => {
        const key = figureKey({ place: place.place, period, indicator: 'kinh-phi', programme: 'tong', status: 'thuc-hien', category: '' });
        const funding = ledger.figure(key);
        if (funding === undefined || isDoubtful(funding)) return [];
        const figures = ledger.byPlace(place.place).filter((figure) => figure.chosen.period === period);
        return [{ place, year: Number(period), funding, figures }];
      }),
    )
    .sort((a, b) => b.year - a.year || b.figures.length - a.figures.length);
}
