import { openSite, type OpenSite } from '../../../../src/browser/check/open-site.ts';
import type { SiteData } from '../../../../src/browser/check/site-data.ts';
import type { Dropped } from '../../../../src/browser/check/check-files.ts';
import type { Lang } from '../../../../src/words/lang.ts';
import { goodFolder } from '../../ledger/fixtures.ts';

/** The header of a release. */
export const HEADER = 'action,place,period,indicator,category,programme,status,value,qualifier,unit,boundary,source,locator,review,doubt,note,reason';

/** The tiny valid ledger as a site would hand it over. */
export function goodSite(more: Partial<SiteData> = {}, lang: Lang = 'vi'): OpenSite {
  const decoder = new TextDecoder();
  const texts = [...goodFolder()].filter(([path]) => path.endsWith('.csv')).map(([path, bytes]) => [path, decoder.decode(bytes)]);
  return openSite({ release: '2025-07-20-nua-dau-2025', files: Object.fromEntries(texts), pages: {}, keys: [], charts: [], ...more }, lang);
}

/** A dropped text file. */
export function dropped(name: string, text: string): Dropped {
  return { name, bytes: new TextEncoder().encode(text), remarks: [] };
}
