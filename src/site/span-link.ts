import type { Ledger } from '../ledger/ledger.ts';
import { parsePeriod } from '../ledger/period.ts';
import type { Span } from '../words/prose.ts';
import { categoryPath, figurePath, indicatorPath, placePath, releasePath, sourcePath, yearPath } from './urls.ts';

/** Where a piece of a sentence leads. */
export interface SpanLink {
  readonly path: string;
  readonly number: boolean;
}

/** The page, and for a figure the row, that a span leads to; null where it is plain words. */
export function spanLink(ledger: Ledger, span: Exclude<Span, string>): SpanLink | null {
  const levelOf = (id: string) => ledger.places.get(id)?.level ?? 'province';
  const page = (path: string): SpanLink => ({ path, number: false });
  if ('figure' in span) return { path: figurePath(span.figure, levelOf), number: true };
  if ('place' in span) return page(placePath({ place: span.place, level: levelOf(span.place) }));
  if ('indicator' in span) return page(indicatorPath(span.indicator));
  if ('category' in span) return page(categoryPath(span.category));
  if ('source' in span) return page(sourcePath(span.source));
  if ('release' in span) return page(releasePath(span.release));
  if ('period' in span) {
    const isYearWithPage = parsePeriod(span.period)?.kind === 'year' && ledger.years.includes(span.period);
    return isYearWithPage ? page(yearPath(span.period)) : null;
  }
  return null;
}
