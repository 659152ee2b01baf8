import type { Browser, Frame, Page } from 'playwright-core';

/** How an embed stands in its frame. */
export interface Fit {
  /** Height that the host gave the frame. */
  readonly frame: number;
  /** Height that the embed's content takes, with its margins. */
  readonly content: number;
  /** Whether anything can be scrolled. */
  readonly scrolls: boolean;
}

/** A host's page that was opened, and what was heard while it was. */
export interface Visit {
  readonly page: Page;
  /** Addresses asked for, without the host's own page. */
  readonly requests: readonly string[];
  /** Errors on the console, of the host and of its frames. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens a host's page as a new reader would, and waits until it is quiet. */
export async function visit(browser: Browser, url: string, options: { width?: number; dark?: boolean } = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: options.width ?? 1000, height: 900 }, colorScheme: options.dark ? 'dark' : 'light' });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => request.url() !== url && !request.url().startsWith('data:') && requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, requests, complaints, close: () => context.close() };
}

/** The embeds of a page, in the order in which they stand. */
export async function embedsIn(page: Page): Promise<Frame[]> {
  const handles = await page.locator('iframe').elementHandles();
  const frames = await Promise.all(handles.map((handle) => handle.contentFrame()));
  return frames.filter((frame) => frame !== null);
}

/** How each embed of a page stands in its frame. */
export async function fitsIn(page: Page): Promise<Fit[]> {
  return Promise.all((await embedsIn(page)).map(fitOf));
}

/** How an embed stands in its frame. */
export async function fitOf(frame: Frame): Promise<Fit> {
  return frame.evaluate(() => {
    const main = document.querySelector('main');
    const foot = document.querySelector('footer');
    if (main === null || foot === null) throw new Error('This frame holds no embed.');
    const root = document.documentElement;
    return {
      frame: innerHeight,
      content: foot.getBoundingClientRect().bottom + scrollY + Number.parseFloat(getComputedStyle(main).paddingBottom),
      scrolls: root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth,
    };
  });
}

/** Words of an embed that stand outside its frame, and are cut. */
export async function cutWords(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('svg text, h1, p')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left < -0.5 || right > innerWidth + 0.5 || top < -0.5 || bottom > innerHeight + 0.5;
      })
      .map((element) => element.textContent ?? ''),
  );
}
