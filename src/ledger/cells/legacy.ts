import type { LegacyEncoding } from '../problems/encoding.ts';
import { isSyllable } from './syllable.ts';

/** What a text says when it is read by the old encoding it was written in. */
export interface Reading {
  readonly encoding: LegacyEncoding;
  readonly text: string;
}

// TCVN 5712:1993, the ".VnTime" fonts: one byte a letter, here as the Latin-1 characters those bytes show up as.
const TCVN3 = new Map([
  ...pairs('µ¸¶·¹', 'àáảãạ'), ...pairs('¨»¾¼½Æ', 'ăằắẳẵặ'), ...pairs('©ÇÊÈÉË', 'âầấẩẫậ'),
  ...pairs('ÌÐÎÏÑ', 'èéẻẽẹ'), ...pairs('ªÒÕÓÔÖ', 'êềếểễệ'), ...pairs('×ÝØÜÞ', 'ìíỉĩị'),
  ...pairs('ßãáâä', 'òóỏõọ'), ...pairs('«åèæçé', 'ôồốổỗộ'), ...pairs('¬êíëìî', 'ơờớởỡợ'),
  ...pairs('ïóñòô', 'ùúủũụ'), ...pairs('\u00adõøö÷ù', 'ưừứửữự'), ...pairs('úýûüþ', 'ỳýỷỹỵ'),
  ...pairs('®¡¢§£¤¥¦', 'đĂÂĐÊÔƠƯ'),
]);

// VNI for Windows: a vowel followed by a mark, and a few letters of their own. (`vietnamese-conversion` 2.0.0 reads the vowel ư before its mark:
// `thöøa` becomes `thưøa`, so it cannot be used here; tests compare with it where it is right.)
const VNI_LETTERS = new Map(pairs('ñôöíìæóòîÑÔÖÍÌÆÓÒÎ', 'đơưíìỉĩịỵĐƠƯÍÌỈĨỊỴ'));
const VNI_MARKS = new Map([
  ...pairs('ùøûõï', '\u0301\u0300\u0309\u0303\u0323'),
  ['â', '\u0302'], ['á', '\u0302\u0301'], ['à', '\u0302\u0300'], ['å', '\u0302\u0309'], ['ã', '\u0302\u0303'], ['ä', '\u0302\u0323'],
  ['ê', '\u0306'], ['é', '\u0306\u0301'], ['è', '\u0306\u0300'], ['ú', '\u0306\u0309'], ['ü', '\u0306\u0303'], ['ë', '\u0306\u0323'],
] as [string, string][]);
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/gi;

const READERS: readonly [LegacyEncoding, (word: string) => string][] = [
  ['TCVN3', fromTcvn3],
  ['VNI', fromVni],
];

// Letters, and the Latin-1 signs that stand for letters in TCVN3 (the soft hyphen is its ư).
const WORD = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
const NON_ASCII = /[^\x00-\x7f]/;
// Letters no one-byte encoding can show; text that has them was typed in Unicode.
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/**
 * Reads text that was typed in TCVN3 or VNI and saved as if it were Unicode (`Céng hßa` → `Cộng hòa`), or null when the text is
 * no such thing. Every marked word must become a Vietnamese syllable, and at least two must be no Vietnamese before that:
 * a lone `µ` in a unit, a French or German name prove nothing.
 */
export function readLegacy(text: string): Reading | null {
  if (UNICODE_ONLY.test(text)) return null;
  const foreign = markedWords(text).filter((word) => !isSyllable(word));
  const proofs = foreign.filter((word) => word.length >= 2 && !word.startsWith('µ'));
  if (proofs.length < 2) return null;
  for (const [encoding, read] of READERS) {
    if (foreign.every((word) => isSyllable(read(word)))) return { encoding, text: readMarked(text, read) };
  }
  return null;
}

/** Reads every marked word of a text by an old encoding, whatever comes of it. For text of which a person has said that it is in that encoding. */
export function convertLegacy(text: string, encoding: 'TCVN3' | 'VNI'): string {
  return readMarked(text, encoding === 'TCVN3' ? fromTcvn3 : fromVni);
}

/**
 * Guesses the encoding of bytes that are not UTF-8: the one under which most marked words are Vietnamese syllables, or null when
 * none explains four words in five. `text` of the reading is the given stretch of bytes, read.
 */
export function guessEncoding(bytes: Uint8Array, stretch: Uint8Array): Reading | null {
  let best: Reading | null = null;
  let bestShare = 0.8;
  for (const [encoding, decode] of DECODERS) {
    const share = shareOfSyllables(decode(bytes));
    if (share >= bestShare) [best, bestShare] = [{ encoding, text: decode(stretch) }, share + Number.EPSILON];
  }
  return best;
}

const DECODERS: readonly [LegacyEncoding, (bytes: Uint8Array) => string][] = [
  ['Windows-1258', (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC')],
  ...READERS.map(([encoding, read]): [LegacyEncoding, (bytes: Uint8Array) => string] => [
    encoding,
    (bytes) => readMarked(latin1(bytes), read),
  ]),
];

function shareOfSyllables(text: string): number {
  // Words without a vowel are abbreviations (`đ`, `KCĐP`) and prove nothing.
  const marked = markedWords(text).filter((word) => /[aeiouy]/i.test(word.normalize('NFD')));
  return marked.length === 0 ? 0 : marked.filter(isSyllable).length / marked.length;
}

function markedWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => NON_ASCII.test(word));
}

function readMarked(text: string, read: (word: string) => string): string {
  return text.replace(WORD, (word) => (NON_ASCII.test(word) ? read(word) : word));
}

/** Reads UTF-8 text that was once opened as Windows-1252 (`CÃ´ng` → `Công`), or null when the text is no such thing. */
export function readDoubleUtf8(text: string): string | null {
  // UTF-8 lead bytes of Vietnamese letters (C3–C6, E1) followed by what 1252 shows for a continuation byte.
  if (!/[\u00c3-\u00c6\u00e1][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]/.test(text)) return null;
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = CP1252.get(letter) ?? letter.codePointAt(0) ?? 0;
    if (byte > 0xff) return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return null;
  }
}

const CP1252 = new Map(
  Array.from({ length: 32 }, (_, i): [string, number] => [new TextDecoder('windows-1252').decode(new Uint8Array([0x80 + i])), 0x80 + i]),
);

function fromTcvn3(word: string): string {
  return [...word].map((letter) => TCVN3.get(letter) ?? letter).join('');
}

function fromVni(word: string): string {
  return word
    .replace(VNI_PAIR, (_, vowel: string, mark: string) => `${VNI_LETTERS.get(vowel) ?? vowel}${VNI_MARKS.get(mark.toLowerCase()) ?? ''}`)
    .replace(/[ñôöíìæóòî]/gi, (letter) => VNI_LETTERS.get(letter) ?? letter)
    .normalize('NFC');
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function pairs(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((letter, i) => [letter, targets[i] ?? '']);
}
