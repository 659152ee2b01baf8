import type { APIRoute } from 'astro';
import { chartBook } from '../site/chart-book-now.ts';
import { siteCardOrder } from '../site/chart-files.ts';
import { picture } from '../site/files/pictures.ts';
import { ledger } from '../site/load.ts';

/** The social card of every page without a chart of its own. */
export const GET: APIRoute = async () =>
  new Response(Buffer.from(await picture(siteCardOrder(ledger, chartBook('vi')))), { headers: { 'Content-Type': 'image/png' } });
