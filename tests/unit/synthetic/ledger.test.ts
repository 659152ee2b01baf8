import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataFolder, sha256 } from '../../../src/site/data-folder.ts';
import { type CheckedFolder, checkFolder } from '../../../src/ledger/check.ts';
import { fold } from '../../../src/ledger/fold.ts';
import { figureKey } from '../../../src/ledger/key.ts';
import { writeSyntheticLedger } from '../../synthetic/ledger.ts';

const SIZE = { observations: 25_200, years: 10, sources: 120, seed: 7 };

let root: string;
let folder: CheckedFolder;
let releases: CheckedFolder['releases'];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'synthetic-'));
  await writeSyntheticLedger(join(root, 'a'), SIZE);
  folder = checkFolder(await readDataFolder(join(root, 'a')), { sha256 });
  releases = folder.releases;
});

afterAll(() => rmSync(root, { recursive: true }));

describe('writeSyntheticLedger', () => {
  it('writes exactly as many rows as asked for', () => {
    expect(releases.reduce((rows, release) => rows + release.rows.length, 0)).toBe(SIZE.observations);
  });

  it('writes what the check has nothing to say of, also where the merger is moved to the end of a long ledger', async () => {
    expect(folder.problems).toEqual([]);
    await writeSyntheticLedger(join(root, 'long'), { ...SIZE, observations: 50_000, years: 100 });
    expect(checkFolder(await readDataFolder(join(root, 'long')), { sha256 }).problems).toEqual([]);
  });

  it('writes the same bytes for the same size and seed, and others for another seed', async () => {
    await writeSyntheticLedger(join(root, 'same'), SIZE);
    await writeSyntheticLedger(join(root, 'other'), { ...SIZE, seed: 8 });
    const lock = (name: string): string => readFileSync(join(root, name, 'releases.lock'), 'utf8');
    expect(lock('same')).toBe(lock('a'));
    expect(lock('other')).not.toBe(lock('a'));
  });

  it('says of every source that it is synthetic', () => {
    const { sources } = folder.tables;
    expect(sources).toHaveLength(SIZE.sources);
    expect(sources.filter(({ title, publisher }) => !(title.startsWith('Số liệu tổng hợp để thử') && publisher === 'Số liệu tổng hợp để thử'))).toEqual([]);
  });

  it('speaks of all 63 provinces, the country and its regions, and in the year after of the 34 units', () => {
    const placesIn = (period: string) => new Set(releases.flatMap(({ rows }) => rows.filter((row) => row.period === period).map((row) => row.place)));
    expect(placesIn('2015').size).toBe(63 + 1 + 3);
    expect(placesIn('2025').size).toBe(34 + 1 + 3);
  });

  it('has corrections and withdrawals that apply, second sources, plans, budgets, doubts and qualifiers', () => {
    const rows = releases.flatMap((release) => release.rows);
    const { live, changes } = fold(releases);
    const count = (action: string) => rows.filter((row) => row.action === action).length;
    expect(count('correct')).toBeGreaterThan(50);
    expect(count('withdraw')).toBeGreaterThan(10);
    expect(changes).toHaveLength(SIZE.observations);
    expect(live).toHaveLength(SIZE.observations - count('correct') - 2 * count('withdraw'));
    expect(live.length - new Set(live.map(figureKey)).size).toBeGreaterThan(100);
    expect(new Set(rows.map((row) => row.programme))).toEqual(new Set(['tong', 'kcqg', 'kcdp']));
    expect(new Set(rows.map((row) => row.review))).toEqual(new Set(['confirmed', 'unconfirmed', 'doubtful']));
    expect(new Set(rows.map((row) => row.qualifier))).toEqual(new Set(['=', '>', '<', '~']));
  });

  it('makes budgets that add up once slips are corrected', () => {
    const value = new Map(fold(releases).live.map((row) => [figureKey(row), row]));
    const sums = [...value.values()].filter((row) => row.indicator === 'kinh-phi' && row.programme === 'tong').flatMap((row) => {
      const parts = (['kcqg', 'kcdp'] as const).map((programme) => value.get(figureKey({ ...row, programme })));
      return parts.every((part) => part !== undefined) ? [[row.value, parts.reduce((sum, part) => sum + Number(part.value), 0).toFixed(1)]] : [];
    });
    expect(sums.length).toBeGreaterThan(50);
    expect(sums.filter(([total, parts]) => total !== parts)).toEqual([]);
  });

  it('never writes into the real ledger, nor into a folder that holds anything', async () => {
    const real = resolve(import.meta.dirname, '../../../data');
    await expect(writeSyntheticLedger(real, SIZE)).rejects.toThrow('belongs to the real ledger');
    await expect(writeSyntheticLedger(join(real, 'thu'), SIZE)).rejects.toThrow('belongs to the real ledger');
    writeFileSync(join(root, 'note'), '');
    await expect(writeSyntheticLedger(root, SIZE)).rejects.toThrow('is not empty');
  });

  it('refuses more figures than there can be, and more years than periods allow', async () => {
    await expect(writeSyntheticLedger(join(root, 'b'), { ...SIZE, observations: 1_000_000, years: 10 })).rejects.toThrow(RangeError);
    await expect(writeSyntheticLedger(join(root, 'c'), { ...SIZE, years: 111 })).rejects.toThrow('1 to 110 years');
  });
});
