// Files dropped on the page are judged as on the command line: same codes, same lines and columns.
import { describe, expect, test } from 'vitest';
import { previewCharts } from '../../../../src/browser/check/preview-charts.ts';
import { checkFiles, type Dropped } from '../../../../src/browser/check/check-files.ts';
import type { CheckResult } from '../../../../src/browser/check/protocol.ts';
import { badFolder, check, defects, goodFolder } from '../../ledger/fixtures.ts';
import { dropped, goodSite, HEADER } from './site.ts';

const site = goodSite();
const good = goodFolder();
const TODAY = '2026-01-02';

function result(files: readonly Dropped[], on = site): CheckResult {
  return checkFiles(on, files, TODAY, () => {}, previewCharts).result;
}

function row(cells: string): string {
  return `${HEADER}\n${cells}\n`;
}

const NEW_FIGURE = ',bac-giang,2024,kinh-phi,,tong,thuc-hien,19.2,=,tỷ đồng,,hoi-nghi-2024,,confirmed,,,';

describe('a new release without faults', () => {
  const { errors, changes, releases, files } = result([dropped('Báo cáo 2024.csv', row(NEW_FIGURE))]);

  test('has no error and is handed back under a name of its own', async () => {
    expect(errors).toBe(0);
    expect(files[0]).toMatchObject({ role: 'release', rows: 2, columns: 17 });
    expect(releases.map(({ id, rows, published }) => ({ id, rows, published }))).toEqual([{ id: '2026-01-02-bao-cao-2024', rows: 1, published: false }]);
    expect(await releases[0]!.file.text()).toBe(row(NEW_FIGURE));
  });

  test('shows what it adds', () => {
    expect(changes).toMatchObject({ added: 1, corrected: 0, withdrawn: 0 });
    expect(changes?.rows[0]).toMatchObject({ action: 'add', after: '19,2 tỷ đồng' });
  });
});

describe('for readers of English', () => {
  const site = goodSite({}, 'en');

  test('problems and what was done to read a file are told in English', () => {
    const { problems, files } = result([dropped('a.csv', row(NEW_FIGURE.replace('bac-giang', 'bac-gian')).replaceAll(',', ';'))], site);
    expect(files[0]?.remarks).toEqual([{ text: expect.stringContaining('semicolons') as string, lang: 'en' }]);
    expect(problems.map(({ line, column, message, hint }) => ({ line, column, message, hint }))).toEqual([
      { line: 2, column: 2, message: { text: 'places.csv has no place “bac-gian”.', lang: 'en' }, hint: { text: expect.stringContaining('“bac-giang”') as string, lang: 'en' } },
    ]);
  });

  test('changes are told in English, and words of the ledger that have no English as what they are', () => {
    const { changes } = result([dropped('a.csv', row(NEW_FIGURE))], site);
    expect(changes?.rows[0]).toMatchObject({ place: 'Bac Giang province (former, to June 2025)', after: 'VND 19.2 billion', source: { lang: 'vi' }, reason: null });
  });
});

describe('the release handed back', () => {
  test('is canonical whatever order and delimiter it came in', async () => {
    const mixed = row(NEW_FIGURE).replaceAll(',', ';').replaceAll('\n', '\r\n');
    const { releases, files } = result([dropped('a.csv', `\uFEFF${mixed}`)]);
    expect(files[0]?.remarks).toEqual([{ text: expect.stringContaining('dấu chấm phẩy') as string, lang: 'vi' }]);
    expect(await releases[0]?.file.text()).toBe(row(NEW_FIGURE));
  });

  test('is none while there is an error', () => {
    const { errors, releases, changes } = result([dropped('a.csv', row(NEW_FIGURE.replace('19.2', '"19,2"')))]);
    expect(errors).toBe(1);
    expect(releases).toEqual([]);
    expect(changes).toBeNull();
  });
});

describe('what is published', () => {
  const [path = '', bytes = new Uint8Array()] = [...good].find(([name]) => name === 'releases/2025-01-15-nam-2023.csv') ?? [];
  const name = path.slice('releases/'.length);

  test('is recognised when it is the same to the last byte', () => {
    expect(result([{ name, bytes, remarks: [] }])).toMatchObject({ errors: 0, changes: null, releases: [{ published: true }] });
  });

  test('may not be written again', () => {
    const changed = dropped(name, `${new TextDecoder().decode(bytes).trimEnd()}\n${NEW_FIGURE}\n`);
    expect(result([changed]).problems.map(({ code }) => code)).toContain('KC605');
  });

  test('may not be preceded', () => {
    expect(result([dropped('2024-12-31-truoc.csv', row(NEW_FIGURE))]).problems.map(({ code }) => code)).toContain('KC610');
  });
});

test('a new source may come along with the release that needs it', () => {
  const release = dropped('a.csv', row(NEW_FIGURE.replace('hoi-nghi-2024', 'bao-cao-moi')));
  const sources = new TextDecoder().decode(good.get('sources.csv'));
  const more = `${sources.trimEnd()}\nbao-cao-moi,Báo cáo mới,Sở Công Thương,2025-12-01,https://example.org/moi,,2026-01-01,official-report,vi,\n`;
  expect(result([release]).problems.map(({ code }) => code)).toContain('KC401');
  expect(result([release, dropped('sources.csv', more)]).errors).toBe(0);
});

test('problems name the row of the preview, also below cells of several lines', () => {
  const tall = NEW_FIGURE.replace(/,,,$/, ',,"một\nhai",');
  const { problems } = result([dropped('a.csv', `${HEADER}\n${tall}\n${NEW_FIGURE.replace('bac-giang', 'bac-gian')}\n`)]);
  expect(problems.find(({ code }) => code === 'KC401')).toMatchObject({ line: 4, row: 2, column: 2, cell: 'bac-gian', file: 0, fileName: 'a.csv' });
});

test('progress goes from reading to checking to comparing', () => {
  const stages: string[] = [];
  checkFiles(site, [dropped('a.csv', `${HEADER}\n${`${NEW_FIGURE}\n`.repeat(9000)}`)], TODAY, (stage) => void stages.push(stage), previewCharts);
  expect(stages).toEqual(['read', 'read', 'check', 'compare']);
});

describe('a defect in a new release is told as the command line tells it', () => {
  // Next steps of every new release; what the page mends by itself: other delimiters, other file names; and what it reads as a department's sheet.
  const LEFT_OUT = ['KC603', 'KC607', 'KC612', 'KC202', 'KC601', 'KC217'];
  const unlocked = 'releases/2025-07-20-nua-dau-2025.csv';
  const before = goodSite({ release: '2025-01-15-nam-2023', files: Object.fromEntries([...textsOf(good)].filter(([path]) => path.endsWith('.csv') && path !== unlocked)) });
  const known = new Set(check(good).problems.map(addressOf));

  test.each(defects().filter((defect) => newReleases(defect).length > 0))('%s', (defect) => {
    const files = newReleases(defect);
    const paths = new Set(files.map(([path]) => path));
    const expected = check(badFolder(defect)).problems.filter((problem) => !known.has(addressOf(problem)) && paths.has(problem.file));
    const { problems } = result(files.map(([path, bytes]) => ({ name: path.replace('releases/', ''), bytes, remarks: [] })), before);
    const said = problems.filter(({ file }) => file >= 0).map(({ code, line, column, message }) => `${line}:${column} ${code} ${message.text}`);
    const wanted = expected.filter(({ code }) => !LEFT_OUT.includes(code)).map(({ code, line, column, message }) => `${line}:${column} ${code} ${message.vi}`);
    expect(said.sort()).toEqual(wanted.sort());
  });

  /** Release files a defect lays over the good ledger, where it changes nothing else but the notes of releases. */
  function newReleases(defect: string): [string, Uint8Array][] {
    const folder = [...badFolder(defect)];
    const changed = folder.filter(([path, bytes]) => path.endsWith('.csv') && path !== 'releases.csv' && !same(bytes, good.get(path)));
    const alone = changed.every(([path]) => /^releases\/[^/]+\.csv$/.test(path)) && folder.length >= good.size;
    return alone && changed.length > 0 ? folder.filter(([path]) => /^releases\/[^/]+\.csv$/.test(path) && (path === unlocked || !good.has(path))) : [];
  }
});

function addressOf({ code, file, line, column }: { code: string; file: string; line: number; column: number }): string {
  return [code, file, line, column].join(' ');
}

function textsOf(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

function same(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}
