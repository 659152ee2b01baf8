import type { Chart } from '../../charts/model.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { formatDate } from '../../words/dates.ts';
import { fileWords } from '../../words/file-words.ts';
import type { PublishedChart } from '../chart-book.ts';

/**
 * The release that a picture of a chart names: the latest one that any of its figures comes from. It stays when a later
 * release says nothing of the chart, so that the picture stays the same too. A chart without figures names the ledger's.
 */
export function editionOf(ledger: Ledger, { keys }: PublishedChart): string {
  const releases = keys.map((key) => ledger.figure(key)?.chosen.release ?? '');
  return releases.reduce((latest, release) => (release > latest ? release : latest), '') || ledger.release;
}

/** The last line inside a picture: edition and licence. */
export function imprintOf(chart: Chart, edition: string): string {
  return fileWords(chart.lang).imprint(formatDate(edition.slice(0, 10), chart.lang));
}
