/** Pages on paper. Not covered: how they look there; people look at that. */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ledger } from '../../src/site/load.ts';
import { serveSite, type SiteServer } from '../site/serve.ts';
import { CHROMIUM_ARGS, chromiumPath, NO_CHROMIUM } from './chromium.ts';

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  site = await serveSite(inject('site'));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The provinces the ledger knows most of: what they need, no other exceeds. */
const richest = ledger.places.all
  .filter(({ level }) => level === 'province')
  .map(({ place }) => ({ place, figures: ledger.byPlace(place).length }))
  .sort((a, b) => b.figures - a.figures)
  .slice(0, 3);

test.each(richest.flatMap(({ place }) => [`tinh/${place}/`, `en/tinh/${place}/`]))('/%s prints to at most two A4 pages, with its sources and without ways through the site', async (path) => {
  const page = await browser.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('table.figures summary').first().isVisible()).toBe(true);
  expect(await page.locator('.nav, .switch, .panel, #cung-khu-vuc').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  await page.close();
});
