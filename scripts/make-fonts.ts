/**
 * Cuts the face down to what Vietnamese and English pages need: for each weight a WOFF2 file of common characters, one of
 * rare ones, and a tiny one with digits of one width, because Be Vietnam Pro has only proportional digits and a ledger's
 * columns must line up. Run after changing the face or the character set: `npm run fonts`. The results are committed, so
 * that every checkout serves the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { COMMON_CHARACTERS, RARE_CHARACTERS, unicodeRange } from './fonts-letters.ts';

const WEIGHTS = [
  { weight: 400, file: '400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/BeVietnamPro_600SemiBold.ttf' },
] as const;

const DIGITS = '0123456789';

/** What spaces letters; places for loose marks and ornaments (small capitals, fractions, old digits) would add a third. */
const FEATURES = ['kern', 'locl'];

/** Where a table of an OpenType font begins. */
function tableOffset(font: DataView, tag: string): number {
  for (let i = 0; i < font.getUint16(4); i++) {
    const record = 12 + 16 * i;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((k) => font.getUint8(record + k)));
    if (name === tag) return font.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

/** Gives every glyph of a digits-only font the width of its zero, centred: only `hmtx` changes, outlines follow their bearing. */
function equalWidths(font: Buffer): Buffer {
  const view = new DataView(font.buffer, font.byteOffset, font.length);
  const metrics = tableOffset(view, 'hmtx');
  const count = view.getUint16(tableOffset(view, 'hhea') + 34);
  const glyphs = Array.from({ length: count - 1 }, (_, i) => metrics + 4 * (i + 1));
  const zero = view.getUint16(glyphs[0] ?? metrics);
  for (const at of glyphs) {
    const spare = zero - view.getUint16(at);
    view.setUint16(at, zero);
    view.setInt16(at + 2, view.getInt16(at + 2) + Math.round(spare / 2));
  }
  return font;
}

const require = createRequire(import.meta.url);
for (const { weight, file } of WEIGHTS) {
  const font = await readFile(require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));
  const cut = (characters: string): Promise<Buffer> => subsetFont(font, characters, { targetFormat: 'woff2', noHinting: true, keepFeatures: FEATURES });
  const digits = equalWidths(await subsetFont(font, DIGITS, { targetFormat: 'sfnt', keepFeatures: [], noHinting: true }));
  const files = {
    [`be-vietnam-pro-${weight}.woff2`]: await cut(COMMON_CHARACTERS),
    [`be-vietnam-pro-${weight}-rare.woff2`]: await cut(RARE_CHARACTERS),
    [`be-vietnam-pro-${weight}-digits.woff2`]: await subsetFont(digits, DIGITS, { targetFormat: 'woff2' }),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(new URL(`../src/styles/fonts/${name}`, import.meta.url), bytes);
    console.log(`${name}: ${(bytes.length / 1024).toFixed(1)} kB`);
  }
}
console.log(`unicode-range of the rare ones: ${unicodeRange(RARE_CHARACTERS)}`);
