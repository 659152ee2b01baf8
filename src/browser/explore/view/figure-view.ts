/** What stands around the picture: title, legend, notes, sources. */
import type { Lang } from '../../../words/lang.ts';
import { formatNumber } from '../../../words/numbers.ts';
import { element } from '../../element.ts';
import { pathTo, type Book } from '../book.ts';
import type { LegendItem } from '../legend.ts';
import type { Note } from '../notes.ts';
import { pathOfFigure } from '../cells.ts';
import { sourceName, type Sources } from '../sources.ts';
import { swatch } from '../swatch.ts';
import type { Voice } from '../voice.ts';

/** More sources than this are named on demand. */
const MOST_SOURCES = 4;

/** A legend. */
export function legendList(items: readonly LegendItem[]): HTMLElement {
  return element('ul', { class: 'legend' }, ...items.map(({ text, what, tone }) => element('li', {}, swatch(what, tone), text)));
}

/** Notes; figures that they list lead to their rows, long lists open on demand. */
export function noteList(notes: readonly Note[], book: Book, lang: Lang, link: (path: string) => string): HTMLElement[] {
  return notes.map(({ text, items = [], folded = false }) => {
    const list = items.map(({ text: what, figure, remark }) => {
      const name = figure === undefined ? what : element('a', { href: link(pathOfFigure(figure, book)) }, what);
      return element('li', {}, name, ...(remark === undefined || remark.text === '' ? [] : ['. ', element('span', { class: 'doubt', lang: remark.lang === lang ? false : remark.lang }, remark.text)]));
    });
    if (folded) return element('details', {}, element('summary', {}, text), element('ul', { class: 'inline-list' }, ...list));
    return element('div', {}, element('p', {}, text), ...(list.length > 0 ? [element('ul', {}, ...list)] : []));
  });
}

/** The sources of a picture, each leading to its page, and the release they were read from. */
export function sourceLine(ids: readonly string[], sources: Sources, book: Book, { lang, t: { notes: t } }: Voice, link: (path: string) => string): HTMLElement[] {
  // One publisher of several documents is named once for each: they differ by date.
  const links = ids.map((id) => {
    const { text, lang: own } = sourceName(sources, id, lang);
    return element('a', { href: link(pathTo(book, 'source', id)), lang: own === lang ? false : own }, text);
  });
  if (links.length === 0) return [];
  const parted = (own: readonly HTMLElement[]): (Node | string)[] => own.flatMap((one, i) => (i === 0 ? [one] : ['; ', one]));
  const line = element('p', {}, `${t.sources} `, ...parted(links.slice(0, MOST_SOURCES)));
  if (links.length <= MOST_SOURCES) return [line];
  const others = links.slice(MOST_SOURCES);
  return [line, element('details', {}, element('summary', {}, t.moreSources(formatNumber(others.length, { lang }))), element('p', {}, ...parted(others)))];
}
