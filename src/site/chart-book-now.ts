import { makeChartBook, type ChartBook } from './chart-book.ts';
import { chartProblems } from './chart-check.ts';
import { ledger } from './load.ts';
import { formatStoryProblems } from './story-check.ts';

let book: ChartBook | undefined;

/** The charts of this build, made when first asked for. A declared chart that is wrong stops the build with its line. */
export function chartBook(): ChartBook {
  if (book !== undefined) return book;
  const problems = chartProblems(ledger);
  if (problems.length > 0) throw new Error(`Biểu đồ có ${problems.length} lỗi, chưa dựng được trang.\n${formatStoryProblems(problems)}`);
  return (book = makeChartBook(ledger));
}
