import type { Knowledge } from './knowledge.ts';
import type { RowPlan } from './row-plan.ts';
import { rowsOfPlaces } from './rows-of-places.ts';
import { rowsOfWords } from './rows-of-words.ts';
import type { TablePlan } from './table-plan.ts';

/** Reads the labels of all rows of a table. */
export function planRows(plan: TablePlan, know: Knowledge): RowPlan[] {
  return plan.frame.layout === 'places-down' ? rowsOfPlaces(plan, know) : rowsOfWords(plan, know);
}
