import { drawBars } from '../bars.ts';
import { barConfig } from '../chart/bars.ts';
import type { Kind } from '../kind.ts';
import type { BarPicture } from '../picture.ts';

/** Ranked bars. */
export const bars: Kind<BarPicture> = {
  draw: (state, book, figures, _others, lang) => drawBars(state, book, figures, lang),
  config: (picture, frame, _axes, context) => barConfig(picture, frame, context),
};
