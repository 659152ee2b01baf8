import type { Ledger } from '../ledger/ledger.ts';
import { chartProblems } from './chart-check.ts';
import { checkStory, type StoryProblem } from './story-check.ts';
import { langOfStory } from './story-languages.ts';

/**
 * What would keep the site from being built though the data is sound: a story or a chart's title that names a figure which is
 * withdrawn. Only faults the new state of the ledger brings are told. `stories` are texts by their path
 * among the stories.
 */
export function newSiteFaults(before: Ledger, after: Ledger, stories: ReadonlyMap<string, string>): readonly StoryProblem[] {
  const known = new Set(siteFaults(before, stories).map(nameOf));
  return siteFaults(after, stories).filter((fault) => !known.has(nameOf(fault)));
}

function siteFaults(ledger: Ledger, stories: ReadonlyMap<string, string>): StoryProblem[] {
  return [...chartProblems(ledger), ...[...stories].flatMap(([story, text]) => checkStory(ledger, `src/content/bai-viet/${story}.mdx`, text, langOfStory(story)).problems)];
}

function nameOf({ file, line, column, code }: StoryProblem): string {
  return [file, line, column, code].join(' ');
}
