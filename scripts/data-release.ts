/**
 * Publishes a release: `npm run data:release -- SLUG|FILE [--date YYYY-MM-DD] [--title … --title-en … --summary … --summary-en …]`. Checks
 * the unreleased file, names it by date, writes its row in `releases.csv`, locks its checksum, puts its new charts on the list of published
 * addresses and writes the descriptor, all or nothing.
 * Ends with 0 when published, 1 when refused, 2 when the command could not be carried out.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/ledger/check.ts';
import { lockedFiles, type Files } from '../src/ledger/check/lock.ts';
import { buildLedger, type Ledger } from '../src/ledger/ledger.ts';
import type { ReleaseNote } from '../src/ledger/model.ts';
import { planRelease, type ReleasePlan } from '../src/ledger/release-plan.ts';
import { makeChartBook } from '../src/site/chart-book.ts';
import { CHART_LIST, chartList, listedCharts } from '../src/site/chart-list.ts';
import { newSiteFaults } from '../src/site/site-faults.ts';
import { formatStoryProblems } from '../src/site/story-check.ts';
import { todayInHanoi } from './clock.ts';
import { commitFiles, finishCommit } from './commit-files.ts';
import { findDataFolder, readDataFolder, sha256 } from './data-folder.ts';
import { changedPaths, GitError } from './git-data.ts';
import { companionsOf } from './import/companions.ts';
import { asText } from './problem-formats.ts';
import { findDraft, Refusal, type Draft } from './release-draft.ts';
import { readStories } from './stories.ts';

const USAGE = `Công bố một đợt số liệu:
  npm run data:release -- TÊN-ĐỢT-HOẶC-TỆP [--date NĂM-THÁNG-NGÀY] [--title "Tên đợt"] [--title-en "Title"]
                          [--summary "Tóm tắt"] [--summary-en "Summary"] [--data THƯ-MỤC]
`;

/** Files of the data folder that belong to the preparation of a release. */
const PREPARED = new Set(['sources.csv', 'releases.csv', 'translations.csv', CHART_LIST, 'datapackage.json', 'release.schema.json']);
const MOST_LISTED = 10;

class UsageError extends Error {}

async function main(): Promise<number> {
  const { values, positionals } = parse();
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [named, ...rest] = positionals;
  if (named === undefined || rest.length > 0) throw new UsageError('Cần đúng một tên đợt hoặc một tệp.');
  const folder = await findDataFolder(values.data);
  if (!folder.exists) throw new UsageError(`Không thấy thư mục dữ liệu “${folder.path}”.`);
  if (await finishCommit(folder.path)) {
    process.stdout.write('Lệnh công bố trước bị ngắt giữa chừng; nay đã làm xong phần còn lại. Nếu còn đợt khác thì chạy lại lệnh này.\n');
    return 0;
  }
  const files = await readDataFolder(folder.path);
  const draft = await findDraft(folder.path, files, named);
  await refuseUnclean(folder.path, draft);
  const words = wordsOf(values);
  const today = todayInHanoi();
  const date = values.date ?? today;
  // Every later release would have to carry a later day.
  if (date > today) throw new Refusal(`Ngày ${date} chưa đến (hôm nay là ${today}); đợt số liệu mang ngày công bố thật.`);
  const plan = planRelease(files, { slug: draft.slug, date, draft, words }, sha256);
  if ('refused' in plan) {
    process.stderr.write(asText(plan.problems.map((one) => ({ ...one, file: join(folder.path, one.file) })), 'vi'));
    throw new Refusal(plan.refused);
  }
  const { write: tables, charts } = await withSite(files, plan);
  const beside = await companionsOf(folder.path, draft.path, plan.id);
  const write = new Map([...tables, ...beside.write]);
  const remove = [...plan.remove, ...beside.remove];
  await commitFiles(folder.path, write, remove);

  process.stdout.write(asText(plan.warnings.map((one) => ({ ...one, file: join(folder.path, one.file) })), 'vi'));
  process.stdout.write(published(folder.path, { ...plan, remove }, write, charts));
  return 0;
}

/** What was done, and what comes next. */
function published(folder: string, { id, remove }: ReleasePlan, write: ReadonlyMap<string, Uint8Array>, charts: readonly string[]): string {
  const lines = [`Đã công bố và khóa đợt ${id}.`, ...[...write.keys()].map((path) => `  ghi ${join(folder, path)}`), ...remove.map((path) => `  bỏ ${join(folder, path)}`)];
  if (charts.length > 0) lines.push(`${charts.length} biểu đồ mới, có địa chỉ giữ mãi từ nay:`, ...charts.slice(0, MOST_LISTED).map((chart) => `  /bieu-do/${chart}/`));
  if (charts.length > MOST_LISTED) lines.push(`  và ${charts.length - MOST_LISTED} biểu đồ nữa, đã ghi vào ${join(folder, CHART_LIST)}`);
  lines.push('Tiếp theo:', `  1. Xem lại tên và tóm tắt của đợt trong ${join(folder, 'releases.csv')}.`, `  2. git add ${folder} && git commit -m "Công bố ${id}"`, '  3. Mở pull request: máy sẽ kiểm tra và in phần thay đổi vào đó.');
  return `${lines.join('\n')}\n`;
}

/** What the release means for the site: refused where a page could no longer be built; its new charts go on the list of published ones. */
async function withSite(files: Files, plan: ReleasePlan): Promise<{ readonly write: ReadonlyMap<string, Uint8Array>; readonly charts: readonly string[] }> {
  const after = new Map([...files, ...plan.write]);
  for (const path of plan.remove) after.delete(path);
  const published = ledgerOf(files, (id) => lockedFiles(files).has(`${id}.csv`));
  const next = ledgerOf(after, () => true);
  const faults = newSiteFaults(published, next, await readStories());
  if (faults.length > 0) {
    process.stderr.write(`${formatStoryProblems(faults)}\n`);
    throw new Refusal(`Đợt ${plan.id} làm ${faults.length} chỗ trong bài viết hoặc biểu đồ không dựng được nữa, chưa công bố. Sửa các chỗ ấy, commit, rồi chạy lại.`);
  }
  const listed = listedCharts(files);
  const charts = [...makeChartBook(next, 'vi').keys()].filter((id) => !listed.includes(id));
  const write = new Map([...plan.write, [CHART_LIST, new TextEncoder().encode(chartList(listed, charts))] as const]);
  return { write: new Map([...write].filter(([path, bytes]) => !bytesEqual(bytes, files.get(path)))), charts };
}

function bytesEqual(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}

function ledgerOf(files: Files, isWanted: (release: string) => boolean): Ledger {
  const { tables, releases } = checkFolder(files);
  return buildLedger(tables, releases.filter(({ id }) => isWanted(id)));
}

/** Refuses while other work lies about: what a release publishes should be all its commit holds. */
async function refuseUnclean(folder: string, draft: Draft): Promise<void> {
  const { prefix, changed } = await changedPaths(folder);
  const own = new Set([...PREPARED, ...(draft.path === null ? [] : [draft.path])].map((path) => prefix + path));
  // New files outside the data are no part of it; new tables inside would be.
  const strange = changed.filter(({ path, untracked }) => !own.has(path) && (!untracked || (path.startsWith(prefix) && path.endsWith('.csv'))));
  if (strange.length === 0) return;
  const listed = strange.slice(0, MOST_LISTED).map(({ path }) => `  ${path}\n`).join('');
  throw new Refusal(`Kho Git còn ${strange.length} thay đổi khác, chưa công bố:\n${listed}Commit hoặc cất chúng đi (git stash) rồi chạy lại. Đợt số liệu chỉ nên đi cùng sources.csv, releases.csv và translations.csv.`);
}

function wordsOf(values: ReturnType<typeof parse>['values']): Partial<Omit<ReleaseNote, 'release'>> {
  const given = { title_vi: values.title, title_en: values['title-en'], summary_vi: values.summary, summary_en: values['summary-en'] };
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined && text !== ''));
}

function parse() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { date: text, title: text, 'title-en': text, summary: text, 'summary-en': text, data: text, help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch (error) {
    throw new UsageError(`Tùy chọn không hợp lệ: ${(error as Error).message}`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const told = error instanceof UsageError ? `${error.message}\n${USAGE}` : error instanceof Refusal || error instanceof GitError ? `${error.message}\n` : `${String((error as Error).stack)}\n`;
  process.stderr.write(told);
  process.exitCode = error instanceof Refusal ? 1 : 2;
}
