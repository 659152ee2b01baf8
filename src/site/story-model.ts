import { isRefused } from '../ledger/derive.ts';
import { evaluateKeys } from '../ledger/evaluate-keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Source } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { formatValue } from '../words/values.ts';
import { checkStory, formatStoryProblems, type StoryBasis, type StoryProblem } from './story-check.ts';
import { countOf, type StoryCount } from './story-counts.ts';
import { figureLine, type FigureLine } from './figure-line.ts';
import { readFrontMatter, type FrontMatter } from './story-front-matter.ts';
import { computationId, printable } from './story-named.ts';
import { fillTemplate, type HeadlinePiece } from './story-template.ts';
import { storyPath } from './urls.ts';

/** A story as its editor wrote it. */
export interface StoryFile {
  readonly id: string;
  /** Path for messages, from the top of the repository. */
  readonly file: string;
  readonly text: string;
  /** What stands above the text, as the parser of MDX read it. */
  readonly frontMatter: unknown;
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
  /** Stands before the other stories of its day. */
  readonly lead: boolean;
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

/** Makes stories of a language of their files, newest first. Throws a StoryError with the problems of all of them. */
export function tellStories(ledger: Ledger, files: readonly StoryFile[], lang: Lang): readonly Story[] {
  const problems: StoryProblem[] = [];
  const stories: Story[] = [];
  for (const { id, file, text, frontMatter } of files) {
    const head = readFrontMatter(frontMatter);
    const checked = checkStory(ledger, file, text, lang);
    if (!('title' in head)) problems.push(...head.map((fault) => ({ ...fault, file, line: 1, column: 1 })));
    problems.push(...checked.problems);
    if ('title' in head && problems.length === 0) stories.push(storyOf(ledger, id, head, checked.basis, lang));
  }
  if (problems.length > 0) throw new StoryError(problems);
  return stories.sort(newestFirst);
}

function newestFirst(a: Story, b: Story): number {
  return b.published.localeCompare(a.published) || Number(b.lead) - Number(a.lead) || a.id.localeCompare(b.id);
}

function storyOf(ledger: Ledger, id: string, head: FrontMatter, basis: StoryBasis, lang: Lang): Story {
  const headline = fillTemplate(ledger, head.title, lang).pieces;
  const lede = fillTemplate(ledger, head.standfirst, lang).pieces;
  return {
    id,
    path: storyPath(id),
    title: wordsOf(headline),
    standfirst: wordsOf(lede),
    headline,
    lede,
    published: head.published,
    lead: head.lead ?? false,
    figures: basis.keys.length,
    sources: sourcesOf(ledger, basis.keys),
    computations: basis.expressions.map((expression) => computation(ledger, expression, lang)).filter((one) => one !== null),
    counts: basis.counts.map((count) => countOf(ledger, count, lang)).filter((count) => count !== undefined),
  };
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

function computation(ledger: Ledger, expression: string, lang: Lang): Computation | null {
  const derived = evaluateKeys(ledger, expression);
  if (isRefused(derived)) return null;
  return {
    id: computationId(expression),
    formula: derived[`formula_${lang}`],
    result: formatValue(printable(derived), lang),
    inputs: derived.inputs.flatMap((key, i) => {
      const figure = ledger.figure(key);
      return figure === undefined ? [] : [{ ...figureLine(ledger, figure.chosen, lang), letter: String.fromCodePoint(97 + i) }];
    }),
  };
}
