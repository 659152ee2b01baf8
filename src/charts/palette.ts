/**
 * The colours of the house, light and dark: dó paper and ink, chàm (indigo) for national money, nghệ (turmeric)
 * for local money, sơn (lacquer red) for what a picture points at.
 *
 * The two programmes differ in hue and in lightness, so they stay apart for a colour-blind reader and on a grey
 * printer. Text tones reach 4.5:1 on paper in both themes, mark tones 3:1 (a test holds this).
 */

/** Tones that a series of figures may wear. */
export type SeriesTone = 'tong' | 'kcqg' | 'kcdp' | 'accent' | 'moss' | 'plum';

/** Every tone, with its light and dark value. */
export const palette = {
  /** Ground. */
  paper: { light: '#fffdf8', dark: '#171512' },
  /** A second ground, for bands, cards and quotations. */
  paper2: { light: '#f6f0e4', dark: '#221f1a' },
  /** Text. */
  ink: { light: '#1e1a15', dark: '#f1eadd' },
  /** Secondary text: axes, notes. */
  muted: { light: '#6a6054', dark: '#ab9f8d' },
  /** Hairlines of a scale. */
  grid: { light: '#e6dccb', dark: '#3a342b' },
  /** Baselines and frames. */
  rule: { light: '#8f8373', dark: '#7f7565' },
  /** Nothing is known here. */
  void: { light: '#f3eddf', dark: '#2a261f' },
  /** National programme. */
  kcqg: { light: '#12475c', dark: '#4f9db4' },
  /** Local programmes. */
  kcdp: { light: '#c47b14', dark: '#f2c06b' },
  /** Both together, or a total that nobody has split. */
  tong: { light: '#7c746a', dark: '#a59b8d' },
  /** What the picture points at. */
  accent: { light: '#a92f1f', dark: '#f0806a' },
  moss: { light: '#55722d', dark: '#a3c070' },
  plum: { light: '#7c4a78', dark: '#c893c3' },
  /** Words in the colour of the local programmes, which is too light for text. */
  kcdptext: { light: '#8a5505', dark: '#f2c06b' },
  /** Text on a bar of the programme's colour. */
  onkcqg: { light: '#ffffff', dark: '#0d1a1f' },
  onkcdp: { light: '#1e1a15', dark: '#1e1a15' },
  ontong: { light: '#ffffff', dark: '#171512' },
  /** Classes of a shaded scale, least first, and text on them. */
  q1: { light: '#d2dfdb', dark: '#1f3238' },
  q2: { light: '#adc9c9', dark: '#2a4f5b' },
  q3: { light: '#6ea3ad', dark: '#3d7484' },
  q4: { light: '#33748a', dark: '#65a5b5' },
  q5: { light: '#0f4054', dark: '#a9d6df' },
  onq1: { light: '#1e1a15', dark: '#f1eadd' },
  onq2: { light: '#1e1a15', dark: '#f1eadd' },
  onq3: { light: '#1e1a15', dark: '#ffffff' },
  onq4: { light: '#ffffff', dark: '#10191c' },
  onq5: { light: '#ffffff', dark: '#10191c' },
} as const satisfies Record<string, { readonly light: string; readonly dark: string }>;

/** Name of a colour. */
export type Tone = keyof typeof palette;

/** All tones in a fixed order. */
export const tones = Object.keys(palette) as Tone[];

/** Class that fills a shape with a tone. */
export const fillClass = (tone: Tone): string => `c-${tone}`;

/** Class that strokes a line with a tone. */
export const strokeClass = (tone: Tone): string => `s-${tone}`;

/** Custom properties of one theme: `--kcqg: #12475c;` … */
export function paletteProperties(theme: 'light' | 'dark'): string {
  return tones.map((tone) => `--${tone}:${palette[tone][theme]}`).join(';');
}

/** Rules that let those custom properties repaint every chart on a page. */
export const chartRules: string = tones
  .map((tone) => `.${fillClass(tone)}{fill:var(--${tone})}.${strokeClass(tone)}{stroke:var(--${tone})}`)
  .join('');

/** Every class that a chart may carry. */
export const chartClasses: readonly string[] = tones.flatMap((tone) => [fillClass(tone), strokeClass(tone)]);

/** The tone in which words speak of a series. */
export const textTone = (tone: Tone): Tone => (tone === 'kcdp' ? 'kcdptext' : tone === 'tong' ? 'muted' : tone);
