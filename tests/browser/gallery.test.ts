import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

siteInBrowser();

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${site.url}bieu-do/${path}`);
  // The filter's script comes after the page and shows the form once it has read the address.
  if (javaScriptEnabled) await page.locator('form.filter').waitFor();
  return page;
}

const shown = (page: Page) => page.locator('.gallery li:visible').count();

test('the address filters: by place, year, activity and kind, alone and together', async () => {
  const page = await open('?noi=ninh-binh');
  const ofPlace = await shown(page);
  expect(ofPlace).toBeGreaterThan(0);
  expect(await page.locator('select[name=noi]').inputValue()).toBe('ninh-binh');
  expect(await page.locator('.filter [role=status]').textContent()).toContain(`Đang hiện ${ofPlace} trong`);
  const listed = await page.locator('.toc li:visible .tag').allTextContents();
  expect(listed.reduce((sum, count) => sum + Number(count), 0)).toBe(ofPlace);
  expect(await page.locator('.entry:has(.gallery) .side .count:visible').count()).toBe(0);
  await page.locator('select[name=kieu]').selectOption('line');
  expect(await shown(page)).toBeLessThan(ofPlace);
  expect(new URL(page.url()).search).toBe('?noi=ninh-binh&kieu=line');
  await page.locator('button[type=reset]').click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(await shown(page)).toBe(await page.locator('.gallery li').count());
  await page.context().close();
});

test('a question nothing fits is answered, and a value nobody knows is no question', async () => {
  const none = await open('?noi=ninh-binh&nam=2023&kieu=map');
  expect(await shown(none)).toBe(0);
  expect(await none.locator('.filter [role=status]').textContent()).toBe('Không có biểu đồ nào hợp với cả các điều kiện trên.');
  await none.context().close();
  const odd = await open('?noi=khong-co&la=1');
  expect(await shown(odd)).toBe(await odd.locator('.gallery li').count());
  await odd.context().close();
});

test('nothing moves when the filter’s script has come', async () => {
  for (const width of [412, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: 850 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    });
    // Well after the first paint.
    await page.route('**/*.js', async (route) => {
      await new Promise((wait) => setTimeout(wait, 400));
      await route.continue();
    });
    await page.goto(`${site.url}bieu-do/`, { waitUntil: 'commit' });
    await page.locator('form.filter').waitFor({ state: 'attached' });
    expect(await page.locator('form.filter').isVisible()).toBe(false);
    await page.locator('form.filter').waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift), `${width} px`).toBeLessThan(0.005);
    await context.close();
  }
});

test('without scripts the whole gallery is there, with an index and no form', async () => {
  const page = await open('', false);
  expect(await shown(page)).toBe(await page.locator('.gallery li').count());
  expect(await page.locator('form.filter').isVisible()).toBe(false);
  await page.locator('.index summary').click();
  expect(await page.locator('.index a:visible').count()).toBeGreaterThan(100);
  await page.context().close();
});
