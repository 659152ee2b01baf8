/** One realistic chart for every promise the drawings make; tests and the gallery both read this list. */
import type { Chart } from '../../src/charts/model.ts';
import { barCases } from './cases-bars.ts';
import { columnCases } from './cases-columns.ts';
import { lineCases } from './cases-line.ts';
import { mapCases } from './cases-map.ts';
import { rowCases } from './cases-rows.ts';

/** All golden cases; a case's id is its file name. */
export const cases: readonly Chart[] = [...barCases, ...columnCases, ...lineCases, ...rowCases, ...mapCases];
