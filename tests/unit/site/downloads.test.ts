import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { downloadReleases, downloadTables, publishedFiles } from '../../../src/site/downloads.ts';
import { ledgerOf, row } from '../ledger/sample.ts';

const ledger = ledgerOf([row('ha-noi/2019.kinh-phi.tong.thuc-hien', '7.9')]);
const dir = mkdtempSync(join(tmpdir(), 'so-lieu-'));
mkdirSync(join(dir, 'releases'));
writeFileSync(join(dir, 'releases', '2024-07-01-mot.csv'), 'nội dung\n');
afterAll(() => rmSync(dir, { recursive: true }));

it('hands on every table and release as they are, and the lock only where there is one', () => {
  const files = publishedFiles(ledger, dir);
  expect(files).toContain('places.csv');
  expect(files).toContain('releases/2024-07-01-mot.csv');
  expect(files).not.toContain('releases.lock');
  writeFileSync(join(dir, 'releases.lock'), '');
  expect(publishedFiles(ledger, dir)).toContain('releases.lock');
});

it('gives a release the checksum of its bytes', () => {
  expect(downloadReleases(ledger, dir)).toEqual([
    {
      release: '2024-07-01-mot',
      path: 'so-lieu/releases/2024-07-01-mot.csv',
      rows: 1,
      bytes: Buffer.byteLength('nội dung\n'),
      sha256: createHash('sha256').update('nội dung\n').digest('hex'),
    },
  ]);
});

it('describes every table with its columns in words', () => {
  const tables = downloadTables(ledger, 'vi');
  const sources = tables.find(({ name }) => name === 'sources');
  expect(sources).toMatchObject({ path: 'so-lieu/sources.csv', rows: 6 });
  expect(sources?.columns.map(({ name }) => name)).toContain('published_on');
  expect(tables.flatMap(({ columns }) => columns).every(({ title, description }) => title !== '' && description !== '')).toBe(true);
});
