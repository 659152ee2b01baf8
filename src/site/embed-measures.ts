import type { DrawingName, DrawingSize } from '../charts/embedded.ts';
import { WIDE_FROM_PX } from '../charts/index.ts';
import { SLIM_BELOW_PX } from '../charts/slim.ts';

/**
 * Measures of an embed in CSS pixels, used by its style and by the height that is declared for it. They are pixels because
 * the declared height has to be known before anyone opens the page.
 */
export const measures = {
  padX: 14,
  padTop: 12,
  padBottom: 10,
  /** Size and line height. */
  title: [17, 22],
  titleWide: [20, 26],
  sub: [13, 18],
  foot: [12, 17],
  /** In a broad column the drawing fills it, and all words grow with it; nobody declares a height for so broad a one. */
  broad: { from: 1000, title: [27, 34], sub: [16, 22], foot: [14, 20] },
  /** The double rule over the title. */
  rule: 4,
  /** The bar before a notice, its distance from the words, and the room under them. */
  notice: { bar: 3, padX: 7, gap: 5 },
  gap: 8,
  footGap: 5,
} as const;

/** From which width of the frame a drawing is shown, if there is no wider one that fits. */
export const SHOWN_FROM: Readonly<Record<DrawingName, number>> = {
  slim: 0,
  narrow: SLIM_BELOW_PX + measures.padX * 2,
  wide: WIDE_FROM_PX + measures.padX * 2,
};

/** The drawing that a frame of this width shows: the widest that fits, else the slimmest there is. Needs one, slimmest first. */
export function shownAt<D extends DrawingSize>(width: number, drawings: readonly D[]): D {
  const shown = drawings.findLast(({ name }) => SHOWN_FROM[name] <= width) ?? drawings[0];
  if (shown === undefined) throw new Error('This embed has no drawing.');
  return shown;
}
