import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, overflowOf, violationsOf } from './page-checks.ts';
import { PAGE_TYPES } from './page-types.ts';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

siteInBrowser();

const open = (path: string, options: Parameters<typeof openPage>[2]): Promise<Page> => openPage(browser, site.url + path, options);

describe.each(PAGE_TYPES)('/%s', (path) => {
  // English pages (page-looks.test.ts) are held the other way round: together every look is.
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
