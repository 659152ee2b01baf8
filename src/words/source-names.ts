import type { Ledger } from '../ledger/ledger.ts';
import type { Source } from '../ledger/model.ts';
import { formatDate } from './dates.ts';
import type { Lang } from './lang.ts';

/** A document's title, and the language these words are in. */
export interface SourceTitle {
  readonly text: string;
  readonly lang: string;
}

/** A source in a few words: who published it, and when. */
export function sourceLabel(ledger: Ledger, id: string, lang: Lang): string {
  const source = ledger.sources.get(id);
  if (source === undefined) return id;
  const name = publisherName(ledger, source, lang) || titleFor(ledger, source, lang).text;
  return source.published_on === '' ? name : `${name}, ${formatDate(source.published_on, lang, 'short')}`;
}

/** Who published a source: in English where a translation is known; empty where nobody is named. */
export function publisherName(ledger: Ledger, { publisher }: Source, lang: Lang): string {
  return inEnglish(ledger, publisher, lang) ?? publisher;
}

/** A source's title as it is printed. */
export function ownTitle(source: Source): SourceTitle {
  return { text: source.title, lang: titleLanguage(source) };
}

/** A source's title for readers of a language: translated, or as it is printed. */
export function titleFor(ledger: Ledger, source: Source, lang: Lang): SourceTitle {
  const translated = inEnglish(ledger, source.title, lang);
  return translated === undefined ? ownTitle(source) : { text: translated, lang };
}

function inEnglish(ledger: Ledger, text: string, lang: Lang): string | undefined {
  return lang === 'en' ? ledger.translations.get(text) : undefined;
}

/** Many titles of foreign documents stand in Vietnamese, made from the page's address: only letters tell. */
function titleLanguage({ language, title }: Source): string {
  return /[ăđơư\u1EA0-\u1EF9]/i.test(title.normalize('NFC')) ? 'vi' : language;
}
