import type { APIRoute, GetStaticPaths } from 'astro';
import { chartBook } from '../../site/chart-book-now.ts';
import { siteCardOrder } from '../../site/chart-files.ts';
import { picture } from '../../site/files/pictures.ts';
import { bothLanguages, langOfRoute } from '../../site/languages.ts';
import { ledger } from '../../site/load.ts';

export const getStaticPaths: GetStaticPaths = bothLanguages;

/** The social card of every page without a chart of its own. */
export const GET: APIRoute = async ({ params }) => {
  const lang = langOfRoute(params['lang']);
  return new Response(Buffer.from(await picture(siteCardOrder(ledger, chartBook(lang), lang))), { headers: { 'Content-Type': 'image/png' } });
};
