/** Pages on paper. Not covered: how they look there; people look at that. */
import { expect, test } from 'vitest';
import { ledger } from '../../src/site/load.ts';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

siteInBrowser();

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
