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
  return prose`${more} paid more than ${less} in each of the ${sayCount(years.count, years.inputs, 'years', 'en')} with both parts known`;
}

/** One budget has paid more since a year. */
export function moreSince(local: boolean, year: Span): Prose {
  const [more, less] = budgets(local);
  return prose`Since ${year} ${more} ${local ? 'have' : 'has'} paid more than ${less} in every year with both parts known`;
}

/** One budget paid more in the only year of which both parts are known. */
export function moreIn(local: boolean, year: Span): Prose {
  const [more, less] = budgets(local);
  return prose`In ${year} ${more} paid more than ${less}`;
}

/** The year with the highest value of at least three; `among` counts them where years between them are not known. */
export function peak(figure: Figure, what: string, among: Counted | null): Prose {
  const field = among === null ? [] : prose`of ${sayCount(among.count, among.inputs, 'years', 'en')} with data, `;
  return prose`${what}: ${field}highest in ${sayPeriod(figure.chosen.period, 'en')}, ${sayFigure(figure, 'en')}`;
}

/** Two years, clearly apart. */
export function fromTo(before: Figure, after: Figure, what: string): Prose {
  const way = Number(after.chosen.value) > Number(before.chosen.value) ? 'up' : 'down';
  return prose`${what} ${way} from ${sayFigure(before, 'en')} in ${sayPeriod(before.chosen.period, 'en')} to ${sayFigure(after, 'en')} in ${sayPeriod(after.chosen.period, 'en')}`;
}

/** Only plans are known, whole ones for so many years. */
export function plansOnly(years: Counted): Prose {
  return prose`The whole plan is known for ${sayCount(years.count, years.inputs, years.count === 1 ? 'year' : 'years', 'en')}, actual spending for none`;
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

/** No year with both figures reached its plan; the one that came nearest. */
export function planNeverReached(nearest: Span, percent: Span): Prose {
  return prose`In no year with both figures was the whole plan spent; ${nearest} came nearest, ${percent}`;
}

/** Every year with both figures reached its plan. */
export function planAlwaysReached(): Prose {
  return ['In every year with both figures the whole plan was spent, or more'];
}

/** Some years with both figures reached the plan. */
export function planSometimesReached(furthest: Span, percent: Span): Prose {
  return prose`Of the years with both figures, ${furthest} was furthest from its plan, ${percent}`;
}

/** What part of all a purpose takes. */
export function takes(purpose: string, share: Derived): Prose {
  return prose`${purpose}: ${sayDerived(share, 'en')} of the money`;
}

/** How much of the map is known. */
export function coverage(have: Counted, of: number): Prose {
  return prose`${sayCount(have.count, have.inputs, '', 'en')} of ${sayCount(of, have.inputs, 'provinces and cities', 'en')} have data`;
}
