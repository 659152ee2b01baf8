import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { checkFolder, type CheckedFolder } from '../../../src/ledger/check.ts';
import { reviewFolder } from '../../../src/ledger/check/review.ts';
import { describeFolder } from '../../../src/ledger/descriptor.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The tiny valid ledger, with its descriptor, as `checkFolder` wants it. */
export function goodFolder(): Map<string, Uint8Array> {
  const files = readFolder(`${FIXTURES}good`);
  const releases = [...files.keys()].filter((path) => path.startsWith('releases/')).map((path) => path.slice(9, -4));
  for (const [name, content] of describeFolder(releases)) files.set(name, bytes(content));
  return files;
}

/** Names of all defects that have a case. */
export function defects(): string[] {
  return readdirSync(`${FIXTURES}bad`).sort();
}

/** The good ledger with one defect laid over it; files named in `removed.txt` are taken away. */
export function badFolder(defect: string): Map<string, Uint8Array> {
  const overlay = readFolder(`${FIXTURES}bad/${defect}`);
  const files = goodFolder();
  const removed = new TextDecoder().decode(overlay.get('removed.txt') ?? new Uint8Array());
  for (const path of removed.split('\n')) files.delete(path);
  for (const [path, content] of overlay) if (!path.endsWith('.txt')) files.set(path, content);
  return files;
}

/** Where the expected messages of a defect are kept. */
export function expectedFile(defect: string): string {
  return `${FIXTURES}bad/${defect}/expected.txt`;
}

/** Text as UTF-8. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Checks a folder as the command does. */
export function check(files: ReadonlyMap<string, Uint8Array>): CheckedFolder {
  const checked = checkFolder(files, { sha256: (content) => createHash('sha256').update(content).digest('hex') });
  return { ...checked, problems: reviewFolder(files, checked).problems };
}

function readFolder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))];
    }),
  );
}
