import type { APIRoute } from 'astro';
import type { SiteData } from '../../browser/check/site-data.ts';
import { chartBook } from '../../site/chart-book-now.ts';
import { checkData } from '../../site/check-data.ts';
import { readDataFolder } from '../../site/data-folder.ts';
import { ledger } from '../../site/load.ts';
import { settings } from '../../site/settings.ts';

/** The site's current ledger, for checking files against it in an editor's browser. */
export const GET: APIRoute = async () => {
  const data = checkData(ledger, chartBook('vi'), await readDataFolder(settings.dataDir)) satisfies SiteData;
  return new Response(JSON.stringify(data));
};
