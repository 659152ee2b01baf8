import type { GlossaryTerm } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';

/** A piece of a text: plain words, or a term of the trade with what it means. */
export type TermPiece = string | { readonly text: string; readonly term: GlossaryTerm };

/** Finds terms in texts of a language. */
export interface TermFinder {
  /** Takes a text apart at the first use of every term that is not in `explained`, and adds these to it. */
  split(text: string, explained: Set<string>): readonly TermPiece[];
}

/** A word of fewer syllables may be a part of others: "gian hàng" of "thời gian hàng năm". */
const FEWEST_SYLLABLES = 3;
const NEVER_A_PART = new Set(['khuyen-cong']);

/** Makes a finder of a glossary: by name, whatever its capitals, and by abbreviation; longer names win over those they begin with. */
export function termFinder(glossary: readonly GlossaryTerm[], lang: Lang): TermFinder {
  const terms = new Map<string, GlossaryTerm>();
  const patterns: string[] = [];
  const add = (written: string, term: GlossaryTerm): void => {
    // A name with a comma is two words that the glossary explains together.
    if (written === '' || written.includes(',') || terms.has(written.toLowerCase())) return;
    terms.set(written.toLowerCase(), term);
    patterns.push(written);
  };
  for (const term of glossary) {
    add(term.abbreviation, term);
    if (lang === 'en') add(term.name_en, term);
    if (NEVER_A_PART.has(term.term) || (lang === 'vi' && term.name_vi.split(' ').length >= FEWEST_SYLLABLES)) add(term.name_vi, term);
  }
  if (patterns.length === 0) return { split: (text) => [text] };
  const any = patterns.sort((a, b) => b.length - a.length).map((written) => RegExp.escape(written)).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${any})(?![\\p{L}\\p{N}/-])`, 'giu');
  return {
    split(text, explained) {
      const pieces: TermPiece[] = [];
      let end = 0;
      for (const { 0: written, index } of text.matchAll(pattern)) {
        const term = terms.get(written.toLowerCase());
        if (term === undefined || explained.has(term.term)) continue;
        explained.add(term.term);
        if (index > end) pieces.push(text.slice(end, index));
        pieces.push({ text: written, term });
        end = index + written.length;
      }
      if (end < text.length) pieces.push(text.slice(end));
      return pieces;
    },
  };
}
