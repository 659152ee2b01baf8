// The editors' guide, followed to the letter in a copy of the project: a department's sheet is imported, checked, compared, released and
// built; a correction is released and built. What the guide promises of pages, feed and embeds is read from the built sites.
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPractice, type Practice, type Ran } from '../../scripts/guide/practice.ts';

const ANCHOR = '2023.kinh-phi.kcqg.thuc-hien';
const CHART = 'kinh-phi-theo-nam-cao-bang';
const REASON = 'Chép nhầm chữ số thứ ba khi nhập.';

let practice: Practice;
const ran: Ran[] = [];
let release = '';
let correction = '';

beforeAll(async () => {
  practice = await startPractice(fileURLToPath(new URL('../../', import.meta.url)));
  for (const step of practice.steps.slice(0, -1)) {
    ran.push(...(await practice.walk(step)));
    // The state before the correction, to compare with.
    if (step.commands.includes('npm run build') && step.row === null) await cp(join(practice.folder, 'dist'), join(practice.folder, 'dist-1'), { recursive: true });
  }
  [release = '', correction = ''] = (await readdir(join(practice.folder, 'data/releases'))).filter((name) => name.endsWith('.csv')).sort().slice(-2).map((name) => name.slice(0, -4));
}, 600_000);

afterAll(() => practice?.remove());

const said = (command: string): string => ran.filter((one) => one.command.startsWith(command)).map(({ output }) => output).join('\n');
const page = async (site: 'dist-1' | 'dist', path: string): Promise<HTMLElement> => parse(await readFile(join(practice.folder, site, path), 'utf8'));
const row = async (site: 'dist-1' | 'dist', folder = '') => (await page(site, `${folder}tinh/cao-bang/index.html`)).querySelector(`[id="${ANCHOR}"]`);

describe('a sheet', () => {
  test('is imported with every figure and every total', () => {
    expect(said('npm run data:import')).toContain('lấy 24 số của 6 nơi. Tính lại 12 tổng và tỷ lệ: đều khớp.');
    expect(said('npm run data:check')).toContain('0 lỗi, 2 cảnh báo.');
  });

  test('is compared, place by place, and released with its charts', () => {
    expect(said('npm run data:diff')).toMatch(/thêm 24\.[\s\S]*Thêm · Cao Bằng\n(?: {2}.*\n)* {2}Kinh phí khuyến công \(KCQG, thực hiện\), 2023: 1,300 tỷ đồng/);
    expect(said('npm run data:release')).toMatch(/Đã công bố và khóa đợt \d{4}-\d{2}-\d{2}-\d{2}-kinh-phi-phia-bac-2023\./);
    expect(said('npm run data:release')).toContain(`  /bieu-do/${CHART}/\n`);
  });

  test('stands on its pages in both languages, with its source', async () => {
    const found = await row('dist-1');
    expect(found?.querySelector('.value')?.text).toBe('1,300');
    expect(found?.querySelector('a[href="/nguon/bang-mau/"]')?.text).toBe('Bảng mẫu để tập');
    expect((await row('dist-1', 'en/'))?.querySelector('.value')?.text).toBe('1.300');
    const news = await page('dist-1', `cap-nhat/${release}/index.html`);
    expect(news.querySelector('h1')?.text).toContain('Bảng mẫu');
    expect((await page('dist-1', `en/cap-nhat/${release}/index.html`)).querySelector('h1')?.text).toContain('Practice sheet');
  });
});

describe('a correction', () => {
  test('is compared with old value, new value, per cent and reason', () => {
    expect(said('npm run data:diff')).toContain(`2023: 1,300 tỷ đồng → 1,310 tỷ đồng (+0,8%) [Sổ Khuyến công, 26/11/2026]\n    ${REASON}`);
    expect(said('npm run data:diff')).toContain(`  /nhung/${release}/${CHART}/`);
  });

  test('shows both values, the reason and the date on the figure, in both languages', async () => {
    for (const [folder, shown, change] of [['', '1,310', '1,300 tỷ đồng → 1,310 tỷ đồng'], ['en/', '1.310', /1\.300 billion.* → .*1\.310 billion/]] as const) {
      const found = await row('dist', folder);
      expect(found?.querySelector('.value')?.text).toBe(shown);
      expect(found?.text).toMatch(change);
      expect(found?.text).toContain(REASON);
      expect(found?.querySelector(`a[href$="/cap-nhat/${correction}/"]`)).not.toBeNull();
    }
  });

  test('stands on the page of updates and in the feed', async () => {
    for (const path of ['cap-nhat/index.html', `cap-nhat/${correction}/index.html`]) {
      const text = (await page('dist', path)).text.replace(/\s+/g, ' ');
      expect(text, path).toContain('1,300 tỷ đồng');
      expect(text, path).toContain('1,310 tỷ đồng');
      expect(text, path).toContain(REASON);
    }
    const [first] = (await page('dist', 'cap-nhat/rss.xml')).querySelectorAll('item');
    expect(first?.querySelector('description')?.text).toContain(`1,300 tỷ đồng → 1,310 tỷ đồng. ${REASON}`);
  });

  test('leaves the embed of the earlier release as it was, but for saying so', async () => {
    const embed = (site: 'dist-1' | 'dist', path: string) => readFile(join(practice.folder, site, 'nhung', path, 'index.html'), 'utf8');
    const [before, after] = [await embed('dist-1', `${release}/${CHART}`), await embed('dist', `${release}/${CHART}`)];
    const drawings = (html: string) => parse(html).querySelectorAll('svg').map((svg) => svg.toString());
    expect(drawings(after).length).toBeGreaterThan(0);
    expect(drawings(after)).toEqual(drawings(before));
    expect(drawings(after).join()).toContain('1,3');
    expect(parse(before).text).not.toContain('đính chính');
    expect(parse(after).text.replace(/\s+/g, ' ')).toMatch(/Trong hình, 1 số đã được đính chính ngày [\d/]+\. (?:.*, )?Năm 2023: 1,300 tỷ đồng → 1,310 tỷ đồng\. Chép nhầm chữ số thứ ba khi nhập\. Xem thay đổi/i);
    // The live one follows.
    expect(drawings(await embed('dist', CHART))).not.toEqual(drawings(before));
    // Whatever else was published before stays byte for byte, its remark apart.
    const old = await readdir(join(practice.folder, 'dist-1/nhung', release));
    for (const name of old) {
      const [was, is] = await Promise.all(['dist-1', 'dist'].map((site) => readFile(join(practice.folder, site, 'nhung', release, name, name.endsWith('.png') ? '' : 'index.html').replace(/\/$/, ''))));
      if (name.endsWith('.png')) expect(is!.equals(was!), name).toBe(true);
      else expect(drawings(is!.toString()), name).toEqual(drawings(was!.toString()));
    }
  });
});

test('after the last step nothing is left of it', async () => {
  await practice.walk(practice.steps.at(-1)!);
  expect((await readdir(join(practice.folder, 'data/releases'))).filter((name) => name.includes('kinh-phi-phia-bac-2023') || name.includes('dinh-chinh'))).toEqual([]);
});
