import { filledCells, type Book } from './grid.ts';

/** A short name for the content of a book, so that answers for one file are not used for another. */
export function fingerprint(book: Book): string {
  let high = 0x811c9dc5;
  let low = 0x1000193;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      high = Math.imul(high ^ text.charCodeAt(i), 0x01000193);
      low = Math.imul(low ^ text.charCodeAt(i), 0x85ebca6b) ^ (low >>> 13);
    }
  };
  for (const grid of book.sheets) {
    add(`\u0001${grid.name}`);
    for (const { row, column, cell } of filledCells(grid)) add(`${row}:${column}:${cell.text}\u0002`);
  }
  return [high, low].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
