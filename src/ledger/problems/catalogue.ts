import { CELL_PROBLEMS } from './cell.ts';
import { ENCODING_PROBLEMS } from './encoding.ts';
import { FIGURE_PROBLEMS } from './figure.ts';
import { HISTORY_PROBLEMS } from './history.ts';
import { NUMBER_PROBLEMS } from './number.ts';
import { RELEASE_PROBLEMS } from './release.ts';
import { SHAPE_PROBLEMS } from './shape.ts';
import { TABLE_PROBLEMS } from './table.ts';

/**
 * Every problem the ledger can name. Codes are stable: a code is never re-used for another rule.
 *
 * KC1xx encoding · KC2xx shape of the file · KC30x–31x cells · KC32x–33x numbers · KC4xx references ·
 * KC5xx figures (KC52x beside other figures) · KC6xx releases · KC7xx tables.
 */
export const CATALOGUE = {
  ...ENCODING_PROBLEMS,
  ...SHAPE_PROBLEMS,
  ...CELL_PROBLEMS,
  ...NUMBER_PROBLEMS,
  ...FIGURE_PROBLEMS,
  ...HISTORY_PROBLEMS,
  ...RELEASE_PROBLEMS,
  ...TABLE_PROBLEMS,
};
