const known = new Map<string, string>();
const REMEMBERED = 100_000;

/** Letters without marks, lower case, single spaces; punctuation stays. How words of a sheet are compared: `TP. Hà nội` and `tp. ha noi` are one. */
export function fold(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) {
    folded = work(text);
    // The same few labels are compared over and over; a file of free text must not fill the memory.
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, folded);
  }
  return folded;
}

/** Its words: runs of letters and digits, and the per cent sign. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z0-9]+|%/g) ?? [];
}

function work(text: string): string {
  // Most cells are plain digits and letters.
  if (/^[\x21-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ\u00d0\u00f0]/g, 'd')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
