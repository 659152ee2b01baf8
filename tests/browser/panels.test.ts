/** What stands behind words: where a figure comes from, how a number was computed, what a term means. Not covered: older browsers without popovers. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

siteInBrowser();

async function open(path: string, { width = 1280, scripts = true, dark = false } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 760 }, javaScriptEnabled: scripts, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
  return page;
}

const shown = '#so-nay:popover-open';

test('a click on a number of the front page shows its source, its history and how to cite it, without leaving the page', async () => {
  const page = await open('');
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(new URL(request.url()).pathname));
  await page.locator('main p a.fig', { hasText: '176,4' }).first().click();
  const panel = page.locator(shown);
  await panel.waitFor();
  const text = await panel.innerText();
  expect(text).toContain('Khu vực phía Bắc, 2023');
  expect(text).toContain('176,4 tỷ đồng');
  expect(text).toContain('Hội nghị khuyến công khu vực phía Bắc lần thứ XVIII, năm 2024');
  expect(text).toMatch(/79,9.*96,6/);
  expect(text).toContain('Trích dẫn: “Kinh phí khuyến công (tổng, thực hiện), Phía Bắc, 2023: 176,4 tỷ đồng”');
  expect(text).toContain('https://so.example/vung/phia-bac/#2023.kinh-phi.tong.thuc-hien');
  expect(new URL(page.url()).pathname).toBe('/');
  expect(asked).toEqual(['/vung/phia-bac/']);
  await panel.locator('.row').click();
  await expect.poll(() => page.url()).toContain('/vung/phia-bac/#2023.kinh-phi.tong.thuc-hien');
  await page.context().close();
});

test('the panel speaks the language of the page, and every value of the number is in it', async () => {
  const page = await open('en/');
  await page.locator('main p a.fig', { hasText: 'VND 176.4 billion' }).first().click();
  await page.locator(shown).waitFor();
  const text = await page.locator(shown).innerText();
  expect(text).toContain('VND 176.4 billion');
  expect(text).toContain('/en/vung/phia-bac/#2023.kinh-phi.tong.thuc-hien');
  await page.context().close();
});

test('a corrected figure tells its old value and why', async () => {
  const page = await open('tinh/nghe-an/');
  const corrected = page.locator('table.figures tr', { hasText: 'Đính chính' }).first();
  const id = await corrected.getAttribute('id');
  await page.goto(`${site.url}nam/${id?.slice(0, 4)}/`);
  const link = page.locator(`table.figures a.value[href="/tinh/nghe-an/#${id}"]`);
  expect(await link.count(), id ?? '').toBe(1);
  await link.click();
  await page.locator(shown).waitFor();
  expect(await page.locator(shown).innerText()).toMatch(/Đính chính: .+ → .+\(23\/11\/2026\)/);
  await page.context().close();
});

test('works by keyboard: Enter opens, the panel has the focus, Escape closes and returns to the number', async () => {
  const page = await open('');
  const number = page.locator('main p a.fig').first();
  await number.focus();
  await page.keyboard.press('Enter');
  await page.locator(shown).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('so-nay');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#so-nay') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(shown).count()).toBe(0);
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.context().close();
});

test('a number in the table of a chart shows its figure too', async () => {
  const page = await open('vung/phia-bac/');
  await page.locator('main figure.chart details summary').first().click();
  await page.locator('main figure.chart details[open] a.value').first().click();
  await page.locator(shown).waitFor();
  expect(await page.locator(`${shown} .value`).innerText()).toMatch(/\d/);
  await page.context().close();
});

test('a row that cannot be fetched is gone to', async () => {
  const page = await open('');
  await page.route('**/vung/phia-bac/', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  await page.locator('main p a.fig').first().click();
  await expect.poll(() => page.url()).toContain('/vung/phia-bac/#');
  await page.context().close();
});

test('with a key for another window, and without scripts, the link leads to the row', async () => {
  const page = await open('');
  const [other] = await Promise.all([page.context().waitForEvent('page'), page.locator('main p a.fig').first().click({ modifiers: ['Control'] })]);
  await expect.poll(() => other.url()).toContain('#2023.');
  await page.context().close();
  const plain = await open('', { scripts: false });
  await plain.locator('main p a.fig').first().click();
  await expect.poll(() => plain.url()).toContain('/vung/phia-bac/#2023.');
  expect(await plain.locator('tr:target').count()).toBe(1);
  await plain.context().close();
});

test('a computed number tells its formula and its figures, and a term what it means, without scripts and with the keyboard alone', async () => {
  for (const width of [320, 1280]) {
    const page = await open('', { width, scripts: false });
    const computed = page.locator('main .derived').first();
    await computed.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('.panel:popover-open');
    expect(await panel.innerText()).toMatch(/÷.+ × 100.*96,6 tỷ đồng.*176,4 tỷ đồng/s);
    const box = await panel.boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 760, `${width}`).toBe(true);
    await page.keyboard.press('Escape');
    const term = page.locator('main .term').first();
    await term.focus();
    await page.keyboard.press('Space');
    expect(await panel.innerText()).toMatch(/^Khuyến công\. .+ Thuật ngữ$/s);
    await page.context().close();
  }
});

test('open panels have no accessibility violation, light and dark', async () => {
  for (const dark of [false, true]) {
    const page = await open('', { dark });
    for (const what of ['main p a.fig', 'main .derived', 'main .term']) {
      await page.locator(what).first().click();
      await page.locator('.panel:popover-open').waitFor();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`), what).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  }
});
