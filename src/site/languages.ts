import { LANGS, type Lang } from '../words/lang.ts';

/** Vietnamese stands at the root, English in a folder of its own; inside it every path is the same. */
const FOLDER: Readonly<Record<Lang, string>> = { vi: '', en: 'en/' };

/** The path of a page in a language: `tinh/bac-giang/` · `en/tinh/bac-giang/`. */
export function pathIn(path: string, lang: Lang): string {
  return FOLDER[lang] + path;
}

/** The language of a route below `[...lang]`, by the value of that parameter. */
export function langOfRoute(param: string | undefined): Lang {
  return LANGS.find((lang) => lang === param) ?? 'vi';
}

/** A page that Astro is to build. */
interface Route<Props> {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly props?: Props;
}

/** The routes of a page type below `[...lang]`, in both languages. */
export function inBothLanguages<Props extends Readonly<Record<string, unknown>>>(routes: (lang: Lang) => readonly Route<Props>[]) {
  return LANGS.flatMap((lang) => {
    const folder = FOLDER[lang].slice(0, -1) || undefined;
    return routes(lang).map(({ params, props }) => ({ params: { ...params, lang: folder }, ...(props === undefined ? {} : { props }) }));
  });
}

/** The routes of a page that is the only one of its type. */
export const bothLanguages = () => inBothLanguages(() => [{}]);
