/** How wide text is before anything draws it. */
import { advances } from './advances.ts';

/** Font weights that charts use. */
export type Weight = 400 | 600;

const HORN = '\u031b';
const WIDEST = 950;

/** Base letters of a text: marks above and below do not widen a letter, horn and bar do. */
function letters(text: string): string[] {
  return [...text.normalize('NFD').replaceAll(/[\u0300-\u031a\u031c-\u036f]/g, '').normalize('NFC')].filter(
    (letter) => letter !== HORN,
  );
}

/** Width of one line of text in the units of `size`. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const table = advances[weight];
  let sum = 0;
  for (const letter of letters(text)) sum += table[letter] ?? WIDEST;
  return (sum * size) / 1000;
}

/**
 * Breaks text into lines no wider than `width`. A single word that is wider stands alone and overflows,
 * because cutting a name would change it.
 */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Like `wrapText`, with lines of even length: the same number of lines, none much shorter than the others. */
export function balanceText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines = wrapText(text, width, size, weight);
  let best = lines;
  for (let narrower = width - size / 2; narrower > width / 3; narrower -= size / 2) {
    const tried = wrapText(text, narrower, size, weight);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}
