import type { Lang } from './lang.ts';

/** "A", "A và B", "A, B và C"; "A, B and C". Vietnamese and English newspapers both go without a last comma. */
export function joinList(items: readonly string[], lang: Lang): string {
  if (items.length < 2) return items[0] ?? '';
  const last = items[items.length - 1] ?? '';
  return `${items.slice(0, -1).join(', ')} ${lang === 'vi' ? 'và' : 'and'} ${last}`;
}

/** The same word with a capital first letter, for the start of a sentence or a label. */
export function capitalise(text: string): string {
  const first = [...text][0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}
