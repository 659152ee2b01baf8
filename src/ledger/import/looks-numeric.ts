import type { Cell } from './grid.ts';
import { readNumberText } from './read-number.ts';

// `1. Hà Nội`, `(1) Gồm cả cấp huyện`, `2) …`: a number in front of words.
const NUMBERED_WORDS = /^(?:\(\d{1,2}\)|\[\d{1,2}\]|\d{1,2}[.)])\s*\p{L}/u;

/** Whether a cell looks like a figure, or like the lack of one; also where it is spelt so that nobody can read it. */
export function looksNumeric(cell: Cell | null): boolean {
  if (cell === null) return false;
  if (cell.kind !== 'text') return true;
  if (readNumberText(cell.text).kind !== 'unreadable') return true;
  return cell.text.length <= 25 && /^[<>~≈(+-]?\s*\d|^#+$/.test(cell.text) && !NUMBERED_WORDS.test(cell.text);
}
