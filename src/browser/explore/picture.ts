/** What a picture shows, before anything is placed on a canvas: plain data, which the table, the files and the drawing share. */
import type { Datum } from '../../charts/model.ts';
import type { Tone } from '../../charts/palette.ts';
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import type { Programme, Status } from '../../ledger/model.ts';
import type { KnownBreak } from './book.ts';

/** A figure that is drawn. */
export interface Mark extends Datum {
  readonly value: number;
  readonly digits: string;
  readonly figure: ColumnFigure;
  /** Short enough for a picture, with the mark of its qualifier: `> 480`. */
  readonly label: string;
}

/** What points of a series look like, so that it can be told without its colour. */
export type Shape = 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot';

/** How a series looks. */
export interface Look {
  readonly tone: Tone;
  readonly shape: Shape;
}

/** A place and budget over years. */
export interface Group extends Look {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly programme: Programme;
}

/** One kind of statement of a group. */
export interface Line {
  readonly group: Group;
  readonly status: Status;
  /** Neighbouring years that may be joined stand in one run. */
  readonly runs: readonly (readonly { readonly x: number; readonly datum: Mark }[])[];
}

/** A place where neighbouring values must not be compared. */
export interface Cut {
  /** The last year before it. */
  readonly after: number;
  /** Nothing for a change of boundaries between two places drawn, which a note explains. */
  readonly reason: KnownBreak | null;
  /** The places whose series break; empty where that is all that are drawn. */
  readonly places: readonly string[];
}

/** One part of a stacked column; `rest` is what a printed total has beyond its known parts. */
export interface StackPart extends Look {
  readonly mark: Mark | null;
  readonly value: number;
  readonly kind: 'part' | 'rest';
}

/** One stacked column. */
export interface Stack {
  readonly year: number;
  readonly parts: readonly StackPart[];
  /** The printed total, where one is known and drawn against. */
  readonly total: Mark | null;
  /** `part`: a part is missing and no total tells how large it is; `unsplit`: only a total is known. */
  readonly state: 'full' | 'part' | 'unsplit' | 'missing';
}

/** One row of bars: a place, with one bar for each kind of statement it has. */
export interface Bar {
  readonly place: string;
  readonly name: string;
  readonly highlight: boolean;
  readonly marks: readonly Mark[];
}

/** A place and period with a figure of both indicators. */
export interface Dot extends Look {
  readonly name: string;
  readonly highlight: boolean;
  readonly x: Mark;
  readonly y: Mark;
}

/** How many of how many. */
export interface Have {
  readonly have: number;
  readonly of: number;
}

interface Common {
  /** Figures that belong into the picture and are not drawn, because they are doubtful. */
  readonly doubtful: readonly ColumnFigure[];
}

interface OverYears extends Common {
  /** Every year from the first to the last, also those without figures. */
  readonly years: readonly number[];
  /** Years in which nothing is drawn. */
  readonly empty: readonly number[];
  readonly cuts: readonly Cut[];
  /** Groups in the order of the legend. */
  readonly groups: readonly Group[];
  /** Places and budgets that were chosen and are not drawn, for want of room. */
  readonly crowded: readonly Group[];
}

/** Lines over years. */
export interface LinePicture extends OverYears {
  readonly form: 'duong';
  readonly lines: readonly Line[];
}

/** Columns over years: every group has its slot, in which a plan stands behind what happened. */
export interface ColumnPicture extends OverYears {
  readonly form: 'cot';
  readonly lines: readonly Line[];
}

/** Columns of parts on top of each other. */
export interface StackPicture extends OverYears {
  readonly form: 'chong';
  readonly stacks: readonly Stack[];
}

/** Ranked bars of one period. */
export interface BarPicture extends Common {
  readonly form: 'thanh';
  readonly period: string;
  readonly bars: readonly Bar[];
  readonly coverage: Have;
  /** Places of the set without a figure that can be drawn. */
  readonly without: readonly string[];
  readonly tone: Tone;
}

/** Dots of two indicators. */
export interface DotPicture extends Common {
  readonly form: 'diem';
  readonly dots: readonly Dot[];
  readonly coverage: Have;
}

/** Everything the explorer can draw. */
export type Picture = LinePicture | ColumnPicture | StackPicture | BarPicture | DotPicture;

/** Every figure a picture draws, each once. */
export function marksOf(picture: Picture): Mark[] {
  switch (picture.form) {
    case 'duong':
    case 'cot':
      return picture.lines.flatMap(({ runs }) => runs.flatMap((run) => run.map(({ datum }) => datum)));
    case 'chong':
      return picture.stacks.flatMap(({ parts, total }) => {
        const drawn = parts.flatMap(({ mark, kind }) => (mark === null || kind === 'rest' ? [] : [mark]));
        return total === null ? drawn : [...drawn, total];
      });
    case 'thanh':
      return picture.bars.flatMap(({ marks }) => marks);
    case 'diem':
      return picture.dots.flatMap(({ x, y }) => [x, y]);
  }
}
