/** Who published what a picture shows. */
import type { FigureColumns } from '../../ledger/figure-columns.ts';
import { formatDate } from '../../words/dates.ts';
import type { Lang } from '../../words/lang.ts';
import { isVietnamese } from '../../words/vietnamese.ts';
import { marksOf, type Picture } from './picture.ts';

/** Publisher and date by the id of a source. */
export type Sources = ReadonlyMap<string, { readonly publisher: Readonly<Record<Lang, string>>; readonly published_on: string }>;

/** The sources of columns. */
export function sourcesIn(all: readonly FigureColumns[]): Sources {
  return new Map(all.flatMap(({ sources }) => sources.map(([id, vi, published_on, en]) => [id, { publisher: { vi, en: en || vi }, published_on }] as const)));
}

/** A source in a few words, who published it and when, and the language of its name. */
export function sourceName(sources: Sources, id: string, lang: Lang): { readonly text: string; readonly lang: Lang } {
  const source = sources.get(id);
  const [publisher, published_on] = [source?.publisher[lang] ?? id, source?.published_on ?? ''];
  const text = published_on === '' ? publisher : `${publisher}, ${formatDate(published_on, lang)}`;
  return { text, lang: lang === 'en' && isVietnamese(publisher) ? 'vi' : lang };
}

/** Ids of the sources of a picture's figures, the most used first. */
export function sourcesOf(picture: Picture): string[] {
  const uses = new Map<string, number>();
  for (const { figure } of marksOf(picture)) uses.set(figure.source, (uses.get(figure.source) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
