/** Every Vietnamese letter in the pictures' fonts. Not covered: how well the marks are placed; people look at that. */
import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { pictureFonts } from '../../../../src/site/files/pictures.ts';

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VOWELS = [...'aăâeêioôơuưy'];
const LETTERS = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  ...'bcdđghklmnpqrstvx',
];
/** The signs that figures and sentences need beside letters. */
const SIGNS = [...'0123456789.,;:%><~+−–—’“”/()…₫×½'];

const font = { fontFiles: pictureFonts(), loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' };

function ink(text: string, weight: 400 | 600): { hash: string; dark: number } {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="160"><text x="20" y="110" font-family="Be Vietnam Pro, system-ui, sans-serif" font-weight="${weight}" font-size="80">${text.replace('<', '&lt;').replace('>', '&gt;')}</text></svg>`;
  const { pixels } = new Resvg(svg, { font }).render();
  let dark = 0;
  for (let i = 3; i < pixels.length; i += 4) if ((pixels[i] ?? 0) > 128) dark += 1;
  return { hash: createHash('sha256').update(pixels).digest('hex'), dark };
}

describe.each([400, 600] as const)('weight %d', (weight) => {
  const absent = ink('\uE123', weight).hash;

  test('draws every letter with its marks, each unlike all others and unlike a missing one', () => {
    const drawn = new Map<string, string>();
    for (const letter of [...LETTERS, ...LETTERS.map((each) => each.toUpperCase())]) {
      const { hash, dark } = ink(letter, weight);
      expect(dark, `${letter} leaves ink`).toBeGreaterThan(200);
      expect(hash, `${letter} is there`).not.toBe(absent);
      expect(drawn.get(hash), `${letter} looks like`).toBeUndefined();
      drawn.set(hash, letter);
    }
    expect(drawn.size).toBe((12 * 6 + 17) * 2);
  });

  test('gives a letter with marks more ink than without', () => {
    for (const vowel of VOWELS.filter((each) => each !== 'i')) {
      for (const tone of TONES.slice(1)) {
        const letter = (vowel + tone).normalize('NFC');
        expect(ink(letter, weight).dark, letter).toBeGreaterThan(ink(vowel, weight).dark);
      }
    }
  });

  test('draws the same letter however it is encoded', () => {
    for (const letter of LETTERS) expect(Math.abs(ink(letter.normalize('NFD'), weight).dark - ink(letter, weight).dark), letter).toBeLessThan(90);
  });

  test.each(SIGNS)('has the sign %s', (sign) => {
    const { hash, dark } = ink(sign, weight);
    expect(dark).toBeGreaterThan(20);
    expect(hash).not.toBe(absent);
  });
});

test('the two weights differ', () => expect(ink('Ệ', 600).dark).toBeGreaterThan(ink('Ệ', 400).dark * 1.15));
