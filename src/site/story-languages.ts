import type { Lang } from '../words/lang.ts';

/** The language of a story by its path among the stories: `ket-qua-2023` is Vietnamese, `en/ket-qua-2023` English. */
export function langOfStory(path: string): Lang {
  return path.startsWith('en/') ? 'en' : 'vi';
}
