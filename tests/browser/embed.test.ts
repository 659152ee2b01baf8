/** Embeds where they will stand: on pages of another origin, in sandboxes, under strict policies, beside hostile scripts. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { LANGS, type Lang } from '../../src/words/lang.ts';
import { cutWords, embedsIn, fitOf, fitsIn, smallestWords, touchingWords, visit, type Fit } from './hosts/frames.ts';
import { AMP_SCRIPT, articlePage, FLOOD_SCRIPT, pymEmbed, WORDPRESS_SCRIPT, wordpressFrame } from './hosts/pages.ts';
import { serveHost, type Host, type HostPage } from './hosts/serve.ts';
import { liveCharts, loader, siteEmbed } from './hosts/site-embeds.ts';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

const dir = inject('site');

/** One chart of each look: columns, lines, bars, plan and actual, matrix, small multiples, map; high and low ones. */
const CHARTS = [
  'kinh-phi-theo-nam-phia-bac', 'kinh-phi-theo-nam-viet-nam', 'qua-cac-nam-de-an-thanh-hoa', 'xep-hang-kinh-phi-2016-2020', 'ke-hoach-thuc-hien-phia-bac',
  'do-phu-kinh-phi-phia-bac', 'tung-tinh-kinh-phi-phia-bac', 'ban-do-so-lieu', 'san-pham-quoc-gia-theo-nhom', 'hai-ranh-gioi-phia-bac',
];
/** Last editions of charts before figures in them were corrected or withdrawn: they tell it figure by figure or by their number. */
const CORRECTED = [
  '2026-11-23-04-trung-du-mien-nui/xep-hang-kinh-phi-2016-2020', '2026-11-23-04-trung-du-mien-nui/qua-cac-nam-de-an-dien-bien',
  '2026-11-23-03-dong-bang-va-bac-trung-bo/noi-dung-de-an-2014-2020-hai-duong', '2026-11-23-03-dong-bang-va-bac-trung-bo/kinh-phi-theo-nam-nghe-an',
];
const CHART = 'kinh-phi-theo-nam-phia-bac';
const BEFORE_REVIEW = '2026-11-23-04-trung-du-mien-nui';
const REVIEWED = '2026-11-23-05-ra-soat';

siteInBrowser();
const hosts: Host[] = [];

afterAll(async () => {
  for (const host of hosts) await host.close();
});

/** How long a browser on a busy machine may take. */
const PATIENT = { timeout: 15_000 };

/** A host with one page; answers its address. */
async function hosting(html: string, headers: HostPage['headers'] = {}): Promise<string> {
  const host = await serveHost({ 'bai.html': { html, headers } });
  hosts.push(host);
  return `${host.url}bai.html`;
}

const iframe = (address: string, lang: Lang = 'vi'): string => siteEmbed(dir, address, lang).iframe(site.url).replace(' loading="lazy"', '');
const snug = (page: Page) => expect.poll(async () => (await fitsIn(page)).filter(snugly).length, PATIENT);
const snugly = ({ frame, content, scrolls }: Fit): boolean => !scrolls && Math.abs(frame - content) <= 1;

describe('without any script, at the height that is declared', () => {
  test.each([
    [300, 'vi', liveCharts(dir)],
    [300, 'en', liveCharts(dir)],
    [400, 'vi', CHARTS],
    [560, 'en', CHARTS],
    [700, 'vi', liveCharts(dir)],
    [700, 'en', liveCharts(dir)],
    ...[300, 360, 500, 700].flatMap((width) => LANGS.map((lang) => [width, lang, CORRECTED] as const)),
  ] as const)('in a column of %i px every chart (%s) shows all its words, and nothing scrolls', async (width, lang, charts) => {
    const frames = charts.map((chart) => iframe(chart, lang).replace('<iframe', '<iframe sandbox'));
    const { page, complaints, close } = await visit(browser, await hosting(articlePage('Không script', frames, width)), { width });
    const seen = await Promise.all((await embedsIn(page)).map(async (frame) => ({ scrolls: (await fitOf(frame)).scrolls, cut: await cutWords(frame) })));
    expect(charts.filter((_, i) => seen[i]?.scrolls !== false || seen[i].cut.length > 0)).toEqual([]);
    // A sandbox that blocks scripts says so, once a frame; nothing else is amiss.
    expect(complaints.filter((text) => !text.includes('Blocked script execution'))).toEqual([]);
    await close();
  });

  test('a host that forbids all scripts of its own shows it as any other', async () => {
    const policy = { 'Content-Security-Policy': "script-src 'none'; style-src 'unsafe-inline'" };
    const { page, complaints, requests, close } = await visit(browser, await hosting(articlePage('Nghiêm ngặt', [iframe(CHART)]), policy));
    expect((await fitsIn(page)).map(({ scrolls }) => scrolls)).toEqual([false]);
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
    await close();
  });

  test('a frame that is far too low gets a smaller drawing first, then scrolls, and cuts nothing', async () => {
    const { page, close } = await visit(browser, await hosting(iframe(CHART).replace(/height="\d+"/, 'height="200"')));
    const [fit] = await fitsIn(page);
    expect(fit?.scrolls).toBe(true);
    await close();
  });
});

describe('with the loader', () => {
  test.each([320, 700, 1200])('ten embeds and one loader: each is as high as its content in a column of %i px, one request each, no complaint', async (width) => {
    const html = articlePage('Mười biểu đồ', [...CHARTS.map((chart) => iframe(chart)), loader(site.url)], width);
    const { page, requests, complaints, close } = await visit(browser, await hosting(html), { width: Math.max(width, 320) });
    await snug(page).toBe(CHARTS.length);
    expect(requests).toHaveLength(CHARTS.length + 1);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });

  test('an embed follows its column from wide to slim and back', async () => {
    const { page, close } = await visit(browser, await hosting(articlePage('Xoay máy', [iframe(CHART), loader(site.url)])), { width: 800 });
    const heights: number[] = [];
    for (const width of [800, 320, 500, 800]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(600);
      const [fit] = await fitsIn(page);
      expect(fit && snugly(fit), `${width} px: ${JSON.stringify(fit)}`).toBe(true);
      heights.push(fit?.frame ?? 0);
    }
    expect(heights[3]).toBe(heights[0]);
    await close();
  });

  test('an embed that comes later is fitted too, also one whose address comes later still', async () => {
    const { page, complaints, close } = await visit(browser, await hosting(articlePage('Thêm sau', [loader(site.url)])));
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), iframe(CHART));
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html.replace(' src=', ' data-src='));
      setTimeout(() => {
        const last = [...document.querySelectorAll('iframe')].at(-1);
        if (last) last.src = last.dataset['src'] ?? '';
      }, 200);
    }, iframe('ban-do-so-lieu'));
    await page.waitForTimeout(800);
    await snug(page).toBe(2);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a loader that comes long after its embeds fits them', async () => {
    const { page, close } = await visit(browser, await hosting(articlePage('Script muộn', [iframe(CHART)])));
    await page.addScriptTag({ url: `${site.url}nhung.js` });
    await snug(page).toBe(1);
    await close();
  });

  test('an embed in a tab that is hidden at first has its height when the tab opens', async () => {
    const hidden = `<div id="the" style="display:none">${iframe(CHART)}</div>`;
    const { page, close } = await visit(browser, await hosting(articlePage('Thẻ ẩn', [hidden, loader(site.url)])));
    await page.evaluate(() => document.getElementById('the')?.removeAttribute('style'));
    await snug(page).toBe(1);
    await close();
  });

  test('a browser tab that is in the background at load, and paints nothing, gets the height all the same', async () => {
    const context = await browser.newContext();
    // Chromium paints all its tabs when it has no window: what a background tab goes without is taken away.
    await context.addInitScript(() => {
      window.ResizeObserver = class {
        observe() {}
        unobserve() {}
        disconnect() {}
      };
      window.requestAnimationFrame = () => 0;
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    });
    const page = await context.newPage();
    await page.goto(await hosting(articlePage('Thẻ nền', [iframe(CHART), loader(site.url)])));
    await snug(page).toBe(1);
    await context.close();
  });

  test('two releases of a chart stand side by side, and the older one says what was corrected since', async () => {
    const address = 'xep-hang-kinh-phi-2016-2020';
    const pair = [BEFORE_REVIEW, REVIEWED].map((release) => iframe(`${release}/${address}`).replace('width="100%"', 'width="340"'));
    const { page, complaints, close } = await visit(browser, await hosting(articlePage('Hai bản', [`<div style="display:flex">${pair.join('')}</div>`, loader(site.url)])));
    await snug(page).toBe(2);
    const [older, newer] = await Promise.all((await embedsIn(page)).map((frame) => frame.locator('footer').innerText()));
    expect(older).toContain('1 số đã được đính chính ngày 23/11/2026. Thái Nguyên: hơn 21 tỷ đồng, đã đối chiếu hai lần → còn nghi vấn. Nguồn gọi là tổng chi phí');
    expect(older).toContain('Giữ nguyên theo bản 23/11/2026 (Các tỉnh trung du và miền núi phía Bắc)');
    expect(newer).not.toContain('đính chính');
    expect(newer).toContain('Giữ nguyên theo bản 23/11/2026 (Rà soát khi công bố lần đầu)');
    expect(complaints).toEqual([]);
    await close();
  });

  test('the look follows the address, and the attribute whenever it changes', async () => {
    const dark = iframe(CHART).replace('giao-dien=sang', 'giao-dien=toi&amp;tron=1');
    const { page, close } = await visit(browser, await hosting(articlePage('Giao diện', [iframe(CHART), dark, loader(site.url)])));
    const ground = (index: number) => async (): Promise<string> => (await embedsIn(page))[index]?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor) ?? '';
    expect(await ground(0)()).toBe('rgb(255, 253, 248)');
    expect(await ground(1)()).toBe('rgb(23, 21, 18)');
    expect(await (await embedsIn(page))[1]?.locator('h1').isVisible()).toBe(false);
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('data-giao-dien', 'toi'));
    await expect.poll(ground(0), PATIENT).toBe('rgb(23, 21, 18)');
    await close();
  });

  test('nobody but our frames is listened to, and no absurd height believed', async () => {
    const impostor = await hosting('<script>parent.postMessage({ type: "so-khuyen-cong", height: 4000 }, "*")</script>');
    const html = articlePage('Kẻ lạ', [iframe(CHART), `<iframe id="la" src="${impostor}" height="150"></iframe>`, loader(site.url)]);
    const { page, close } = await visit(browser, await hosting(html));
    const [own] = await embedsIn(page);
    await own?.evaluate(() => {
      for (const height of [-5, 1e9, '900', Number.NaN, [700]]) parent.postMessage({ type: 'so-khuyen-cong', height }, '*');
    });
    await page.waitForTimeout(200);
    expect(await page.locator('#la').evaluate((frame) => frame.clientHeight)).toBe(150);
    expect(own && snugly(await fitOf(own))).toBe(true);
    await close();
  });
});

describe('in the systems of newsrooms', () => {
  test('WordPress: a sandbox without an origin, height by its own message, links by its own message', async () => {
    const html = articlePage('WordPress', [wordpressFrame(iframe(CHART)), WORDPRESS_SCRIPT]);
    const { page, complaints, requests, close } = await visit(browser, await hosting(html));
    await snug(page).toBe(1);
    const [frame] = await embedsIn(page);
    expect(await frame?.evaluate(() => self.origin)).toBe('null');
    await frame?.locator('footer a').last().click();
    await expect.poll(() => page.evaluate('window.followed'), PATIENT).toEqual([`${site.url}bieu-do/${CHART}/`]);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([300, 341, 520, 627, 700])('WordPress gives 1000 px at most: in a column of %i px a higher chart is drawn smaller, keeps its words, and they stay readable', async (width) => {
    const charts = ['san-pham-cap-tinh-cac-tinh-phia-bac', 'do-phu-kinh-phi-phia-bac'];
    const frames = charts.map((chart, i) => wordpressFrame(iframe(chart), `aB3dE5gH7${i}`));
    const { page, close } = await visit(browser, await hosting(articlePage('WordPress', [...frames, WORDPRESS_SCRIPT], width)), { width });
    await expect.poll(async () => (await fitsIn(page)).filter(({ frame, scrolls }) => frame <= 1000 && frame > 700 && !scrolls).length, PATIENT).toBe(charts.length);
    for (const frame of await embedsIn(page)) {
      expect(await cutWords(frame)).toEqual([]);
      expect(await smallestWords(frame)).toBeGreaterThan(9.5);
    }
    await close();
  });

  test.each([
    ['AMP', () => articlePage('AMP', [iframe(CHART), AMP_SCRIPT])],
    ['pym', () => articlePage('pym', [pymEmbed(iframe(CHART))])],
  ])('%s', async (_name, html) => {
    const { page, complaints, requests, close } = await visit(browser, await hosting(html()));
    await snug(page).toBe(1);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a page that floods its embed with messages gets ten answers a second and changes nothing', async () => {
    const { page, complaints, close } = await visit(browser, await hosting(articlePage('Quấy phá', [iframe(CHART).replace('?giao-dien=sang', ''), FLOOD_SCRIPT])));
    const [frame] = await embedsIn(page);
    const before = await page.evaluate<number>('window.answers');
    await page.waitForTimeout(1000);
    const answers = (await page.evaluate<number>('window.answers')) - before;
    // Every answer is told in two dialects.
    expect(answers).toBeLessThanOrEqual(24);
    expect(await frame?.evaluate(() => document.documentElement.attributes.length)).toBe(2);
    expect(frame && (await fitOf(frame)).scrolls).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('for every reader', () => {
  test.each([
    [CHART, 340, true],
    ['ban-do-so-lieu', 200, false],
    [`${BEFORE_REVIEW}/qua-cac-nam-de-an-dien-bien`, 700, false],
    ['2026-11-23-01-hoi-nghi-phia-bac-18/kinh-phi-theo-nam-nghe-an', 300, true],
  ])('/nhung/%s/ has no accessibility violation at %i px', async (address, width, dark) => {
    const { page, complaints, requests, close } = await visit(browser, `${site.url}nhung/${address}/`, { width, dark });
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    [200, 8],
    [280, 10.4],
    [341, 10.9],
    [342, 10.9],
    [628, 10.9],
    [1200, 10.9],
  ])('in a column of %i px the smallest words of a drawing are %f px high or more', async (width, least) => {
    const html = articlePage('Cỡ chữ', [...CHARTS.map((chart) => iframe(chart)), loader(site.url)], width);
    const { page, close } = await visit(browser, await hosting(html), { width });
    await snug(page).toBe(CHARTS.length);
    const smallest = await Promise.all((await embedsIn(page)).map(smallestWords));
    expect(CHARTS.filter((_, i) => (smallest[i] ?? 0) < least)).toEqual([]);
    await close();
  });

  test.each([
    ['vi', 300],
    ['vi', 700],
    ['en', 300],
    ['en', 700],
  ] as const)('no word of any chart (%s) stands on another in a column of %i px, in the font that this machine has', async (lang, width) => {
    const charts = liveCharts(dir);
    const { page, close } = await visit(browser, await hosting(articlePage('Chữ', charts.map((chart) => iframe(chart, lang)), width)), { width });
    const touching = await Promise.all((await embedsIn(page)).map(touchingWords));
    expect(touching.flatMap((words, i) => words.map((pair) => `${charts[i]}: ${pair}`))).toEqual([]);
    await close();
  });

  test('in print it stands whole, and in high contrast its words take the reader’s colours', async () => {
    const context = await browser.newContext({ viewport: { width: 600, height: 100 }, forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(`${site.url}nhung/${CHART}/`);
    const [ink, title] = await page.evaluate(() => {
      const text = document.querySelector('svg text');
      const heading = document.querySelector('h1');
      return [text && getComputedStyle(text).fill, heading && getComputedStyle(heading).color];
    });
    expect(ink).toBe(title);
    await page.emulateMedia({ media: 'print' });
    const [picture, words] = await page.evaluate(() => [...document.querySelectorAll('.narrow, footer')].map((part) => part.getBoundingClientRect()));
    expect(picture?.height).toBeGreaterThan(300);
    expect(words && picture && words.top >= picture.bottom).toBe(true);
    await context.close();
  });
});
