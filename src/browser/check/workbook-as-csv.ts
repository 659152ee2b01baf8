import { writeCsv } from '../../ledger/csv.ts';
import { widthOf, type Cell, type Grid } from '../../ledger/import/grid.ts';
import { readWorkbook } from '../../ledger/import/read-workbook.ts';
import { checkStrings } from '../../words/check-strings.ts';
import type { Lang } from '../../words/lang.ts';
import type { Dropped } from './check-files.ts';
import { roleOf } from './file-role.ts';

/** The sheet of a workbook that is a release, row by row as a CSV; null when none is. Throws when the file is damaged. */
export async function workbookAsCsv(name: string, bytes: Uint8Array, lang: Lang): Promise<Dropped | null> {
  const { sheets } = await readWorkbook(name, bytes);
  const visible = sheets.filter((sheet) => !sheet.hidden && sheet.rows.length > 0);
  const sheet = visible.find((candidate) => roleOf('', headerOf(candidate)).kind === 'release');
  if (sheet === undefined) return null;
  const width = widthOf(sheet);
  const [header = [], ...rows] = sheet.rows.map((cells) => Array.from({ length: width }, (_, column) => digitsOf(cells[column] ?? null)));
  const others = visible.length - 1;
  return { name, bytes: new TextEncoder().encode(writeCsv(header, rows)), remarks: [{ text: checkStrings(lang).reading.sheet(sheet.name, others), lang }] };
}

function headerOf({ rows }: Grid): string[] {
  return (rows[0] ?? []).map(digitsOf);
}

/** A number as the workbook keeps it: how a cell shows it may hide digits. */
function digitsOf(cell: Cell | null): string {
  return cell?.number?.stored ?? cell?.text ?? '';
}
