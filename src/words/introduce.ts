import type { Lang } from './lang.ts';
import { prose } from './prose.ts';
import type { Prose, Span } from './prose.ts';

const PROGRAMME = 'industrial promotion';
const VIETNAMESE: Span = { text: 'khuyến công', lang: 'vi' };

/** A paragraph whose first mention of the programme also gives its Vietnamese name: "industrial promotion (khuyến công)". */
export function introduceProgramme(paragraph: Prose, lang: Lang): Prose {
  const at = lang === 'vi' ? -1 : paragraph.findIndex((span) => textOf(span).includes(PROGRAMME));
  const span = paragraph[at];
  if (span === undefined) return paragraph;
  const text = textOf(span);
  const end = text.indexOf(PROGRAMME) + PROGRAMME.length;
  const [head, tail] = [text.slice(0, end), text.slice(end)];
  // A linked name stays one link.
  const named = typeof span === 'string' ? prose`${head} (${VIETNAMESE})${tail}` : [{ ...span, text: `${head} (khuyến công)${tail}` }];
  return [...paragraph.slice(0, at), ...named, ...paragraph.slice(at + 1)];
}

function textOf(span: Span): string {
  return typeof span === 'string' ? span : span.text;
}
