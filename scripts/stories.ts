import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const STORIES = join(import.meta.dirname, '../src/content/bai-viet');

/** Texts of the site's stories, by id. */
export async function readStories(): Promise<Map<string, string>> {
  const names = (await readdir(STORIES)).filter((name) => name.endsWith('.mdx')).sort();
  return new Map(await Promise.all(names.map(async (name) => [name.slice(0, -'.mdx'.length), await readFile(join(STORIES, name), 'utf8')] as const)));
}
