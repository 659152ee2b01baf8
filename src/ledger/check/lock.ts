import { finding, type Report } from '../problem.ts';
import { parseLockLine } from '../schemas/lock.ts';
import { readText } from '../text.ts';

/** Where the checksums of published releases are kept. */
export const LOCK_FILE = 'releases.lock';

/** Files as bytes, by their path inside the data folder, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Checks that published releases are as they were when they were locked, and that new ones come after them. */
export function checkLock(files: Files, releaseFiles: readonly string[], sha256: (bytes: Uint8Array) => string, report: Report): void {
  const locked = readLock(files, report);
  for (const [file, { line, sum }] of locked) {
    const bytes = files.get(`releases/${file}`);
    if (bytes === undefined) report(finding('KC606', { file }), { file: LOCK_FILE, line, column: 2, cell: file });
    else if (sha256(bytes) !== sum) report(finding('KC605', { file }), { file: `releases/${file}`, line: 1, column: 1, cell: '' });
  }
  const last = [...locked.keys()].reduce((latest, file) => (idOf(file) > idOf(latest) ? file : latest), '');
  for (const path of releaseFiles) {
    const file = path.slice('releases/'.length);
    if (locked.has(file)) continue;
    const found = idOf(file) < idOf(last) ? finding('KC610', { file, last }) : finding('KC607', { file });
    report(found, { file: path, line: 1, column: 1, cell: '' });
  }
}

/** Names of the release files that are locked. */
export function lockedFiles(files: Files): ReadonlySet<string> {
  return new Set(readLock(files, () => {}).keys());
}

function readLock(files: Files, report: Report): ReadonlyMap<string, { readonly line: number; readonly sum: string }> {
  const locked = new Map<string, { line: number; sum: string }>();
  const bytes = files.get(LOCK_FILE);
  const text = bytes === undefined ? '' : (readText(LOCK_FILE, bytes, report) ?? '');
  text.split(/\r?\n/).forEach((content, i) => {
    if (content === '') return;
    const spot = { file: LOCK_FILE, line: i + 1, column: 1, cell: content };
    const entry = parseLockLine(content);
    if (entry === null) return report(finding('KC608', { line: content }), spot);
    const earlier = locked.get(entry.file);
    if (earlier === undefined) locked.set(entry.file, { line: i + 1, sum: entry.sha256 });
    else report(finding('KC609', { file: entry.file, first: earlier.line }), { ...spot, column: 2, cell: entry.file });
  });
  return locked;
}

function idOf(file: string): string {
  return file.replace(/\.csv$/, '');
}
