import readExcelFile from 'read-excel-file/universal';
import { plainDigits } from './decimal.ts';
import { textCell, type Book, type Cell, type Grid } from './grid.ts';
import { readNumberFormat, showNumber, type NumberFormat } from './number-format.ts';
import { readWorkbookFacts, type SheetFacts } from './workbook-facts.ts';

/** A number as the workbook spells it, so that no digit goes through binary fractions. */
interface Spelled {
  readonly digits: string;
}

/** Rows of a sheet as `read-excel-file` gives them. */
export type WorkbookRows = readonly (readonly (string | Spelled | boolean | Date | null)[])[];

/** Whether bytes begin as a workbook (`xlsx`, a zip archive), as the old binary format (`xls`), or as neither. */
export function workbookKind(bytes: Uint8Array): 'xlsx' | 'xls' | null {
  const begins = (...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  return begins(0xd0, 0xcf, 0x11, 0xe0) ? 'xls' : null;
}

/** Reads a workbook: values, and what stands around them. Throws when the file is damaged. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Book> {
  const { sheets, remarks } = readWorkbookFacts(bytes);
  const copy = bytes.slice().buffer as ArrayBuffer;
  const values = await readExcelFile<Spelled>(copy, { trim: false, parseNumber: (digits) => ({ digits }) });
  const facts = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  // A sheet that is one chart has no cells.
  const grids = values.map(({ sheet, data }) => gridOf(sheet, (data ?? []) as unknown as WorkbookRows, facts.get(sheet) ?? null));
  return { file, kind: 'xlsx', sheets: grids, remarks };
}

/** Puts values and facts together. Without facts nothing is hidden, merged or formatted. */
export function gridOf(name: string, values: WorkbookRows, facts: SheetFacts | null): Grid {
  const formats = new Map<string, NumberFormat | null>();
  const rows: (Cell | null)[][] = values.map((cells, row) =>
    cells.map((value, column) => {
      if (value === null) return null;
      if (typeof value === 'string') return textCell(facts?.raised.get(`${row}:${column}`) ?? value);
      if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
      if (value instanceof Date) return { kind: 'date', text: dateText(value) };
      const digits = plainDigits(value.digits);
      if (digits === null) return { kind: 'error', text: value.digits };
      const code = facts?.formats.get(`${row}:${column}`) ?? 'General';
      let format = formats.get(code);
      if (format === undefined) formats.set(code, (format = readNumberFormat(code)));
      return { kind: 'number', ...showNumber(digits, format) };
    }),
  );
  for (const [at, trouble] of facts?.troubles ?? []) {
    const [row = 0, column = 0] = at.split(':').map(Number);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = trouble;
  }
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const hiddenColumns = new Set<number>();
  for (const [first, last] of facts?.hiddenColumns ?? []) for (let column = first; column <= Math.min(last, width - 1); column++) hiddenColumns.add(column);
  return { name, hidden: facts?.hidden ?? false, rows, hiddenRows: facts?.hiddenRows ?? new Set(), hiddenColumns, merges: facts?.merges ?? [] };
}

/** The day as Vietnam writes it; a workbook's days have no time zone. */
function dateText(date: Date): string {
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
