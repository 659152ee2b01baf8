import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { lockedFiles, type Files } from '../../src/ledger/check/lock.ts';
import type { ImportMap } from '../../src/ledger/import/import-map.ts';
import { readMap } from '../../src/ledger/import/map-file.ts';
import { slug } from '../../src/ledger/suggest.ts';
import { todayInHanoi } from '../clock.ts';
import { commitFiles } from '../commit-files.ts';
import { Refusal, UsageError, type Values } from './options.ts';

/** Where the release goes; its map and report stand beside it. */
export interface Target {
  readonly path: string;
  readonly map: string;
  readonly report: string;
  /** Whether a draft stands there already. */
  readonly there: boolean;
}

/** Works out where to write, and refuses a place where something stands that must not be lost. */
export async function targetOf(values: Values, file: string, folder: string, files: Files): Promise<Target> {
  const name = slug(basename(file, extname(file))) || 'bieu';
  const path = values.out ?? join(folder, 'releases', `${todayInHanoi()}-${name}.csv`);
  if (!path.endsWith('.csv')) throw new UsageError('--out phải là tệp .csv');
  const there = await stat(path).then(() => true, () => false);
  const locked = resolve(path) === resolve(join(folder, 'releases', basename(path))) && lockedFiles(files).has(basename(path));
  if (there && locked) throw new Refusal(`${path} đã công bố và đã khóa; chọn tên khác bằng --out.`);
  if (there && !values.overwrite) throw new Refusal(`${path} đã có. Thêm --overwrite để ghi đè, hoặc chọn tên khác bằng --out.`);
  const base = path.slice(0, -'.csv'.length);
  return { path, map: `${base}.map.yaml`, report: `${base}.bao-cao.md`, there };
}

/** Reads a map an editor named. */
export async function loadMap(path: string): Promise<ImportMap> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`Không đọc được tệp map “${path}”.`);
  const read = readMap(text);
  if ('problems' in read) throw new Refusal(`Tệp map ${path} chưa đúng:\n${read.problems.map((line) => `  ${line}`).join('\n')}`);
  return read.map;
}

/** Inside the data folder all files change as one; elsewhere each is put in place whole. */
export async function writeAll(folder: string, write: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const inside = new Map<string, Uint8Array>();
  for (const [path, content] of write) {
    const within = relative(resolve(folder), resolve(path)).split(sep).join('/');
    if (!within.startsWith('../') && !isAbsolute(within)) {
      inside.set(within, content);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.tmp~`, content);
    await rename(`${path}.tmp~`, path);
  }
  if (inside.size > 0) await commitFiles(folder, inside, []);
}
