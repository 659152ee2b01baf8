import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { downloadReleases, downloadTables, ledgerCsv, publishedFiles } from '../../../src/site/downloads.ts';
import { figuresCsv } from '../../../src/site/figures-csv.ts';
import { ledgerOf, row } from '../ledger/sample.ts';

const ledger = ledgerOf([row('ha-noi/2019.kinh-phi.tong.thuc-hien', '7.9')]);
const dir = mkdtempSync(join(tmpdir(), 'so-lieu-'));
mkdirSync(join(dir, 'releases'));
writeFileSync(join(dir, 'releases', '2024-07-01-mot.csv'), 'nội dung\n');
afterAll(() => rmSync(dir, { recursive: true }));

it('hands on every table and release, and the descriptor only where there is one', () => {
  const files = publishedFiles(ledger, dir);
  expect(files).toContain('places.csv');
  expect(files).toContain('releases/2024-07-01-mot.csv');
  expect(files).not.toContain('datapackage.json');
  writeFileSync(join(dir, 'datapackage.json'), '{}');
  expect(publishedFiles(ledger, dir)).toContain('datapackage.json');
});

it('gives a release the checksum of its bytes', () => {
  expect(downloadReleases(ledger, dir)).toEqual([
    {
      release: '2024-07-01-mot',
      path: 'so-lieu/releases/2024-07-01-mot.csv',
      rows: 1,
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

it('writes a long ledger piece by piece into the very file it would be in one', async () => {
  const years = Array.from({ length: 101 }, (_, i) => 2000 + i);
  const places = ['viet-nam', 'phia-bac', 'ha-noi', 'bac-giang'];
  const rows = years.flatMap((year) => places.flatMap((place) =>
    ['tong', 'kcqg', 'kcdp', 'kcdp-tinh', 'kcdp-huyen'].flatMap((programme) =>
      ['thuc-hien', 'uoc', 'ke-hoach'].map((status) => row(`${place}/${year}.kinh-phi.${programme}.${status}`, '1')))));
  const long = ledgerOf(rows);
  expect(long.sorted.length).toBeGreaterThan(5000);
  expect(await ledgerCsv(long).text()).toBe(figuresCsv(long, long.sorted));
  expect(await ledgerCsv(ledgerOf([])).text()).toMatch(/^place,.*\n$/);
});
