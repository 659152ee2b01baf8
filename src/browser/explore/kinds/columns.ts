import { columnConfig } from '../chart/columns.ts';
import type { Kind } from '../kind.ts';
import { drawOverYears } from '../over-years.ts';
import type { ColumnPicture } from '../picture.ts';

/** Columns over years. */
export const columns: Kind<ColumnPicture> = {
  draw: (state, book, figures, _others, lang) => drawOverYears('cot', state, book, figures, lang),
  config: columnConfig,
};
