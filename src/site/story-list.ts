import type { MDXInstance } from 'astro';
import { ledger } from './load.ts';
import { tellStories, type Story } from './story-model.ts';

/** A story with the component that renders its prose. */
export interface ListedStory extends Story {
  readonly Content: MDXInstance<Record<string, unknown>>['Content'];
}

const RENDERED = import.meta.glob<MDXInstance<Record<string, unknown>>>('../content/bai-viet/*.mdx', { eager: true });
// Read a second time as text, so that a message can say the line.
const WRITTEN = import.meta.glob<string>('../content/bai-viet/*.mdx', { eager: true, query: '?raw', import: 'default' });

/** All stories, newest first. Throws where one names a figure the ledger does not have, or holds a typed number. */
export function stories(): readonly ListedStory[] {
  const files = Object.entries(RENDERED).map(([path, { frontmatter, Content }]) => ({
    id: path.replace(/^.*\/|\.mdx$/g, ''),
    file: path.replace('../', 'src/'),
    text: WRITTEN[path] ?? '',
    frontMatter: frontmatter,
    Content,
  }));
  const told = tellStories(ledger, files);
  return told.flatMap((story) => {
    const file = files.find(({ id }) => id === story.id);
    return file === undefined ? [] : [{ ...story, Content: file.Content }];
  });
}
