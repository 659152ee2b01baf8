import type { Picture } from '../picture.ts';
import { WIDE } from './frame.ts';

/** Height of one row of bars. */
const ROW = 27;

/** How tall a picture is drawn in a column of so many px. */
export function heightOf(picture: Picture, width: number): number {
  if (picture.form === 'thanh') return picture.bars.length * ROW + 34;
  const base = width >= WIDE ? 380 : 310;
  return picture.form === 'diem' ? base + 60 : base;
}
