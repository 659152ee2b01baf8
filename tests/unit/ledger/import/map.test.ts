// The map: proposed with reasons, filled in by an editor, and used again next year without carrying over what was true of one file only.
import { describe, expect, test } from 'vitest';
import { EMPTY_MAP, type ImportMap } from '../../../../src/ledger/import/import-map.ts';
import { answer } from '../../../../src/ledger/import/map-answers.ts';
import { readMap, writeMap } from '../../../../src/ledger/import/map-file.ts';
import { doubtsOf, importFile, releaseOf } from './sheets.ts';

const form = (year: string, unit: string, rows: readonly string[]): Uint8Array =>
  new TextEncoder().encode([`KẾT QUẢ KHUYẾN CÔNG NĂM ${year};;;`, ...(unit === '' ? [] : [`;;;ĐVT: ${unit}`]), 'TT;Tỉnh;KCQG thực hiện;Mục lục B', ...rows, ''].join('\n'));
const LAST = form('2022', '', ['1;Hà Nội;1.234;5.500', '2;Nghệ An;2.500;6.250']);
const NEXT = form('2023', '', ['1;Nghệ An;3.400;7.000', '2;Hà Nội;1.500;5.750', '3;Cao Bằng;1.125;2.250']);

/** What an editor would answer to each question about `LAST`. */
const ANSWERS: Readonly<Record<string, string>> = { NK302: 'value', NK501: 'vi', NK315: 'triệu đồng', NK110: 'hoi-nghi' };

async function filledIn(): Promise<ImportMap> {
  let map = EMPTY_MAP;
  for (let step = 0; step < 12; step++) {
    const { doubts, map: proposal } = await importFile(LAST, { file: 'bieu-2022.csv' }, map);
    const [next] = doubts;
    if (next === undefined) return proposal;
    const value = ANSWERS[next.code] ?? (next.question!.path.at(-1) === 'indicator' ? 'kinh-phi' : next.question!.path.at(-1) === 'programme' ? 'kcdp' : '');
    map = answer(proposal, next.question!.path, value);
  }
  throw new Error('answers did not settle the sheet');
}

describe('a proposed map', () => {
  test('says what was read and why, and asks where it was not', async () => {
    const { map, doubts } = await importFile(LAST, { file: 'bieu-2022.csv' });
    const text = writeMap(map, doubts);
    expect(text).toContain('programme: “KCQG thực hiện” (C2)');
    expect(text).toContain('numbers: "?" # Số trong cột C đọc được hai cách');
    expect(text).toContain('source: "?"');
  });

  test('can be read back, question marks and all, and means the same', async () => {
    const { map, doubts } = await importFile(LAST, { file: 'bieu-2022.csv' });
    const read = readMap(writeMap(map, doubts));
    expect('problems' in read ? read.problems : []).toEqual([]);
    const again = await importFile(LAST, { file: 'bieu-2022.csv' }, (read as { map: ImportMap }).map);
    expect(doubtsOf(again)).toBe(doubtsOf(await importFile(LAST, { file: 'bieu-2022.csv' })));
  });

  test('what an editor writes wrongly is named with its line', () => {
    const read = readMap('version: 1\ntables:\n  - sheet: ""\n    table: 1\n    set:\n      numbers: kieu-viet\n');
    expect(read).toEqual({ problems: ['Dòng 6: tables › 0 › set › numbers không nhận “kieu-viet”.'] });
    expect(readMap('version: 1\ntables: [')).toMatchObject({ problems: [expect.stringContaining('không phải YAML')] });
    expect(readMap('version: 1\nbang: []\n')).toMatchObject({ problems: [expect.stringContaining('mục lạ')] });
  });
});

describe('a map that was filled in', () => {
  test('makes the release', async () => {
    const outcome = await importFile(LAST, { file: 'bieu-2022.csv' }, await filledIn());
    expect(doubtsOf(outcome)).toBe('');
    expect(outcome.rows.map(({ place, period, programme, value }) => [place, period, programme, value].join(' '))).toEqual([
      'ha-noi 2022 kcqg 1.234', 'ha-noi 2022 kcdp 5.500', 'nghe-an 2022 kcqg 2.500', 'nghe-an 2022 kcdp 6.250',
    ]);
  });

  test('reads next year’s sheet of the same form with one command: rows in another order, the year from its own title', async () => {
    const outcome = await importFile(NEXT, { file: 'bieu-2023.csv', source: 'hoi-nghi' }, await filledIn());
    expect(doubtsOf(outcome)).toBe('');
    expect(outcome.rows.map(({ place, period, programme, value }) => [place, period, programme, value].join(' '))).toEqual([
      'nghe-an 2023 kcqg 3.400', 'nghe-an 2023 kcdp 7.000', 'ha-noi 2023 kcqg 1.500', 'ha-noi 2023 kcdp 5.750', 'cao-bang 2023 kcqg 1.125', 'cao-bang 2023 kcdp 2.250',
    ]);
  });

  test('survives being written and read', async () => {
    const read = readMap(writeMap(await filledIn(), []));
    const outcome = await importFile(NEXT, { file: 'bieu-2023.csv', source: 'hoi-nghi' }, (read as { map: ImportMap }).map);
    expect(releaseOf(outcome)).toContain(',cao-bang,2023,kinh-phi,,kcqg,thuc-hien,1.125,');
  });

  test('does not lend its source or its period to another file', async () => {
    const map = answer(await filledIn(), ['this_file', 'tables', 0, 'period'], '2022');
    const other = form('', '', ['1;Hà Nội;1.234;5.500']);
    const { doubts } = await importFile(other, { file: 'bieu.csv' }, map);
    expect(doubts.map(({ code }) => code)).toEqual(['NK314', 'NK110']);
  });

  test('is questioned when the sheet now says another unit', async () => {
    const { doubts } = await importFile(form('2023', 'tỷ đồng', ['1;Hà Nội;1.234;5.500']), { file: 'bieu-2023.csv', source: 'hoi-nghi' }, await filledIn());
    expect(doubts).toMatchObject([{ code: 'NK305', message: 'Người biên tập đã chọn unit là “triệu đồng”, nhưng biểu này ghi “tỷ đồng”.' }]);
  });

  test('… until the editor says that the choice stands', async () => {
    const sheet = form('2023', 'tỷ đồng', ['1;Hà Nội;1.234;5.500']);
    const first = await importFile(sheet, { file: 'bieu-2023.csv', source: 'hoi-nghi' }, await filledIn());
    expect((await importFile(sheet, { file: 'bieu-2023.csv', source: 'hoi-nghi' }, first.map)).doubts).toHaveLength(1);
    const [doubt] = first.doubts;
    const settled = await importFile(sheet, { file: 'bieu-2023.csv', source: 'hoi-nghi' }, answer(first.map, doubt!.question!.path, doubt!.question!.choices[0]!.value));
    expect(settled.rows[0]).toMatchObject({ value: '1.234', locator: 'ô C4; in là 1.234 triệu đồng' });
  });

  test('… or takes it back', async () => {
    const sheet = form('2023', 'tỷ đồng', ['1;Hà Nội;1.234;5.500']);
    const first = await importFile(sheet, { file: 'bieu-2023.csv', source: 'hoi-nghi' }, await filledIn());
    const settled = await importFile(sheet, { file: 'bieu-2023.csv', source: 'hoi-nghi' }, answer(first.map, first.doubts[0]!.question!.path, 'sheet'));
    expect(settled.doubts).toEqual([]);
    expect(settled.rows[0]).toMatchObject({ value: '1234', locator: 'ô C4' });
  });

  test('is questioned when numbers that read two ways now have another sign', async () => {
    const sheet = form('2023', '', ['1;Hà Nội;1,234;5,500']);
    const first = await importFile(sheet, { file: 'bieu-2023.csv', source: 'hoi-nghi' }, await filledIn());
    expect(first.doubts.map(({ code, message }) => `${code} ${message}`)).toEqual(['NK305 Lần trước đã chọn lối viết số “vi” cho mẫu này, nhưng nay số trong biểu dùng dấu “,”.']);
    const again = await importFile(sheet, { file: 'bieu-2023.csv', source: 'hoi-nghi' }, answer(first.map, first.doubts[0]!.question!.path, 'sheet'));
    expect(again.doubts.map(({ code }) => code)).toEqual(['NK501']);
  });

  test('is questioned when a title is about another kind of activity, or another batch', async () => {
    const sheet = (what: string): Uint8Array => new TextEncoder().encode([`KINH PHÍ KHUYẾN CÔNG QUỐC GIA ${what} THỰC HIỆN NĂM 2023 (triệu đồng);;`, 'TT;Tỉnh;Kinh phí', '1;Hà Nội;1200,5', ''].join('\n'));
    const read = (what: string, map?: ImportMap) => importFile(sheet(what), { file: `${what}.csv`, source: 'hoi-nghi' }, map);
    const fairs = await read('CHO HỘI CHỢ');
    const limited = answer(fairs.map, fairs.doubts[0]!.question!.path, 'hoi-cho');
    expect((await read('CHO HỘI CHỢ', limited)).rows[0]).toMatchObject({ category: 'hoi-cho' });
    expect((await read('CHO ĐÀO TẠO NGHỀ', (await read('CHO HỘI CHỢ', limited)).map)).doubts.map(({ code }) => code)).toEqual(['NK305']);
    const batch = await read('ĐỢT 1');
    const taken = await read('ĐỢT 1', answer(batch.map, batch.doubts[0]!.question!.path, 'yes'));
    expect(taken.doubts).toEqual([]);
    expect((await read('ĐỢT 2', taken.map)).doubts.map(({ code }) => code)).toEqual(['NK205']);
  });

  test('is questioned when a number proves the other way of writing', async () => {
    const { doubts } = await importFile(form('2023', '', ['1;Hà Nội;1,234.5;5.500']), { file: 'bieu-2023.csv', source: 'hoi-nghi' }, await filledIn());
    expect(doubts.map(({ code, where }) => `${code} ${where.at}`)).toEqual(['NK501 C']);
  });
});

test('answers are put where questions asked for them', () => {
  expect(answer(EMPTY_MAP, ['this_file', 'tables', 0, 'skip', '+'], 'F9')).toMatchObject({ this_file: { tables: [{ skip: ['F9'] }] } });
  expect(answer(answer(EMPTY_MAP, ['leave_sheets', '+'], 'a'), ['leave_sheets', '+'], 'b').leave_sheets).toEqual(['a', 'b']);
  expect(answer(EMPTY_MAP, ['tables', 0, 'rows', 'Quỹ khác', 'indicator'], 'skip').tables[0]).toEqual({ rows: { 'Quỹ khác': 'skip' } });
  expect(answer(EMPTY_MAP, ['tables', 0, 'columns', 1, 'set', 'indicator'], 'note').tables[0]?.columns[1]).toEqual({ set: { role: 'note' } });
});
