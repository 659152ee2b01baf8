import { cp, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { lockedFiles } from '../../src/ledger/check/lock.ts';
import { eachRow, writeCsv } from '../../src/ledger/csv.ts';
import { RELEASE_NOTES } from '../../src/ledger/schemas/release-note.ts';
import { readDataFolder } from '../data-folder.ts';

/**
 * Copies a data folder as it is published: without drafts, which wait for an editor and would stop any release tried in the copy, and
 * without what `releases.csv` says of them.
 */
export async function copyPublished(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const files = await readDataFolder(to);
  const locked = lockedFiles(files);
  const drafts = [...files.keys()].filter((path) => /^releases\/[^/]+\.csv$/.test(path) && !locked.has(basename(path)));
  await Promise.all(drafts.map((path) => rm(join(to, path))));
  const rows: string[][] = [];
  eachRow(new TextDecoder().decode(files.get(RELEASE_NOTES.file)), ({ cells }) => void rows.push([...cells]));
  const [header = [], ...notes] = rows;
  const waiting = new Set(drafts.map((path) => basename(path, '.csv')));
  const kept = notes.filter((cells) => !cells.some((cell) => waiting.has(cell)));
  if (kept.length < notes.length) await writeFile(join(to, RELEASE_NOTES.file), writeCsv(header, kept));
}
