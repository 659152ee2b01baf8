/** A browser and the built site, for all tests of a file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serveSite, type SiteServer } from '../site/serve.ts';
import { launchChromium } from './chromium.ts';

/** There in the tests of a file that has called `siteInBrowser`; every file has its own. */
export let browser: Browser;
export let site: SiteServer;

/** Starts both before the tests of a file, and ends them after. */
export function siteInBrowser(): void {
  beforeAll(async () => {
    browser = await launchChromium();
    site = await serveSite(inject('site'));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
}
