import type { FigureKey } from '../../ledger/model.ts';

/** The site's current ledger as the page's data file holds it. */
export interface SiteData {
  /** The latest release. */
  readonly release: string;
  /** Texts by their path inside the data folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Paths of the places' pages, base path included. */
  readonly pages: Readonly<Record<string, string>>;
  /** Every figure that a chart draws. */
  readonly keys: readonly FigureKey[];
  /** Charts: title, what is drawn, path of the page, and which of those figures they draw. */
  readonly charts: readonly (readonly [title: string, subtitle: string, path: string, keys: readonly number[]])[];
}
