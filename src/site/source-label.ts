import type { Source } from '../ledger/model.ts';
import { formatDate } from '../words/dates.ts';
import type { Lang } from '../words/lang.ts';

/** A source in a few words: who published it, and when. */
export function sourceLabel(source: Source | undefined, id: string, lang: Lang): string {
  if (source === undefined) return id;
  const name = source.publisher || source.title;
  return source.published_on === '' ? name : `${name}, ${formatDate(source.published_on, lang, 'short')}`;
}
