/** Figures as marks of a picture, and how their series look. */
import { labelOf } from '../../charts/datum.ts';
import type { Tone } from '../../charts/palette.ts';
import { shortened } from '../../charts/short-labels.ts';
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import { figureKey } from '../../ledger/key.ts';
import type { Place, Programme } from '../../ledger/model.ts';
import { programmeName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { formatPrinted } from '../../words/numbers.ts';
import { lifeOf, placeName } from '../../words/places.ts';
import { capitalise } from '../../words/lists.ts';
import type { Book } from './book.ts';
import type { Group, Look, Mark, Shape } from './picture.ts';
import type { State } from './state.ts';

/** More series than this cannot be told apart. */
export const MOST_GROUPS = 5;

/** Budgets keep their colours; a division of the local one has its colour and another shape. */
const PROGRAMME_LOOK: Readonly<Record<Programme, Look>> = {
  tong: { tone: 'tong', shape: 'circle' },
  kcqg: { tone: 'kcqg', shape: 'rect' },
  kcdp: { tone: 'kcdp', shape: 'triangle' },
  'kcdp-tinh': { tone: 'kcdp', shape: 'rectRot' },
  'kcdp-huyen': { tone: 'moss', shape: 'crossRot' },
};

/** Places have colours that mean no budget, apart in lightness too, and each its shape. */
const PLACE_TONES: readonly Tone[] = ['accent', 'moss', 'plum', 'ink', 'tong'];
const SHAPES: readonly Shape[] = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot'];

/** The colour of a budget. */
export const programmeTone = (programme: Programme): Tone => PROGRAMME_LOOK[programme].tone;

/** The look of the nth place. */
export const placeLook = (n: number): Look => ({ tone: PLACE_TONES[n % PLACE_TONES.length] ?? 'ink', shape: SHAPES[n % SHAPES.length] ?? 'circle' });

/** A figure as a mark. Must not be doubtful. */
export function markOf(figure: ColumnFigure, lang: Lang): Mark {
  const datum = {
    value: Number(figure.value),
    digits: figure.value,
    qualifier: figure.qualifier,
    status: figure.status,
    text: formatPrinted(figure.value, lang),
    key: figureKey(figure),
  };
  return { ...datum, figure, label: labelOf(shortened(datum, lang)) };
}

/** A place's name where old and new units meet: a new one of a name says that it is new. */
export function nameOfPlace(book: Book, id: string, lang: Lang): string {
  const place = book.places.get(id);
  return place === undefined ? id : capitalise(listed(place, lang));
}

function listed(place: Place, lang: Lang): string {
  const name = placeName(place, lang);
  return place.valid_from === '' ? name : `${name} (${lifeOf(place, lang)})`;
}

/**
 * The series a state asks for: several places of one budget, or several budgets of one place. Both at once would need
 * colours for two things, so that of several places the first budget is drawn.
 */
export function groupsOf(state: State, book: Book, lang: Lang): Group[] {
  const { places, programmes } = state;
  const [place = '', ...morePlaces] = places;
  const [programme = 'tong'] = programmes;
  if (morePlaces.length > 0) {
    return places.map((id, n) => ({ id: `${id}.${programme}`, name: nameOfPlace(book, id, lang), place: id, programme, ...placeLook(n) }));
  }
  if (place === '') return [];
  return programmes.map((id) => ({ id: `${place}.${id}`, name: programmeName(id, lang, 'short'), place, programme: id, ...PROGRAMME_LOOK[id] }));
}
