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
