/** Ranked bars: places by one figure of one period. */
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import { STATUSES } from '../../ledger/key.ts';
import type { Lang } from '../../words/lang.ts';
import type { Book } from './book.ts';
import { markOf, nameOfPlace, programmeTone } from './marks.ts';
import type { Bar, BarPicture } from './picture.ts';
import { scopesIn } from './scopes.ts';
import { CHOSEN, type State } from './state.ts';

/** Places of the set that have a figure, the largest first: by what happened where that is known, else by an estimate, else by a plan. */
export function drawBars(state: State, book: Book, figures: readonly ColumnFigure[], lang: Lang): BarPicture {
  const [programme = 'tong'] = state.programmes;
  const scope = scopesIn(book.places, state.period, state.places).find(({ id }) => id === state.scope);
  const members = new Set(scope?.places.map(({ place }) => place));
  const own = figures.filter(
    (figure) =>
      figure.period === state.period && figure.programme === programme && figure.category === state.category &&
      state.statuses.includes(figure.status) && members.has(figure.place),
  );
  const byPlace = Map.groupBy(own.filter(({ doubtful }) => !doubtful), ({ place }) => place);
  const bars = [...byPlace].map(([place, figuresOfPlace]): Bar => ({
    place,
    name: nameOfPlace(book, place, lang),
    highlight: state.scope !== CHOSEN && state.places.includes(place),
    marks: figuresOfPlace.map((figure) => markOf(figure, lang)).sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
  }));
  bars.sort((a, b) => (b.marks[0]?.value ?? 0) - (a.marks[0]?.value ?? 0) || new Intl.Collator(lang).compare(a.name, b.name));
  return {
    form: 'thanh',
    period: state.period,
    bars,
    tone: programmeTone(programme),
    doubtful: own.filter(({ doubtful }) => doubtful),
    coverage: { have: bars.length, of: scope?.of ?? 0 },
    without: book.places.sortByName((scope?.places ?? []).filter(({ place }) => !byPlace.has(place)), lang).map(({ place }) => place),
  };
}
