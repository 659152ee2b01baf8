import type { APIRoute } from 'astro';
import type { SitePages } from '../../../browser/check/site-data.ts';
import { chartBook } from '../../../site/chart-book-now.ts';
import { checkPages } from '../../../site/check-data.ts';
import { bothLanguages, langOfRoute } from '../../../site/languages.ts';
import { ledger } from '../../../site/load.ts';

export const getStaticPaths = bothLanguages;

/** The pages and charts that a checked file may change, in a language. */
export const GET: APIRoute = ({ params }) => {
  const lang = langOfRoute(params['lang']);
  return new Response(JSON.stringify(checkPages(ledger, chartBook(lang), lang) satisfies SitePages));
};
