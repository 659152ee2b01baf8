/**
 * Checks the data folder: `npm run data:check -- [--data DIR] [--since REF] [--format text|json|github] [--lang vi|en]`. Warnings are about
 * releases that are not locked; with `--since`, about those that were not locked at a Git ref: what a pull request publishes.
 * Ends with 0 when there is no error, 1 when there is, 2 when the check itself could not be done.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/ledger/check.ts';
import { LOCK_FILE, lockedFiles, type Files } from '../src/ledger/check/lock.ts';
import { reviewFolder } from '../src/ledger/check/review.ts';
import { findDataFolder, readDataFolder, sha256 } from './data-folder.ts';
import { commitOf, GitError, readFileAt } from './git-data.ts';
import { asGithub, asJson, asText, type MessageLang, type ProblemFormat } from './problem-formats.ts';

const USAGE = `Kiểm tra dữ liệu / check the data:
  npm run data:check -- [--data THƯ-MỤC] [--since BẢN-GIT] [--format text|json|github] [--lang vi|en]
`;

const FORMATS: Readonly<Record<string, ProblemFormat>> = { text: asText, json: asJson, github: asGithub };

class UsageError extends Error {}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const { format, lang } = options;
  const folder = await findDataFolder(options.data);
  if (!folder.exists) {
    throw new UsageError(lang === 'vi' ? `Không thấy thư mục dữ liệu “${folder.path}”.` : `There is no data folder “${folder.path}”.`);
  }
  const files = await readDataFolder(folder.path);
  const checked = checkFolder(files, { sha256 });
  const { releases } = checked;
  const { problems, acknowledged } = reviewFolder(files, checked, await lockedAt(folder.path, options.since, files));
  const failed = problems.some(({ severity }) => severity === 'error');
  const located = problems.map((problem) => ({ ...problem, file: join(folder.path, problem.file) }));
  process.stdout.write(FORMATS[format]!(located, lang));
  if (format === 'text' && !failed) process.stdout.write(cleanLine(folder.path, releases.reduce((sum, { rows }) => sum + rows.length, 0), releases.length, lang, acknowledged));
  return failed ? 1 : 0;
}

async function lockedAt(folder: string, ref: string | undefined, files: Files): Promise<ReadonlySet<string>> {
  if (ref === undefined) return lockedFiles(files);
  await commitOf(folder, ref);
  return lockedFiles(new Map([[LOCK_FILE, (await readFileAt(folder, ref, LOCK_FILE)) ?? new Uint8Array()]]));
}

function readOptions(): { data: string | undefined; since: string | undefined; format: string; lang: MessageLang } | 'help' {
  const { values } = parse();
  const { data, since, format, lang, help } = values;
  if (help) return 'help';
  if (FORMATS[format] === undefined) throw new UsageError(`--format: text, json, github (không phải / not “${format}”)`);
  if (lang !== 'vi' && lang !== 'en') throw new UsageError(`--lang: vi, en (không phải / not “${lang}”)`);
  return { data, since, format, lang };
}

function parse() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        since: { type: 'string' },
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: 'vi' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`Tùy chọn không hợp lệ / bad option: ${(error as Error).message}`);
  }
}

function cleanLine(folder: string, rows: number, releases: number, lang: MessageLang, acknowledged: number): string {
  const seen = acknowledged === 0 ? '' : lang === 'vi' ? ` ${acknowledged} cảnh báo đã xem.` : ` ${acknowledged} warnings acknowledged.`;
  return lang === 'vi' ? `${folder}: ${rows} dòng trong ${releases} đợt, không có lỗi.${seen}\n` : `${folder}: ${rows} rows in ${releases} releases, no errors.${seen}\n`;
}

// `npm run data:check | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  // Not process.exit(): a pipe may still be taking the output.
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(error instanceof UsageError ? `${error.message}\n${USAGE}` : error instanceof GitError ? `${error.message}\n` : `${String((error as Error).stack)}\n`);
  process.exitCode = 2;
}
