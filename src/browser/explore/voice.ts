import type { ExploreStrings } from '../../words/explore/vi.ts';
import type { Lang } from '../../words/lang.ts';

/** The language of the page, and what the explorer says in it. */
export interface Voice {
  readonly lang: Lang;
  readonly t: ExploreStrings;
}
