import type { Chart } from '../charts/model.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';

/** A chart with an address of its own: its id is its address for ever. */
export interface PublishedChart {
  /** Kebab case, of letters, digits and hyphens: `kinh-phi-theo-nam-phia-bac`. */
  readonly id: string;
  readonly chart: Chart;
  /** Figures the chart draws, for its table, sources, history and downloads. */
  readonly keys: readonly FigureKey[];
  /** What it is about, for the gallery's filters; empty where it is about several. */
  readonly about: { readonly place: string; readonly year: string; readonly category: string; readonly indicator: string };
}

/** Every chart of a ledger that is published, by id. The ledger may be one as of an earlier release: frozen embeds are drawn so. */
export type ChartBook = ReadonlyMap<string, PublishedChart>;

/** Makes the book of a ledger. */
export type MakeChartBook = (ledger: Ledger) => ChartBook;
