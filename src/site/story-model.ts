import { isRefused } from '../ledger/derive.ts';
import { evaluateKeys } from '../ledger/evaluate-keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Source } from '../ledger/model.ts';
import { formatValue } from '../words/values.ts';
import { checkStory, formatStoryProblems, type StoryProblem } from './story-check.ts';
import { countOf, type StoryCount } from './story-counts.ts';
import { figureLine, type FigureLine } from './figure-line.ts';
import { computationId, printable } from './story-named.ts';
import { fillTemplate, type HeadlinePiece } from './story-template.ts';
import { storyPath } from './urls.ts';

/** A story as its editor wrote it. */
export interface StoryFile {
  readonly id: string;
  /** Path for messages, from the top of the repository. */
  readonly file: string;
  readonly text: string;
  readonly title: string;
  readonly standfirst: string;
  /** ISO date. */
  readonly published: string;
}

/** A number that a story computed, and from what. */
export interface Computation {
  readonly id: string;
  /** `a ÷ b × 100`; the letters stand before the inputs. */
  readonly formula: string;
  readonly result: string;
  readonly inputs: readonly (FigureLine & { readonly letter: string })[];
}

/** A document of a story, and how many of its figures come from it. */
export interface StorySourceUse {
  readonly source: Source;
  readonly figures: number;
}

/** A checked story: what stands around its prose. */
export interface Story {
  readonly id: string;
  readonly path: string;
  /** In plain words, for links and previews. */
  readonly title: string;
  readonly standfirst: string;
  readonly headline: readonly HeadlinePiece[];
  readonly lede: readonly HeadlinePiece[];
  readonly published: string;
  readonly figures: number;
  readonly sources: readonly StorySourceUse[];
  readonly computations: readonly Computation[];
  readonly counts: readonly StoryCount[];
}

/** A story that must not be published: a figure it names is not there, or a number is typed into it. */
export class StoryError extends Error {
  readonly problems: readonly StoryProblem[];

  constructor(problems: readonly StoryProblem[]) {
    super(`Bài viết còn ${problems.length} chỗ phải sửa:\n${formatStoryProblems(problems)}`);
    this.name = 'StoryError';
    this.problems = problems;
  }
}

/** Makes stories of files, newest first. Throws a StoryError with the problems of all of them. */
export function tellStories(ledger: Ledger, files: readonly StoryFile[]): readonly Story[] {
  const checked = files.map((file) => ({ file, ...checkStory(ledger, file.file, file.text) }));
  const problems = checked.flatMap((story) => story.problems);
  if (problems.length > 0) throw new StoryError(problems);
  return checked
    .map(({ file, basis }): Story => {
      const headline = fillTemplate(ledger, file.title).pieces;
      const lede = fillTemplate(ledger, file.standfirst).pieces;
      return {
        id: file.id,
        path: storyPath(file.id),
        title: wordsOf(headline),
        standfirst: wordsOf(lede),
        headline,
        lede,
        published: file.published,
        figures: basis.keys.length,
        sources: sourcesOf(ledger, basis.keys),
        computations: basis.expressions.map((expression) => computation(ledger, expression)).filter((one) => one !== null),
        counts: basis.counts.map((id) => countOf(ledger, id)).filter((count) => count !== undefined),
      };
    })
    .sort((a, b) => (a.published === b.published ? a.id.localeCompare(b.id) : a.published < b.published ? 1 : -1));
}

function wordsOf(pieces: readonly HeadlinePiece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** The documents behind the figures, those that gave most first. */
function sourcesOf(ledger: Ledger, keys: readonly string[]): StorySourceUse[] {
  const uses = new Map<string, number>();
  for (const key of keys) {
    const id = ledger.figure(key)?.chosen.source;
    if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...uses]
    .flatMap(([id, figures]) => {
      const source = ledger.sources.get(id);
      return source === undefined ? [] : [{ source, figures }];
    })
    .sort((a, b) => b.figures - a.figures);
}

function computation(ledger: Ledger, expression: string): Computation | null {
  const derived = evaluateKeys(ledger, expression);
  if (isRefused(derived)) return null;
  return {
    id: computationId(expression),
    formula: derived.formula_vi,
    result: formatValue(printable(derived), 'vi'),
    inputs: derived.inputs.flatMap((key, i) => {
      const figure = ledger.figure(key);
      return figure === undefined ? [] : [{ ...figureLine(ledger, figure.chosen, 'vi'), letter: String.fromCodePoint(97 + i) }];
    }),
  };
}
