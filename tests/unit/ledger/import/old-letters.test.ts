// TCVN3 and VNI: found without guessing, shown converted, and put right only when somebody says so. `vietnamese-conversion` is asked as a second
// opinion where it can give one: it reads TCVN3 as we do, but loses the tone of ư in VNI (`thöøa`), so that it cannot do the work itself.
import { VietnameseConversion } from 'vietnamese-conversion';
import { describe, expect, test } from 'vitest';
import { convertLegacy } from '../../../../src/ledger/cells/legacy.ts';
import { decodeText } from '../../../../src/ledger/import/encodings.ts';
import { textCell, type Book } from '../../../../src/ledger/import/grid.ts';
import { convertBook, findOldLetters } from '../../../../src/ledger/import/old-letters.ts';
import { openCsv } from '../../../../src/ledger/import/open-file.ts';
import { convertLegacyBack } from '../../../fixtures/sheets/old-letters.ts';
import { tables, words } from './sheets.ts';

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const NAMES = tables.places.filter(({ level }) => level === 'province').map(({ name_vi }) => name_vi);

const book = (...rows: readonly (readonly string[])[]): Book => ({ file: 'x.xlsx', kind: 'xlsx', remarks: [], sheets: [{ name: 'S', hidden: false, rows: rows.map((cells) => cells.map(textCell)), hiddenRows: new Set(), hiddenColumns: new Set(), merges: [] }] });
const textsOf = ({ sheets }: Book): string[] => sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells.map((cell) => cell?.text ?? '')));

describe('every letter and every province comes back', () => {
  test('from TCVN3, which has no capitals with marks; another reader agrees', () => {
    for (const text of [...LETTERS, ...NAMES.map((name) => name.toLowerCase())]) {
      const old = convertLegacyBack(text, 'tcvn3');
      expect([convertLegacy(old, 'TCVN3'), new VietnameseConversion(old, 'tcvn3').toCharset('unicode').normalize('NFC')]).toEqual([text, text]);
    }
  });

  test('from VNI, in both cases', () => {
    for (const text of [...LETTERS, ...LETTERS.toUpperCase(), ...NAMES, ...NAMES.map((name) => name.toUpperCase())]) expect(convertLegacy(convertLegacyBack(text, 'vni'), 'VNI')).toBe(text);
  });
});

describe('old letters in a workbook', () => {
  const title = 'Kinh phí khuyến công quốc gia thực hiện';

  test.each(['tcvn3', 'vni'] as const)('%s is found, with samples of how it would read', (encoding) => {
    const found = findOldLetters(book([convertLegacyBack(title, encoding)], [convertLegacyBack('Hải Dương', encoding), '1200']));
    expect(found).toMatchObject({ encoding, cells: 2, samples: [{ address: 'A1', after: title }, { address: 'A2', after: 'Hải Dương' }] });
  });

  test.each([
    ['a unit column', [['Chỉ tiêu', 'ĐVT'], ['Bụi PM10', 'µg/m³'], ['Độ dày', 'µm'], ['Lưu lượng', 'm³/giờ']]],
    ['a unit column without any Vietnamese', [['PM10', 'µg'], ['Size', 'µm'], ['Mass', 'µ']]],
    ['names from abroad', [['São Paulo', 'Köln'], ['Malmö', 'Société générale']]],
    ['one strange word', [['Céng'], ['Hà Nội']]],
  ])('%s proves nothing', (_, rows) => expect(findOldLetters(book(...rows))).toBeNull());

  test('`µ` in a unit stays what it is even in text that is put right', () => {
    const old = convertBook(book([convertLegacyBack('Hàm lượng bụi', 'tcvn3'), 'µg/m3'], [convertLegacyBack('Độ dày lớp sơn', 'tcvn3'), '5 µm']), 'tcvn3');
    expect(textsOf(old)).toEqual(['Hàm lượng bụi', 'µg/m3', 'độ dày lớp sơn', '5 µm']);
  });

  test('beside Unicode only what makes no sense otherwise is put right', () => {
    const mixed = convertBook(book(['Kế hoạch được giao', 'Hà Tây'], [convertLegacyBack('Thực hiện', 'tcvn3'), 'Số đề án']), 'tcvn3');
    expect(textsOf(mixed)).toEqual(['Kế hoạch được giao', 'Hà Tây', 'Thực hiện', 'Số đề án']);
  });
});

describe('bytes that are not UTF-8', () => {
  const sheet = 'Kinh phí KCĐP thực hiện năm 2015 (tr.đ);;\nTT;Tỉnh;KCĐP\n1;Thừa Thiên Huế;1200,5\n';
  const bytesOf = (encoding: 'tcvn3' | 'vni' | 'windows-1258'): Uint8Array => Uint8Array.from(convertLegacyBack(sheet, encoding), (letter) => letter.charCodeAt(0));

  test.each(['tcvn3', 'vni', 'windows-1258'] as const)('%s is named and shown, and read only when confirmed', (encoding) => {
    const asked = openCsv('x.csv', bytesOf(encoding), { encoding: null, delimiter: null }, words.know);
    expect([asked.book.sheets, asked.doubts.map(({ code, question }) => `${code} ${question?.choices[0]?.value}`)]).toEqual([[], [`NK103 ${encoding}`]]);
    expect(asked.doubts[0]!.message).toContain('thực hiện');
    const read = openCsv('x.csv', bytesOf(encoding), { encoding, delimiter: null }, words.know);
    expect([read.doubts, textsOf(read.book)[7]]).toEqual([[], 'Thừa Thiên Huế']);
  });

  test('a map of an old file does not spoil a new one in UTF-8', () => {
    for (const encoding of ['tcvn3', 'vni', 'windows-1258'] as const) {
      const { book: read, doubts } = openCsv('x.csv', new TextEncoder().encode(sheet), { encoding, delimiter: null }, words.know);
      expect([doubts, textsOf(read)[7]]).toEqual([[], 'Thừa Thiên Huế']);
    }
  });

  test('UTF-16 without its mark is named too', () => {
    const wide = new Uint8Array(2 * sheet.length);
    for (let i = 0; i < sheet.length; i++) wide.set([sheet.charCodeAt(i) & 0xff, sheet.charCodeAt(i) >> 8], 2 * i);
    expect(decodeText(wide, null)).toMatchObject({ text: null, guess: 'utf-16le' });
  });
});
