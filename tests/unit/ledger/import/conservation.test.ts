// Nothing of a sheet is lost in silence: every cell that is not empty is taken, or named in the report with what it was read as or why it was left.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { address, columnName, columnNumber, filledCells } from '../../../../src/ledger/import/grid.ts';
import { importBook, type Outcome } from '../../../../src/ledger/import/import.ts';
import { EMPTY_MAP } from '../../../../src/ledger/import/import-map.ts';
import { importReport } from '../../../../src/ledger/import/report.ts';
import { bookOf } from './dialect/files.ts';
import { renderedTables } from './dialect/tables.ts';
import { fixture, fixtures, importFile, SOURCES, tables, words } from './sheets.ts';

/** Addresses of a stretch of text, ranges spelled out: `A1 “x”, C5:D6` → A1, C5, C6, D5, D6. What stands in quotes is not looked at. */
function addressesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, first = '', top = '', last = first, bottom = top] of text.replace(/“[^”]*”/g, '').matchAll(/\b([A-Z]{1,2})(\d+)(?::([A-Z]{1,2})(\d+))?\b/g)) {
    for (let column = columnNumber(first); column <= columnNumber(last); column++) for (let row = Number(top); row <= Number(bottom); row++) found.add(`${columnName(column)}${row}`);
  }
  return found;
}

/** Cells the report neither shows as taken nor names, by sheet; and figures that claim the same cell. */
function lost(outcome: Outcome): string[] {
  const report = importReport(outcome, tables);
  const listed = report.slice(report.search(/^## (?:Không lấy|Đã đọc|Dòng tổng)/m));
  const missing: string[] = [];
  for (const [sheetIndex, grid] of outcome.book.sheets.entries()) {
    const taken = new Set(outcome.tables.flatMap(({ figures }) => figures.filter((figure) => figure.sheetIndex === sheetIndex).map(({ row, column }) => address(row, column))));
    const lines = listed.split('\n').filter((line) => (grid.name === '' ? !line.includes('(trang tính “') : line.includes(`(trang tính “${grid.name}”)`)));
    const named = addressesIn(lines.map((line) => line.slice(line.indexOf(': ') + 1)).join('\n'));
    for (const { row, column } of filledCells(grid)) {
      const at = address(row, column);
      if (!taken.has(at) && !named.has(at)) missing.push(`${grid.name}!${at}`);
      if (taken.has(at) && named.has(at)) missing.push(`${grid.name}!${at} twice`);
    }
  }
  return missing;
}

describe('every cell is accounted for', () => {
  test.each([...fixtures('release'), ...fixtures('doubts')])('%s', async (name) => {
    const { how, bytes } = fixture(name);
    expect(lost(await importFile(bytes, how))).toEqual([]);
  });

  test('in any table, taken or refused', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(renderedTables, (rendered) => {
        const outcome = importBook(bookOf(rendered), words, SOURCES, EMPTY_MAP, { set: {}, source: 'hoi-nghi' });
        expect(lost(outcome)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('and every figure taken stands in the release once', async () => {
    for (const name of fixtures('release')) {
      const { how, bytes } = fixture(name);
      const { rows, tables: taken, cells } = await importFile(bytes, how);
      const count = cells.filter(({ fate }) => fate === 'taken').reduce((sum, group) => sum + group.cells.length, 0);
      expect([rows.length, taken.flatMap(({ figures }) => figures).length]).toEqual([count, count]);
    }
  });
});
