import type { Ledger } from '../ledger/ledger.ts';
import type { GlossaryTerm } from '../ledger/model.ts';
import { sayLegalBasis } from '../words/laws.ts';
import type { Lang } from '../words/lang.ts';
import { capitalise } from '../words/lists.ts';

/** A term of the glossary in one language. */
export interface GlossaryEntry {
  /** Anchor on the glossary's page. */
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  /** What the term is called in the other language, and which that is. */
  readonly otherLang: Lang;
  readonly otherName: string;
  readonly definition: string;
  readonly basis: string;
}

/** Terms that begin with the same letter. */
export interface GlossaryLetter {
  /** Capital, without tone marks; Đ is a letter of its own. */
  readonly letter: string;
  /** Anchor of the letter. */
  readonly id: string;
  readonly terms: readonly GlossaryEntry[];
}

/** The glossary in the order of a dictionary, letter by letter. */
export function glossary(ledger: Ledger, lang: Lang): GlossaryLetter[] {
  const { compare } = new Intl.Collator(lang);
  const entries = ledger.tables.glossary.map((term) => entry(term, lang)).sort((a, b) => compare(a.name, b.name));
  const letters = Map.groupBy(entries, ({ name }) => firstLetter(name));
  return [...letters].map(([letter, terms]) => ({ letter, id: `chu-${letter.toLowerCase().replace('đ', 'dd')}`, terms }));
}

function entry(term: GlossaryTerm, lang: Lang): GlossaryEntry {
  return {
    id: term.term,
    name: capitalise(term[`name_${lang}`]),
    abbreviation: term.abbreviation,
    otherLang: lang === 'vi' ? 'en' : 'vi',
    otherName: lang === 'vi' ? term.name_en : term.name_vi,
    definition: term[`definition_${lang}`],
    basis: sayLegalBasis(term.basis, lang),
  };
}

function firstLetter(name: string): string {
  return (name.normalize('NFD')[0] ?? '').toUpperCase();
}
