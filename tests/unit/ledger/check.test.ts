// Single defects are in bad-ledgers.test.ts; here: what the check gives back, how defects act together, and size.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/ledger/check.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { badFolder, bytes, check, defects, goodFolder } from './fixtures.ts';

const FIRST = 'releases/2025-01-15-nam-2023.csv';
const SECOND = 'releases/2025-07-20-nua-dau-2025.csv';
const HEADER = 'action,place,period,indicator,category,programme,status,value,qualifier,unit,boundary,source,locator,review,doubt,note,reason\n';

const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(files.get(path));

function withRows(...rows: string[]): Map<string, Uint8Array> {
  return goodFolder().set(SECOND, bytes(HEADER + rows.map((row) => `${row}\n`).join('')));
}

describe('checkFolder', () => {
  test('gives the tables and releases as they stand in the files', () => {
    const { tables, releases } = check(goodFolder());
    expect(releases.map(({ id, rows }) => [id, rows.length])).toEqual([['2025-01-15-nam-2023', 6], ['2025-07-20-nua-dau-2025', 5]]);
    expect(releases[1]?.rows[3]).toEqual({
      action: 'withdraw', place: 'bac-giang', period: '2023', indicator: 'de-an', category: 'may-moc', programme: 'tong', status: 'thuc-hien',
      value: '12', qualifier: '>', unit: 'đề án', boundary: '', source: 'bao-bac-giang-2023', locator: 'đoạn 2', review: 'doubtful',
      doubt: 'Bài in hai số khác nhau.', note: '', reason: 'Bài đã bị gỡ.', release: '2025-07-20-nua-dau-2025', line: 5,
    });
    expect(tables.places[4]).toMatchObject({ place: 'bac-giang', gso_code: '24', successor: 'bac-ninh-2025' });
    expect(Object.values(tables).every((rows) => rows.length > 0)).toBe(true);
  });

  test('what it calls clean, the fold takes whole', () => {
    const { tables, releases } = check(goodFolder());
    const ledger = buildLedger(tables, releases);
    expect(ledger.figure('phia-bac/2023.kinh-phi.kcqg.thuc-hien')?.chosen.value).toBe('79.8');
    expect(ledger.figure('bac-giang/2023.de-an.tong.thuc-hien.may-moc')).toBeUndefined();
  });

  test('reads a byte order mark, CRLF and columns in another order as the same data', () => {
    const files = goodFolder();
    files.set('breaks.csv', bytes(`\uFEFF${textOf(files, 'breaks.csv').replaceAll('\n', '\r\n')}`));
    expect(check(files).tables).toEqual(check(goodFolder()).tables);
    expect(check(badFolder('header-out-of-order')).tables.breaks).toEqual(check(goodFolder()).tables.breaks);
  });

  test('a release may withdraw a figure and add it anew, wherever the rows stand', () => {
    const key = 'bac-giang,2023,de-an,may-moc,tong,thuc-hien';
    const add = `,${key},14,=,đề án,,bao-bac-giang-2023,,confirmed,,,`;
    const withdraw = `withdraw,${key},12,>,đề án,,bao-bac-giang-2023,,confirmed,,,Bài đã bị gỡ.`;
    for (const rows of [[add, withdraw], [withdraw, add]]) expect(check(withRows(...rows)).problems.filter(({ file }) => file === SECOND).map(({ code }) => code)).toEqual(['KC607']);
  });

  test('releases are read in the order of their ids, in which the fold takes them', () => {
    const files = goodFolder().set('releases/2025-07-20-nua-dau.csv', bytes(HEADER)).set('releases/2025-07-20-nua-dau-2025-b.csv', bytes(HEADER));
    expect(check(files).releases.map(({ id }) => id)).toEqual(['2025-01-15-nam-2023', '2025-07-20-nua-dau', '2025-07-20-nua-dau-2025', '2025-07-20-nua-dau-2025-b']);
  });

  test('a table that cannot be read is told once, not at every use of its identifiers', () => {
    const files = goodFolder().set('places.csv', bytes('place;name_vi\n'));
    expect(check(files).problems.filter(({ severity }) => severity === 'error').map(({ code, file }) => [code, file])).toEqual([['KC202', 'places.csv']]);
  });

  test('a cell with two faults is told one, a row with two faulty cells both', () => {
    const { problems } = check(withRows(',Bắc Giang\u00a0,2024,kinh-phi,,tong,thuc-hien,"1,5",=,triệu đồng,,hoi-nghi-2024,,confirmed,,,'));
    expect(problems.filter(({ severity, file }) => severity === 'error' && file === SECOND).map(({ code, column }) => [code, column])).toEqual([['KC109', 2], ['KC322', 8], ['KC402', 10]]);
  });

  test('without a checksum function it says nothing of the lock', () => {
    const files = goodFolder().set(FIRST, bytes(HEADER));
    expect(checkFolder(files).problems.filter(({ code }) => code.startsWith('KC60'))).toEqual([]);
  });

  test('problems come by file, line and column', () => {
    const files = new Map(defects().flatMap((defect) => [...badFolder(defect)]));
    const at = check(files).problems.map(({ file, line, column }) => [file, line, column] as const);
    const sorted = [...at].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2]));
    expect(at).toEqual(sorted);
  });

  test('a hundred thousand rows with a thousand defects are told in full, at their lines', { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => {
      const year = 1991 + (i % 100);
      const source = `nguon-${Math.floor(i / 100)}`;
      const value = i % 100 === 50 ? '1.234,5' : '12.5';
      return `,ha-noi,${year},kinh-phi,,tong,thuc-hien,${i % 100 === 50 ? `"${value}"` : value},=,tỷ đồng,,${source},,confirmed,,,`;
    });
    const files = withRows(...rows);
    const sources = Array.from({ length: 1000 }, (_, i) => `nguon-${i},Bản tin ${i},,,,,,press,vi,\n`).join('');
    files.set('sources.csv', bytes(textOf(files, 'sources.csv') + sources));
    const errors = check(files).problems.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(1000);
    expect(errors.every(({ code, line, column }, i) => code === 'KC321' && line === 52 + 100 * i && column === 8)).toBe(true);
  });
});

describe('no input makes the check throw', { timeout: 60_000 }, () => {
  const paths = [...goodFolder().keys()];

  test('random bytes in any file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, content) => {
        expect(check(goodFolder().set(path, content)).problems).toBeInstanceOf(Array);
      }),
      { numRuns: 100 },
    );
  });

  test('files cut, doubled and overwritten anywhere', () => {
    const noise = fc.constantFrom('"', ',', '\n', '\r', ';', '-', '=', '\0', '\uFFFD', 'ệ', '2025', '__proto__', 'withdraw');
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat(60), noise, (path, at, length, insert) => {
        const files = goodFolder();
        const text = textOf(files, path);
        const start = at % (text.length + 1);
        files.set(path, bytes(text.slice(0, start) + insert + text.slice(start + length)));
        const { problems, tables, releases } = check(files);
        // Whatever the faults, a ledger can be built from what was read.
        expect(buildLedger(tables, releases)).toBeDefined();
        expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
