import type { APIRoute } from 'astro';
import type { SiteLedger } from '../../browser/check/site-data.ts';
import { checkData } from '../../site/check-data.ts';
import { readDataFolder } from '../../site/data-folder.ts';
import { ledger } from '../../site/load.ts';
import { settings } from '../../site/settings.ts';

/** The site's current ledger, for checking files against it in an editor's browser. */
export const GET: APIRoute = async () => {
  const data = checkData(ledger, await readDataFolder(settings.dataDir)) satisfies SiteLedger;
  return new Response(JSON.stringify(data));
};
