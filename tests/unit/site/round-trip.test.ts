// A figure's whole life: published, found wrong, corrected by the commands an editor runs, and shown with old value, new value, reason and date
// wherever the site speaks of it, while everything as of the earlier release stays as it was.
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/ledger/check.ts';
import { diffLedgers } from '../../../src/ledger/diff.ts';
import { buildLedger, type Ledger } from '../../../src/ledger/ledger.ts';
import { planRelease } from '../../../src/ledger/release-plan.ts';
import { startCorrection } from '../../../src/ledger/start-correction.ts';
import { makeChartBook } from '../../../src/site/chart-book.ts';
import { sha256 } from '../../../src/site/data-folder.ts';
import { touchedBy } from '../../../src/site/diff-touched.ts';
import { feed } from '../../../src/site/feed.ts';
import { figureRow } from '../../../src/site/figure-row.ts';
import { releaseNews, releasePages } from '../../../src/site/updates.ts';
import { bytes, goodFolder } from '../ledger/fixtures.ts';

type Folder = Map<string, Uint8Array>;

const KEY = 'bac-giang/2024.kinh-phi.kcdp.thuc-hien';
const HEADER = 'action,place,period,indicator,category,programme,status,value,qualifier,unit,boundary,source,locator,review,doubt,note,reason';
const years = ['2021', '2022', '2023', '2024'].map((year, i) => `,bac-giang,${year},kinh-phi,,kcdp,thuc-hien,${(4.5 + i * 0.3).toFixed(1)},=,tỷ đồng,,hoi-nghi-2024,,confirmed,,,`);

/** Publishes a file as the command does. */
function publish(files: Folder, slug: string, date: string, path: string | null, text: string, title: string): Folder {
  const plan = planRelease(files, { slug, date, draft: { path, bytes: bytes(text) }, words: { title_vi: title, title_en: title } }, sha256);
  if ('refused' in plan) throw new Error(`${plan.refused} ${plan.problems.map(({ message }) => message.vi).join(' ')}`);
  const after: Folder = new Map([...files, ...plan.write]);
  for (const gone of plan.remove) after.delete(gone);
  return after;
}

function ledgerOf(files: Folder, upTo?: string): Ledger {
  const { tables, releases, problems } = checkFolder(files, { sha256 });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return buildLedger(tables, releases, upTo);
}

test('a sheet is released, corrected and shown with both values', () => {
  const good = goodFolder();
  const draft = 'releases/2025-07-20-nua-dau-2025.csv';
  const start = publish(good, 'nua-dau-2025', '2025-07-20', draft, new TextDecoder().decode(good.get(draft)), 'Nửa đầu năm');
  const first = publish(start, 'bac-giang', '2025-09-01', null, `${[HEADER, ...years].join('\n')}\n`, 'Bắc Giang');
  const before = ledgerOf(first);
  expect(before.release).toBe('2025-09-01-01-bac-giang');

  const { releases } = checkFolder(first);
  const started = startCorrection(first, before, releases, KEY, undefined, '2025-10-02');
  if (typeof started === 'string') throw new Error(started);
  expect(started.path).toBe('releases/2025-10-02-01-dinh-chinh-bac-giang.csv');
  const filled = started.text.replace(',5.4,', ',4.5,').replace(/,\n$/, ',Đọc ngược hai chữ số của bảng 2.\n');
  const drafted: Folder = new Map([...first, [started.path, bytes(filled)]]);
  const second = publish(drafted, 'dinh-chinh-bac-giang', '2025-10-02', started.path, filled, 'Đính chính Bắc Giang');
  const after = ledgerOf(second);

  // The figure: the new value, and the old one with reason and date.
  const figure = after.figure(KEY);
  if (figure === undefined) throw new Error('the figure is gone');
  const row = figureRow(after, figure, 'vi');
  expect(row.value).toBe('4,5');
  expect(row.more).toContainEqual({ label: 'Đính chính', text: '5,4 tỷ đồng → 4,5 tỷ đồng (2/10/2025)', href: 'cap-nhat/2025-10-02-01-dinh-chinh-bac-giang/', remark: { text: 'Đọc ngược hai chữ số của bảng 2.', lang: 'vi' } });

  // The page of the release.
  const [page] = releasePages(after, 'vi');
  expect(page?.corrections).toMatchObject([{ before: '5,4 tỷ đồng', after: '4,5 tỷ đồng', reason: { text: 'Đọc ngược hai chữ số của bảng 2.' }, date: '2025-10-02', figure: { path: `tinh/bac-giang/#${KEY.slice(KEY.indexOf('/') + 1)}` } }]);
  expect(page?.digest).toMatchObject({ title: 'Đính chính Bắc Giang', corrected: 1, added: 0 });

  // The feed.
  const item = parse(feed(releaseNews(after, 'vi'), 'vi')).querySelector('item');
  expect(item?.querySelector('description')?.text).toContain('5,4 tỷ đồng → 4,5 tỷ đồng. Đọc ngược hai chữ số của bảng 2.');
  expect(item?.innerHTML).toContain('02 Oct 2025');

  // The earlier state is untouched, and so is what a frozen embed draws.
  const asOf = ledgerOf(second, '2025-09-01-01-bac-giang');
  expect(asOf.figure(KEY)?.chosen.value).toBe('5.4');
  const drawn = (ledger: Ledger) => JSON.stringify([...makeChartBook(ledger, 'vi').values()].filter(({ keys }) => keys.includes(KEY)));
  expect(drawn(asOf)).toBe(drawn(before));
  expect(drawn(after)).not.toBe(drawn(before));

  // What the comparison says is touched.
  const diff = diffLedgers(before, after);
  expect(diff.entries).toMatchObject([{ action: 'correct', key: KEY, before: { value: '5.4' }, after: { value: '4.5' }, reason: 'Đọc ngược hai chữ số của bảng 2.' }]);
  const touched = touchedBy(diff, { before, after, asOf: (release) => ledgerOf(first, release), stories: new Map([['mot-bai', `Đã chi <Fig of="${KEY}" />.`], ['en/mot-bai', `Spent <Fig of="${KEY}" />.`], ['bai-khac', `{${KEY}.may-moc}`]]) });
  expect(touched.pages).toEqual(expect.arrayContaining(['tinh/bac-giang/', 'nam/2024/', 'chi-tieu/kinh-phi/', 'nguon/hoi-nghi-2024/', 'cap-nhat/2025-10-02-01-dinh-chinh-bac-giang/']));
  expect(touched.stories).toEqual(['bai-viet/mot-bai/', 'en/bai-viet/mot-bai/']);
  expect(touched.charts.length).toBeGreaterThan(0);
  expect(touched.embeds.length).toBeGreaterThan(0);
  // Only releases that had the wrong value have embeds that show it.
  expect(new Set(touched.embeds.map(({ release }) => release))).toEqual(new Set(['2025-09-01-01-bac-giang']));
});
