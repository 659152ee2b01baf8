import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const STORIES = join(import.meta.dirname, '../src/content/bai-viet');

/** Texts of the site's stories by their path among them, without ending: `ket-qua-2023`, `en/ket-qua-2023`. */
export async function readStories(): Promise<Map<string, string>> {
  const names = (await readdir(STORIES, { recursive: true })).filter((name) => name.endsWith('.mdx')).sort();
  return new Map(await Promise.all(names.map(async (name) => [name.slice(0, -'.mdx'.length).split(sep).join('/'), await readFile(join(STORIES, name), 'utf8')] as const)));
}
