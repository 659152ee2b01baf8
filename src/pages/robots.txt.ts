import type { APIRoute } from 'astro';
import { absolute } from '../site/urls.ts';

/** Everything may be read; the sitemap says where it is. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap.xml')}\n`);
