import type { Lang } from '../words/lang.ts';
import { chartHistoriesNow } from './chart-book-now.ts';
import type { Edition } from './chart-editions.ts';
import { editionAt } from './chart-history.ts';
import { embedAt } from './embed-addresses.ts';
import { embedPage } from './embed-page.ts';
import { ledger } from './load.ts';

/** The answer given last. A build asks for a chart's releases one after the other, and most of them show the same. */
let last: { readonly edition: Edition; readonly html: string } | undefined;

/** The page of an embed of this build; `release` is empty for the live one. */
export function embedAnswer(chart: string, release: string, lang: Lang, script: string): string {
  const history = chartHistoriesNow(lang).get(chart);
  if (history === undefined) throw new Error(`No release draws the chart "${chart}".`);
  const edition = release === '' ? null : editionAt(history, release);
  if (edition !== null && edition === last?.edition) return last.html;
  const html = embedPage(embedAt(ledger, history, release), script);
  if (edition !== null) last = { edition, html };
  return html;
}
