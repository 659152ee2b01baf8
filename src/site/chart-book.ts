import type { Chart } from '../charts/model.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { chartFamilies, type About, type ChartFamily } from './charts/families.ts';

/** A chart with an address of its own: its id is its address for ever. */
export interface PublishedChart {
  /** Kebab case, of letters, digits and hyphens: `kinh-phi-theo-nam-phia-bac`. */
  readonly id: string;
  /** Which series of charts it belongs to: `kinh-phi-theo-nam`, `xep-hang`; an editor's own chart: `rieng`. */
  readonly family: ChartFamily;
  readonly chart: Chart;
  /** Figures the chart draws, for its table, sources, history and downloads. */
  readonly keys: readonly FigureKey[];
  /** What it is about, for the gallery's filters; empty where it is about several. */
  readonly about: About;
}

/** Every chart of a ledger that is published, by id. The ledger may be one as of an earlier release: frozen embeds are drawn so. */
export type ChartBook = ReadonlyMap<string, PublishedChart>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Makes the book of a ledger in a language. */
export type MakeChartBook = (ledger: Ledger, lang: Lang) => ChartBook;

/**
 * Makes the book of a ledger, in the order of the families. Throws where a chart could not be published: an id that is no
 * kebab case or taken twice, a chart without title or source.
 */
export function makeChartBook(ledger: Ledger, lang: Lang): ChartBook {
  const book = new Map<string, PublishedChart>();
  for (const { family, chart, about } of chartFamilies(ledger, lang)) {
    const { id, title, source } = chart;
    if (!ID.test(id)) throw new Error(`Biểu đồ “${id}”: mã chỉ được có chữ thường không dấu, chữ số và gạch nối.`);
    if (book.has(id)) throw new Error(`Hai biểu đồ cùng mã “${id}”.`);
    if (title === '' || source.text === '') throw new Error(`Biểu đồ “${id}” thiếu tiêu đề hoặc nguồn.`);
    book.set(id, { id, family, chart, keys: [...new Set(source.keys ?? [])], about });
  }
  return book;
}
