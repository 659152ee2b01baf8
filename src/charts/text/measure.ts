/** How wide text is before anything draws it. */
import { advances } from './advances.ts';

/** Font weights that charts use. */
export type Weight = 400 | 600;

/**
 * How much wider a reader's own font may be than the one measured: embeds and drawings that travel alone bring no font. Measured
 * on DejaVu Sans, the widest that systems fall back to.
 */
export const WIDER: Readonly<Record<Weight, number>> = { 400: 1.05, 600: 1.15 };

const WIDEST = 950;

/** Widths of characters already met: taking letters apart is slow, and a site measures the same few hundred for ever. */
const met: Readonly<Record<Weight, Map<string, number>>> = { 400: new Map(), 600: new Map() };

/** Width of a character in thousandths of an em: marks above and below do not widen a letter, horn and bar do. */
function characterWidth(character: string, weight: Weight): number {
  const before = met[weight].get(character);
  if (before !== undefined) return before;
  const base = character.normalize('NFD').replaceAll(/[\u0300-\u031a\u031c-\u036f]/g, '').normalize('NFC');
  const width = base === '' || base === '\u031b' ? 0 : (advances[weight][base] ?? WIDEST);
  met[weight].set(character, width);
  return width;
}

/** Widths of words already met: a text is broken at many widths, and sites say the same words again and again. */
const words: Readonly<Record<Weight, Map<string, number>>> = { 400: new Map(), 600: new Map() };
const MOST_WORDS = 20_000;

/** Width of one line of text in the units of `size`. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  return (thousandths(text, weight) * size) / 1000;
}

/** Width in thousandths of an em: whole numbers, which add up the same in whatever order. */
function thousandths(text: string, weight: Weight): number {
  let sum = 0;
  for (const character of text) sum += characterWidth(character, weight);
  return sum;
}

function wordWidth(word: string, weight: Weight): number {
  const known = words[weight];
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_WORDS) known.clear();
  const width = thousandths(word, weight);
  known.set(word, width);
  return width;
}

/**
 * Breaks text into lines no wider than `width`. A single word that is wider stands alone and overflows,
 * because cutting a name would change it.
 */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const space = characterWidth(' ', weight);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue;
    const own = wordWidth(word, weight);
    const longer = length + space + own;
    if (line === '') {
      line = word;
      length = own;
    } else if ((longer * size) / 1000 > width) {
      lines.push(line);
      line = word;
      length = own;
    } else {
      line += ` ${word}`;
      length = longer;
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

/** Like `wrapText`, evened out only where the last line would hold a word or two: even lines tear numbers from their units. */
export function tidyText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines = wrapText(text, width, size, weight);
  const last = lines.length > 1 ? textWidth(lines.at(-1) ?? '', size, weight) : width;
  return last < width / 4 ? balanceText(text, width, size, weight) : lines;
}
