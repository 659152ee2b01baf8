import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathIn } from '../../../src/site/languages.ts';
import type { Lang } from '../../../src/words/lang.ts';

/** An embed of the built site, as its oEmbed answer gives it. */
export interface SiteEmbed {
  /** `<chart>`, or `<release>/<chart>`. */
  readonly address: string;
  readonly height: number;
  /** Its iframe, leading to a server of the site. */
  iframe(server: string): string;
}

/** The embed of a chart, live or at a release. The site is built for the root of its host. */
export function siteEmbed(dir: string, address: string, lang: Lang = 'vi'): SiteEmbed {
  const { html, height, provider_url } = JSON.parse(readFileSync(join(dir, pathIn(`oembed/${address}.json`, lang)), 'utf8')) as Record<'html' | 'provider_url', string> & { height: number };
  return { address, height, iframe: (server) => html.replaceAll(new URL('/', provider_url).href, server) };
}

/** Ids of the live charts of the built site. */
export function liveCharts(dir: string): string[] {
  return readdirSync(join(dir, 'oembed')).filter((file) => file.endsWith('.json')).map((file) => file.replace(/\.json$/, '')).sort();
}

/** The script for parents. */
export const loader = (server: string): string => `<script src="${server}nhung.js" async></script>`;
