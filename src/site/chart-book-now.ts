import { makeChartBook, type ChartBook } from './chart-book.ts';
import { chartProblems } from './chart-check.ts';
import { chartHistories, type ChartHistory } from './chart-history.ts';
import { ledger } from './load.ts';
import { formatStoryProblems } from './story-check.ts';

let book: ChartBook | undefined;
let englishBook: ChartBook | undefined;
let histories: ReadonlyMap<string, ChartHistory> | undefined;

/** The charts of this build, made when first asked for. A declared chart that is wrong stops the build with its line. */
export function chartBook(): ChartBook {
  if (book !== undefined) return book;
  const problems = chartProblems(ledger);
  if (problems.length > 0) throw new Error(`Biểu đồ có ${problems.length} lỗi, chưa dựng được trang.\n${formatStoryProblems(problems)}`);
  return (book = makeChartBook(ledger));
}

/** The same charts in English. */
export function englishChartBook(): ChartBook {
  return (englishBook ??= makeChartBook(ledger, 'en'));
}

/** What became of every chart, release by release. */
export function chartHistoriesNow(): ReadonlyMap<string, ChartHistory> {
  return (histories ??= chartHistories(ledger, chartBook()));
}
