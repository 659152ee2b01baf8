/** Contrast of the house colours, by the formula of WCAG 2.2. */
import { describe, expect, test } from 'vitest';
import type { Tone } from '../../../src/charts/palette.ts';
import { chartRules, palette, paletteProperties, textTone, tones } from '../../../src/charts/palette.ts';

const themes = ['light', 'dark'] as const;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(themes)('%s', (theme) => {
  const colour = (tone: Tone): string => palette[tone][theme];

  test.each(['kcqg', 'kcdp', 'tong', 'accent', 'moss', 'plum', 'rule'] as const)('marks in %s stand out from paper', (tone) => {
    expect(contrast(colour(tone), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  test.each(['ink', 'muted', 'kcqg', 'kcdp', 'tong', 'accent', 'moss', 'plum'] as const)('words in %s can be read on both grounds and where nothing is known', (tone) => {
    for (const ground of ['paper', 'paper2', 'void'] as const) {
      expect(contrast(colour(textTone(tone)), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(['kcqg', 'kcdp', 'tong', 'q1', 'q2', 'q3', 'q4', 'q5'] as const)('words on %s can be read', (tone) => {
    expect(contrast(colour(`on${tone}`), colour(tone))).toBeGreaterThanOrEqual(4.5);
  });

  test('the two programmes differ in lightness, not only in hue', () => {
    expect(contrast(colour('kcqg'), colour('kcdp'))).toBeGreaterThanOrEqual(1.8);
  });

  test('every shade is a clear step from the one before', () => {
    for (const [one, next] of [['q1', 'q2'], ['q2', 'q3'], ['q3', 'q4'], ['q4', 'q5']] as const) {
      expect(contrast(colour(one), colour(next)), `${one}–${next}`).toBeGreaterThanOrEqual(1.25);
    }
  });
});

test('every tone is a custom property and has rules for fill and stroke', () => {
  for (const tone of tones) {
    expect(paletteProperties('dark')).toContain(`--${tone}:${palette[tone].dark}`);
    expect(chartRules).toContain(`.c-${tone}{fill:var(--${tone})}.s-${tone}{stroke:var(--${tone})}`);
  }
});
