import { readFileSync } from 'node:fs';
import { getCollection, type CollectionEntry } from 'astro:content';
import { ledger } from './load.ts';
import { tellStories, type Story } from './story-model.ts';

/** A story with the entry that renders its prose. */
export interface ListedStory extends Story {
  readonly entry: CollectionEntry<'bai-viet'>;
}

/** All stories, newest first. Throws where one names a figure the ledger does not have, or holds a typed number. */
export async function stories(): Promise<readonly ListedStory[]> {
  const entries = await getCollection('bai-viet');
  const told = tellStories(
    ledger,
    entries.map((entry) => {
      // The whole file, so that a message can say the line.
      const file = entry.filePath ?? entry.id;
      return { id: entry.id, file, text: readFileSync(file, 'utf8'), ...entry.data };
    }),
  );
  return told.flatMap((story) => {
    const entry = entries.find(({ id }) => id === story.id);
    return entry === undefined ? [] : [{ ...story, entry }];
  });
}
