/** What is held to every page, by axe and by measuring. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

/** Opens an address in a browser context of its own, which the caller closes. */
export async function openPage(browser: Browser, address: string, options: { width: number; dark?: boolean; scripts?: boolean }): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.width < 600 ? 720 : 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    javaScriptEnabled: options.scripts ?? true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Accessibility violations of a page as it is shown now. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** How far a page is wider than its window, in CSS pixels. */
export const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Texts too faint on their ground. axe reads a colour of letters that Chromium does not force: where the forced one is another, its verdict is void. */
export async function faintTexts(page: Page): Promise<string[]> {
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
