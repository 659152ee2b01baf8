import { makeChartBook } from './chart-book.ts';
import { chartBook } from './chart-book-now.ts';
import { chartEditions, type ChartEditions } from './embed-editions.ts';
import { ledger } from './load.ts';

let charts: ReadonlyMap<string, ChartEditions> | undefined;

/** Every chart of this build through all releases, by id; made when first asked for. */
export function editionsById(): ReadonlyMap<string, ChartEditions> {
  return (charts ??= chartEditions(ledger, (then) => (then === ledger ? chartBook('vi') : makeChartBook(then, 'vi'))));
}
