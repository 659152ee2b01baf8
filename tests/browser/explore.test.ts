/** `/kham-pha/` in a real browser: what is drawn and told, by mouse, by address, by keyboard alone. */
import { describe, expect, test } from 'vitest';
import { PATIENT, open, close, settled, title, search, rows, ink } from './explore-visit.ts';
import { browser, site, siteInBrowser } from './site-in-browser.ts';

siteInBrowser();

describe('what is shown', () => {
  test('an empty address: funding of the north by who paid, drawn, labelled, with its table, sources and notes', async () => {
    const { page, complaints } = await open();
    expect(await title(page)).toBe('Kinh phí khuyến công, Phía Bắc');
    expect(await ink(page)).toBeGreaterThan(20_000);
    expect(await page.getByRole('img', { name: /^Biểu đồ cột chồng: Kinh phí khuyến công, Phía Bắc\..*bảng bên dưới/ }).count()).toBe(1);
    expect((await rows(page)).join('\n')).toMatch(/2016 KCQG Thực hiện 56,3 /);
    expect(await page.locator('.answer .foot').first().innerText()).toMatch(/Không có số liệu: 2017[\s\S]*Nguồn: /);
    expect(complaints).toEqual([]);
    await close(page);
  });

  test('a gap is a row of the table and a sentence, never a zero', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=duong&noi=phia-bac');
    expect((await rows(page)).filter((text) => text.includes('không có số liệu')).length).toBeGreaterThan(0);
    expect(await page.locator('.answer .foot').first().innerText()).toContain('Chỗ trống không phải là số không');
    await close(page);
  });

  test('a doubtful figure is named with its doubt and leads to its row, and is not drawn', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=duong&noi=ninh-binh');
    const note = page.locator('.answer .foot').first();
    expect(await note.innerText()).toContain('Không vẽ 1 số còn nghi vấn');
    expect(await note.getByRole('link', { name: /Ninh Bình 2016 \(kế hoạch\)/ }).getAttribute('href')).toBe('/tinh/ninh-binh/#2016.kinh-phi.tong.ke-hoach');
    expect((await rows(page)).filter((text) => text.includes('còn nghi vấn')).length).toBe(1);
    await close(page);
  });

  test('a plan is told apart from what happened: in the legend, in the table, in the picture', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=cot&noi=phia-bac&von=tong');
    expect(await page.locator('.legend').innerText()).toMatch(/Thực hiện[\s\S]*Kế hoạch/);
    expect((await rows(page)).some((text) => text.startsWith('2022 Kế hoạch 174,3'))).toBe(true);
    // A hatched column lets the paper through, a full one does not.
    const share = (left: number) => page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement, at) => {
      const data = canvas.getContext('2d')!.getImageData(Math.round(canvas.width * at) - 4, Math.round(canvas.height * 0.75), 8, 40).data;
      let count = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i]! > 128) count += 1;
      return count / (data.length / 4);
    }, left);
    const at = (year: number): number => (year - 2016 + 0.5) / 9 * (1 - 0.06) + 0.055;
    expect(await share(at(2023))).toBeGreaterThan(0.95);
    expect(await share(at(2022))).toBeLessThan(0.75);
    await close(page);
  });

  test('a break is drawn between its years, in every form over years, and said below', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    let broken = false;
    // No series of the ledger has figures on both sides of a break yet.
    await page.route('**/muc-luc.json', async (route) => {
      const index = (await (await route.fetch()).json()) as { reasons: unknown[]; breaks: unknown[] };
      if (broken) index.breaks.push(['phia-bac', '', '2021..2022', index.reasons.push(['Đếm cách khác.', 'Counted otherwise.']) - 1]);
      await route.fulfill({ json: index });
    });
    /** Pixels in the colour of cuts. */
    const painted = () => page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => {
      const hex = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim();
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) count += Number(`#${[0, 1, 2].map((c) => data[i + c]!.toString(16).padStart(2, '0')).join('')}` === hex);
      return count;
    });
    const visit = async (kieu: string, cut: boolean): Promise<void> => {
      broken = cut;
      await page.goto(`${site.url}kham-pha/?chi-tieu=kinh-phi&von=tong&noi=phia-bac&kieu=${kieu}`);
      await settled(page);
    };
    for (const kieu of ['cot', 'duong', 'chong']) {
      await visit(kieu, false);
      expect(await painted(), kieu).toBe(0);
      await visit(kieu, true);
      expect(await painted(), kieu).toBeGreaterThan(60);
      expect(await page.locator('.answer .foot').first().innerText()).toContain('Chuỗi ngắt giữa 2021 và 2022: Đếm cách khác.');
    }
    await context.close();
  });

  test('dots of two indicators; their second file is fetched only now', async () => {
    const { page, requests } = await open('?chi-tieu=kinh-phi&kieu=diem&voi=de-an');
    expect(requests.filter((url) => url.endsWith('/de-an.json')).length).toBe(1);
    expect(requests.filter((url) => url.endsWith('.woff2')).length).toBe(2);
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/^Kinh phí khuyến công \(tỷ đồng\)/), expect.stringMatching(/^Đề án khuyến công \(đề án\)/)]));
    expect(await ink(page)).toBeGreaterThan(3000);
    await close(page);
  });

  test('every form draws, in both languages, light and dark, without an error', async () => {
    for (const path of ['kham-pha/', 'en/kham-pha/']) {
      for (const kieu of ['cot', 'duong', 'chong', 'thanh', 'diem']) {
        const { page, complaints, requests } = await open(`?chi-tieu=kinh-phi&kieu=${kieu}`, { path, colorScheme: path.startsWith('en') ? 'dark' : 'light' });
        expect(await ink(page), `${path} ${kieu}`).toBeGreaterThan(1500);
        expect(complaints).toEqual([]);
        expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
        await close(page);
      }
    }
  });
});

describe('by mouse', () => {
  test('a changed choice changes picture, table, title and address; the back button takes it back', async () => {
    const { page } = await open();
    await page.getByRole('radio', { name: 'Đường theo năm' }).check();
    await settled(page);
    expect(search(page)).toBe('?chi-tieu=kinh-phi&kieu=duong&von=tong&loai=thuc-hien+uoc+ke-hoach&noi=phia-bac');
    await page.getByRole('checkbox', { name: /^Ninh Bình / }).check();
    await settled(page);
    expect(await title(page)).toBe('Kinh phí khuyến công, Phía Bắc và Ninh Bình');
    expect(search(page)).toContain('noi=phia-bac+ninh-binh');
    expect(await page.title()).toMatch(/^Kinh phí khuyến công, Phía Bắc và Ninh Bình – Khám phá số liệu/);
    await page.goBack();
    await expect.poll(() => title(page), PATIENT).toBe('Kinh phí khuyến công, Phía Bắc');
    expect(await page.getByRole('checkbox', { name: /^Ninh Bình / }).isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => search(page), PATIENT).toBe('');
    expect(await page.getByRole('radio', { name: 'Cột chồng' }).isChecked()).toBe(true);
    await page.goForward();
    await expect.poll(() => page.getByRole('radio', { name: 'Đường theo năm' }).isChecked(), PATIENT).toBe(true);
    await close(page);
  });

  test('the same address shows the same picture to whoever opens it', async () => {
    const first = await open();
    await first.page.getByLabel('Chỉ tiêu').first().selectOption('de-an');
    await settled(first.page);
    await first.page.getByRole('radio', { name: 'Xếp hạng các nơi' }).check();
    await settled(first.page);
    const second = await open(new URL(first.page.url()).search);
    expect(await title(second.page)).toBe(await title(first.page));
    expect(await rows(second.page)).toEqual(await rows(first.page));
    await close(first.page);
    await close(second.page);
  });

  test('choices say how much there is, and what cannot be drawn says why', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=thanh&nam=2016/2020');
    expect(await page.getByRole('combobox', { name: 'Kỳ', exact: true }).locator('option:checked').innerText()).toMatch(/Giai đoạn 2016–2020 \(\d+\/63\)/);
    expect(await page.locator('.answer .foot').first().innerText()).toMatch(/^\d+\/63 tỉnh, thành phố có số liệu để vẽ/);
    const shares = await open('?chi-tieu=ty-le-ke-hoach');
    expect(await shares.page.getByRole('radio', { name: /^Cột chồng/ }).isDisabled()).toBe(true);
    expect(await shares.page.locator('.choices').innerText()).toContain('không cộng được');
    await close(page);
    await close(shares.page);
  });

  test('a pointer over a column is told its figures with words for their qualifiers, and goes away with Escape', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=cot&noi=phia-bac&von=tong');
    const canvas = page.locator('.stage canvas');
    const box = (await canvas.boundingBox())!;
    await canvas.hover({ position: { x: 30, y: 30 } });
    await page.locator('.tip').waitFor({ state: 'attached' });
    await canvas.hover({ position: { x: (box.width / 9) * 0.55 + 20, y: box.height * 0.7 } });
    await expect.poll(() => page.locator('.tip').innerText(), PATIENT).toMatch(/hơn 123,37 tỷ đồng\s+Phía Bắc, thực hiện, năm 2016/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').isVisible()).toBe(false);
    await close(page);
  });

  test('the nearest ready-made chart and its embed are one click away, and are there', async () => {
    const { page } = await open();
    const line = page.getByText('Biểu đồ dựng sẵn gần nhất');
    await line.waitFor();
    const [chart, embed] = await line.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash));
    expect(chart).toBe('/bieu-do/kinh-phi-theo-nam-phia-bac/');
    expect(embed).toBe('/bieu-do/kinh-phi-theo-nam-phia-bac/#nhung');
    await page.goto(site.url + embed!.slice(1));
    expect(await page.locator('#nhung').count()).toBe(1);
    await close(page);
  });
});

describe('by address', () => {
  test('what is no value is left out and told, what is none of its business is not', async () => {
    const { page, complaints } = await open('?chi-tieu=khong-co&kieu=tron&noi=phia-bac+%3Cb%3E&nam=hom-qua&utm_source=bao');
    const told = await page.locator('.complaints').innerText();
    for (const word of ['chi-tieu=khong-co', 'kieu=tron', 'noi=<b>', 'nam=hom-qua']) expect(told).toContain(word);
    expect(told).not.toContain('utm');
    expect(await page.locator('.complaints b').count()).toBe(0);
    expect(await title(page)).toContain('Phía Bắc');
    expect(complaints).toEqual([]);
    await close(page);
  });

  test('a place without figures is answered so, with a way on', async () => {
    const { page, complaints } = await open('?chi-tieu=viec-lam&noi=kon-tum');
    expect(await page.locator('.nothing').innerText()).toContain('Không có số liệu cho lựa chọn này.');
    expect(await page.locator('.stage').isVisible()).toBe(false);
    // No file would hold anything; what the address says can still be taken along.
    expect(await page.locator('.actions button:visible').allInnerTexts()).toEqual(['Chép địa chỉ']);
    expect(await page.locator('.figures-table').isVisible()).toBe(false);
    expect(await page.getByRole('status').allInnerTexts()).toContainEqual(expect.stringContaining('Không có số liệu để vẽ'));
    expect(complaints).toEqual([]);
    await close(page);
  });

  test('the page in the other language answers the same question', async () => {
    const { page } = await open('?chi-tieu=de-an&kieu=thanh&nam=2016/2020');
    await page.locator('a.switch').click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/en/kham-pha/');
    expect(search(page)).toContain('chi-tieu=de-an&kieu=thanh&nam=2016/2020');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await close(page);
  });

  test('figures that could not be fetched are asked for again', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let broken = true;
    await page.route('**/kinh-phi.json', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`${site.url}kham-pha/`);
    await page.getByRole('button', { name: 'Tải lại' }).waitFor();
    broken = false;
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await expect.poll(() => title(page), PATIENT).toBe('Kinh phí khuyến công, Phía Bắc');
    expect(await page.locator('.complaints').innerText()).toBe('');
    await close(page);
  });
});

describe('the table', () => {
  test('is sorted by each column, in the order of the Vietnamese dictionary, and says so', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=thanh&nam=2016/2020&loai=thuc-hien+ke-hoach&von=kcqg');
    const names = () => page.locator('.figures-table tbody th').allInnerTexts();
    await page.getByRole('columnheader', { name: 'Nơi' }).getByRole('button').click();
    const sorted = await names();
    expect(sorted.length).toBeGreaterThan(2);
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('vi').compare));
    expect(await page.getByRole('columnheader', { name: 'Nơi' }).getAttribute('aria-sort')).toBe('ascending');
    expect(await page.getByRole('status').allInnerTexts()).toContain('Đã xếp theo Nơi, tăng dần.');
    await page.getByRole('columnheader', { name: 'Nơi' }).getByRole('button').click();
    expect(await names()).toEqual(sorted.toReversed());
    await page.getByRole('columnheader', { name: /Giá trị/ }).getByRole('button').click();
    const values = (await page.locator('.figures-table td.n .value').allInnerTexts()).map((text) => Number(text.replace(/[^\d,]/g, '').replace(',', '.')));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    await close(page);
  });

  test('leads from a number to what is known of it, without leaving the page', async () => {
    const { page } = await open();
    const value = page.locator('.figures-table .value').first();
    expect(await value.getAttribute('href')).toBe('/vung/phia-bac/#2016.kinh-phi.kcqg.thuc-hien');
    await value.click();
    await expect.poll(() => page.locator('#so-nay').innerText(), PATIENT).toContain('56,3');
    await close(page);
  });
});

describe('by keyboard alone', () => {
  test('everything can be reached and done: indicator, form, a place by its letters, sorting', async () => {
    const { page, complaints } = await open();
    await page.locator('h1').click();
    const tabTo = async (what: string): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const at = document.activeElement as HTMLElement;
          return `${at.getAttribute('aria-label') ?? ''} ${at.closest('label')?.textContent ?? (at.matches('a, button, summary') ? at.textContent : '')}`;
        });
        if (name.includes(what)) return;
      }
      throw new Error(`Tab never reaches "${what}".`);
    };
    await tabTo('Chỉ tiêu');
    await tabTo('Cột chồng');
    await page.keyboard.press('ArrowUp');
    await settled(page);
    expect(search(page)).toContain('kieu=duong');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('duong');
    await tabTo('Tìm nơi');
    await page.keyboard.type('ninh b');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(search(page)).toContain('noi=phia-bac+ninh-binh');
    await tabTo('Giá trị');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('columnheader', { name: /Giá trị/ }).getAttribute('aria-sort')).toBe('descending');
    expect(complaints).toEqual([]);
    await close(page);
  });

  test('taking a chosen place away keeps the focus among the chosen', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=cot&noi=phia-bac+ninh-binh+viet-nam');
    const remove = page.getByRole('button', { name: 'Bỏ Ninh Bình' });
    await remove.focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(search(page)).toContain('noi=phia-bac+viet-nam');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Bỏ Cả nước');
    await close(page);
  });

  test('a ticked place keeps the focus although its list is made anew', async () => {
    const { page } = await open('?chi-tieu=kinh-phi&kieu=cot&noi=phia-bac');
    const box = page.getByRole('checkbox', { name: /^Cả nước/ });
    await box.focus();
    await page.keyboard.press('Space');
    await settled(page);
    expect(await box.isChecked()).toBe(true);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await close(page);
  });
});
