import { lineConfig } from '../chart/lines.ts';
import type { Kind } from '../kind.ts';
import { drawOverYears } from '../over-years.ts';
import type { LinePicture } from '../picture.ts';

/** Lines over years. */
export const lines: Kind<LinePicture> = {
  draw: (state, book, figures, _others, lang) => drawOverYears('duong', state, book, figures, lang),
  config: (picture, frame, _axes, context) => lineConfig(picture, frame, context),
};
