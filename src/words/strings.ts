import type { Lang } from './lang.ts';
import { charts } from './strings/charts.ts';
import { downloads } from './strings/downloads.ts';
import { figure } from './strings/figure.ts';
import { pages } from './strings/pages.ts';
import { site } from './strings/site.ts';
import { tables } from './strings/tables.ts';

/**
 * Every interface string of the site in one language. English has the type of Vietnamese, so a string that is
 * missing or extra in one of them does not compile.
 */
export interface Strings {
  readonly site: typeof site.vi;
  readonly figure: typeof figure.vi;
  readonly tables: typeof tables.vi;
  readonly charts: typeof charts.vi;
  readonly downloads: typeof downloads.vi;
  readonly pages: typeof pages.vi;
}

const BY_LANG: Readonly<Record<Lang, Strings>> = { vi: dictionary('vi'), en: dictionary('en') };

/** The interface strings in a language; strings with a parameter are functions of already formatted text. */
export function strings(lang: Lang): Strings {
  return BY_LANG[lang];
}

function dictionary(lang: Lang): Strings {
  return {
    site: site[lang],
    figure: figure[lang],
    tables: tables[lang],
    charts: charts[lang],
    downloads: downloads[lang],
    pages: pages[lang],
  };
}
