/**
 * Locks published releases: `npm run data:lock -- [--data DIR] [--describe]`. After a check without errors the checksum of every release that
 * has none is added to `releases.lock`, and the Frictionless descriptor is written again; `--describe` writes only the descriptor.
 * Ends with 0 when done, 1 when the data has errors, 2 when the command could not be carried out.
 */
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/ledger/check.ts';
import { LOCK_FILE, lockedFiles, type Files } from '../src/ledger/check/lock.ts';
import { describeFolder } from '../src/ledger/descriptor.ts';
import { writeLockLine } from '../src/ledger/schemas/lock.ts';
import { tidyBytes } from '../src/ledger/text.ts';
import { commitFiles, finishCommit } from './commit-files.ts';
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
  const described = [...describeFolder(releases.map(({ id }) => id))].map(([name, content]) => [name, encode(content)] as const);
  const added = values.describe ? [] : releases.map(({ id }) => `${id}.csv`).filter((file) => !lockedFiles(files).has(file));
  await commitFiles(folder.path, new Map([...described, ...locking(files, added)]), []);
  if (!values.describe) process.stdout.write(added.length === 0 ? 'Mọi đợt đã khóa từ trước / nothing new to lock.\n' : `Đã khóa / locked: ${added.join(', ')}\n`);
  return 0;
}

/** The lock with more releases on it, and these as the ledger keeps files: what Git would make of them is what is locked. */
function locking(files: Files, added: readonly string[]): [path: string, content: Uint8Array][] {
  if (added.length === 0) return [];
  const tidied = added.map((file): [string, Uint8Array] => [`releases/${file}`, tidyBytes(files.get(`releases/${file}`)!)]);
  const before = new TextDecoder().decode(tidyBytes(files.get(LOCK_FILE) ?? new Uint8Array()));
  const lines = tidied.map(([, content], i) => writeLockLine({ sha256: sha256(content), file: added[i]! }));
  return [...tidied, [LOCK_FILE, encode(before + lines.join(''))]];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
