/** Embeds on pages that nobody tidied up: frames in frames, shadow trees, zoomed and mirrored pages, odd styles, loaders twice, floods. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { cutWords, embedsIn, fitOf, fitsIn, visit, type Fit } from './hosts/frames.ts';
import { articlePage } from './hosts/pages.ts';
import { serveHost, type Host } from './hosts/serve.ts';
import { loader, siteEmbed } from './hosts/site-embeds.ts';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

const dir = inject('site');
const CHART = 'kinh-phi-theo-nam-phia-bac';
const MAP = 'ban-do-so-lieu';
/** How long a browser on a busy machine may take. */
const PATIENT = { timeout: 15_000 };

siteInBrowser();
const hosts: Host[] = [];

afterAll(async () => {
  for (const host of hosts) await host.close();
});

/** A host of its own for one page; answers its address. */
async function hosting(html: string): Promise<string> {
  const host = await serveHost({ 'bai.html': { html } });
  hosts.push(host);
  return `${host.url}bai.html`;
}

const lazy = (address: string): string => siteEmbed(dir, address).iframe(site.url);
const iframe = (address: string): string => lazy(address).replace(' loading="lazy"', '');
const snugly = ({ frame, content, scrolls }: Fit): boolean => !scrolls && Math.abs(frame - content) <= 1;
const snug = (page: Page) => expect.poll(async () => (await fitsIn(page)).filter(snugly).length, PATIENT);

/** The embed inside a frame of a host's page. */
const embedInside = (page: Page) => page.frames().find((frame) => frame.url().startsWith(`${site.url}nhung/`));
const snugInside = (page: Page) =>
  expect.poll(async () => {
    const frame = embedInside(page);
    return frame !== undefined && snugly(await fitOf(frame));
  }, PATIENT);

describe('an embed fits', () => {
  test('inside a frame of the host, whose own page carries the loader', async () => {
    const inner = await hosting(articlePage('Khung trong', [iframe(CHART), loader(site.url)]));
    const { page, complaints, close } = await visit(browser, await hosting(articlePage('Khung ngoài', [`<iframe src="${inner}" width="600" height="900"></iframe>`])));
    await snugInside(page).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('on a page that is written into a frame (srcdoc)', async () => {
    const inner = articlePage('Trong srcdoc', [iframe(CHART), loader(site.url)]).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const { page, complaints, close } = await visit(browser, await hosting(articlePage('Ngoài srcdoc', [`<iframe srcdoc="${inner}" width="600" height="900"></iframe>`])));
    await snugInside(page).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ['zoomed', 'body { zoom: 1.5 }'],
    ['zoomed out', 'iframe { zoom: 0.75 }'],
    ['scaled', 'body { transform: scale(0.8); transform-origin: 0 0 }'],
    ['written from right to left', 'html { direction: rtl }'],
    ['of words twice as large', 'html { font-size: 200% } body { font-size: 2rem }'],
    ['that frames its embeds', '* { box-sizing: border-box } iframe { border: 5px solid #888 !important }'],
    ['that frames its embeds and counts the frame apart', 'iframe { box-sizing: content-box; border: 5px solid #888 !important; margin: 20px }'],
  ])('on a page that is %s', async (_how, css) => {
    const { page, requests, complaints, close } = await visit(browser, await hosting(articlePage('Lạ', [`<style>${css}</style>`, iframe(CHART), iframe(MAP), loader(site.url)])));
    await snug(page).toBe(2);
    expect(requests).toHaveLength(3);
    expect(complaints).toEqual([]);
    await close();
  });

  test('for a reader who has set the smallest letters large, and cuts no word', async () => {
    const large = await launchChromium('--blink-settings=minimumFontSize=20');
    const { page, complaints, close } = await visit(large, await hosting(articlePage('Chữ to', [iframe(CHART), iframe('ke-hoach-thuc-hien-phia-bac'), loader(site.url)])), { width: 360 });
    await snug(page).toBe(2);
    for (const frame of await embedsIn(page)) expect(await frame.evaluate(() => [...document.querySelectorAll('h1, p')].filter((part) => part.getBoundingClientRect().bottom > innerHeight).length)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
    await large.close();
  });

  test.each([320, 700])('with notices far longer than any we know, in a column of %i px', async (width) => {
    const { page, complaints, close } = await visit(browser, await hosting(articlePage('Dài', ['<p>Chưa có gì.</p>', loader(site.url)], width)), { width });
    const notice = `<p class="tin">${'Trong hình, 12 số đã được đính chính và 3 số đã bị rút ở bản 23/11/2026 (Rà soát khi công bố lần đầu). '.repeat(9)}${'Khôngcóchỗngắt'.repeat(20)}</p>`;
    await page.route('**/nhung/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<footer>', `<footer>${notice.repeat(3)}`) });
    });
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), iframe(CHART));
    await snug(page).toBe(1);
    const [frame] = await embedsIn(page);
    expect(frame && (await cutWords(frame))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('when its reader comes near, and is not asked for before', async () => {
    const far = `<div style="height:9000px"></div>${lazy(CHART)}`;
    const { page, requests, close } = await visit(browser, await hosting(articlePage('Ở xa', [far, loader(site.url)])));
    expect(requests.filter((url) => url.includes('/nhung/'))).toEqual([]);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await snug(page).toBe(1);
    await close();
  });

  test('after it was taken away and put back, and after it was moved', async () => {
    const { page, complaints, close } = await visit(browser, await hosting(articlePage('Lấy ra đặt lại', [iframe(CHART), loader(site.url)], 500)));
    await snug(page).toBe(1);
    await page.evaluate(async () => {
      const frame = document.querySelector('iframe')!;
      frame.remove();
      await new Promise((done) => setTimeout(done, 100));
      frame.removeAttribute('style');
      document.body.append(frame);
      await new Promise((done) => setTimeout(done, 300));
      document.body.prepend(frame);
    });
    await snug(page).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });

  test('whose address is changed to another chart', async () => {
    const { page, close } = await visit(browser, await hosting(articlePage('Đổi hình', [iframe(CHART), loader(site.url)])));
    await snug(page).toBe(1);
    await page.evaluate(([from = '', to = '']) => {
      const frame = document.querySelector('iframe')!;
      frame.src = frame.src.replace(from, to);
    }, [CHART, MAP]);
    await expect.poll(async () => embedInside(page)?.locator('h1').innerText(), PATIENT).toContain('63');
    await snug(page).toBe(1);
    await close();
  });
});

describe('the loader', () => {
  test('may stand twice on a page, and in the head before everything', async () => {
    const html = articlePage('Hai script', [iframe(CHART), loader(site.url), loader(site.url), iframe(MAP)]).replace('<style>', `<script src="${site.url}nhung.js"></script><style>`);
    const { page, complaints, close } = await visit(browser, await hosting(html));
    await snug(page).toBe(2);
    expect(complaints).toEqual([]);
    await close();
  });

  test('serves both languages at once', async () => {
    const english = siteEmbed(dir, CHART, 'en').iframe(site.url);
    expect(english).toContain(`${site.url}en/nhung/`);
    const { page, complaints, requests, close } = await visit(browser, await hosting(articlePage('Hai thứ tiếng', [iframe(CHART), english, loader(site.url)])));
    await snug(page).toBe(2);
    expect(await Promise.all((await embedsIn(page)).map((frame) => frame.evaluate(() => document.documentElement.lang)))).toEqual(['vi', 'en']);
    expect(requests).toHaveLength(3);
    expect(complaints).toEqual([]);
    await close();
  });

  test('finds embeds in shadow trees, one in another, and hands them their look', async () => {
    const { page, complaints, close } = await visit(browser, await hosting(articlePage('Bóng', [loader(site.url), '<div id="the"></div>'])));
    await page.evaluate((html) => {
      const outer = document.getElementById('the')!.attachShadow({ mode: 'open' });
      outer.innerHTML = '<section><div id="trong"></div></section>';
      outer.getElementById('trong')!.attachShadow({ mode: 'open' }).innerHTML = html;
    }, iframe(CHART));
    await snug(page).toBe(1);
    await page.evaluate(() => {
      const inner = document.getElementById('the')!.shadowRoot!.getElementById('trong')!.shadowRoot!;
      inner.querySelector('iframe')!.dataset['giaoDien'] = 'toi';
    });
    const [frame] = await embedsIn(page);
    await expect.poll(() => frame?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), PATIENT).toBe('rgb(23, 21, 18)');
    expect(complaints).toEqual([]);
    await close();
  });

  test('lets a frame that floods it neither set a height nor make it search the page again', async () => {
    const flood = 'setInterval(() => { for (let i = 0; i < 50; i += 1) parent.postMessage({ type: &quot;so-khuyen-cong&quot;, height: 4000 + i }, &quot;*&quot;); }, 10)';
    const hostile = `<iframe id="la" sandbox="allow-scripts" srcdoc="<script>${flood}</script>" height="150"></iframe>`;
    const count = '<script>window.searches = 0; const all = Document.prototype.querySelectorAll; Document.prototype.querySelectorAll = function (what) { if (what === "*") window.searches += 1; return all.call(this, what); };</script>';
    const { page, complaints, close } = await visit(browser, await hosting(articlePage('Lũ', [count, hostile, iframe(CHART), loader(site.url)])));
    await page.waitForTimeout(1000);
    await expect.poll(async () => {
      const own = page.frames().find((frame) => frame.url().startsWith(site.url));
      return own !== undefined && snugly(await fitOf(own));
    }, PATIENT).toBe(true);
    expect(await page.locator('#la').evaluate((frame) => frame.clientHeight)).toBe(150);
    expect(await page.evaluate('window.searches')).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
});
