/** The embed codes on a chart's page: taken with a button, with a click, or by hand. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pathIn } from '../../src/site/languages.ts';
import type { Lang } from '../../src/words/lang.ts';
import { articlePage } from './hosts/pages.ts';
import { serveHost } from './hosts/serve.ts';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

const CHART = 'kinh-phi-theo-nam-phia-bac';

siteInBrowser();

async function open(options: { scripts?: boolean; permissions?: string[]; before?: string } = {}, lang: Lang = 'vi'): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: options.scripts ?? true, permissions: options.permissions ?? [] });
  const page = await context.newPage();
  if (options.before !== undefined) await page.addInitScript(options.before);
  await page.goto(site.url + pathIn(`bieu-do/${CHART}/`, lang));
  return page;
}

test('one button copies the whole code, and says so', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  const first = page.locator('.embed-code').first();
  await first.getByRole('button').click();
  await expect.poll(() => first.getByRole('button').textContent()).toBe('Đã chép');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await first.locator('code').textContent());
  expect(await page.getByRole('status').last().textContent()).toBe('Đã chép');
  await page.context().close();
});

test('without permission for the clipboard the code is copied the old way, and where that fails too it is selected', async () => {
  const refuse = 'navigator.clipboard.writeText = () => Promise.reject(new Error("no"));';
  for (const [before, said] of [[refuse, 'Đã chép'], [`${refuse} document.execCommand = () => false;`, 'Đã chọn, nhấn Ctrl+C để chép']] as const) {
    const page = await open({ before });
    const first = page.locator('.embed-code').first();
    await first.getByRole('button').click();
    await expect.poll(() => first.getByRole('button').textContent()).toBe(said);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await first.locator('code').textContent());
    await page.context().close();
  }
});

test('the look that is chosen goes into every code, and the code works', async () => {
  const page = await open();
  await page.selectOption('.embed-panel select', 'toi');
  await page.check('.embed-panel [name=tron]');
  const codes = await page.locator('.embed-code code').allTextContents();
  expect(codes.filter((code) => code.includes('<iframe')).every((code) => code.includes('/?giao-dien=toi&amp;tron=1"'))).toBe(true);
  expect(codes.filter((code) => code.includes('<iframe'))).toHaveLength(4);
  await page.context().close();
});

test.each(['vi', 'en'] as const)('a code that was copied (%s) and pasted into an article shows the chart there', async (lang) => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] }, lang);
  await page.locator('.embed-code button').first().click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const title = await page.locator('h1').innerText();
  const host = await serveHost({ 'bai.html': { html: articlePage('Bài', [code.replaceAll('https://so.example/', site.url)]) } });
  await page.goto(`${host.url}bai.html`);
  expect(await page.frameLocator('iframe').locator('h1').innerText()).toBe(title);
  await page.context().close();
  await host.close();
});

test('without scripts no dead button stands there, a click selects a code, and what may be changed by hand is told', async () => {
  const page = await open({ scripts: false });
  expect(await page.locator('.embed-code button:visible, .embed-panel form:visible').count()).toBe(0);
  expect(await page.locator('.embed-by-hand').isVisible()).toBe(true);
  await page.locator('.embed-code pre').first().click();
  expect((await page.evaluate(() => getSelection()?.toString()))?.trim()).toBe(await page.locator('.embed-code code').first().textContent());
  await page.context().close();
});

test('the address is copied with a button; the device’s own list opens where there is one, and who closes it sees no error', async () => {
  const canShare = 'window.shared = []; navigator.canShare = () => true; navigator.share = (what) => { window.shared.push(what); return Promise.reject(new DOMException("no", "AbortError")); };';
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'], before: canShare });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const address = await page.locator('.share .address').innerText();
  await page.locator('.share .copy-address').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.locator('.share .share-by-device').click();
  expect(await page.evaluate('window.shared')).toEqual([{ title: await page.locator('h1').innerText(), url: address }]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a chart is shared by plain links too: no script, and no host is called before one is followed', async () => {
  const page = await open({ scripts: false });
  expect(await page.locator('.share button:visible').count()).toBe(0);
  const links = await page.locator('.share .links a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const address = await page.locator('.share .address').innerText();
  expect(links.map((link) => new URL(link).host)).toEqual(['', 'www.facebook.com', 'x.com']);
  for (const link of links) expect(decodeURIComponent(link)).toContain(address);
  expect(links[0]).not.toContain('+');
  await page.context().close();
});
