import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { lockedFiles, type Files } from '../src/ledger/check/lock.ts';
import { slug } from '../src/ledger/suggest.ts';

/** Why a release is not published; the message is for an editor. */
export class Refusal extends Error {}

/** A release that is to be published. */
export interface Draft {
  readonly slug: string;
  /** Inside the data folder; null for a file from elsewhere, which stays where it is. */
  readonly path: string | null;
  readonly bytes: Uint8Array;
}

/** The draft an editor names: by its name among the releases that are not locked, or a CSV file anywhere. Refuses what is not there, not clear, or published already. */
export async function findDraft(folder: string, files: Files, named: string): Promise<Draft> {
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
