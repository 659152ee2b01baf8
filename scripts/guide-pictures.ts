/**
 * Makes the pictures of the editors' guide anew: `npm run guide:pictures`. Walks through `data/README.md` in a copy of the project, with
 * the commands as they stand there, and photographs what they print and the site they build. Takes about two minutes and needs a Chromium.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import sharp from 'sharp';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveSite } from '../tests/site/serve.ts';
import { sheetPage, terminalPage } from './guide/drawn-page.ts';
import { startPractice, type Ran } from './guide/practice.ts';

const PROJECT = join(import.meta.dirname, '..');
const FOLDER = join(PROJECT, '.github/huong-dan');
/** A guide is read on a phone's connection too. */
const MOST_BYTES = 60_000;

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchChromium();
  const practice = await startPractice(PROJECT);
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 900 }, reducedMotion: 'reduce' });
    const printed = async (ran: readonly Ran[], command: string, name: string): Promise<void> => {
      const one = ran.find((candidate) => candidate.command.startsWith(command));
      if (one === undefined) throw new Error(`The guide has no “${command}”.`);
      await photograph(page, terminalPage({ ...one, output: one.output.replaceAll(practice.folder, '.') }), name);
    };
    const steps = [...practice.steps];
    const walkUntil = async (title: string): Promise<readonly Ran[]> => {
      const ran: Ran[] = [];
      for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
        ran.push(...(await practice.walk(step)));
        if (step.title === title) return ran;
      }
      throw new Error(`The guide has no step “${title}”.`);
    };

    await printed(await walkUntil('Nhập'), 'npm run data:import', 'nhap');
    await photograph(page, sheetPage(await sheetOf(practice.folder)), 'bang-tinh');
    const draft = await newest(practice.folder);
    await walkUntil('Kiểm tra');
    await printed(await walkUntil('So sánh'), 'npm run data:diff', 'so-sanh');
    await printed(await walkUntil('Công bố'), 'npm run data:release', 'cong-bo');
    await walkUntil('Xem trang');
    await visit(join(practice.folder, 'dist'), async (url) => {
      await page.goto(`${url}kiem-tra/`);
      await page.locator('#cong-cu[data-ready]').waitFor();
      // The slip the guide speaks of; the name is that of a release to come.
      const text = draft.text.replace(',1.300,', ',"1,300",').replaceAll('bang-mau', 'bct-hnkc-bac-18');
      await page.setInputFiles('#chon-tep', { name: draft.name.replace(/^\d{4}-\d{2}-\d{2}-/, ''), mimeType: 'text/csv', buffer: Buffer.from(text) });
      await page.locator('#ket-qua:not([inert]) h2').waitFor();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await shoot(page, 'kiem-tra', '#ket-qua h2', '.told');
      await page.goto(`${url}tinh/cao-bang/`);
      await shoot(page, 'trang-tinh', '#kinh-phi-theo-nam-cao-bang', '#kinh-phi-theo-nam-cao-bang .foot');
    });
    await walkUntil('Đính chính');
    await visit(join(practice.folder, 'dist'), async (url) => {
      await page.goto(`${url}cap-nhat/`);
      await shoot(page, 'dinh-chinh', 'h1', '.changes');
    });
  } finally {
    await browser.close();
    await practice.remove();
  }
}

/** The sheet the guide imports, as rows. */
async function sheetOf(folder: string): Promise<readonly (readonly unknown[])[]> {
  const [first] = await readXlsxFile(join(folder, 'tests/fixtures/sheets/hai-tang-tieu-de/kinh-phi-phia-bac-2023.xlsx'));
  if (first === undefined) throw new Error('The sheet is empty.');
  return first.data;
}

async function newest(folder: string): Promise<{ readonly name: string; readonly text: string }> {
  const releases = join(folder, 'data/releases');
  const name = (await readdir(releases)).filter((file) => file.endsWith('.csv')).sort().at(-1) ?? '';
  return { name, text: await readFile(join(releases, name), 'utf8') };
}

async function visit(dist: string, look: (url: string) => Promise<void>): Promise<void> {
  const site = await serveSite(dist);
  try {
    await look(site.url);
  } finally {
    await site.close();
  }
}

async function photograph(page: Page, html: string, name: string): Promise<void> {
  await page.setContent(html);
  await keep(name, await page.locator('#picture').screenshot());
}

/** A picture of a page from the top of one element to the bottom of another, as wide as the window. */
async function shoot(page: Page, name: string, first: string, last: string): Promise<void> {
  const edge = async (selector: string, side: 'top' | 'bottom') =>
    page.locator(selector).first().evaluate((element, end) => element.getBoundingClientRect()[end] + scrollY, side);
  const [top, bottom] = [Math.max(0, (await edge(first, 'top')) - 16), (await edge(last, 'bottom')) + 6];
  await keep(name, await page.screenshot({ fullPage: true, clip: { x: 0, y: top, width: 900, height: bottom - top } }));
}

/** Pictures of text need few colours: with 32 they weigh a third. */
async function keep(name: string, shot: Buffer): Promise<void> {
  const png = await sharp(shot).png({ palette: true, colours: 32, effort: 10 }).toBuffer();
  await writeFile(join(FOLDER, `${name}.png`), png);
  process.stdout.write(`${name}.png ${png.length}\n`);
  if (png.length > MOST_BYTES) throw new Error(`${name}.png has ${png.length} bytes; a picture of the guide has ${MOST_BYTES} at most.`);
}

await main();
