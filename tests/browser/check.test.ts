// `/kiem-tra/` in a real browser: by mouse, by keyboard, by the tree a screen reader gets, without network, with ten megabytes.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

const HEADER = 'action,place,period,indicator,category,programme,status,value,qualifier,unit,boundary,source,locator,review,doubt,note,reason';
const SOUND = ',bac-giang,2024,kinh-phi,,kcqg,thuc-hien,1.5,=,tỷ đồng,,bct-hnkc-bac-18,tr. 3,confirmed,,,';
const WRONG = [
  HEADER,
  SOUND,
  ',bac-gian,2023,kinh-phi,,kcqg,thuc-hien,"1,5",=,tỷ đồng,,bct-hnkc-bac-18,,confirmed,,,',
  ',hung-yen,2022,kinh-phi,,kcqg,thuc-hien,1.7,=,triệu,,bct-hnkc-bac-18,,confirmed,,,',
  '',
].join('\n');
const SHEET = ['BIỂU 1. KINH PHÍ KHUYẾN CÔNG NĂM 2024;;', 'ĐVT: triệu đồng;;', 'TT;Tỉnh;Kinh phí', '1;Bắc Giang;1.500,5', '2;Hưng Yên;725,25', ';Tổng cộng;2.225,75', ''].join('\n');

siteInBrowser();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true });
  page = await context.newPage();
  await page.goto(`${site.url}kiem-tra/`);
  await page.locator('#cong-cu[data-ready]').waitFor();
});

afterEach(() => context.close());

function csv(name: string, text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) as Buffer };
}

async function choose(...files: ReturnType<typeof csv>[]): Promise<void> {
  await page.setInputFiles('#chon-tep', files);
  await page.locator('#ket-qua:not([inert]) h2').waitFor();
}

describe('nothing leaves the browser', () => {
  test('a CSV is checked, previewed and finished with the network cut and no request made', async () => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await context.setOffline(true);
    await choose(csv('dot-1.csv', WRONG));
    await page.locator('.problems .go').first().click();
    await choose(csv('dot-1.csv', `${HEADER}\n${SOUND}\n`));
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải tệp đợt công bố' }).click();
    await download;
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test('a workbook asks the site once for the program that reads it, sends nothing, and never asks again', async () => {
    const requests: { url: string; method: string; body: string | null }[] = [];
    context.on('request', (request) => requests.push({ url: request.url(), method: request.method(), body: request.postData() }));
    const rows = [HEADER, SOUND].map((line) => line.split(',').map((value) => (/^[\d.]+$/.test(value) ? { value: Number(value) } : value === '' ? null : { value })));
    const buffer = await (await writeXlsxFile(rows as never)).toBuffer();
    const workbook = { name: 'dot.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer };
    await choose(workbook);
    expect(await page.locator('#ket-qua h2').innerText()).toMatch(/^Không có lỗi/);
    expect(await page.locator('.check-files').innerText()).toContain('Excel');
    for (const { url, method, body } of requests) {
      expect(url).toMatch(new RegExp(`^${site.url}_astro/[\\w.-]+\\.js$`));
      expect([method, body]).toEqual(['GET', null]);
    }
    const asked = requests.length;
    expect(asked).toBeGreaterThan(0);
    await context.setOffline(true);
    await choose({ ...workbook, name: 'dot-2.xlsx' });
    await page.getByText('dot-2.xlsx').first().waitFor();
    expect(requests.length).toBe(asked);
  });

  test('the page forbids itself every other host', async () => {
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    for (const rule of ["connect-src 'self'", "worker-src 'self'", "form-action 'self'"]) expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)|blob:/);
  });
});

describe('problems', () => {
  test('are listed with severity, line, column, cell, message and hint', async () => {
    await choose(csv('dot-1.csv', WRONG));
    expect(await page.locator('#ket-qua h2').innerText()).toBe('3 lỗi');
    const rows = await page.locator('.problems tbody tr').allInnerTexts();
    expect(rows.length).toBe(3);
    expect(rows[0]).toMatch(/Lỗi\s+KC401\s+Dòng 3, B\s+place\s+bac-gian\s+Không có địa bàn nào mang mã “bac-gian”.*\s+Có phải “bac-giang”/);
    expect(rows[1]).toMatch(/KC322[\s\S]*Dòng 3, H[\s\S]*1,5[\s\S]*Viết 1\.5/);
  });

  test('lead by mouse to their cell, and from one to the next', async () => {
    await choose(csv('dot-1.csv', WRONG));
    await page.getByRole('button', { name: 'Dòng 3, H (value): đến ô này' }).click();
    const active = page.locator('.cells [aria-selected="true"]');
    await expect.poll(() => active.innerText()).toBe('1,5');
    expect(await page.locator('.told').innerText()).toContain('dấu phẩy thập phân');
    await page.getByRole('button', { name: 'Chỗ sau' }).click();
    await expect.poll(() => active.innerText()).toBe('triệu');
    await page.getByRole('button', { name: 'Chỗ trước' }).click();
    await expect.poll(() => active.innerText()).toBe('1,5');
  });

  test.each([360, 1280])('leave the heading in the upper half however many they are, with the first cell in the middle of its window, at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const many = Array.from({ length: 40 }, (_, i) => SOUND.replace('tr. 3', `tr. ${i}`).replace(',confirmed,,,', ',sure,,,'));
    await choose(csv('dot-1.csv', `${HEADER}\n${many.join('\n')}\n`));
    const active = page.locator('.cells [aria-selected="true"]');
    await expect.poll(() => active.innerText()).toBe('sure');
    const { y = -1 } = (await page.locator('#ket-qua h2').boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(450);
    const [cell, frame] = [(await active.boundingBox())!, (await page.locator('.grid-window').boundingBox())!];
    expect(cell.x).toBeGreaterThan(frame.x);
    expect(cell.x + cell.width).toBeLessThanOrEqual(frame.x + frame.width);
  });

  test('hold no surprises for HTML in a cell', async () => {
    await choose(csv('<img src=x onerror=alert(1)>.csv', WRONG.replace('bac-gian,', '<img src=x>,')));
    expect(await page.locator('#ket-qua img').count()).toBe(0);
    expect(await page.locator('.problems tbody').innerText()).toContain('<img src=x>');
  });
});

describe('by keyboard alone', () => {
  test('a file is chosen, a problem opened, cells walked, and Escape returns', async () => {
    await page.locator('#chon-tep').focus();
    page.on('filechooser', (chooser) => void chooser.setFiles(csv('dot-1.csv', WRONG)));
    // The browser learns a moment later that its own dialogue is not wanted.
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await page.locator('#ket-qua h2').waitFor();
    expect(await focused()).toBe('3 lỗi');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Dòng 3, B');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('bac-gian');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('hung-yen');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('bac-gian');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Dòng 3, B');
  });

  test('the preview pages through a long file, and Tab leaves it', async () => {
    const long = Array.from({ length: 200 }, (_, i) => SOUND.replace('tr. 3', `tr. ${i}`)).join('\n');
    await choose(csv('dot-1.csv', `${HEADER}\n${long}\n`));
    await page.locator('.problems .go').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.cells [aria-selected="true"]').count()).toBe(1);
    const line = async () => Number((await page.locator('.cells tr:has([aria-selected="true"]) th').innerText()).replace('.', ''));
    const first = await line();
    await page.keyboard.press('PageDown');
    await expect.poll(line).toBe(first + 10);
    await page.keyboard.press('PageDown');
    await expect.poll(line).toBe(first + 20);
    await page.keyboard.press('PageUp');
    await expect.poll(line).toBe(first + 10);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table.cells'))).toBeNull();
  });

  async function focused(): Promise<string> {
    return page.evaluate(() => (document.activeElement as HTMLElement).innerText);
  }
});

describe('for a screen reader', () => {
  test('the file input is named and described, results are announced, the preview is a grid', async () => {
    const zone = await page.locator('#cong-cu').ariaSnapshot();
    expect(zone).toContain('button "Chọn tệp CSV hoặc Excel hoặc kéo tệp thả vào khung này"');
    expect(zone).toMatch(/status: Sẵn sàng\. Tệp sẽ được so với sổ đến bản ngày/);
    await choose(csv('dot-1.csv', WRONG));
    expect(await page.getByRole('status').first().innerText()).toBe('Đã kiểm tra xong. 3 lỗi');
    const tree = await page.locator('#ket-qua').ariaSnapshot();
    expect(tree).toContain('heading "3 lỗi" [level=2]');
    expect(tree).toContain('table "Lỗi đứng trước, cảnh báo đứng sau. Bấm vào ô để đến đúng chỗ trong tệp."');
    expect(tree).toContain('button "Dòng 3, B (place): đến ô này"');
    expect(tree).toContain('grid "Các ô của dot-1.csv"');
    expect(tree).toContain('gridcell "bac-gian" [invalid] [selected]');
  });

  test('nothing is in the way, before and after a check, light and dark, narrow and wide', async () => {
    for (const [width, colorScheme] of [[320, 'light'], [1280, 'dark']] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const text of [null, WRONG, `${HEADER}\n${SOUND}\n`, 'TT,Tỉnh,Kinh phí\n1,Bắc Giang,"1,5"\n']) {
        if (text !== null) await choose(csv('dot-1.csv', text));
        await page.waitForTimeout(100);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`)), `${width} ${colorScheme}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      }
    }
  });
});

describe('a sound release', () => {
  test('shows figures from old to new, the pages and charts it reaches, and is handed back canonical', async () => {
    const correction = 'correct,viet-nam,2021/2025,mo-hinh-trinh-dien,,kcqg,muc-tieu,345,=,mô hình,,vna-qdnd-2020,,doubtful,Gộp hai loại mô hình.,,Đọc lại văn bản: 345.';
    await choose(csv('Báo cáo quý.csv', [HEADER, SOUND, correction, ''].join('\r\n').replaceAll(',', ';')));
    expect(await page.locator('#ket-qua h2').innerText()).toMatch(/^Không có lỗi/);
    const rows = await page.locator('.change-rows tbody tr').allInnerTexts();
    expect(rows[0]).toMatch(/Đính chính[\s\S]*Cả nước[\s\S]*Đọc lại văn bản: 345[\s\S]*340 mô hình[\s\S]*345 mô hình/);
    expect(rows[1]).toMatch(/Thêm[\s\S]*Bắc Giang[\s\S]*chưa có[\s\S]*1,5 tỷ đồng/);
    expect(await page.locator('.check-changes .cols a').first().getAttribute('href')).toMatch(/\/(?:ca-nuoc|tinh\/bac-giang)\/$/);
    expect(await page.locator('.check-changes').innerText()).toContain('Biểu đồ');
    const name = page.getByLabel('Tên tệp');
    await name.fill('2024-01-01-cu.csv');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await name.fill('2099-02-30-quy-4.csv');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await name.fill('2099-12-31-quy-4.csv');
    expect(await page.locator('.check-release .command').innerText()).toBe('npm run data:release -- quy-4');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải tệp đợt công bố' }).click();
    expect((await download).suggestedFilename()).toBe('2099-12-31-quy-4.csv');
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(`${[HEADER, SOUND, correction].join('\n')}\n`);
  });

  test('is drawn beside what stands, with the network cut', async () => {
    await context.setOffline(true);
    await choose(csv('dot-1.csv', `${HEADER}\n${SOUND.replace('bac-giang,2024', 'phia-bac,2024').replace('kcqg', 'kcdp').replace('1.5', '99.1')}\n`));
    const preview = page.locator('.previews figure').first();
    expect(await preview.locator('h5').innerText()).toMatch(/^Khu vực phía Bắc .*: kinh phí khuyến công, khuyến công địa phương$/);
    expect(await preview.locator('svg').getAttribute('role')).toBe('img');
    expect(await preview.locator('svg desc').textContent()).toMatch(/Đang có.*Đợt này.*99,1/s);
    expect((await preview.locator('svg').boundingBox())?.width).toBeGreaterThan(250);
    // Colours come from the page's palette, in both themes.
    const colours = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      colours.add(await preview.locator('svg .c-accent').first().evaluate((mark) => getComputedStyle(mark).fill));
    }
    expect(colours.size).toBe(2);
  });

  test('may be dropped on the page, with a table it needs', async () => {
    await page.evaluate(([header, row]) => {
      const data = new DataTransfer();
      data.items.add(new File([`${header}\n${row}\n`], 'dot-1.csv'));
      document.querySelector('#khung-tha')!.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, [HEADER, SOUND]);
    await page.locator('#ket-qua h2').waitFor();
    expect(await page.locator('#ket-qua h2').innerText()).toMatch(/^Không có lỗi/);
  });
});

// A task is timed by the clock: what else the machine does counts too, so it has three tries.
test('ten megabytes show their progress and never hold the page up', { retry: 2 }, async () => {
  const body = Array.from({ length: 110_000 }, (_, i) => SOUND.replace('bac-giang,2024', `${i % 2 ? 'bac-giang' : 'hung-yen'},${2016 + (i % 9)}`).replace('tr. 3', `trang ${i}`));
  const text = `${HEADER}\n${body.join('\n')}\n`;
  expect(text.length).toBeGreaterThan(9_000_000);
  await page.evaluate(() => {
    const seen = { longest: 0, steps: new Set<string>(), bars: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (seen.longest = Math.max(seen.longest, duration)))).observe({ type: 'longtask' });
    const status = document.querySelector('#trang-thai')!;
    const step = document.querySelector('#buoc')!;
    new MutationObserver(() => {
      seen.steps.add(status.textContent ?? '');
      if (/%|dòng/.test(step.textContent ?? '')) seen.bars += 1;
    }).observe(document.querySelector('#cong-cu')!, { subtree: true, childList: true, characterData: true });
  });
  // Made inside the page: handing it over from outside would itself hold the page up.
  await page.evaluate((content) => Object.assign(window, { content }), text);
  await page.evaluate(() => ((window as unknown as { seen: { longest: number } }).seen.longest = 0));
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([(window as unknown as { content: string }).content], 'lon.csv'));
    setTimeout(() => document.querySelector('#khung-tha')!.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })), 300);
  });
  await page.waitForTimeout(250);
  await page.evaluate(() => ((window as unknown as { seen: { longest: number } }).seen.longest = 0));
  await page.locator('#ket-qua h2').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => {
    const { longest, steps, bars } = (window as unknown as { seen: { longest: number; steps: Set<string>; bars: number } }).seen;
    return { longest, steps: [...steps], bars };
  });
  expect(await page.locator('#ket-qua h2').innerText()).toMatch(/^[\d.]+ lỗi/);
  expect(seen.longest).toBeLessThan(200);
  expect(seen.steps).toEqual(expect.arrayContaining(['Đang đọc tệp', 'Đang kiểm tra từng ô…']));
  expect(seen.bars).toBeGreaterThan(5);
});

test('nothing moves while the page loads, nor when a file is chosen and its result comes', async () => {
  for (const width of [360, 1280]) {
    const own = await browser.newContext({ viewport: { width, height: 800 } });
    const fresh = await own.newPage();
    await fresh.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      // A file dialogue's answer is no input to the browser: these shifts all count.
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    });
    await fresh.goto(`${site.url}kiem-tra/`);
    await fresh.locator('#cong-cu[data-ready]').waitFor();
    for (const text of [WRONG, `${HEADER}\n${SOUND}\n`]) {
      await fresh.waitForTimeout(600);
      await fresh.setInputFiles('#chon-tep', [csv('dot-1.csv', text)]);
      await fresh.locator('#ket-qua:not([inert]) h2').waitFor();
      await fresh.waitForTimeout(300);
    }
    // Well below 0.1, which is called good.
    expect(await fresh.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift), `${width} px`).toBeLessThan(0.02);
    await own.close();
  }
});

test('a file chosen before the script is there is checked all the same', async () => {
  const own = await browser.newContext();
  const slow = await own.newPage();
  await slow.route('**/_astro/*.js', async (route) => {
    await new Promise((wait) => setTimeout(wait, 1500));
    await route.continue();
  });
  await slow.goto(`${site.url}kiem-tra/`, { waitUntil: 'commit' });
  await slow.setInputFiles('#chon-tep', [csv('dot-1.csv', WRONG)]);
  await slow.locator('#ket-qua h2').waitFor();
  expect(await slow.locator('#ket-qua h2').innerText()).toBe('3 lỗi');
  await own.close();
});

describe("a department's sheet", () => {
  test('is asked about, answered in place, and becomes a release', async () => {
    await choose(csv('Biểu 1.csv', SHEET));
    expect(await page.locator('#ket-qua h2').innerText()).toMatch(/^\d+ điều cần trả lời$/);
    for (let round = 0; round < 4 && (await page.locator('button.main-button').count()) > 0; round++) {
      for (const select of await page.locator('.answer select').all()) {
        const values = await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
        await select.selectOption(['bct-hnkc-bac-18', 'thuc-hien', 'tong', 'kinh-phi', values[1] ?? ''].find((value) => values.includes(value)) ?? '');
      }
      const before = await page.locator('#ket-qua h2').elementHandle();
      await page.locator('button.main-button').click();
      await before!.waitForElementState('hidden');
      await page.locator('#ket-qua h2').waitFor();
    }
    expect(await page.locator('#ket-qua').innerText()).toContain('Lấy 2 số liệu; tính lại 1 tổng in trong bảng. Mọi tổng đều khớp');
    expect(await page.locator('#ket-qua h2').innerText()).toMatch(/^Không có lỗi/);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải tệp đợt công bố' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/,bac-giang,2024,kinh-phi,,tong,thuc-hien,1\.5005,=,tỷ đồng,,bct-hnkc-bac-18,/);
  });

  test('that is broken is said to be so', async () => {
    await page.setInputFiles('#chon-tep', { name: 'hong.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004hỏng') });
    await expect.poll(() => page.locator('#trang-thai').innerText()).toContain('Không đọc được tệp này');
  });
});

describe('in English', () => {
  beforeEach(async () => {
    await page.goto(`${site.url}en/kiem-tra/`);
    await page.locator('#cong-cu[data-ready]').waitFor();
  });

  test('a broken file is told about in English at its cells, with the network cut and no request made', async () => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await context.setOffline(true);
    await choose(csv('dot-1.csv', WRONG));
    expect(await page.locator('#ket-qua h2').innerText()).toBe('3 errors');
    expect(await page.getByRole('status').first().innerText()).toBe('Checked. 3 errors');
    const rows = await page.locator('.problems tbody tr').allInnerTexts();
    expect(rows[0]).toMatch(/Error\s+KC401\s+Line 3, B\s+place\s+bac-gian\s+places\.csv has no place “bac-gian”\.\s+Did you mean “bac-giang”/);
    await page.getByRole('button', { name: 'Line 3, H (value): go to this cell' }).click();
    await expect.poll(() => page.locator('.cells [aria-selected="true"]').innerText()).toBe('1,5');
    expect(await page.locator('.told').innerText()).toMatch(/^Line 3, column H \(value\)\s+“1,5” has a decimal comma\./);
    expect(await page.locator('#ket-qua [lang]').count()).toBe(0);
    expect(requests).toEqual([]);
  });

  test('what would change is told in English, leads to English pages, and gives the same file back', async () => {
    await choose(csv('dot-1.csv', `${HEADER}\n${SOUND}\n`));
    expect(await page.locator('#ket-qua h2').innerText()).toBe('No errors');
    expect(await page.locator('.change-rows tbody tr').innerText()).toMatch(/Added[\s\S]*Bac Giang province[\s\S]*nothing yet[\s\S]*VND 1\.5 billion/);
    const source = page.locator('.change-rows .src');
    expect(await source.locator('[lang]').count()).toBe(0);
    expect(await source.innerText()).not.toMatch(/[ăđơư\u1EA0-\u1EF9]/i);
    expect(await page.locator('.check-changes .cols a').first().getAttribute('href')).toBe('/en/tinh/bac-giang/');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the release file' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(`${HEADER}\n${SOUND}\n`);
  });

  test('a question about a sheet is said in short, and in full in Vietnamese that is marked as such', async () => {
    await choose(csv('Biểu 1.csv', SHEET));
    expect(await page.locator('#ket-qua h2').innerText()).toMatch(/^\d+ questions? to answer$/);
    const asked = page.locator('.problems .message').filter({ hasText: 'Which document printed these figures?' });
    expect(await asked.locator('[lang="vi"]').innerText()).toContain('Chưa biết nguồn');
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  });
});

test('without scripts the page says how to check otherwise', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${site.url}kiem-tra/`);
  expect(await still.locator('.no-script').isVisible()).toBe(true);
  expect(await still.locator('#cong-cu').isVisible()).toBe(false);
  expect(await still.getByText('npm run data:check').isVisible()).toBe(true);
  await plain.close();
});
