/** Pages in English, and what zoom and forced colours make of every page: a file of its own, because files are what runs side by side. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pathIn } from '../../src/site/languages.ts';
import { faintTexts, openPage, overflowOf, violationsOf } from './page-checks.ts';
import { PAGE_TYPES } from './page-types.ts';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

siteInBrowser();

const open = (path: string, options: Parameters<typeof openPage>[2]): Promise<Page> => openPage(browser, site.url + path, options);

/** The same types in English; what a host shows for wrong addresses is in both languages at once. */
const ENGLISH = PAGE_TYPES.filter((path) => path !== '404.html').map((path) => pathIn(path, 'en'));

test.each(ENGLISH)('/%s has no accessibility violation and fits a 320 px screen', async (path) => {
  const page = await open(path, { width: 320, dark: true });
  expect(await overflowOf(page)).toBe(0);
  expect(await violationsOf(page), '320 px, dark').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violationsOf(page), '1280 px, light').toEqual([]);
  await page.context().close();
});

test.each(PAGE_TYPES)('/%s fits a desktop window at twice its size, and in forced colours keeps its text apart from its ground', async (path) => {
  // Twice the zoom is half the width in CSS pixels.
  const page = await open(path, { width: 640 });
  expect(await overflowOf(page)).toBe(0);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await faintTexts(page)).toEqual([]);
  await page.context().close();
});
