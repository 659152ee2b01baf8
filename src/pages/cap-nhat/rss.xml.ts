import type { APIRoute } from 'astro';
import { feed } from '../../site/feed.ts';
import { ledger } from '../../site/load.ts';
import { releaseNews } from '../../site/updates.ts';

/** The feed of releases. */
export const GET: APIRoute = () =>
  new Response(feed(releaseNews(ledger, 'vi'), 'vi'), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
