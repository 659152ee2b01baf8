import { findStrings } from '../../words/find-strings.ts';
import type { Result } from '../../words/find/results.ts';
import type { Lang } from '../../words/lang.ts';
import { isVietnamese } from '../../words/vietnamese.ts';

/** A result as a link: what it is, its name, what tells it from its like, and the figure where it is one. `root` is the language's folder. */
export function resultLink(page: Document, { kind, path, title, lang: own, hint, value, unsaid, warning }: Result, root: string, lang: Lang): HTMLAnchorElement {
  const link = page.createElement('a');
  link.href = root + path;
  link.className = `hit ${kind}`;
  const add = (name: string, text: string, of = ''): void => {
    if (text === '') return;
    const part = page.createElement('span');
    part.className = name;
    part.textContent = text;
    // Titles of documents, names of terms: a screen reader must not read them as English.
    const spoken = of || (lang !== 'vi' && isVietnamese(text) ? 'vi' : '');
    if (spoken !== '') part.lang = spoken;
    // Parts are told apart by their places; a screen reader needs a pause.
    link.append(part, ' ');
  };
  add('kind', findStrings(lang).kinds[kind]);
  add('value', value ?? '');
  add('title', title, own);
  add('visually-hidden', unsaid ?? '');
  add('warning', warning ?? '');
  add('hint', hint);
  return link;
}
