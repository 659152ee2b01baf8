/** The table beside a picture: every figure drawn, every doubtful one, every gap. The accessible equivalent of the picture. */
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import { figureKey } from '../../ledger/key.ts';
import type { Lang } from '../../words/lang.ts';
import type { Book } from './book.ts';
import { namesOf, periodCell, sourceCell, valueCell, type Cell } from './cells.ts';
import { nameOfPlace } from './marks.ts';
import { periodOf } from './periods.ts';
import { marksOf, type Mark, type Picture } from './picture.ts';
import { indicatorName, unitOf } from './say.ts';
import type { Sources } from './sources.ts';
import type { State } from './state.ts';
import type { Voice } from './voice.ts';

/** A column; `words` are sorted by the language's dictionary, `size` by number. */
export interface ColumnHead {
  readonly id: string;
  readonly name: string;
  readonly order: 'words' | 'size';
}

/** A row; `marks` are the keys of what it stands for in the picture. */
export interface TableRow {
  readonly marks: readonly string[];
  readonly cells: readonly Cell[];
}

/** A table. */
export interface Table {
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly TableRow[];
}

/** How a table is sorted. */
export interface Sorting {
  readonly column: string;
  readonly up: boolean;
}

/** The table of a picture. Columns in which every row says the same are left out: the title says it. */
export function tableOf(picture: Picture, state: State, book: Book, sources: Sources, voice: Voice): Table {
  return dropSame(picture.form === 'diem' ? pairs(picture.dots, state, book, sources, voice) : singles(picture, state, book, sources, voice));
}

/** The rows in another order; equal ones keep theirs. */
export function sortRows({ columns, rows }: Table, { column, up }: Sorting, lang: Lang): readonly TableRow[] {
  const at = columns.findIndex(({ id }) => id === column);
  if (at < 0) return rows;
  const collator = new Intl.Collator(lang);
  return rows.toSorted((a, b) => {
    const [one, other] = [a.cells[at]?.sort ?? null, b.cells[at]?.sort ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order = typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
    return up ? order : -order;
  });
}

function singles(picture: Picture, state: State, book: Book, sources: Sources, voice: Voice): Table {
  const { lang, t: { table: t } } = voice;
  const columns: ColumnHead[] = [
    { id: 'noi', name: t.place, order: 'words' },
    { id: 'ky', name: t.period, order: 'size' },
    { id: 'von', name: t.programme, order: 'size' },
    { id: 'loai', name: t.status, order: 'size' },
    { id: 'gia-tri', name: t.value(unitOf(book, state.indicator, lang)), order: 'size' },
    { id: 'nguon', name: t.source, order: 'words' },
  ];
  const rowOf = (figure: ColumnFigure, doubtful: boolean): TableRow => ({
    marks: doubtful ? [] : [figureKey(figure)],
    cells: [...namesOf(figure, book, lang), valueCell(figure, book, voice), sourceCell(figure, book, sources, lang)],
  });
  return {
    columns,
    rows: inTime(picture, [...marksOf(picture).map(({ figure }) => rowOf(figure, false)), ...picture.doubtful.map((figure) => rowOf(figure, true)), ...gaps(picture, state, book, voice)]),
  };
}

/** Pictures over years are read from the first year to the last; bars keep their rank. */
function inTime(picture: Picture, rows: readonly TableRow[]): readonly TableRow[] {
  const at = ({ cells }: TableRow): number => Number(cells[1]?.sort ?? 0);
  return 'years' in picture ? rows.toSorted((a, b) => at(a) - at(b)) : rows;
}

/** Dots have two values, each leading to its row; where a dot's values come from two documents, each is followed by its own. */
function pairs(dots: readonly { readonly x: Mark; readonly y: Mark }[], state: State, book: Book, sources: Sources, voice: Voice): Table {
  const { lang, t: { table: t } } = voice;
  const valueHead = (id: string, indicator: string): ColumnHead => ({ id, name: `${indicatorName(book, indicator, lang)} (${unitOf(book, indicator, lang)})`, order: 'size' });
  const apart = dots.some(({ x, y }) => x.figure.source !== y.figure.source);
  const sourceHead = (id: string, indicator: string): ColumnHead => ({ id, name: apart ? `${t.source} (${indicatorName(book, indicator, lang)})` : t.source, order: 'words' });
  return {
    columns: [
      { id: 'noi', name: t.place, order: 'words' },
      { id: 'ky', name: t.period, order: 'size' },
      { id: 'von', name: t.programme, order: 'size' },
      { id: 'loai', name: t.status, order: 'size' },
      valueHead('gia-tri', state.indicator),
      ...(apart ? [sourceHead('nguon', state.indicator)] : []),
      valueHead('gia-tri-2', state.other),
      sourceHead('nguon-2', state.other),
    ],
    rows: dots.map(({ x, y }) => ({
      marks: [x.key ?? ''],
      cells: [
        ...namesOf(x.figure, book, lang),
        valueCell(x.figure, book, voice),
        ...(apart ? [sourceCell(x.figure, book, sources, lang)] : []),
        valueCell(y.figure, book, voice),
        sourceCell(y.figure, book, sources, lang),
      ],
    })),
  };
}

/** Years without a figure are rows too: who does not see the gap in the picture must be told of it. */
function gaps(picture: Picture, state: State, book: Book, { lang, t: { table: t } }: Voice): TableRow[] {
  if (!('empty' in picture)) return [];
  const place = state.places.length === 1 ? nameOfPlace(book, state.places[0] ?? '', lang) : '';
  const nothing: Cell = { text: '', sort: null };
  return picture.empty.map((year) => ({
    marks: [],
    cells: [place === '' ? nothing : { text: place, sort: place }, periodCell(periodOf(year, state.part), lang), nothing, nothing, { text: t.missing, sort: null }, nothing],
  }));
}

/** Leaves out columns in which all rows with a figure say the same, except value and source. */
function dropSame({ columns, rows }: Table): Table {
  const varies = columns.map(({ id }, at) => !['noi', 'ky', 'von', 'loai'].includes(id) || new Set(rows.flatMap(({ cells }) => cells[at]?.text || [])).size > 1);
  // A lone row keeps the name of its place and its period.
  const kept = varies.map((own, at) => own || (rows.length < 2 && ['noi', 'ky'].includes(columns[at]?.id ?? '')));
  return { columns: columns.filter((_, at) => kept[at]), rows: rows.map(({ marks, cells }) => ({ marks, cells: cells.filter((_, at) => kept[at]) })) };
}
