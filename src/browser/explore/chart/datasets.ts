/** Datasets of Chart.js that know which figures they draw. */
import type { ChartDataset } from 'chart.js';
import type { Tone } from '../../../charts/palette.ts';
import type { Status } from '../../../ledger/model.ts';
import type { Mark, Shape } from '../picture.ts';
import type { DotLook } from './dot-series.ts';
import { fillOf } from './textures.ts';
import type { Theme } from './theme.ts';

/** What a dataset stands for. */
export interface Marked {
  /** A figure for each of its elements; null where there is none. */
  readonly marks: readonly (Mark | null)[];
  readonly tone: Tone;
  readonly status: Status;
}

/** A dataset with its figures. */
export type MarkedDataset = ChartDataset & Marked;

/** The figures of a dataset of a chart. */
export const markedOf = (dataset: ChartDataset): Marked => dataset as MarkedDataset;

/** How a bar of a status looks, pointed at or not. */
export function barLook(status: Status, tone: Tone, theme: Theme) {
  const fill = fillOf(status, tone, theme);
  const outlined = status !== 'thuc-hien';
  return {
    backgroundColor: fill,
    hoverBackgroundColor: fill,
    // A target is an outline of dashes, which are drawn apart.
    borderColor: status === 'muc-tieu' ? 'transparent' : theme.colour(tone),
    borderWidth: outlined ? 1.4 : theme.forced ? 1 : 0,
    hoverBorderColor: theme.colour('ink'),
    hoverBorderWidth: 2,
    borderSkipped: false,
  } as const;
}

/** How dots of a status look: full where something happened, open where it was only hoped for. */
export function dotLook(status: Status, tone: Tone, shape: Shape, theme: Theme, radius: number): DotLook {
  const colour = theme.colour(tone);
  const full = status === 'thuc-hien';
  // A rim of paper keeps full dots apart where they crowd; a cross is all rim.
  const rim = full && shape !== 'crossRot' ? theme.colour('paper') : colour;
  return { shape, radius, fill: full ? colour : theme.colour('paper'), rim, weight: full ? 1 : 2, pointed: theme.colour('ink') };
}
