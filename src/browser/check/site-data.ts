import type { FigureKey } from '../../ledger/model.ts';

/** The site's current ledger as a data file holds it: the same in all languages. */
export interface SiteLedger {
  /** The latest release. */
  readonly release: string;
  /** Texts by their path inside the data folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the pages of a language show of it. */
export interface SitePages {
  /** Paths of the places' pages, base path included. */
  readonly pages: Readonly<Record<string, string>>;
  /** Every figure that a chart draws. */
  readonly keys: readonly FigureKey[];
  /** Charts: title, what is drawn, path of the page, and which of those figures they draw. */
  readonly charts: readonly (readonly [title: string, subtitle: string, path: string, keys: readonly number[]])[];
}

/** All that files are compared with. */
export type SiteData = SiteLedger & SitePages;
