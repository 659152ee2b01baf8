import type { Chart } from '../charts/model.ts';
import type { ChartBook } from './chart-book.ts';
import { chartCardPath } from './files/chart-paths.ts';

/** The picture a page is shared with. */
export interface ShareCard {
  readonly path: string;
  readonly alt: string;
}

/** The card of the first of a page's charts that has one; undefined where none has, so that the page takes the site's. */
export function shareCard(book: ChartBook, charts: readonly (Chart | null | undefined)[]): ShareCard | undefined {
  const chart = charts.find((one) => one && book.has(one.id));
  return chart ? { path: chartCardPath(chart.id), alt: `${chart.title}. ${chart.subtitle}` } : undefined;
}
