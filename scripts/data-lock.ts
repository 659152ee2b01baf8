/**
 * Locks published releases: `npm run data:lock -- [--data DIR] [--describe]`. After a check without errors the checksum of every release that
 * has none is added to `releases.lock`, and the Frictionless descriptor is written again; `--describe` writes only the descriptor.
 * Ends with 0 when done, 1 when the data has errors, 2 when the command could not be carried out.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/ledger/check.ts';
import { LOCK_FILE } from '../src/ledger/check/lock.ts';
import { describeFolder } from '../src/ledger/descriptor.ts';
import { parseLockLine, writeLockLine } from '../src/ledger/schemas/lock.ts';
import { finishCommit } from './commit-files.ts';
import { findDataFolder, readDataFolder, sha256 } from './data-folder.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, describe: { type: 'boolean', default: false } } });
  const folder = await findDataFolder(values.data);
  if (!folder.exists) {
    process.stderr.write(`Không thấy thư mục dữ liệu “${folder.path}” / there is no such data folder.\n`);
    return 2;
  }
  await finishCommit(folder.path);
  const files = await readDataFolder(folder.path);
  const { problems, releases } = checkFolder(files, { sha256 });
  // A release without a title may wait as a draft, but not be published.
  const errors = problems.filter(({ severity, code }) => severity === 'error' || (code === 'KC612' && !values.describe)).length;
  if (errors > 0) {
    process.stderr.write(`Dữ liệu còn ${errors} lỗi, chưa khóa gì cả. Xem lỗi: npm run data:check / ${errors} errors, nothing was locked.\n`);
    return 1;
  }
  for (const [name, content] of describeFolder(releases.map(({ id }) => id))) await writeFile(join(folder.path, name), content);
  if (!values.describe) await lock(folder.path, files, releases.map(({ id }) => `${id}.csv`));
  return 0;
}

async function lock(folder: string, files: ReadonlyMap<string, Uint8Array>, releaseFiles: readonly string[]): Promise<void> {
  const lines = new TextDecoder().decode(files.get(LOCK_FILE) ?? new Uint8Array()).split(/\r?\n/).filter((line) => line !== '');
  const locked = new Set(lines.map((line) => parseLockLine(line)?.file));
  const added = releaseFiles.filter((file) => !locked.has(file));
  const text = added.map((file) => writeLockLine({ sha256: sha256(files.get(`releases/${file}`)!), file }));
  if (added.length > 0) await writeFile(join(folder, LOCK_FILE), [...lines.map((line) => `${line}\n`), ...text].join(''));
  process.stdout.write(added.length === 0 ? 'Mọi đợt đã khóa từ trước / nothing new to lock.\n' : `Đã khóa / locked: ${added.join(', ')}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
