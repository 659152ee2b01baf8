/**
 * Publishes a release: `npm run data:release -- SLUG|FILE [--date YYYY-MM-DD] [--title … --title-en … --summary … --summary-en …]`. Checks
 * the unreleased file, names it by date, writes its row in `releases.csv`, locks its checksum and writes the descriptor, all or nothing.
 * Ends with 0 when published, 1 when refused, 2 when the command could not be carried out.
 */
import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { lockedFiles, type Files } from '../src/ledger/check/lock.ts';
import type { ReleaseNote } from '../src/ledger/model.ts';
import { planRelease } from '../src/ledger/release-plan.ts';
import { slug } from '../src/ledger/suggest.ts';
import { todayInHanoi } from './clock.ts';
import { commitFiles, finishCommit } from './commit-files.ts';
import { findDataFolder, readDataFolder, sha256 } from './data-folder.ts';
import { changedPaths, GitError } from './git-data.ts';
import { asText } from './problem-formats.ts';

const USAGE = `Công bố một đợt số liệu:
  npm run data:release -- TÊN-ĐỢT-HOẶC-TỆP [--date NĂM-THÁNG-NGÀY] [--title "Tên đợt"] [--title-en "Title"]
                          [--summary "Tóm tắt"] [--summary-en "Summary"] [--data THƯ-MỤC]
`;

/** Files of the data folder that belong to the preparation of a release. */
const PREPARED = new Set(['sources.csv', 'releases.csv', 'datapackage.json', 'release.schema.json']);
const MOST_LISTED = 10;

class UsageError extends Error {}
class Refusal extends Error {}

interface Draft {
  readonly slug: string;
  /** Inside the data folder; null for a file from elsewhere, which stays where it is. */
  readonly path: string | null;
  readonly bytes: Uint8Array;
}

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
  const plan = planRelease(files, { slug: draft.slug, date: values.date ?? todayInHanoi(), draft, words }, sha256);
  if ('refused' in plan) {
    process.stderr.write(asText(plan.problems.map((one) => ({ ...one, file: join(folder.path, one.file) })), 'vi'));
    throw new Refusal(plan.refused);
  }
  await commitFiles(folder.path, plan.write, plan.remove);

  process.stdout.write(asText(plan.warnings.map((one) => ({ ...one, file: join(folder.path, one.file) })), 'vi'));
  process.stdout.write(`Đã công bố và khóa đợt ${plan.id}.\n${[...plan.write.keys()].map((path) => `  ghi ${join(folder.path, path)}\n`).join('')}${plan.remove.map((path) => `  bỏ ${join(folder.path, path)}\n`).join('')}`);
  process.stdout.write(`Tiếp theo:\n  1. Xem lại tên và tóm tắt của đợt trong ${join(folder.path, 'releases.csv')}.\n  2. git add ${folder.path} && git commit -m "Công bố ${plan.id}"\n  3. Mở pull request: máy sẽ kiểm tra và in phần thay đổi vào đó.\n`);
  return 0;
}

async function findDraft(folder: string, files: Files, named: string): Promise<Draft> {
  if (named.endsWith('.csv')) return readDraft(folder, files, named);
  const locked = lockedFiles(files);
  const waiting = [...files.keys()].filter((path) => /^releases\/[^/]+\.csv$/.test(path) && !locked.has(basename(path)));
  const found = waiting.filter((path) => slugOf(path) === named || basename(path, '.csv') === named);
  const [path, ...others] = found;
  if (path === undefined) {
    throw new Refusal(`Không có đợt chưa công bố nào tên “${named}”. ${waiting.length === 0 ? 'Thư mục releases không còn tệp nào chưa khóa.' : `Đang chờ: ${waiting.map(slugOf).join(', ')}.`}`);
  }
  if (others.length > 0) throw new Refusal(`Có ${found.length} tệp cùng tên “${named}”: ${found.join(', ')}. Nêu rõ tên tệp.`);
  return { slug: slugOf(path), path, bytes: files.get(path)! };
}

async function readDraft(folder: string, files: Files, file: string): Promise<Draft> {
  const inside = relative(resolve(folder), resolve(file)).split(sep).join('/');
  const path = inside.startsWith('../') || isAbsolute(inside) ? null : inside;
  if (path !== null && lockedFiles(files).has(basename(path))) throw new Refusal(`${path} đã công bố và đã khóa.`);
  const bytes = path === null ? await readFile(file).catch(() => null) : files.get(path);
  if (bytes == null) throw new Refusal(`Không đọc được tệp “${file}”.`);
  return { slug: slugOf(file), path, bytes };
}

/** The name without date, ordinal and ending. */
function slugOf(path: string): string {
  return slug(basename(path, '.csv').replace(/^\d{4}-\d{2}-\d{2}-(?:\d{2}-)?/, ''));
}

/** Refuses while other work lies about: what a release publishes should be all its commit holds. */
async function refuseUnclean(folder: string, draft: Draft): Promise<void> {
  const { prefix, changed } = await changedPaths(folder);
  const own = new Set([...PREPARED, ...(draft.path === null ? [] : [draft.path])].map((path) => prefix + path));
  // New files outside the data are no part of it; new tables inside would be.
  const strange = changed.filter(({ path, untracked }) => !own.has(path) && (!untracked || (path.startsWith(prefix) && path.endsWith('.csv'))));
  if (strange.length === 0) return;
  const listed = strange.slice(0, MOST_LISTED).map(({ path }) => `  ${path}\n`).join('');
  throw new Refusal(`Kho Git còn ${strange.length} thay đổi khác, chưa công bố:\n${listed}Commit hoặc cất chúng đi (git stash) rồi chạy lại. Đợt số liệu chỉ nên đi cùng sources.csv và releases.csv.`);
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
