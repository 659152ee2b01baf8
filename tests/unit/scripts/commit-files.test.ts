// A release is published wholly or not at all, wherever the machine stops. Not covered: a disk that lies about having written.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishCommit } from '../../../scripts/commit-files.ts';
import { checkFolder } from '../../../src/ledger/check.ts';
import { planRelease } from '../../../src/ledger/release-plan.ts';
import { readDataFolder, sha256 } from '../../../src/site/data-folder.ts';

const GOOD = fileURLToPath(new URL('../../fixtures/good', import.meta.url));
const HELPER = fileURLToPath(new URL('killed-commit.ts', import.meta.url));
const MORE_THAN_ALL = 1000;
const DRAFT = 'releases/2025-07-20-nua-dau-2025.csv';
let folder = '';
let planFile = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-khuyen-cong-'));
  planFile = `${folder}.json`;
  cpSync(GOOD, folder, { recursive: true });
  const files = await readDataFolder(folder);
  const plan = planRelease(files, { slug: 'nua-dau-2025', date: '2025-08-01', draft: { path: DRAFT, bytes: files.get(DRAFT)! }, words: {} }, sha256);
  if ('refused' in plan) throw new Error(plan.refused);
  const write = [...plan.write].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
  writeFileSync(planFile, JSON.stringify({ write, remove: plan.remove }));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(planFile);
});

const releaseUntil = (step: number) => spawnSync(process.execPath, [HELPER, folder, planFile, String(step)], { encoding: 'utf8' });
const restore = (): void => {
  rmSync(folder, { recursive: true });
  cpSync(GOOD, folder, { recursive: true });
};

test('a release killed after any step leaves the old state or the new one, and the next command finishes it', { timeout: 120_000 }, async () => {
  const old = await readDataFolder(folder);
  const steps = Number(releaseUntil(MORE_THAN_ALL).stdout);
  const published = await readDataFolder(folder);
  expect(published.has('releases/2025-08-01-01-nua-dau-2025.csv')).toBe(true);
  expect(steps).toBeGreaterThan(15);
  const seen: string[] = [];
  for (let step = 1; step <= steps; step++) {
    restore();
    expect(releaseUntil(step).signal).toBe('SIGKILL');
    const read = await readDataFolder(folder);
    const state = read.has('releases/2025-08-01-01-nua-dau-2025.csv') ? 'new' : 'old';
    expect(read, `after step ${step}`).toEqual(state === 'new' ? published : old);
    expect(checkFolder(read, { sha256 }).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    seen.push(state);
    await finishCommit(folder);
    expect(await readDataFolder(folder), `finished after step ${step}`).toEqual(state === 'new' ? published : old);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }
  // One step decides: old before it, new from it on.
  expect(seen.indexOf('new')).toBeGreaterThan(0);
  expect(seen.slice(seen.indexOf('new')).every((state) => state === 'new')).toBe(true);
});

test('after an interruption the same command can simply be run again', { timeout: 60_000 }, () => {
  releaseUntil(3);
  expect(existsSync(join(folder, '.commit-log.tmp'))).toBe(true);
  expect(releaseUntil(MORE_THAN_ALL).status).toBe(0);
  expect(existsSync(join(folder, 'releases/2025-08-01-01-nua-dau-2025.csv'))).toBe(true);
  expect(existsSync(join(folder, DRAFT))).toBe(false);
});
