import type { ChartConfiguration } from 'chart.js';
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import type { Lang } from '../../words/lang.ts';
import type { Book } from './book.ts';
import type { Frame } from './chart/frame.ts';
import type { Picture } from './picture.ts';
import type { State } from './state.ts';

/** How one form is made: figures to a picture, a picture to what Chart.js is told. */
export interface Kind<Own extends Picture = Picture> {
  /** `others` are the figures of the second indicator, which only dots need. */
  draw(state: State, book: Book, figures: readonly ColumnFigure[], others: readonly ColumnFigure[], lang: Lang): Own;
  /** `axes` name what dots measure; the context measures words. */
  config(picture: Own, frame: Frame, axes: Axes, context: CanvasRenderingContext2D): ChartConfiguration;
}

/** Names of the axes of dots. */
export interface Axes {
  readonly x: string;
  readonly y: string;
}
