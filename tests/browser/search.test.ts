import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { serveSite } from '../site/serve.ts';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

siteInBrowser();

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
  return page;
}

const option = (page: Page, number: number) => page.locator('.finder [role=option]').nth(number);
const path = (page: Page): string => decodeURI(page.url().slice(site.url.length));
/** Everything has come once the number of results is told. */
const told = (page: Page) => page.locator('.finder [role=status]').filter({ hasText: /\d/ });

async function ask(page: Page, question: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(question);
  await told(page).waitFor();
}

describe('with the keyboard alone', () => {
  test('“/” opens search anywhere, typing finds, arrows choose, Enter goes there', async () => {
    const page = await open('nam/2023/');
    await page.evaluate(() => window.scrollTo(0, 1500));
    await ask(page, 'bac giang');
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    expect(await option(page, 0).textContent()).toContain('Bắc Giang');
    expect(await option(page, 0).textContent()).toContain('hợp nhất vào Bắc Ninh từ 1/7/2025');
    expect(await option(page, 0).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await option(page, 1).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('#tim-don input').getAttribute('aria-activedescendant')).toBe(await option(page, 1).getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.finder [role=option]').last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tinh/bac-giang/');
    await page.context().close();
  });

  test('Escape closes and gives the focus back; a “/” typed into a field stays a “/”', async () => {
    const page = await open('tinh/');
    await page.locator('.find-open button').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.finder').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(true);
    await page.keyboard.type('6/2024');
    expect(await page.locator('#tim-don input').inputValue()).toBe('6/2024');
    await page.keyboard.press('Escape');
    expect(await page.locator('.finder').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('.find-open') !== null)).toBe(true);
    await page.context().close();
  });

  test('a place and a year lead to its figures of that year, each with value, kind and source', async () => {
    const page = await open('');
    await ask(page, 'phía bắc 2023');
    expect(await option(page, 0).textContent()).toContain('Phía Bắc (cũ, đến 6/2025), năm 2023');
    const figure = await option(page, 1).textContent();
    for (const part of ['Số liệu', '176,4 tỷ đồng', 'Kinh phí khuyến công (thực hiện)', 'Phía Bắc (cũ, đến 6/2025), năm 2023', 'theo Hội nghị khuyến công khu vực phía Bắc']) expect(figure).toContain(part);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vung/phia-bac/#2023.kinh-phi.tong.thuc-hien');
    expect(await page.locator('tr:target .value').textContent()).toContain('176,4');
    await page.context().close();
  });

  test('a figure in doubt says so', async () => {
    const page = await open('');
    await ask(page, 'kinh phí hải dương 2021');
    expect(await page.locator('.finder .hit.figure', { hasText: '3,67 tỷ đồng' }).locator('.warning').textContent()).toBe('còn nghi vấn');
    await page.context().close();
  });
});

test('a question typed before the script has come is answered when it comes', async () => {
  const page = await open('');
  await page.route('**/_astro/dialog.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.locator('.find-open button').click();
  await page.keyboard.type('hội chợ');
  await told(page).waitFor();
  expect(await option(page, 0).textContent()).toContain('Hội chợ, triển lãm');
  await page.context().close();
});

test('by touch, on a screen of 320 px: nothing runs over, results are large enough to be touched', async () => {
  const page = await open('tinh/bac-giang/', { viewport: { width: 320, height: 640 }, hasTouch: true });
  await page.locator('.find-open button').tap();
  await page.keyboard.type('hoà bình');
  await told(page).waitFor();
  const boxes = await page.locator('.finder [role=option]').evaluateAll((links) => links.map((link) => link.getBoundingClientRect()).map(({ left, right, height }) => ({ left, right, height })));
  for (const { left, right, height } of boxes) expect([left >= 0, right <= 320, height >= 44]).toEqual([true, true, true]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await option(page, 0).tap();
  await page.waitForURL('**/tinh/hoa-binh/');
  await page.context().close();
});

test('a page does not move when search opens, and asks for nothing of it before', async () => {
  const page = await open('tinh/bac-giang/');
  const asked: string[] = [];
  // The browser asks for the icon of the tab when it likes.
  page.on('request', (request) => request.url().endsWith('.svg') || asked.push(request.url().slice(site.url.length)));
  const where = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().toJSON());
  const before = await where();
  expect(asked).toEqual([]);
  await ask(page, 'da nang');
  expect(await where()).toEqual(before);
  // Script, names, a shard or two, a block or two: nothing else, and nothing from elsewhere.
  expect(asked.every((url) => /^(?:_astro\/[\w.-]+\.(?:js|css)|tim\/muc-luc\/vi\/(?:ten|(?:chu|dong)\/\d+)\.json(?:\?v=[\w-]+)?)$/.test(url))).toBe(true);
  expect(asked.length).toBeLessThanOrEqual(10);
  await page.context().close();
});

describe('without a network', () => {
  test('an open page still answers what it has read, also with a slow processor', async () => {
    const page = await open('');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await ask(page, 'bắc giang 2019');
    await page.keyboard.press('Escape');
    await page.context().setOffline(true);
    await page.locator('.find-open button').click();
    await page.locator('#tim-don input').fill('hà nội');
    await expect.poll(() => option(page, 0).textContent()).toContain('Hà Nội');
    await page.locator('#tim-don input').fill('bắc giang 2019');
    await expect.poll(() => option(page, 1).textContent()).toContain('đề án');
    await page.context().close();
  });

  test('another page answers from what the device kept, and says how old that is', async () => {
    const page = await open('');
    await ask(page, 'phía bắc 2023');
    await page.goto(`${site.url}nam/2023/`, { waitUntil: 'load' });
    // The script stays in the browser's cache; the site itself cannot be reached.
    await page.route('**/tim/muc-luc/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('phía bắc 2023');
    await page.locator('.finder [role=status]', { hasText: 'Không có mạng' }).waitFor();
    expect(await page.locator('.finder [role=status]').textContent()).toContain('theo bản phát hành ngày 23/11/2026');
    expect(await option(page, 1).textContent()).toContain('176,4 tỷ đồng');
    await page.context().close();
  });

  test('nothing kept is said, and the form still leads to the page of search', async () => {
    const page = await open('');
    await page.route('**/tim/muc-luc/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('hà nội');
    await page.locator('.finder [role=status]', { hasText: 'Chưa tải được mục lục' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/tim/') && url.searchParams.get('q') === 'hà nội');
    await page.context().close();
  });
});

test('figures of another edition than the names are never shown', async () => {
  const page = await open('');
  await page.route('**/tim/muc-luc/so/phia-bac.json*', async (route) => {
    const file = (await (await route.fetch()).json()) as { version: string };
    await route.fulfill({ json: { ...file, version: 'cu' } });
  });
  await page.keyboard.press('/');
  await page.keyboard.type('phía bắc 2023');
  await page.locator('.finder [role=status]', { hasText: 'Sổ vừa có bản mới' }).waitFor();
  expect(await page.locator('.finder .hit.figure').count()).toBe(0);
  expect(await option(page, 0).textContent()).toContain('Phía Bắc (cũ, đến 6/2025), năm 2023');
  await page.context().close();
});

describe('the page of search', () => {
  test('shows all results of its address, keeps the address, and can be shared', async () => {
    const page = await open('tim/?q=bac%20giang');
    await page.locator('#ket-qua-noi', { hasText: /\d/ }).waitFor();
    expect(await page.locator('#ket-qua a').first().getAttribute('href')).toContain('/tinh/bac-giang/');
    expect(await page.locator('#ket-qua a').count()).toBeGreaterThan(10);
    expect(await page.title()).toBe('Tìm “bac giang” – Sổ Khuyến công');
    await page.keyboard.press('/');
    await page.locator('#cau-hoi').fill('kcqg');
    await expect.poll(() => path(page)).toBe('tim/?q=kcqg');
    await expect.poll(() => page.locator('#ket-qua a').first().getAttribute('href')).toContain('/thuat-ngu/#khuyen-cong-quoc-gia');
    await page.context().close();
  });

  test('is the index of the whole site without scripts, where the button of every page leads', async () => {
    const page = await open('tinh/bac-giang/', { javaScriptEnabled: false });
    await page.locator('.find-open button').click();
    expect(path(page)).toMatch(/^tim\/\??$/);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('.group-list a:visible').count()).toBeGreaterThan(400);
    await page.locator('.group-list a', { hasText: /^Hòa Bình$/ }).click();
    expect(path(page)).toBe('tinh/hoa-binh/');
    await page.context().close();
  });

  test('speaks English under /en/, and still knows Vietnamese names', async () => {
    const page = await open('en/tim/?q=gian%20h%C3%A0ng');
    await page.locator('#ket-qua-noi', { hasText: 'Results:' }).waitFor();
    expect(await page.locator('#ket-qua a').first().getAttribute('href')).toContain('/en/chi-tieu/gian-hang/');
    await page.context().close();
  });
});

test('a reader of Vietnamese finds Vietnamese under a sub-path too', async () => {
  const under = await serveSite(inject('siteUnderPath'), '/khuyen-cong/');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${under.url}nam/`, { waitUntil: 'load' });
  await ask(page, 'phía bắc 2023');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/khuyen-cong/vung/phia-bac/#2023.kinh-phi.tong.thuc-hien');
  await context.close();
  await under.close();
});

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 320, height: 640 } }],
] as const)('the dialog and the results have no accessibility violation: %s', async (_, options) => {
  const page = await open('tinh/bac-giang/', { ...options, reducedMotion: 'reduce' });
  await ask(page, 'kinh phí bắc giang 2016-2020');
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const dialog = await new AxeBuilder({ page }).include('.finder').withTags(rules).analyze();
  expect(dialog.violations.flatMap(({ id, nodes }) => nodes.slice(0, 2).map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  await page.goto(`${site.url}tim/?q=bac%20giang%202019`);
  await page.locator('#ket-qua-noi', { hasText: /\d/ }).waitFor();
  const results = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(results.violations.flatMap(({ id, nodes }) => nodes.slice(0, 2).map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  await page.context().close();
});

test('in forced colours the chosen result is outlined', async () => {
  const page = await open('', { forcedColors: 'active' });
  await ask(page, 'hà nội');
  expect(await option(page, 0).evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await page.context().close();
});
