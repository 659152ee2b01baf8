import type { MDXInstance } from 'astro';
import type { Lang } from '../words/lang.ts';
import { ledger } from './load.ts';
import { tellStories, type Story } from './story-model.ts';

/** A story with the component that renders its prose. */
export interface ListedStory extends Story {
  readonly Content: MDXInstance<Record<string, unknown>>['Content'];
}

const RENDERED = import.meta.glob<MDXInstance<Record<string, unknown>>>('../content/bai-viet/**/*.mdx', { eager: true });
// Read a second time as text, so that a message can say the line.
const WRITTEN = import.meta.glob<string>('../content/bai-viet/**/*.mdx', { eager: true, query: '?raw', import: 'default' });

const told = new Map<Lang, readonly ListedStory[]>();

/** All stories of a language, newest first. Throws where one names a figure the ledger does not have, or holds a typed number. */
export function stories(lang: Lang): readonly ListedStory[] {
  const known = told.get(lang) ?? tell(lang);
  told.set(lang, known);
  return known;
}

function tell(lang: Lang): readonly ListedStory[] {
  const own = Object.entries(RENDERED).filter(([path]) => path.includes('/bai-viet/en/') === (lang === 'en'));
  const files = own.map(([path, { frontmatter, Content }]) => ({
    id: path.replace(/^.*\/|\.mdx$/g, ''),
    file: path.replace('../', 'src/'),
    text: WRITTEN[path] ?? '',
    frontMatter: frontmatter,
    Content,
  }));
  return tellStories(ledger, files, lang).flatMap((story) => {
    const file = files.find(({ id }) => id === story.id);
    return file === undefined ? [] : [{ ...story, Content: file.Content }];
  });
}
