import type { APIRoute, GetStaticPaths } from 'astro';
import { feed } from '../../../site/feed.ts';
import { bothLanguages, langOfRoute } from '../../../site/languages.ts';
import { ledger } from '../../../site/load.ts';
import { releaseNews } from '../../../site/updates.ts';

export const getStaticPaths: GetStaticPaths = bothLanguages;

/** The feed of releases. */
export const GET: APIRoute = ({ params }) => {
  const lang = langOfRoute(params['lang']);
  return new Response(feed(releaseNews(ledger, lang), lang), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
