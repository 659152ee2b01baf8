import { eachRow } from '../../ledger/csv.ts';
import type { ShownRow } from './protocol.ts';

/** The cells of a file as they stand, for the preview. */
export interface FileRows {
  readonly rows: readonly ShownRow[];
  /** Index of the row that holds a line (1 = first). */
  rowAt(line: number): number;
}

const STEP = 4096;

/** Reads all rows of a CSV text; `onRows` hears now and then which line it has reached. Never throws. */
export function readFileRows(text: string, onRows: (line: number) => void): FileRows {
  const rows: ShownRow[] = [];
  eachRow(text, ({ cells, line }) => {
    rows.push({ line, cells });
    if (rows.length % STEP === 0) onRows(line);
  });
  return { rows, rowAt: (line) => lastBeginning(rows, line) };
}

/** Index of the last row that begins on a line or before it. */
function lastBeginning(rows: readonly ShownRow[], line: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rows[middle]!.line <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}
