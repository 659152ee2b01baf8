import type { AstroGlobal } from 'astro';
import { langOfRoute } from '../site/languages.ts';
import { link } from '../site/urls.ts';
import type { Lang } from '../words/lang.ts';
import { formatNumber } from '../words/numbers.ts';
import { strings, type Strings } from '../words/strings.ts';

/** What a page or component says and leads to, in the language of the page it is part of. */
export interface Here {
  readonly lang: Lang;
  /** Interface strings. */
  readonly t: Strings;
  /** A path of the site as a link that stays in the language. */
  link(path: string): string;
  /** A file that is the same in both languages, as a link. */
  file(path: string): string;
  /** A count in the language's digits. */
  say(count: number): string;
}

/** The language of the page that is being drawn: its first folder says it, so components need not be told. */
export function here({ params }: Pick<AstroGlobal, 'params'>): Here {
  const lang = langOfRoute(params['lang']);
  return { lang, t: strings(lang), link: (path) => link(path, lang), file: (path) => link(path), say: (count) => formatNumber(count, { lang }) };
}
