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

/** Words of a drawing that stand on one another, in the font that the reader's machine has; a pixel is a matter of rounding. */
export async function touchingWords(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const boxes = [...document.querySelectorAll('svg text')].filter((text) => text.checkVisibility()).map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    return boxes.flatMap((one, i) => boxes.slice(i + 1).flatMap((other) => {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Lines of one label stand close: their boxes have room for marks that few letters have.
      return across > 1 && down > Math.min(one.box.height, other.box.height) * 0.35 ? [`${one.text} × ${other.text}`] : [];
    }));
  });
}

/** How high the smallest words of a drawing are, in pixels of the screen. */
export async function smallestWords(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>('svg text')].filter((text) => text.checkVisibility());
    return Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1)));
  });
}
