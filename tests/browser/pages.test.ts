import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pathIn } from '../../src/site/languages.ts';
import { serveSite, type SiteServer } from '../site/serve.ts';
import { PAGE_TYPES } from './page-types.ts';
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

async function open(path: string, options: { width: number; dark?: boolean; scripts?: boolean }): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.width < 600 ? 720 : 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    javaScriptEnabled: options.scripts ?? true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
  return page;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Accessibility violations of a page as it is shown now. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** How far a page is wider than its window, in CSS pixels. */
const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(PAGE_TYPES)('/%s', (path) => {
  // The English pages below are held the other way round: together every look is.
  test('has no accessibility violation, light on a narrow screen, dark on a wide one', async () => {
    const page = await open(path, { width: 320 });
    expect(await violationsOf(page), '320 px, light').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page), '1280 px, dark').toEqual([]);
    await page.context().close();
  });

  test('fits a 320 px screen: nothing runs over, no text in a chart under 11 px', async () => {
    const page = await open(path, { width: 320 });
    expect(await overflowOf(page)).toBe(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>('svg text')]
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const svg = text.ownerSVGElement;
          const scale = svg === null || svg.viewBox.baseVal.width === 0 ? 1 : svg.clientWidth / svg.viewBox.baseVal.width;
          return { text: text.textContent, px: Number.parseFloat(getComputedStyle(text).fontSize) * scale };
        })
        .filter(({ px }) => px < 10.95),
    );
    expect(small.slice(0, 5)).toEqual([]);
    await page.context().close();
  });

  test('arrives whole: at most six requests, none to another host, no console error, charts there without scripts', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 720 }, javaScriptEnabled: false });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const asked = requests.filter((url) => !url.startsWith('data:'));
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

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

/** Texts too faint on their ground. axe reads a colour of letters that Chromium does not force: where the forced one is another, its verdict is void. */
async function faintTexts(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  const faint: string[] = [];
  for (const { target, html, any } of violations.flatMap(({ nodes }) => nodes)) {
    const judged = (any[0]?.data as { fgColor: string } | undefined)?.fgColor ?? '';
    const shown = await page.locator(String(target.at(-1))).first().evaluate((element) => getComputedStyle(element).color);
    const [r = 0, g = 0, b = 0] = (judged.match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
    if (shown === `rgb(${r}, ${g}, ${b})`) faint.push(html.slice(0, 160));
  }
  return faint;
}

test('moves nothing for those who asked for stillness', async () => {
  const page = await open('vung/phia-bac/', { width: 1280 });
  const moving = await page.evaluate(() => [document.documentElement, ...document.querySelectorAll('*')].filter((element) => {
    const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
    return scrollBehavior === 'smooth' || transitionDuration !== '0s' || animationName !== 'none';
  }).length);
  expect(moving).toBe(0);
  await page.context().close();
});

test('a figure’s address brings its row into view and marks it', async () => {
  const page = await open('vung/phia-bac/#2023.kinh-phi.tong.thuc-hien', { width: 360, scripts: false });
  const row = page.locator('tr:target');
  await expect.poll(() => row.count()).toBe(1);
  expect(await row.locator('.n').innerText()).toContain('176,4');
  const box = await row.boundingBox();
  expect(box !== null && box.y >= 0 && box.y < 720).toBe(true);
  await page.context().close();
});

test('what else is known of a figure opens with the keyboard alone, without scripts', async () => {
  const page = await open('vung/phia-bac/', { width: 1280, scripts: false });
  const summary = page.locator('tr[id="2023.mo-hinh-trinh-dien.tong.thuc-hien"] summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('tr[id="2023.mo-hinh-trinh-dien.tong.thuc-hien"] details').getAttribute('open')).not.toBeNull();
  await page.context().close();
});

test('the first Tab reaches the link that skips to the content', async () => {
  const page = await open('', { width: 1280 });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#noi-dung-chinh');
  await page.context().close();
});
