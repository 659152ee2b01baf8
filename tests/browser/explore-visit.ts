/** A visit to `/kham-pha/`, and what is seen there. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { browser, site } from './site-in-browser.ts';

/** How long a browser on a busy machine may take. */
export const PATIENT = { timeout: 15_000 };

/** A page with what went wrong and what it asked for. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
}

/** Opens the explorer with a question, and waits for the answer. */
export async function open(query = '', options: BrowserContextOptions & { readonly path?: string } = {}): Promise<Visit> {
  const { path = 'kham-pha/', ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true, ...rest });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => !request.url().startsWith('data:') && requests.push(request.url()));
  await page.goto(site.url + path + query);
  if (rest.javaScriptEnabled !== false) await page.locator('#kham-pha[data-ready]:not([data-busy])').waitFor();
  return { page, complaints, requests };
}

/** Ends a visit. */
export const close = (page: Page): Promise<void> => page.context().close();
/** Waits for the answer to a question. */
export const settled = (page: Page): Promise<void> => page.locator('#kham-pha[data-ready]:not([data-busy])').waitFor();
/** The headline of the picture. */
export const title = (page: Page) => page.locator('figcaption h2').innerText().then((text) => text.replaceAll('\u00a0', ' '));
/** The question in the address. */
export const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
/** The rows of the table, as read. */
export const rows = (page: Page) => page.locator('.figures-table tbody tr').allInnerTexts().then((all) => all.map((text) => text.replace(/\s+/g, ' ').trim()));
/** How many pixels of the canvas are painted. */
export const ink = (page: Page): Promise<number> => page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count += 1;
  return count;
});
