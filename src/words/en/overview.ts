import type { Counted } from '../counted.ts';
import type { Figure, Place } from '../../ledger/model.ts';
import { programmeName, statusName } from '../labels.ts';
import { sayCount, sayFigure, sayPeriod, sayPlace, sayWhen } from '../mentions.ts';
import { listProse, prose } from '../prose.ts';
import type { Piece, Prose, Span } from '../prose.ts';

type Held = readonly [place: Place, figure: Figure];

const many = ({ count, inputs }: Counted, one: string, more = `${one}s`): Span => sayCount(count, inputs, count === 1 ? one : more, 'en');

/** "The 28 provinces and cities of the northern region alone spent VND 176.4 billion, 94.6% of the plan." */
export function regionInYear(name: Span, money: Figure, completion: Figure | undefined): Prose {
  const plan = completion ? prose`, ${sayFigure(completion, 'en')} of the plan` : [];
  return prose`${name} alone spent ${money.chosen.status === 'uoc' ? 'an estimated ' : ''}${sayFigure(money, 'en')} on industrial promotion${recast(money)}${plan}.`;
}

/** What is not known of a year as a whole; `told`: the sentence before spoke of the country. */
export function noCountryFigure(when: Span, told: boolean): Prose {
  return told
    ? ['We found no published total of what the country spent.']
    : prose`We found no published total of what the country spent ${when}.`;
}

/** "Figures for this year alone are known for 12 provinces and cities"; a few are named. */
export function provincesInYear(places: Counted, named: readonly Place[]): Prose {
  if (places.count === 0) return ['No province or city has figures for this year alone.'];
  if (named.length > 0) return prose`Of the provinces, only ${listProse(named.map((place) => [sayPlace(place, 'en')]), 'en')} ${named.length === 1 ? 'has' : 'have'} figures for this year alone.`;
  return prose`Figures for this year alone are known for ${many(places, 'province or city', 'provinces and cities')}.`;
}

/** Which provinces' total spending is known, where that is too few to compare. */
export function spendersInYear(all: Counted, named: readonly Held[]): Prose {
  if (all.count === 0) return ['Total spending is known for none of them.'];
  const list = named.map(([place, figure]) => prose`${sayPlace(place, 'en')} (${sayFigure(figure, 'en')})`);
  if (list.length > 0) return prose`Total spending is known only for ${listProse(list, 'en')}.`;
  return prose`Total spending is known for ${many(all, 'of them', 'of them')}.`;
}

/** "Of the 3 with total spending, Vinh Phuc spent most, VND 6.8 billion; Ha Giang least, more than VND 1.6 billion." */
export function extremes(all: Counted, [top, most]: Held, [bottom, least]: Held): Prose {
  return prose`Of the ${many(all, 'whose total spending is known', 'whose total spending is known')}, ${sayPlace(top, 'en')} spent most, ${sayFigure(most, 'en')}; ${sayPlace(bottom, 'en')} least, ${sayFigure(least, 'en')}.`;
}

/** "The ledger has 255 figures on this indicator, for 30 places, from 2011 to 2025; 80 are plans or targets and 5 are in doubt." */
export function known(what: string, figures: Counted, places: Counted, years: readonly Span[], hoped: Counted, doubtful: Counted): Prose {
  const [first, last] = years;
  const when = first === undefined ? [] : last === undefined ? prose`, for ${first}` : prose`, from ${first} to ${last}`;
  const allHoped = hoped.count === figures.count;
  const kinds = [
    hoped.count > 0 && allHoped ? prose`${allOf(hoped, 'all')} of them plans or targets` : [],
    hoped.count > 0 && !allHoped ? prose`${many(hoped, 'is a plan or target', 'are plans or targets')}` : [],
    doubtful.count > 0 ? prose`${many(doubtful, 'is in doubt', 'are in doubt')}` : [],
  ].filter((part) => part.length > 0);
  const tail = kinds.length > 0 ? prose`${allHoped ? ',' : ';'} ${listProse(kinds, 'en')}` : [];
  return prose`The ledger has ${many(figures, 'figure')} on ${what}, for ${many(places, 'place')}${when}${tail}.`;
}

/** So few that each is named: "On this indicator the ledger has only 1 figure: 2,451 booths (the northern region, 2023)." */
export function few(what: string, figures: Counted, held: readonly (readonly [name: Span, figure: Figure])[]): Prose {
  const items = held.map(([name, figure]) => {
    const { status, review } = figure.chosen;
    const kind = status === 'thuc-hien' ? '' : `, ${statusName(status, 'en')}`;
    const doubt = review === 'doubtful' ? ', in doubt' : '';
    return prose`${sayFigure(figure, 'en')} (${name}, ${sayPeriod(figure.chosen.period, 'en')}${kind}${doubt})`;
  });
  return prose`On ${what} the ledger has only ${many(figures, 'figure')}: ${listProse(items, 'en')}.`;
}

/** Nothing is known of a category or an indicator. */
export function unknown(what: string): Prose {
  return prose`The ledger has found no figures on ${what} yet.`;
}

/** "The latest actual figure for Vietnam is VND 323 billion (2022)." */
export function latest(name: Span, figure: Figure): Prose {
  return prose`The latest ${statusName(figure.chosen.status, 'en')} figure for ${name}${budget(figure) === '' ? '' : ` (${budget(figure)})`} is ${sayFigure(figure, 'en')} (${sayPeriod(figure.chosen.period, 'en')}).`;
}

/** "The fullest comparison is for 2016–2020 (actual): of 8 places, Bac Giang is highest with …, … lowest with …" */
export function widest(figures: Counted, [top, most]: Held, [bottom, least]: Held): Prose {
  const period = sayPeriod(most.chosen.period, 'en');
  return prose`The fullest comparison is for ${period} (${statusName(most.chosen.status, 'en')}${budget(most) === '' ? '' : `, ${budget(most)}`}): of ${many(figures, 'place')}, ${sayPlace(top, 'en')} is highest with ${sayFigure(most, 'en')} and ${sayPlace(bottom, 'en')} lowest with ${sayFigure(least, 'en')}.`;
}

/** "The largest spending named for these activities is more than VND 11.2 billion (local programmes), in Thai Nguyen province in 2021–2024." */
export function largestSum(place: Place, figure: Figure, only: boolean): Prose {
  return prose`The ${only ? 'only' : 'largest'} spending named for these activities is ${sayFigure(figure, 'en')}${budget(figure) === '' ? '' : ` (${budget(figure)})`}, in ${sayPlace(place, 'en', 'full')} ${sayWhen(figure.chosen.period, 'en')}.`;
}

/** What the whole ledger is made of. */
export function wholeLedger(figures: Counted, sources: Counted, places: Counted, doubtful: Counted): Prose {
  const doubts = doubtful.count > 0 ? prose` Of these, ${many(doubtful, 'is', 'are')} in doubt: the ledger says why, and never charts, sums or ranks them.` : [];
  return prose`The ledger holds ${many(figures, 'figure')} from ${many(sources, 'document')}, on ${many(places, 'province or city', 'provinces and cities')}, the regions and the country.${doubts}`;
}

function allOf({ count, inputs }: Counted, text: string): Span {
  const span = sayCount(count, inputs, '', 'en');
  return typeof span === 'string' ? span : { ...span, text };
}

function budget(figure: Figure): string {
  return figure.chosen.programme === 'tong' ? '' : programmeName(figure.chosen.programme, 'en').replace(/^the /, '');
}

function recast(figure: Figure): Piece {
  return figure.chosen.boundary === 'recast' ? ' (in the new boundaries)' : undefined;
}
