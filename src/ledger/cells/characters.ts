import { readDoubleUtf8, readLegacy } from './legacy.ts';
import { finding, type Finding } from '../problem.ts';

// What needs no second look: ASCII but the question mark, and the letters of Vietnamese in precomposed form.
const PLAIN = /^[\x20-\x3e\x40-\x7e\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]*$/;

const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e007f}]/gu;
// Line breaks are a matter of the cell, not of the character.
const CONTROL = /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/**
 * What is wrong with the characters of a cell, or null: text in an old encoding, lost letters, marks that are not composed, Ð for
 * Đ, and spaces and signs nobody sees. `mayAsk` allows a question mark between letters, as web addresses have.
 */
export function inspectCharacters(cell: string, mayAsk: boolean): Finding | null {
  if (PLAIN.test(cell)) return null;
  const double = readDoubleUtf8(cell);
  if (double !== null) return finding('KC105', { cell, reading: double });
  const legacy = readLegacy(cell);
  if (legacy !== null) return finding('KC104', { cell, encoding: legacy.encoding, reading: legacy.text });
  if (cell.includes('\uFFFD') || (!mayAsk && /\p{L}\?\p{L}/u.test(cell))) return finding('KC106', { cell });
  const nfc = cell.normalize('NFC');
  if (nfc !== cell) return finding('KC107', { cell, nfc });
  if (/[\u00d0\u00f0]/.test(cell)) return finding('KC108', { cell, fixed: cell.replaceAll('\u00d0', 'Đ').replaceAll('\u00f0', 'đ') });
  return (
    hidden('KC111', CONTROL, cell, cell.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim()) ??
    hidden('KC109', SPACE, cell, cell.replace(SPACE, ' ').trim()) ??
    hidden('KC110', INVISIBLE, cell, cell.replace(INVISIBLE, ''))
  );
}

function hidden(code: 'KC109' | 'KC110' | 'KC111', pattern: RegExp, cell: string, fixed: string): Finding | null {
  const index = cell.search(pattern);
  if (index < 0) return null;
  const sign = cell.codePointAt(index) ?? 0;
  const at = [...cell.slice(0, index)].length + 1;
  return finding(code, { at, code: `U+${sign.toString(16).toUpperCase().padStart(4, '0')}`, fixed });
}
