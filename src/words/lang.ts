/** A language of the site. Vietnamese comes first everywhere: it is written, English follows it. */
export type Lang = 'vi' | 'en';

/** Both languages, Vietnamese first. */
export const LANGS: readonly Lang[] = ['vi', 'en'];

/** A text in both languages. */
export type InBoth = Readonly<Record<Lang, string>>;
