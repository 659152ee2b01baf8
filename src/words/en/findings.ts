import type { Derived } from '../../ledger/derive.ts';
import type { Figure, Place, Status } from '../../ledger/model.ts';
import type { Counted } from '../counted.ts';
import { sayCount, sayDerived, sayFigure, sayPeriod, sayPlace } from '../mentions.ts';
import { listProse, prose } from '../prose.ts';
import type { Prose, Span } from '../prose.ts';

const budgets = (local: boolean) => (local ? (['local budgets', 'the central budget'] as const) : (['the central budget', 'local budgets'] as const));

const BY: Readonly<Record<Status, string>> = {
  'thuc-hien': '',
  uoc: ' (estimate)',
  'ke-hoach': ' (plan)',
  'muc-tieu': ' (target)',
};

/** One budget paid more in every year of which both parts are known. */
export function alwaysMore(local: boolean, years: Counted): Prose {
  const [more, less] = budgets(local);
  return prose`${more} paid more than ${less} in all ${sayCount(years.count, years.inputs, 'years', 'en')} with both parts known`;
}

/** One budget has paid more since a year. */
export function moreSince(local: boolean, year: Span): Prose {
  const [more, less] = budgets(local);
  return prose`Since ${year} ${more} ${local ? 'have' : 'has'} paid more than ${less}`;
}

/** One budget paid more in the only year of which both parts are known. */
export function moreIn(local: boolean, year: Span): Prose {
  const [more, less] = budgets(local);
  return prose`In ${year} ${more} paid more than ${less}`;
}

/** The year with the highest value of at least three. */
export function peak(figure: Figure, what: string): Prose {
  return prose`${what}: highest in ${sayPeriod(figure.chosen.period, 'en')}, ${sayFigure(figure, 'en')}`;
}

/** Two years, clearly apart. */
export function fromTo(before: Figure, after: Figure, what: string): Prose {
  const way = Number(after.chosen.value) > Number(before.chosen.value) ? 'up' : 'down';
  return prose`${what} ${way} from ${sayFigure(before, 'en')} in ${sayPeriod(before.chosen.period, 'en')} to ${sayFigure(after, 'en')} in ${sayPeriod(after.chosen.period, 'en')}`;
}

/** Only plans are known. */
export function plansOnly(years: Counted): Prose {
  return prose`Plans for ${sayCount(years.count, years.inputs, years.count === 1 ? 'year' : 'years', 'en')}, but no actual spending`;
}

/** A plain name for a series in which nothing stands out that could be claimed. */
export function overTime(what: string): Prose {
  return prose`${what} over the years`;
}

/** The first among those with data. */
export function leads(places: readonly Place[], figure: Figure, all: Counted): Prose {
  const names = listProse(places.map((place) => [sayPlace(place, 'en')]), 'en');
  const field = sayCount(all.count, all.inputs, 'provinces and cities', 'en');
  return prose`${names} ${places.length > 1 ? 'share the lead among' : 'leads the'} ${field} with data: ${sayFigure(figure, 'en')}${BY[figure.chosen.status]}`;
}

/** How many have data, where nobody can be said to lead. */
export function withData(all: Counted, what: string): Prose {
  return prose`${what} in ${sayCount(all.count, all.inputs, all.count === 1 ? 'province or city' : 'provinces and cities', 'en')}`;
}

/** How a single year kept to its plan. */
export function planKept(year: Span, percent: Span): Prose {
  return prose`${year} reached ${percent} of plan`;
}

/** No year reached its plan; the one that came nearest. */
export function planNeverReached(nearest: Span, percent: Span): Prose {
  return prose`No year has spent its whole plan; ${nearest} came nearest, ${percent}`;
}

/** Every year reached its plan. */
export function planAlwaysReached(): Prose {
  return ['Every year spent its plan or more'];
}

/** Some years reached the plan. */
export function planSometimesReached(furthest: Span, percent: Span): Prose {
  return prose`${furthest} was furthest from its plan, ${percent}`;
}

/** What part of all a purpose takes. */
export function takes(purpose: string, share: Derived): Prose {
  return prose`${purpose}: ${sayDerived(share, 'en')} of the money`;
}

/** How much of the map is known. */
export function coverage(have: Counted, of: number): Prose {
  return prose`${sayCount(have.count, have.inputs, '', 'en')} of ${sayCount(of, have.inputs, 'provinces and cities', 'en')} have data`;
}
