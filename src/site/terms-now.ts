import type { Lang } from '../words/lang.ts';
import { ledger } from './load.ts';
import { termFinder, type TermFinder } from './terms.ts';

/** Finds the terms of this build's glossary. */
export const finders: Readonly<Record<Lang, TermFinder>> = {
  vi: termFinder(ledger.tables.glossary, 'vi'),
  en: termFinder(ledger.tables.glossary, 'en'),
};
