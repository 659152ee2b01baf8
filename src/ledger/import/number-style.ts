import type { NumberStyle, NumberText } from './read-number.ts';

/** How a column writes its numbers, as far as its own cells prove it. */
export type StyleProof =
  /** Every cell reads the same by both styles. */
  | { readonly proof: 'indifferent' }
  /** Only one style fits; `cell` is the index of a number no other style writes so. */
  | { readonly proof: 'proven'; readonly style: NumberStyle; readonly cell: number; readonly because: 'form' | 'counted' }
  /** Both fit and differ, first at `cell`. */
  | { readonly proof: 'ambiguous'; readonly cell: number }
  /** None fits all: `vi` and `en` are cells that only the one and only the other writes so. */
  | { readonly proof: 'mixed'; readonly vi: number; readonly en: number };

/**
 * Judges a column by all of its numbers written as text. A style is proven when it alone fits every cell; where things are counted, a reading
 * that gives fractions of things does not fit. `1.234` alone fits both and proves nothing.
 */
export function proveStyle(numbers: readonly NumberText[], counted: boolean): StyleProof {
  const firstWithout = (style: NumberStyle): number => numbers.findIndex((number) => number[style] === null);
  const noVi = firstWithout('vi');
  const noEn = firstWithout('en');
  if (noVi >= 0 && noEn >= 0) return { proof: 'mixed', vi: noEn, en: noVi };
  if (noVi >= 0) return { proof: 'proven', style: 'en', cell: noVi, because: 'form' };
  if (noEn >= 0) return { proof: 'proven', style: 'vi', cell: noEn, because: 'form' };
  const differing = numbers.findIndex(({ vi, en }) => vi !== en);
  if (differing < 0) return { proof: 'indifferent' };
  if (counted) {
    const fractionVi = numbers.findIndex(({ vi }) => vi!.includes('.'));
    const fractionEn = numbers.findIndex(({ en }) => en!.includes('.'));
    if (fractionVi < 0 && fractionEn >= 0) return { proof: 'proven', style: 'vi', cell: fractionEn, because: 'counted' };
    if (fractionEn < 0 && fractionVi >= 0) return { proof: 'proven', style: 'en', cell: fractionVi, because: 'counted' };
  }
  return { proof: 'ambiguous', cell: differing };
}

/**
 * A number that a style proven by others makes a thousand times too large or small: the first that reads both ways and, by that style, lies
 * farther from the numbers that leave no choice than by the other. `1,250` between `850,5` and `920,25` is more likely a thousand than one and a
 * quarter, and then the column mixes styles. Where the style groups thousands somewhere, it is settled. `sizes` are numbers known without a style.
 */
export function misfit(numbers: readonly NumberText[], style: NumberStyle, sizes: readonly number[]): number | null {
  const other = style === 'vi' ? 'en' : 'vi';
  const sure = numbers.filter((number) => number[style] !== null && (number[other] === null || number[other] === number[style]));
  if (sure.some(({ grouped }) => grouped)) return null;
  const known = [...sure.map((number) => Math.abs(Number(number[style]))), ...sizes].filter((size) => size > 0).sort((a, b) => a - b);
  const middle = known[Math.floor((known.length - 1) / 2)];
  if (middle === undefined) return null;
  const far = (digits: string | null): number => Math.abs(Math.log(Math.abs(Number(digits)) / middle));
  const at = numbers.findIndex((number) => number[style] !== null && number[other] !== null && number[style] !== number[other] && Number(number[style]) !== 0 && far(number[style]) > far(number[other]));
  return at < 0 ? null : at;
}
