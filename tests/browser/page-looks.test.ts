/** Pages in English, and what zoom and forced colours make of every page: a file of its own, because files are what runs side by side. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pathIn } from '../../src/site/languages.ts';
import { serveSite, type SiteServer } from '../site/serve.ts';
import { CHROMIUM_ARGS, chromiumPath, NO_CHROMIUM } from './chromium.ts';
import { faintTexts, openPage, overflowOf, violationsOf } from './page-checks.ts';
import { PAGE_TYPES } from './page-types.ts';

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

test.each(PAGE_TYPES)('/%s fits a desktop window at 200 %% zoom, and in forced colours keeps its text apart from its ground', async (path) => {
  // Twice the zoom is half the width in CSS pixels.
  const page = await open(path, { width: 640 });
  expect(await overflowOf(page)).toBe(0);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await faintTexts(page)).toEqual([]);
  await page.context().close();
});
