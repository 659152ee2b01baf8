import type { PlaceNames } from './place-names.ts';
import type { WordReader } from './read-words.ts';

/** What an import knows of words and places; made once for a ledger. */
export interface Knowledge {
  readonly places: PlaceNames;
  readonly words: WordReader;
  readonly counted: ReadonlySet<string>;
}
