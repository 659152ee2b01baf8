import type { Derived } from '../ledger/derive.ts';
import type { FigureKey } from '../ledger/model.ts';
import type { Lang } from './lang.ts';
import { capitalise } from './lists.ts';

/**
 * A piece of a sentence. Plain text carries no digits: a number stands in a span that names the figure it is, or the
 * computation it comes from; years, dates and names link to their pages.
 */
export type Span =
  | string
  | { readonly text: string; readonly figure: FigureKey }
  | { readonly text: string; readonly derived: Derived }
  | { readonly text: string; readonly place: string }
  | { readonly text: string; readonly indicator: string }
  | { readonly text: string; readonly category: string }
  | { readonly text: string; readonly source: string }
  | { readonly text: string; readonly release: string }
  /** Words of another language than the sentence. */
  | { readonly text: string; readonly lang: Lang }
  /** A period of the ledger (a full year has a page), or an ISO date. */
  | { readonly text: string; readonly period: string }
  | { readonly text: string; readonly date: string };

/** A sentence, a clause or a paragraph. */
export type Prose = readonly Span[];

/** What may stand in a template: a span, a prose, or nothing. */
export type Piece = Span | Prose | undefined;

/** Writes prose as a template: prose\`Năm ${period}, ${place} chi ${amount}.\` Undefined and empty pieces vanish. */
export function prose(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Prose {
  return texts.reduce<Span[]>((spans, text, i) => {
    append(spans, text);
    const piece = pieces[i];
    if (isProse(piece)) for (const span of piece) append(spans, span);
    else if (piece !== undefined) append(spans, piece);
    return spans;
  }, []);
}

/** Sets proses one after the other: sentences into a paragraph. Empty ones vanish. */
export function joinProse(parts: readonly Prose[], separator = ' '): Prose {
  return parts
    .filter((part) => part.length > 0)
    .reduce<Prose>((joined, part) => (joined.length === 0 ? part : prose`${joined}${separator}${part}`), []);
}

/** "A, B và C" of clauses; "A; B; C" where the clauses hold commas of their own, in English "A; B; and C". */
export function listProse(parts: readonly Prose[], lang: Lang, mark: ',' | ';' = ','): Prose {
  const items = parts.filter((part) => part.length > 0);
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? [];
  if (mark === ',') return prose`${joinProse(items.slice(0, -1), ', ')} ${lang === 'vi' ? 'và' : 'and'} ${last}`;
  return lang === 'vi' ? joinProse(items, '; ') : prose`${joinProse(items.slice(0, -1), '; ')}; and ${last}`;
}

/** The same prose with a capital first letter, wherever the first letter stands. */
export function startSentence(text: Prose): Prose {
  const [first, ...rest] = text;
  if (first === undefined) return text;
  return typeof first === 'string' ? [capitalise(first), ...rest] : [{ ...first, text: capitalise(first.text) }, ...rest];
}

/** The words alone, for descriptions, titles and tests. */
export function plainText(text: Prose): string {
  return text.map((span) => (typeof span === 'string' ? span : span.text)).join('');
}

/** The figures a prose names, so that a page does not say them twice. */
export function figuresIn(text: Prose): readonly FigureKey[] {
  return text.flatMap((span) => (typeof span !== 'string' && 'figure' in span ? [span.figure] : []));
}

function append(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (typeof span === 'string' && typeof last === 'string') spans[spans.length - 1] = last + span;
  else if (span !== '') spans.push(span);
}

function isProse(piece: Piece): piece is Prose {
  return Array.isArray(piece);
}
