/** How a language writes numbers in prose. All patterns are read with the flags `giu`, those of names without `i`. */
export interface NumberManner {
  /** What looks like a number and is a name; tried at every place where a digit or its word begins. */
  readonly names: readonly string[];
  /** Units that are written beside numbers whatever the ledger counts. */
  readonly units: readonly string[];
  /** The words for a unit of the ledger. */
  wordsOf(unit: string): readonly string[];
  /** What makes a word after a number no unit: "tỷ lệ". */
  readonly noUnit: string;
  /** What may stand between the digits and what is before them: "VND ". */
  readonly before: string;
  /** Numbers written out in words, with their unit; `unit` is the pattern of all units. */
  words(unit: string): readonly string[];
  /** Digits as typed, in canonical form. */
  canonical(digits: string): string;
}
