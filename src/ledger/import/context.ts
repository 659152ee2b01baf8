import { quote, type Where } from './doubts.ts';
import { address, columnNumber, textAt, type Book } from './grid.ts';

const MOST = 7;
const LONGEST = 24;

/** What stands around the place of a question, in one line: the cells of its row, or the first of its column; empty for a whole sheet. */
export function contextOf(book: Book, { sheet, at }: Where): string {
  const grid = book.sheets.find(({ name }) => name === sheet);
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(at) ?? [];
  if (grid === undefined || (letters === '' && digits === '')) return '';
  if (digits !== '') {
    const row = Number(digits) - 1;
    const cells = (grid.rows[row] ?? []).flatMap((cell) => (cell === null ? [] : [shorten(cell.text)]));
    return `Dòng ${row + 1}: ${cells.slice(0, MOST).join(' | ')}${cells.length > MOST ? ' | …' : ''}`;
  }
  const column = columnNumber(letters);
  const filled = grid.rows.flatMap((cells, row) => (cells[column] == null ? [] : [`${address(row, column)} ${quote(shorten(textAt(grid, row, column)))}`]));
  return `Cột ${letters}: ${filled.slice(0, MOST).join(', ')}${filled.length > MOST ? '…' : ''}`;
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
}
