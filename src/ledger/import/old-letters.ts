import { convertLegacy } from '../cells/legacy.ts';
import { isSyllable } from '../cells/syllable.ts';
import { address, filledCells, type Book, type Cell } from './grid.ts';

/** An encoding of letters that hides inside Unicode files: the letters look right only in its fonts (.VnTime, VNI-Times). */
export type OldLetters = 'tcvn3' | 'vni';

/** Old letters found in a book, with a few cells as they would read. */
export interface OldLettersFound {
  readonly encoding: OldLetters;
  readonly cells: number;
  readonly samples: readonly { readonly sheet: string; readonly address: string; readonly before: string; readonly after: string }[];
}

const NAMES = { tcvn3: 'TCVN3', vni: 'VNI' } as const;
const WORD = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
const NON_ASCII = /[^\x00-\x7f]/;
// No font trick shows these: a cell that has them was typed in Unicode.
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const SAMPLES = 5;

/**
 * Looks for TCVN3 or VNI text. A cell counts when each of its strange words becomes a Vietnamese syllable; two strange words in the whole
 * book are needed. A lone `µ`, as in `µm`, is no strange word.
 */
export function findOldLetters(book: Book): OldLettersFound | null {
  let best: OldLettersFound | null = null;
  for (const encoding of ['tcvn3', 'vni'] as const) {
    let proofs = 0;
    let cells = 0;
    const samples: OldLettersFound['samples'][number][] = [];
    for (const { name, row, column, cell } of textCells(book)) {
      const strange = strangeWords(cell.text);
      if (strange.length === 0 || !strange.every((word) => isSyllable(convertLegacy(word, NAMES[encoding])))) continue;
      proofs += strange.length;
      cells += 1;
      if (samples.length < SAMPLES) samples.push({ sheet: name, address: address(row, column), before: cell.text, after: convertText(cell.text, encoding) });
    }
    if (proofs >= 2 && cells > (best?.cells ?? 0)) best = { encoding, cells, samples };
  }
  return best;
}

/**
 * The book with its old letters put right, for an encoding a person has confirmed. Where the book also has Unicode text, only cells that make
 * no sense otherwise are converted.
 */
export function convertBook(book: Book, encoding: OldLetters): Book {
  const mixed = [...textCells(book, true)].some(({ cell }) => UNICODE_ONLY.test(cell.text));
  const convertCell = (cell: Cell | null): Cell | null => {
    if (cell === null || cell.kind !== 'text' || !NON_ASCII.test(cell.text) || UNICODE_ONLY.test(cell.text)) return cell;
    const strange = strangeWords(cell.text);
    const senseless = strange.length > 0 && strange.every((word) => isSyllable(convertLegacy(word, NAMES[encoding])));
    return mixed && !senseless ? cell : { ...cell, text: convertText(cell.text, encoding) };
  };
  return { ...book, sheets: book.sheets.map((grid) => ({ ...grid, rows: grid.rows.map((cells) => cells.map(convertCell)) })) };
}

function* textCells(book: Book, all = false): Generator<{ name: string; row: number; column: number; cell: Cell }> {
  for (const grid of book.sheets) {
    for (const filled of filledCells(grid)) {
      if (filled.cell.kind === 'text' && (all || !UNICODE_ONLY.test(filled.cell.text))) yield { name: grid.name, ...filled };
    }
  }
}

function strangeWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => NON_ASCII.test(word) && word.length >= 2 && !word.startsWith('µ') && !isSyllable(word));
}

/** Text that is wholly in old letters, put right. `µ` before a letter stays, as in `µm`. */
export function convertText(text: string, encoding: OldLetters): string {
  return text.replace(WORD, (word) => (word.startsWith('µ') ? word : convertLegacy(word, NAMES[encoding]))).normalize('NFC');
}
