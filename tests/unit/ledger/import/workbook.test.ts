// Real workbooks, written by a library and read by another: what they keep to themselves (formats, merges, hidden rows, errors) must arrive.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, importBook, type Outcome } from '../../../../src/ledger/import/import.ts';
import { EMPTY_MAP, type ImportMap } from '../../../../src/ledger/import/import-map.ts';
import { openFile } from '../../../../src/ledger/import/open-file.ts';
import { formula, raise, workbook } from '../../../fixtures/sheets/sheet-maker.ts';
import { trueAnswer } from './dialect/answers.ts';
import { factsOf } from './dialect/importing.ts';
import { renderedTables } from './dialect/tables.ts';
import { workbookOf } from './dialect/workbooks.ts';
import { SOURCES, words } from './sheets.ts';

const RUNS = 80;
const SEED = Number(process.env['IMPORT_SEED'] ?? Date.now() % 2 ** 31);
const CHOICES = { encoding: null, delimiter: null };
const wholeGrids = renderedTables.filter(({ broken, dialect }) => !broken && dialect.file === 'grid' && dialect.otherSheet === 'none');

test(`${RUNS} random tables survive being a workbook (IMPORT_SEED=${SEED})`, { timeout: 120_000 }, async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(wholeGrids, async (rendered) => {
      const { book, doubts } = await openFile('x.xlsx', await workbookOf(rendered), CHOICES, words.know);
      expect(doubts).toEqual([]);
      const read = (map: ImportMap): Outcome => importBook(book, words, SOURCES, map, { set: {}, source: 'hoi-nghi' });
      let outcome = read(EMPTY_MAP);
      for (let step = 0; step < 40; step++) {
        const [next] = outcome.doubts.flatMap((doubt) => {
          const value = trueAnswer(rendered, doubt, outcome.map);
          return value === null ? [] : [{ doubt, value }];
        });
        if (next === undefined) break;
        outcome = read(answer(outcome.map, next.doubt.question!.path, next.value));
      }
      if (outcome.doubts.length > 0) return;
      taken += 1;
      expect(factsOf(outcome.rows)).toEqual(factsOf(rendered.truth));
    }),
    { numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: 100_000 },
  );
  expect(taken / RUNS).toBeGreaterThan(0.9);
});

describe('a workbook keeps', () => {
  const title = ['Kinh phí khuyến công quốc gia thực hiện năm 2023 (triệu đồng)'];
  const head = ['TT', 'Tỉnh', 'Kinh phí'];
  const open = async (bytes: Uint8Array) => (await openFile('x.xlsx', bytes, CHOICES, words.know)).book.sheets[0]!;

  test('the result of a formula, and says where there is none', async () => {
    const grid = await open(await workbook([{ sheet: 'A', data: [title, head, [1, 'Hà Nội', 1200], [2, 'Nghệ An', 900]] }], (part) => part('xl/worksheets/sheet1.xml', (xml) => formula('C4', 'B9', true)(formula('C3', 'SUM(D1:D9)')(xml)))));
    expect(grid.rows[2]![2]).toMatchObject({ kind: 'number', text: '1200' });
    expect(grid.rows[3]![2]).toMatchObject({ kind: 'uncached', text: '=B9' });
  });

  test('raised figures apart from the name before them', async () => {
    const grid = await open(await workbook([{ sheet: 'A', data: [title, head, [1, 'Hà Nội1', 1200]] }], (part) => part('xl/sharedStrings.xml', raise('Hà Nội', '1'))));
    expect(grid.rows[2]![1]).toEqual({ kind: 'text', text: 'Hà Nội(1)' });
  });

  test('all digits of a number, whatever it shows, and per cent as per cent', async () => {
    const grid = await open(await workbook([{ sheet: 'A', data: [[{ value: 1475.4567, format: '#,##0.0' }, { value: 0.0703, format: '0.0%' }, { value: 3_000_000, format: '#,##0,' }, { value: 0, format: '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-' }, 0.1 + 0.2]] }]));
    expect(grid.rows[0]!.map((cell) => [cell!.text, cell!.number])).toEqual([
      ['1.475,5', { stored: '1475.4567', shown: '1475.5', percent: false, hidden: false }],
      ['7,0%', { stored: '7.03', shown: '7.0', percent: true, hidden: false }],
      ['3.000', { stored: '3000000', shown: '3000', percent: false, hidden: false }],
      ['-', { stored: '0', shown: '0', percent: false, hidden: true }],
      ['0,3', { stored: '0.3', shown: '0.3', percent: false, hidden: false }],
    ]);
  });

  test('errors, dates and sheets that are hidden', async () => {
    const grid = await open(await workbook([{ sheet: 'A', data: [[5, { value: new Date('2024-05-01T00:00:00Z'), format: 'dd/mm/yyyy' }]] }], (part) => {
      part('xl/worksheets/sheet1.xml', (xml) => xml.replace(/<c r="A1"[^>]*><v>5<\/v><\/c>/, '<c r="A1" t="e"><v>#DIV/0!</v></c>'));
      part('xl/workbook.xml', (xml) => xml.replace('name="A"', 'name="A" state="hidden"'));
    }));
    expect(grid.rows[0]).toEqual([{ kind: 'error', text: '#DIV/0!' }, { kind: 'date', text: '1/5/2024' }]);
    expect(grid.hidden).toBe(true);
  });
});

describe('what is no workbook is refused in words', () => {
  test.each([
    ['an old .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'NK101'],
    ['a damaged archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), 'NK102'],
    ['an empty file', new Uint8Array(0), 'NK109'],
    ['bytes of no encoding', Uint8Array.from({ length: 400 }, (_, i) => (i * 7919 + 13) % 256), 'NK104'],
  ])('%s', async (_, bytes, code) => {
    const { doubts } = await openFile('x.xlsx', bytes, CHOICES, words.know);
    expect(doubts.map((doubt) => doubt.code)).toEqual([code]);
  });
});
