/**
 * Cuts the face down to what Vietnamese and English pages need: two WOFF2 files, and for each weight a tiny one
 * with digits of one width, because Be Vietnam Pro has only proportional digits and a ledger's columns must line up.
 * Run after changing the face or the character set: `npm run fonts`. The results are committed, so that every
 * checkout serves the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const WEIGHTS = [
  { weight: 400, file: '400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/BeVietnamPro_600SemiBold.ttf' },
] as const;

/** Unicode ranges, inclusive: ASCII, Latin-1 letters and signs, all Vietnamese letters and marks, typographic signs. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], [0xa0, 0xff], [0x102, 0x103], [0x110, 0x111], [0x128, 0x129], [0x168, 0x169], [0x1a0, 0x1a1],
  [0x1af, 0x1b0], [0x300, 0x301], [0x303, 0x303], [0x309, 0x309], [0x323, 0x323], [0x1ea0, 0x1ef9],
  [0x2013, 0x2014], [0x2018, 0x201d], [0x2022, 0x2022], [0x2026, 0x2026], [0x20ab, 0x20ab],
  [0x2212, 0x2212], [0x2248, 0x2248], [0x2260, 0x2260], [0x2264, 0x2265],
];

const DIGITS = '0123456789';

const characters = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
).join('');

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
  const text = await subsetFont(font, characters, { targetFormat: 'woff2', noHinting: true });
  const digits = equalWidths(await subsetFont(font, DIGITS, { targetFormat: 'sfnt', keepFeatures: [], noHinting: true }));
  const files = {
    [`be-vietnam-pro-${weight}.woff2`]: text,
    [`be-vietnam-pro-${weight}-digits.woff2`]: await subsetFont(digits, DIGITS, { targetFormat: 'woff2' }),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(new URL(`../src/styles/fonts/${name}`, import.meta.url), bytes);
    console.log(`${name}: ${(bytes.length / 1024).toFixed(1)} kB`);
  }
}
