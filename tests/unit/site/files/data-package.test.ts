import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLedger } from '../../../../src/ledger/ledger.ts';
import { factsOf } from '../../../../src/site/files/shelf.ts';
import { publishedFiles } from '../../../../src/site/downloads.ts';
import { LedgerDownloads } from '../../../../src/site/ledger-downloads.ts';
import { loadLedger } from '../../../../src/site/load.ts';
import { release, row, TABLES } from '../../ledger/sample.ts';
import { packageFaults, schemaFaults, tableFaults, type Package, type Schema } from './table-schema.ts';

const DATA = 'data';
let downloads: LedgerDownloads;
let published: string[];
let releaseIds: readonly string[];

beforeAll(async () => {
  const ledger = await loadLedger(DATA);
  downloads = new LedgerDownloads(ledger, DATA);
  published = publishedFiles(ledger, DATA);
  releaseIds = ledger.releaseIds;
});

/** A file as the site serves it. */
const served = (path: string): Buffer => readFileSync(downloads.file(path)?.onDisk ?? join(DATA, path));
const packageAt = (path: string): Package => JSON.parse(served(path).toString()) as Package;

describe('the data package', () => {
  test('follows the standard, and names the release and the licence', () => {
    const described = packageAt('datapackage.json');
    expect(packageFaults(described)).toEqual([]);
    expect(described.version).toBe(releaseIds.at(-1));
    expect(described.licenses?.[0]?.name).toBe('CC-BY-4.0');
  });

  test('lists every table, every release and every form of the whole, each with its true size and checksum', () => {
    const { resources } = packageAt('datapackage.json');
    const served_ = [...published.filter((path) => path.endsWith('.csv')), 'so-lieu.csv', 'so-lieu.excel.csv', 'so-lieu.json', 'so-lieu.parquet'];
    expect(resources.map(({ path }) => path).sort()).toEqual(served_.sort());
    for (const { path, bytes, hash } of resources) {
      const facts = factsOf(served(path));
      expect({ path, bytes, hash }).toEqual({ path, bytes: facts.bytes, hash: `sha256:${facts.sha256}` });
    }
  });

  test('describes every table so that the table satisfies it', () => {
    const tables = packageAt('datapackage.json').resources.filter(({ type }) => type === 'table');
    expect(tables.length).toBeGreaterThan(10);
    for (const { name, path, schema } of tables) {
      const full = typeof schema === 'string' ? (JSON.parse(served(schema).toString()) as Schema) : schema;
      if (full === undefined) throw new Error(`${name} has no schema`);
      expect(schemaFaults(full), name).toEqual([]);
      expect(tableFaults(served(path).toString(), full), name).toEqual([]);
    }
  });

  test('exists for the ledger as of every release, whose figures it counts', () => {
    for (const id of releaseIds) {
      const described = packageAt(`${id}/datapackage.json`);
      expect(packageFaults(described)).toEqual([]);
      expect(described.version).toBe(id);
      expect(described.resources).toHaveLength(4);
      for (const { path, bytes, hash, schema } of described.resources) {
        const file = served(`${id}/${path}`);
        expect({ bytes, hash }).toEqual({ bytes: file.length, hash: `sha256:${factsOf(file).sha256}` });
        if (typeof schema === 'object') expect(tableFaults(file.toString(), schema)).toEqual([]);
      }
    }
    const last = releaseIds.at(-1) ?? '';
    expect(served(`${last}/so-lieu.csv`)).toEqual(served('so-lieu.csv'));
  });

  test('has nothing under any other path', () => {
    for (const path of ['', 'so-lieu.xlsx', 'x/so-lieu.csv', '../so-lieu.csv', 'releases/so-lieu.csv', `${releaseIds[0]}/release.schema.json`]) expect(downloads.file(path)).toBeUndefined();
    for (const path of downloads.paths()) expect(downloads.file(path)?.bytes, path).toBeGreaterThan(0);
  });
});

test('a ledger that has grown large keeps its early states and adds no more', () => {
  const years = Array.from({ length: 100 }, (_, i) => 2000 + i);
  const many = (place: string) => years.flatMap((year) =>
    ['tong', 'kcqg', 'kcdp', 'kcdp-tinh', 'kcdp-huyen'].flatMap((programme) =>
      ['thuc-hien', 'uoc', 'ke-hoach', 'muc-tieu'].flatMap((status) => ['kinh-phi', 'de-an', 'co-so-may-moc', 'mo-hinh-trinh-dien'].map((what) => row(`${place}/${year}.${what}.${programme}.${status}`, '1')))));
  const large = buildLedger(TABLES, [release('2024-01-01-a', many('ha-noi')), release('2024-02-01-b', many('bac-giang')), release('2024-03-01-c', [row('viet-nam/2019.kinh-phi.tong.thuc-hien', '1')])]);
  expect(new LedgerDownloads(large, DATA).releases()).toEqual(['2024-01-01-a']);
});
