import type { Figure } from '../ledger/model.ts';
import { interval, printedOf } from '../ledger/printed.ts';

/**
 * Whether two figures differ as a reader takes them: "hơn 30,72" stays within one unit of its last digit that is not zero. (The
 * ledger's own `certain` allows "hơn" to mean anything above.)
 */
export function areApart(a: Figure, b: Figure): boolean {
  const [aLow, aHigh] = readingOf(a);
  const [bLow, bHigh] = readingOf(b);
  return a.chosen.value !== b.chosen.value && (aHigh <= bLow || bHigh <= aLow);
}

/** The figure that stands above all others as a reader takes them, or nothing where two may be equal. */
export function highestOf(figures: readonly Figure[]): Figure | undefined {
  const [first, second] = figures.toSorted((a, b) => Number(b.chosen.value) - Number(a.chosen.value));
  return first && (!second || areApart(first, second)) ? first : undefined;
}

/** The figure that stands below all others as a reader takes them, or nothing where two may be equal. */
export function lowestOf(figures: readonly Figure[]): Figure | undefined {
  const [first, second] = figures.toSorted((a, b) => Number(a.chosen.value) - Number(b.chosen.value));
  return first && (!second || areApart(first, second)) ? first : undefined;
}

function readingOf({ chosen }: Figure): readonly [low: number, high: number] {
  const printed = printedOf(chosen);
  const [low, high] = interval({ ...printed, qualifier: '~' });
  if (chosen.qualifier === '>') return [printed.number, printed.number + high - low];
  if (chosen.qualifier === '<') return [printed.number - high + low, printed.number];
  return interval(printed);
}
