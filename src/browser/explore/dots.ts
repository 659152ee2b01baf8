/** Dots of two indicators: a place and period that has both. */
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import { STATUSES } from '../../ledger/key.ts';
import type { Lang } from '../../words/lang.ts';
import { periodShort } from '../../words/periods.ts';
import type { Book } from './book.ts';
import { markOf, nameOfPlace, placeLook, programmeTone } from './marks.ts';
import { partOf, yearOf } from './periods.ts';
import type { Dot, DotPicture } from './picture.ts';
import { scopesIn } from './scopes.ts';
import { WHOLE_YEAR, type State } from './state.ts';

/**
 * A dot for every place of the set and period that has a figure of both indicators, of the same budget and kind of statement:
 * what happened where both are known, else estimates, else plans. Without a period: every full year there is.
 */
export function drawDots(state: State, book: Book, figures: readonly ColumnFigure[], others: readonly ColumnFigure[], lang: Lang): DotPicture {
  const [programme = 'tong'] = state.programmes;
  const scope = scopesIn(book.places, state.period, state.places).find(({ id }) => id === state.scope);
  const members = new Set(scope?.places.map(({ place }) => place));
  const wanted = ({ period, place, programme: own, status }: ColumnFigure): boolean =>
    isInTime(state, period) && own === programme && state.statuses.includes(status) && members.has(place);
  const xs = figures.filter((figure) => figure.category === state.category && wanted(figure));
  const ys = others.filter((figure) => figure.category === '' && wanted(figure));
  const partners = new Map(ys.filter(isSure).map((figure) => [nameOf(figure), figure]));

  const dots = new Map<string, Dot>();
  for (const x of xs.filter(isSure).sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status))) {
    const y = partners.get(nameOf(x));
    const spot = `${x.place} ${x.period}`;
    if (y === undefined || dots.has(spot)) continue;
    const chosen = state.places.indexOf(x.place);
    const name = nameOfPlace(book, x.place, lang);
    dots.set(spot, {
      ...(chosen >= 0 ? placeLook(chosen) : { tone: programmeTone(programme), shape: 'circle' }),
      name: state.period === '' ? `${name} ${periodShort(x.period, lang)}` : name,
      highlight: chosen >= 0,
      x: markOf(x, lang),
      y: markOf(y, lang),
    });
  }
  return {
    form: 'diem',
    dots: [...dots.values()],
    doubtful: [...xs, ...ys].filter(({ doubtful }) => doubtful),
    coverage: { have: new Set([...dots.values()].map(({ x }) => x.figure.place)).size, of: scope?.of ?? 0 },
  };
}

function isInTime({ period, from, to }: State, id: string): boolean {
  if (period !== '') return id === period;
  return partOf(id) === WHOLE_YEAR && yearOf(id) >= (from ?? 0) && yearOf(id) <= (to ?? Infinity);
}

const isSure = ({ doubtful }: ColumnFigure): boolean => !doubtful;
const nameOf = ({ place, period, status }: ColumnFigure): string => `${place} ${period} ${status}`;
