import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDataFolder, sha256 } from '../../../scripts/data-folder.ts';
import { copyPublished } from '../../../scripts/guide/published-data.ts';
import { checkFolder } from '../../../src/ledger/check.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'so-khuyen-cong-')); });
afterEach(() => rmSync(folder, { recursive: true }));

test('a copy of a data folder as it is published has no drafts, with or without a row of theirs, and is sound', async () => {
  const [from, to] = [join(folder, 'tu'), join(folder, 'den')];
  cpSync('tests/fixtures/good', from, { recursive: true });
  const named = readFileSync(join(from, 'releases/2025-07-20-nua-dau-2025.csv'), 'utf8');
  writeFileSync(join(from, 'releases/2025-09-01-chua-ten.csv'), `${named.split('\n')[0]}\n`);
  expect(readFileSync(join(from, 'releases.csv'), 'utf8')).toContain('2025-07-20-nua-dau-2025');
  await copyPublished(from, to);
  const files = await readDataFolder(to);
  expect([...files.keys()].filter((path) => path.startsWith('releases/'))).toEqual(['releases/2025-01-15-nam-2023.csv']);
  expect(new TextDecoder().decode(files.get('releases.csv')).trimEnd().split('\n').map((line) => line.split(',')[0])).toEqual(['release', '2025-01-15-nam-2023']);
  expect(checkFolder(files, { sha256 }).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
