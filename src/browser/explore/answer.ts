/** An answer: a question of an address, with everything that shows what the ledger says to it. */
import { PARAMS } from '../../words/explore-query.ts';
import type { Book } from './book.ts';
import { settle, type Choices } from './choices.ts';
import type { Kind } from './kind.ts';
import { kindOf } from './kinds.ts';
import type { Library } from './library.ts';
import { notesOf, type Note } from './notes.ts';
import type { Picture } from './picture.ts';
import { headingOf, type Heading } from './say.ts';
import type { Sources } from './sources.ts';
import type { Asked, Complaint } from './state.ts';
import type { Voice } from './voice.ts';

/** Everything that is on the page. */
export interface Answer {
  readonly book: Book;
  readonly choices: Choices;
  readonly kind: Kind;
  readonly picture: Picture;
  readonly heading: Heading;
  readonly notes: readonly Note[];
  readonly sources: Sources;
}

/** What is shown where an address names no indicator. */
export const FIRST_INDICATOR = 'kinh-phi';

/** Finds the answer to a question; rejects where its figures cannot be had. */
export async function answerTo(asked: Asked, library: Library, voice: Voice): Promise<Answer> {
  // The index is on its way since the head of the page; an indicator that it does not know is never asked for.
  const book = await library.book();
  const wanted = asked.indicator ?? FIRST_INDICATOR;
  const indicator = [wanted, FIRST_INDICATOR, ...book.indicators.keys()].find((id) => book.indicators.has(id)) ?? '';
  const shelf = await library.shelf(indicator, asked);
  const choices = settle(asked, book, indicator, shelf);
  const { state } = choices;
  const [kind, second] = await Promise.all([kindOf(state.form), state.form === 'diem' ? library.shelf(state.other, { ...asked, from: state.from, to: state.to }) : null]);
  const unknown: Complaint[] = indicator === wanted ? [] : [{ param: PARAMS.indicator, value: wanted, why: 'unknown' }];
  const picture = kind.draw(state, book, shelf.figures, second?.figures ?? [], voice.lang);
  return {
    book,
    choices: { ...choices, complaints: [...unknown, ...choices.complaints] },
    kind,
    picture,
    heading: headingOf(picture, state, book, voice),
    notes: notesOf(picture, state, book, voice),
    sources: new Map([...(second?.sources ?? []), ...shelf.sources]),
  };
}

/** Another choice: what it leaves open stays as it is, where there are figures for it. */
export function changed(answer: Answer | null, asked: Asked): Asked {
  const kept: Asked = answer === null ? {} : { ...answer.choices.state };
  // Another indicator has other budgets, activities and periods; places and form stay.
  if (asked.indicator !== undefined) for (const name of ['category', 'programmes', 'statuses', 'period', 'scope', 'part', 'other'] as const) delete kept[name];
  if (asked.form !== undefined || asked.period !== undefined) delete kept.scope;
  if (asked.form !== undefined || kept.period === '') delete kept.period;
  return { ...kept, ...asked };
}
