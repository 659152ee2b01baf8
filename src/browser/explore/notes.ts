/** What a picture must not be shown without: what is missing, doubtful, broken, partial or differently bounded. */
import { parsePeriod } from '../../ledger/period.ts';
import { statusName, programmeName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { joinList } from '../../words/lists.ts';
import { formatNumber } from '../../words/numbers.ts';
import { periodName, periodShort } from '../../words/periods.ts';
import { formatValue } from '../../words/values.ts';
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import { MOST_GROUPS, nameOfPlace } from './marks.ts';
import type { Book } from './book.ts';
import { marksOf, type Picture } from './picture.ts';
import { doubtOf, partName, yearList } from './say.ts';
import { CHOSEN, overYears, WHOLE_YEAR, type State } from './state.ts';
import type { Voice } from './voice.ts';

/** A sentence under a picture, and what it lists. */
export interface Note {
  readonly text: string;
  readonly items?: readonly NoteItem[];
  /** The list is long and opens on demand. */
  readonly folded?: boolean;
}

/** One thing a note lists; a figure leads to its row. */
export interface NoteItem {
  readonly text: string;
  readonly figure?: ColumnFigure;
  /** Words of the ledger after it, and the language they are in. */
  readonly remark?: { readonly text: string; readonly lang: Lang };
}

/** More doubtful figures than this are listed on demand: a picture of every province and year may have dozens. */
const MOST_DOUBTS = 6;

/** The notes of a picture, the gravest first. */
export function notesOf(picture: Picture, state: State, book: Book, voice: Voice): Note[] {
  const { lang, t: { notes: t } } = voice;
  const say = (n: number): string => formatNumber(n, { lang });
  const notes: Note[] = [];
  const marks = marksOf(picture);

  if (picture.form === 'thanh' || picture.form === 'diem') {
    const { have, of } = picture.coverage;
    if (of > 0) notes.push({ text: state.scope === CHOSEN ? t.coverageChosen(say(have), say(of)) : t.coverage(say(have), say(of)) });
    notes.push(...periodNotes(state.period, voice));
    const absent = marks.length === 0 ? [] : state.places.filter((place) => !marks.some(({ figure }) => figure.place === place));
    if (absent.length > 0) notes.push({ text: t.absent(joinList(absent.map((place) => nameOfPlace(book, place, lang)), lang)) });
  }
  if (picture.doubtful.length > 0) notes.push({ text: t.doubtful(say(picture.doubtful.length)), items: picture.doubtful.map((figure) => doubtful(figure, book, lang)), folded: picture.doubtful.length > MOST_DOUBTS });
  if ('cuts' in picture) {
    if (state.part !== WHOLE_YEAR) notes.push({ text: t.partOfYear(partName(state.part, voice).toLowerCase()) });
    for (const { after, reason, places } of picture.cuts) {
      const whose = places.length === 0 ? '' : `${joinList(places.map((place) => nameOfPlace(book, place, lang)), lang)}: `;
      notes.push({ text: whose + (reason === null ? t.handover(String(after), String(after + 1)) : t.cut(String(reason.after), String(reason.before), reason[`reason_${lang}`] || reason.reason_vi)) });
    }
    const silent = picture.groups.filter((group) => !marks.some(({ figure }) => figure.place === group.place && figure.programme === group.programme));
    if (silent.length > 0 && silent.length < picture.groups.length) notes.push({ text: t.nothingOf(silent.map(({ name }) => name).join(', ')) });
    if (picture.empty.length > 0) notes.push({ text: t.gaps(yearList(picture.empty)) });
    if (picture.crowded.length > 0) notes.push({ text: t.crowded(say(MOST_GROUPS), picture.crowded.map(({ name }) => name).join(', ')) });
  }
  if (picture.form === 'chong') {
    const years = (wanted: string): number[] => picture.stacks.filter((stack) => stack.state === wanted).map(({ year }) => year);
    if (years('part').length > 0) notes.push({ text: t.incomplete(yearList(years('part'))) });
    if (picture.stacks.some(({ parts }) => parts.some(({ kind }) => kind === 'rest'))) notes.push({ text: t.unsplit });
  }
  const [programme = 'tong', ...otherProgrammes] = state.programmes;
  const oneBudget = overYears(state.form) ? state.places.length > 1 : true;
  if (oneBudget && otherProgrammes.length > 0) notes.push({ text: t.oneBudget(programmeName(programme, lang, 'short')) });
  if (mixesBoundaries(picture, book)) notes.push({ text: t.twoBoundaries });
  if (marks.some(({ figure }) => figure.recast)) notes.push({ text: t.recast });
  const disputed = new Set(marks.filter(({ figure }) => figure.disputed).map(({ key }) => key)).size;
  if (disputed > 0) notes.push({ text: t.disputed(say(disputed)) });
  if (marks.some(({ qualifier }) => qualifier !== '=')) notes.push({ text: t.qualifiers });
  if (picture.form === 'thanh' && picture.without.length > 0) {
    notes.push({ text: t.without(say(picture.without.length)), folded: true, items: picture.without.map((place) => ({ text: nameOfPlace(book, place, lang) })) });
  }
  return notes;
}

/** A period that is no full year is never shown as if it were one. */
function periodNotes(id: string, { lang, t: { notes: t } }: Voice): Note[] {
  const kind = parsePeriod(id)?.kind;
  if (kind === undefined || kind === 'year') return [];
  return [{ text: kind === 'range' ? t.longPeriod(periodName(id, lang)) : t.partPeriod(periodName(id, lang)) }];
}

function doubtful(figure: ColumnFigure, book: Book, lang: Lang): NoteItem {
  const unit = book.indicators.get(figure.indicator)?.unit ?? '';
  const kind = figure.status === 'thuc-hien' ? '' : ` (${statusName(figure.status, lang)})`;
  return {
    text: `${nameOfPlace(book, figure.place, lang)} ${periodShort(figure.period, lang)}${kind}: ${formatValue({ ...figure, unit }, lang)}`,
    figure,
    remark: doubtOf(figure, lang),
  };
}

/** Whether places of before and of since July 2025 stand in one picture. */
function mixesBoundaries(picture: Picture, book: Book): boolean {
  const places = [...new Set(marksOf(picture).map(({ figure }) => figure.place))].flatMap((id) => book.places.get(id) ?? []);
  return places.some(({ valid_from }) => valid_from !== '') && places.some(({ valid_to }) => valid_to !== '');
}
