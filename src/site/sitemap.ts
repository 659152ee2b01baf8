import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { absolute } from './urls.ts';
import { writeXml, xml } from './xml.ts';

/** Pages that search engines have no use for. */
const LEFT_OUT = /^(?:en\/)?(?:404\b|nhung\/)/;

/** A sitemap of the pages built, given by their paths without a leading slash; in the order of the paths. */
export function sitemap(paths: readonly string[]): string {
  const shown = paths.filter((path) => !LEFT_OUT.test(path)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const urls = shown.map((path) => xml('url', {}, xml('loc', {}, absolute(path))));
  return writeXml(xml('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls));
}

/** Ends a build with a sitemap of exactly the pages it made, so that no page type has to remember it. */
export function sitemapFile(): AstroIntegration {
  return {
    name: 'sitemap-file',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        await writeFile(new URL('sitemap.xml', dir), sitemap(pages.map(({ pathname }) => pathname)));
      },
    },
  };
}
