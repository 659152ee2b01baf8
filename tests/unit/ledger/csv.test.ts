import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachRow, writeCsv, type CsvRow } from '../../../src/ledger/csv.ts';

function rows(text: string): CsvRow[] {
  const all: CsvRow[] = [];
  eachRow(text, (row) => void all.push(row));
  return all;
}

const cells = (text: string) => rows(text).map((row) => row.cells);
const lines = (text: string) => rows(text).map((row) => row.line);

describe('eachRow', () => {
  test('a final line break makes no row, an empty line does', () => {
    expect(cells('a,b\n1,2\n')).toEqual([['a', 'b'], ['1', '2']]);
    expect(cells('a\n\nb')).toEqual([['a'], [''], ['b']]);
    expect(cells('')).toEqual([]);
  });

  test('line ends may be mixed', () => {
    expect(cells('a,b\r\n1,2\n3,4\r5,6')).toEqual([['a', 'b'], ['1', '2'], ['3', '4'], ['5', '6']]);
  });

  test('line breaks in quotes are data, and the lines after them are still counted right', () => {
    const text = 'a,b\r\n"x\r\ny\nz",2\r\n3,4\r\n';
    expect(cells(text)).toEqual([['a', 'b'], ['x\r\ny\nz', '2'], ['3', '4']]);
    expect(lines(text)).toEqual([1, 2, 5]);
  });

  test('a lone quote inside a cell is data', () => {
    expect(cells('5" ống,2\r\n3,4\r\n')).toEqual([['5" ống', '2'], ['3', '4']]);
  });

  test('columns called __proto__ and constructor are columns', () => {
    expect(cells('__proto__,constructor\n1,2')).toEqual([['__proto__', 'constructor'], ['1', '2']]);
  });

  test('a quote that its line does not close is open; the rows after it are read', () => {
    const [, broken, next] = rows('a,b\n1,"x\n3,4\n');
    expect(broken).toMatchObject({ line: 2, brokenQuote: { column: 2, open: true } });
    expect(next).toEqual({ cells: ['3', '4'], line: 3, brokenQuote: null });
  });

  test('text after a closing quote is another fault, also when a later line has quotes', () => {
    const [, broken, next] = rows('a,b\n"p, q","x"y"\n"3",4\n');
    expect(broken).toMatchObject({ line: 2, brokenQuote: { column: 2, open: false } });
    expect(next).toEqual({ cells: ['3', '4'], line: 3, brokenQuote: null });
  });

  test('stops when it is told to', () => {
    let seen = 0;
    eachRow('a\nb\nc', () => ++seen < 2);
    expect(seen).toBe(2);
  });

  test('a thousand broken quotes cost no more than a second', () => {
    const started = performance.now();
    expect(rows(`a,b\n${'1,"x\n'.repeat(1000)}${'1,2\n'.repeat(50_000)}`)).toHaveLength(51_001);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('never throws, whatever the text', () => {
    const nasty = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', 'a', 'ệ', '\uFEFF', '\0', ' '), maxLength: 60 });
    fc.assert(fc.property(nasty, (text) => void rows(text)), { numRuns: 2000 });
  });

  test('tells every row its line: the lines of the text are as many as the rows say', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n'), maxLength: 5 });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (body) => {
        const text = writeCsv(['p', 'q'], body);
        for (const { line, cells: [first = ''] } of rows(text).slice(1)) {
          const rest = text.split(/\r\n?|\n/).slice(line - 1).join('\n');
          expect(cells(rest)[0]?.[0]).toBe(first.replace(/\r\n?/g, '\n'));
        }
      }),
    );
  });
});

describe('writeCsv', () => {
  test('quotes only where it must and ends every line with LF', () => {
    expect(writeCsv(['a', 'b'], [['1,5', 'x "y"'], ['', 'tỷ đồng']])).toBe('a,b\n"1,5","x ""y"""\n,tỷ đồng\n');
  });

  test('reading what was written gives back every cell', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '\r\n', ' ', 'ệ', '\uFEFF', "'", '=', '\0'), maxLength: 8 }),
    );
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(table, ([header = [], ...body]) => {
        expect(cells(writeCsv(header, body))).toEqual([header, ...body]);
      }),
      { numRuns: 1000 },
    );
  });
});
