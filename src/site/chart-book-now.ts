import type { Lang } from '../words/lang.ts';
import { makeChartBook, type ChartBook } from './chart-book.ts';
import { chartProblems } from './chart-check.ts';
import { chartHistories, type ChartHistories } from './chart-history.ts';
import { ledger } from './load.ts';
import { formatStoryProblems } from './story-check.ts';

const books = new Map<Lang, ChartBook>();
let histories: Readonly<Record<Lang, ChartHistories>> | undefined;

/** The charts of this build, made when first asked for. A declared chart that is wrong stops the build with its line. */
export function chartBook(lang: Lang): ChartBook {
  const known = books.get(lang);
  if (known !== undefined) return known;
  const problems = books.size > 0 ? [] : chartProblems(ledger);
  if (problems.length > 0) throw new Error(`Biểu đồ có ${problems.length} lỗi, chưa dựng được trang.\n${formatStoryProblems(problems)}`);
  const book = makeChartBook(ledger, lang);
  books.set(lang, book);
  return book;
}

/** What became of every chart, release by release; made when first asked for. */
export function chartHistoriesNow(lang: Lang): ChartHistories {
  histories ??= chartHistories(ledger, (then, of) => (then === ledger ? chartBook(of) : makeChartBook(then, of)));
  return histories[lang];
}
