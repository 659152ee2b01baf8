/** `error` stops publication, `warning` does not. */
export type Severity = 'error' | 'warning';

/** What is said about a problem: what stands there and which rule it breaks, then how to mend it. */
export type Saying = readonly [message: string, hint: string];

/** One entry of the catalogue: how grave it is, and what to say given the facts of the case. */
export interface Entry<Facts> {
  readonly severity: Severity;
  readonly say: (facts: Facts) => { readonly vi: Saying; readonly en: Saying };
}

/** The facts of a problem that needs none. */
export type NoFacts = Readonly<Record<never, never>>;

/** An entry that stops publication. */
export function error<Facts = NoFacts>(say: Entry<Facts>['say']): Entry<Facts> {
  return { severity: 'error', say };
}

/** An entry an editor should look at, without stopping publication. */
export function warning<Facts = NoFacts>(say: Entry<Facts>['say']): Entry<Facts> {
  return { severity: 'warning', say };
}

const LONGEST_QUOTE = 60;

/** A cell inside a message: in quotes, cut when long, with line breaks and odd spaces made visible. */
export function quoted(cell: string): string {
  const letters = [...cell.replace(/\r\n?|\n/g, '⏎').replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, '␣').replace(/\t/g, '⇥')];
  return `“${letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : letters.join('')}”`;
}
