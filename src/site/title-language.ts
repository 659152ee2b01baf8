import type { Source } from '../ledger/model.ts';

/**
 * The language a document's title is in, for screen readers and hyphenation. Many titles of foreign documents stand in Vietnamese,
 * made from the page's address: only letters tell.
 */
export function titleLanguage({ language, title }: Pick<Source, 'language' | 'title'>): string {
  return /[ăđơư\u1EA0-\u1EF9]/i.test(title.normalize('NFC')) ? 'vi' : language;
}
