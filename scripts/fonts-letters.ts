/**
 * Which characters stand in which font file. Nearly every page is written with the common ones alone; the rare ones
 * (capitals with marks that open no word, letters of other languages) come in a file that a browser fetches when it meets one.
 */

/**
 * Unicode ranges, inclusive: ASCII, Latin-1 letters and signs, all Vietnamese letters, typographic signs. Marks of their own are not
 * needed: browsers compose a letter typed with marks before they look for it.
 */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], [0xa0, 0xff], [0x102, 0x103], [0x110, 0x111], [0x128, 0x129], [0x168, 0x169], [0x1a0, 0x1a1],
  [0x1af, 0x1b0], [0x1ea0, 0x1ef9],
  [0x2013, 0x2014], [0x2018, 0x201d], [0x2022, 0x2022], [0x2026, 0x2026], [0x20ab, 0x20ab], [0x2190, 0x2193],
  [0x2212, 0x2212], [0x2248, 0x2248], [0x2260, 0x2260], [0x2264, 0x2265],
];

/** Capitals with marks that Vietnamese words begin with: "Ứng dụng", "Ủy ban", "Ước", "Ở", "Ấp", "Ý". */
const OPENING = 'ÀÁÂĂẢẤẨÊÍÔỐỔƠỞÚỦƯỨÝĐ';
const LOWER = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const SIGNS = '\u00a0·×÷‘’“”–—…←→−≈≠';
/** Signs of code, which is set in another face. */
const CODE = '\\^`{|}';

const all = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));
const isCommon = (char: string): boolean => (char < '\u007f' && !CODE.includes(char)) || (OPENING + LOWER + SIGNS).includes(char);

/** What pages are written with. */
export const COMMON_CHARACTERS: string = all.filter(isCommon).join('');

/** What only a word here and there needs. */
export const RARE_CHARACTERS: string = all.filter((char) => !isCommon(char)).join('');

/** Characters as a value of `unicode-range`: `U+A1-AF,U+B1`. */
export function unicodeRange(characters: string): string {
  const runs: [number, number][] = [];
  for (const code of [...characters].map((char) => char.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
