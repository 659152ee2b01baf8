import type { Ledger } from '../ledger/ledger.ts';
import { editionAt, type ChartHistory } from './chart-history.ts';
import { frozenEmbed, liveEmbed, undrawnEmbed, type EmbedModel } from './embed-model.ts';

/** An address under `nhung/`: a chart, live or at a release. */
export interface EmbedAddress {
  readonly chart: string;
  /** Empty for the live embed. */
  readonly release: string;
}

/** Every address of a chart: the live one, and one for each release. */
export function embedAddresses(ledger: Ledger, chart: ChartHistory): EmbedAddress[] {
  return ['', ...ledger.releaseIds].map((release) => ({ chart: chart.id, release }));
}

/**
 * What an address of a chart answers. Releases that show the same have one answer, byte for byte; a release that did not draw the
 * chart, not yet or no longer, answers with the reason.
 */
export function embedAt(ledger: Ledger, chart: ChartHistory, release: string): EmbedModel {
  if (release === '') return liveEmbed(ledger, chart);
  const edition = editionAt(chart, release);
  return edition === null ? undrawnEmbed(ledger, chart, release) : frozenEmbed(ledger, chart, edition);
}
