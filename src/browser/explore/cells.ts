/** Cells of the table: what a figure's place, period, budget, value and source look like in it. */
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import { figureAnchor, STATUSES } from '../../ledger/key.ts';
import { parsePeriod } from '../../ledger/period.ts';
import { programmeName, statusName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { capitalise } from '../../words/lists.ts';
import { periodShort } from '../../words/periods.ts';
import { formatValue } from '../../words/values.ts';
import { pathTo, type Book } from './book.ts';
import { nameOfPlace } from './marks.ts';
import { doubtOf } from './say.ts';
import { sourceName, type Sources } from './sources.ts';
import type { Voice } from './voice.ts';

/** What a cell shows. */
export interface Cell {
  readonly text: string;
  /** What it is sorted by; null stands last, whichever way. */
  readonly sort: string | number | null;
  /** Path of the figure's row, or of a source's page. */
  readonly path?: string;
  /** Said after it in small: a doubt, a dispute; and the language that is said in. */
  readonly aside?: { readonly text: string; readonly lang: Lang };
  /** The language of the text, where it is not the page's. */
  readonly lang?: Lang;
}

/** Place, period, budget and kind of statement of a figure. */
export function namesOf(figure: ColumnFigure, book: Book, lang: Lang): Cell[] {
  const place = nameOfPlace(book, figure.place, lang);
  return [
    { text: place, sort: place },
    periodCell(figure.period, lang),
    { text: programmeName(figure.programme, lang, 'short'), sort: figure.programme },
    { text: capitalise(statusName(figure.status, lang)), sort: STATUSES.indexOf(figure.status) },
  ];
}

/** A period, sorted by its end; of those with one end the longer first. */
export function periodCell(id: string, lang: Lang): Cell {
  const period = parsePeriod(id);
  const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
  return { text: periodShort(id, lang), sort: period === null ? null : months(period.end) - period.months / 10_000 };
}

/** A value in words for its qualifier, leading to its row; a doubt or a dispute is said with it. */
export function valueCell(figure: ColumnFigure, book: Book, { lang, t: { table: t } }: Voice): Cell {
  const doubt = doubtOf(figure, lang);
  const aside = figure.doubtful ? { text: t.doubtful(doubt.text), lang: doubt.text === '' ? lang : doubt.lang }
    : figure.disputed ? { text: t.disputed, lang }
    : figure.recast ? { text: t.recast, lang }
    : undefined;
  return {
    text: formatValue({ ...figure, unit: '' }, lang, 'number'),
    sort: Number(figure.value),
    path: pathOfFigure(figure, book),
    ...(aside === undefined ? {} : { aside }),
  };
}

/** Who published a figure, leading to the source's page. */
export function sourceCell(figure: ColumnFigure, book: Book, sources: Sources, lang: Lang): Cell {
  const { text, lang: own } = sourceName(sources, figure.source, lang);
  return { text, sort: text, path: pathTo(book, 'source', figure.source), ...(own === lang ? {} : { lang: own }) };
}

/** Path of a figure's row on the page of its place, without the base of the site. */
export function pathOfFigure(figure: ColumnFigure, book: Book): string {
  const level = book.places.get(figure.place)?.level ?? 'province';
  return `${pathTo(book, level, figure.place)}#${figureAnchor(figure)}`;
}
