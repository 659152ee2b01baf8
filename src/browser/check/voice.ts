import type { CheckStrings } from '../../words/check/vi.ts';
import type { Lang } from '../../words/lang.ts';
import { formatNumber } from '../../words/numbers.ts';

/** The language of the page, and what it says in it. */
export interface Voice {
  readonly lang: Lang;
  readonly t: CheckStrings;
  /** A count in the language's digits. */
  say(count: number): string;
  /** The `lang` of an element for words that may be in another language than the page; nothing where they are not. */
  mark(words: { readonly lang: string }): string | undefined;
}

/** Fetches the words of a language: the page holds one only. */
export async function voiceOf(lang: Lang): Promise<Voice> {
  const t = lang === 'en' ? (await import('../../words/check/en.ts')).en : (await import('../../words/check/vi.ts')).vi;
  return { lang, t, say: (count) => formatNumber(count, { lang }), mark: (words) => (words.lang === lang ? undefined : words.lang) };
}
