import { makeChartBook, type ChartBook } from './chart-book.ts';
import { ledger } from './load.ts';

let book: ChartBook | undefined;

/** The charts of this build, made when first asked for. */
export function chartBook(): ChartBook {
  return (book ??= makeChartBook(ledger));
}
