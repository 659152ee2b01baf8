import { embedAt } from './embed-addresses.ts';
import { editionsById } from './embed-book.ts';
import { editionAt, type Edition } from './embed-editions.ts';
import { embedPage } from './embed-page.ts';
import { ledger } from './load.ts';

/** The answer given last. A build asks for a chart's releases one after the other, and most of them show the same. */
let last: { readonly edition: Edition; readonly html: string } | undefined;

/** The page of an embed of this build; `release` is empty for the live one. */
export function embedAnswer(chart: string, release: string, script: string): string {
  const editions = editionsById().get(chart);
  if (editions === undefined) throw new Error(`No release draws the chart "${chart}".`);
  const edition = release === '' ? null : editionAt(editions, release);
  if (edition !== null && edition === last?.edition) return last.html;
  const html = embedPage(embedAt(ledger, editions, release), script);
  if (edition !== null) last = { edition, html };
  return html;
}
