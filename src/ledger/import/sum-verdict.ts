import { absolute, addDecimals, compareDecimals, subtractDecimals, ZERO, type Decimal } from './decimal.ts';

/** How a printed sum compares with the same computed anew. */
export type Verdict = 'agrees' | 'rounding' | 'differs';

/** Half a unit of the last printed digit. */
export function halfUnit({ scale }: Decimal): Decimal {
  return { units: 5n, scale: scale + 1 };
}

/** The sum of values. */
export function sumOfDecimals(values: readonly Decimal[]): Decimal {
  return values.reduce(addDecimals, ZERO);
}

/** Compares; amounts of money may differ by what their last digits hide, counts may not. */
export function verdictOn(printed: Decimal, parts: readonly Decimal[], rounded: boolean): { readonly computed: Decimal; readonly difference: Decimal; readonly verdict: Verdict } {
  const computed = sumOfDecimals(parts);
  const difference = subtractDecimals(computed, printed);
  const slack = rounded ? sumOfDecimals([printed, ...parts].map(halfUnit)) : ZERO;
  return { computed, difference, verdict: difference.units === 0n ? 'agrees' : compareDecimals(absolute(difference), slack) <= 0 ? 'rounding' : 'differs' };
}
