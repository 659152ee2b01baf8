/** What every kind of chart can do. */
import type { Frame } from './frame.ts';
import type { Chart, ChartTable } from './model.ts';
import type { Scene } from './scene.ts';

/** Placing, telling and tabulating one kind of chart. */
export interface ChartKind<C extends Chart> {
  readonly place: (chart: C, frame: Frame) => Scene;
  /** One or several sentences: extremes, first and last, what is planned, what is missing. */
  readonly describe: (chart: C) => string;
  readonly tabulate: (chart: C) => ChartTable;
}
