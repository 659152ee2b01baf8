import { parquetReadObjects, parquetMetadata, parquetSchema } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../../src/ledger/ledger.ts';
import { FIGURE_COLUMNS, figureRows, figuresCsv } from '../../../../src/site/figures-csv.ts';
import { unguardText } from '../../../../src/site/files/excel-csv.ts';
import { LEDGER_COLUMNS } from '../../../../src/site/files/ledger-columns.ts';
import { ledgerPieces, type LedgerForm } from '../../../../src/site/files/ledger-forms.ts';
import { fileWords } from '../../../../src/words/file-words.ts';
import { ledgerOf, row } from '../../ledger/sample.ts';
import { realLedger } from '../../words/real-ledger.ts';

const evil = ledgerOf([
  row('ha-noi/2019.kinh-phi.tong.thuc-hien', '176.40', { locator: '=1+1', note: 'hai\ndòng; "trích"', qualifier: '>' }),
  row('ha-noi/2020.kinh-phi.tong.thuc-hien', '-7.9', { locator: '3/2020', note: "'nháy", qualifier: '=' }),
  row('ha-noi/2016/2020.kinh-phi.tong.ke-hoach', '1234567.0', { locator: '+84', review: 'doubtful', doubt: '@ai', qualifier: '~' }),
]);

const ledgers: readonly (readonly [string, Ledger])[] = [['the committed ledger', realLedger()], ['a hostile ledger', evil]];

const rowsOf = (ledger: Ledger): string[][] => ledger.sorted.flatMap((figure) => figureRows(ledger, figure, 'vi'));

function bytesOf(ledger: Ledger, form: LedgerForm): Buffer {
  return Buffer.concat([...ledgerPieces(ledger, form)].map((piece) => Buffer.from(piece)));
}

test('every column is described in both languages', () => {
  expect(LEDGER_COLUMNS.map(({ name }) => name)).toEqual([...FIGURE_COLUMNS]);
  for (const { titles, descriptions } of LEDGER_COLUMNS) for (const text of [titles.vi, titles.en, descriptions.vi, descriptions.en]) expect(text).not.toBe('');
  expect(new Set(LEDGER_COLUMNS.map(({ titles }) => titles.vi)).size).toBe(FIGURE_COLUMNS.length);
});

describe.each(ledgers)('%s', (_, ledger) => {
  const rows = rowsOf(ledger);

  test('as CSV is one table, although it is written in pieces', () => {
    expect(bytesOf(ledger, 'csv').toString()).toBe(figuresCsv(ledger, ledger.sorted, 'vi'));
    expect(Papa.parse<string[]>(bytesOf(ledger, 'csv').toString(), { skipEmptyLines: true }).data).toEqual([[...FIGURE_COLUMNS], ...rows]);
  });

  test('for Excel gives back every cell of the ledger', () => {
    const file = bytesOf(ledger, 'excel.csv').toString();
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(file, { delimiter: ';', newline: '\r\n' });
    expect(errors).toEqual([]);
    const [head, ...read] = data.slice(0, -1);
    expect(head).toEqual(LEDGER_COLUMNS.map(({ titles }) => titles.vi));
    const { qualifier, yes } = fileWords('vi');
    const codes = new Map(Object.entries(qualifier).map(([code, word]) => [word, code]));
    const back = read.map((cells) => cells.map((cell, i) => {
      const column = LEDGER_COLUMNS[i];
      if (column?.kind === 'number') return cell.replace(',', '.');
      if (column?.name === 'qualifier') return codes.get(cell);
      return column?.name === 'shown' ? (cell === yes ? 'yes' : 'no') : unguardText(cell);
    }));
    expect(back).toEqual(rows);
    for (const cell of read.flat()) if (!/^-\d+(?:,\d+)?$/.test(cell)) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
  });

  test('as JSON has numbers as numbers, their printed digits, the release and the licence', () => {
    const json = JSON.parse(bytesOf(ledger, 'json').toString()) as { release: { id: string }; licence: { id: string }; rows: Record<string, unknown>[] };
    expect(json.release.id).toBe(ledger.release);
    expect(json.licence.id).toBe('CC-BY-4.0');
    expect(json.rows).toEqual(rows.map((cells) => typed(cells)));
  });

  test('as Parquet can be read back row by row, with types', async () => {
    const bytes = bytesOf(ledger, 'parquet');
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const metadata = parquetMetadata(file);
    const types = Object.fromEntries(parquetSchema(metadata).children.map(({ element }) => [element.name, `${element.type} ${element.converted_type ?? ''}`.trim()]));
    expect(types).toMatchObject({ value: 'DOUBLE', value_printed: 'BYTE_ARRAY UTF8', shown: 'BOOLEAN', place: 'BYTE_ARRAY UTF8' });
    expect(metadata.key_value_metadata).toContainEqual({ key: 'release', value: ledger.release });
    const read = (await parquetReadObjects({ file })).map((each) => Object.fromEntries(Object.entries(each).map(([name, value]) => [name, value ?? null])));
    expect(read).toEqual(rows.map((cells) => typed(cells)));
  });
});

test('a ledger without figures is still a file in every form', async () => {
  const empty = ledgerOf([]);
  expect(bytesOf(empty, 'csv').toString()).toMatch(/^place,.*\n$/);
  expect(bytesOf(empty, 'excel.csv').toString().split('\r\n')).toHaveLength(2);
  expect(JSON.parse(bytesOf(empty, 'json').toString())).toMatchObject({ rows: [] });
  const bytes = bytesOf(empty, 'parquet');
  expect(await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer })).toEqual([]);
});

test('a long ledger is written in pieces into the very file it would be in one', () => {
  const years = Array.from({ length: 101 }, (_, i) => 2000 + i);
  const long = ledgerOf(years.flatMap((year) => ['viet-nam', 'phia-bac', 'ha-noi', 'bac-giang'].flatMap((place) =>
    ['tong', 'kcqg', 'kcdp', 'kcdp-tinh', 'kcdp-huyen'].flatMap((programme) =>
      ['thuc-hien', 'uoc', 'ke-hoach'].map((status) => row(`${place}/${year}.kinh-phi.${programme}.${status}`, '1'))))));
  expect(long.sorted.length).toBeGreaterThan(5000);
  expect([...ledgerPieces(long, 'csv')].length).toBeGreaterThan(2);
  expect(bytesOf(long, 'csv').toString()).toBe(figuresCsv(long, long.sorted, 'vi'));
  expect((JSON.parse(bytesOf(long, 'json').toString()) as { rows: unknown[] }).rows).toHaveLength(long.sorted.length);
});

/** What a typed form should hold, said once more and differently: by the column's name. */
function typed(cells: readonly string[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [i, name] of FIGURE_COLUMNS.entries()) {
    const cell = cells[i] ?? '';
    if (name === 'value') Object.assign(record, { value: Number.parseFloat(cell), value_printed: cell });
    else record[name] = name === 'shown' ? cell === 'yes' : cell || null;
  }
  return record;
}
