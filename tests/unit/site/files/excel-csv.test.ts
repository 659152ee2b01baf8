import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { excelHead, excelRow, guardText, unguardText, type ExcelColumn } from '../../../../src/site/files/excel-csv.ts';

const text: ExcelColumn = { titles: { vi: 'Tên', en: 'Name' }, kind: 'text' };
const number: ExcelColumn = { titles: { vi: 'Giá trị', en: 'Value' }, kind: 'number' };
const period: ExcelColumn = { titles: { vi: 'Kỳ', en: 'Period' }, kind: 'period' };

const STARTERS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...STARTERS, ' ', "'", '"', ';', ',', '1', '/', 'a', 'ế', '\u00a0') }));

describe('a guarded cell', () => {
  test('never begins a formula, whatever stands in it, line breaks included', () => {
    fc.assert(
      fc.property(anyText, (cell) => {
        const guarded = guardText(cell);
        expect(guarded.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/u);
        expect(guarded).not.toMatch(/^[\t\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives its words back', () => {
    fc.assert(fc.property(anyText, (cell) => unguardText(guardText(cell)) === cell), { numRuns: 2000 });
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+84 24 1234', "'+84 24 1234"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("x")\nzwei', "'=HYPERLINK(\"x\")\nzwei"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ["'đã có nháy", "''đã có nháy"],
    ['012', "'012"],
    ['1.234', "'1.234"],
    ['3/2023', "'3/2023"],
    ['1-2', "'1-2"],
    ['2016-05-17', "'2016-05-17"],
    ['5e3', "'5e3"],
    ['12:30', "'12:30"],
    ['Mar 3', "'Mar 3"],
    ['tháng 3/2023', "'tháng 3/2023"],
    ['95%', "'95%"],
    ['TRUE', "'TRUE"],
  ])('%j is kept as words: %j', (cell, guarded) => expect(guardText(cell)).toBe(guarded));

  test.each(['Bắc Giang', 'tỷ đồng', 'trang 12', 'Nguồn: báo cáo 1/2023', '2016/2020', '2024-H1', '', 'Thông tư 28/2018/TT-BTC', 'May mặc', 'Mô hình'])(
    '%j needs no guard',
    (cell) => expect(guardText(cell)).toBe(cell),
  );
});

describe('a row', () => {
  test('writes numbers with a decimal comma, keeps every printed digit and groups nothing', () => {
    expect(excelRow(['1234567.890', '176.40', '-5', '0'], [number, number, number, number], 'vi')).toBe('1234567,890;176,40;-5;0\r\n');
  });

  test('guards what stands in a number column and is no number', () => {
    expect(excelRow(['=1+1', '1e5', ''], [number, number, number], 'vi')).toBe("'=1+1;'1e5;\r\n");
  });

  test('leaves a year a number', () => expect(excelRow(['2023', '2024-H1', '2016/2020'], [period, period, period], 'vi')).toBe('2023;2024-H1;2016/2020\r\n'));

  test('for an English Excel has commas between cells and decimal points, and quotes words with a comma', () => {
    expect(excelHead([text, number], 'en') + excelRow(['a, b', '1234.50'], [text, number], 'en')).toBe('\uFEFFName,Value\r\n"a, b",1234.50\r\n');
  });

  test.each([['vi', ';'], ['en', ',']] as const)('can be read back cell by cell, whatever the words: %s', (lang, delimiter) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (rows) => {
        const file = excelHead([text, text], lang) + rows.map((cells) => excelRow(cells, [text, text], lang)).join('');
        expect(file.startsWith('\uFEFF')).toBe(true);
        const read = Papa.parse<string[]>(file, { delimiter, newline: '\r\n', quoteChar: '"' });
        expect(read.data.slice(1, -1).map((cells) => cells.map(unguardText))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  test('begins its file with a byte order mark and the columns\' titles', () => {
    expect(excelHead([text, number], 'vi')).toBe('\uFEFFTên;Giá trị\r\n');
  });
});
