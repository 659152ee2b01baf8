import type { Ledger } from '../ledger/ledger.ts';
import { parseFigureKey } from '../ledger/key.ts';
import type { FigureKey } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { storyChart } from './story-charts.ts';
import { misuse, wordsOf } from './story-components.ts';
import { storyFault, type StoryFault } from './story-faults.ts';
import { unheld } from './story-holds.ts';
import { isFault, sayNamed, type Naming } from './story-named.ts';
import { keysPrinting } from './story-near.ts';
import { typedNumbers } from './story-numbers.ts';
import { readStory, type ComponentUse, type StorySource, type StorySpot } from './story-source.ts';
import { fillTemplate, readBraces } from './story-template.ts';

/** A fault with where it stands. */
export interface StoryProblem extends StoryFault, StorySpot {
  readonly file: string;
}

/** What a story rests on, in the order it is first spoken of. */
export interface StoryBasis {
  /** Figures that are named, charted, or taken into a computation. */
  readonly keys: readonly FigureKey[];
  readonly expressions: readonly string[];
  readonly counts: readonly string[];
}

/** What was found in a story: a basis, and whatever an editor has to mend. */
export interface CheckedStory {
  readonly problems: readonly StoryProblem[];
  readonly basis: StoryBasis;
}

/** Checks every figure, computation, count, chart and typed number of a story in its language; `file` is only named in the problems. */
export function checkStory(ledger: Ledger, file: string, text: string, lang: Lang): CheckedStory {
  const source = readStory(text);
  const check = new Check(ledger, file, source, lang);
  for (const run of source.runs) {
    check.typed(run.text, run.spotAt);
    check.template(run.text, run.spotAt);
  }
  for (const use of source.uses) check.component(use);
  for (const code of source.code) check.code(code.text, code);
  return check.result();
}

/** Problems as lines for a terminal: `file:line:column CODE message`, and a hint. */
export function formatStoryProblems(problems: readonly StoryProblem[]): string {
  return problems.map(({ file, line, column, code, message, hint }) => `${file}:${line}:${column} ${code} ${message}\n    ${hint}`).join('\n');
}

class Check {
  readonly #ledger: Ledger;
  readonly #file: string;
  readonly #lang: Lang;
  readonly #units: readonly string[];
  readonly #places: ReadonlySet<string>;
  readonly #problems: StoryProblem[] = [];
  readonly #keys = new Set<FigureKey>();
  readonly #expressions = new Set<string>();
  readonly #counts = new Set<string>();

  constructor(ledger: Ledger, file: string, source: StorySource, lang: Lang) {
    this.#ledger = ledger;
    this.#file = file;
    this.#lang = lang;
    this.#units = ledger.tables.indicators.map((indicator) => indicator.unit);
    this.#places = new Set(source.uses.flatMap(({ props }) => parseFigureKey(String(props['of'] ?? ''))?.place ?? []));
  }

  typed(text: string, spotAt: (index: number) => StorySpot): void {
    for (const number of typedNumbers(text, this.#units, this.#lang)) {
      const near = number.digits === null ? [] : keysPrinting(this.#ledger, number.digits, number.text, this.#places, this.#lang);
      this.#report(storyFault('BV201', number.text, near), spotAt(number.index));
    }
  }

  template(text: string, spotAt: (index: number) => StorySpot): void {
    for (const match of text.matchAll(/\{[^}]*\}/g)) {
      const { pieces, faults } = fillTemplate(this.#ledger, match[0], this.#lang);
      for (const fault of faults) this.#report(fault, spotAt(match.index));
      for (const piece of pieces) if (typeof piece !== 'string') piece.keys.forEach((key) => this.#keys.add(key));
      const { kind, name } = readBraces(match[0].slice(1, -1));
      if (faults.length > 0) continue;
      if (kind === 'computed') this.#expressions.add(name);
      if (kind === 'count') this.#counts.add(name);
    }
  }

  component(use: ComponentUse): void {
    const wrong = misuse(use);
    if (wrong !== null) return this.#report(wrong, use);
    const before = this.#problems.length;
    for (const words of wordsOf(use)) {
      this.typed(words, () => use);
      this.template(words, () => use);
    }
    if (use.name === 'Fig') this.#figure(use);
    if (use.name === 'Holds') this.#holds(use);
    if (use.name === 'Count' || use.name === 'Listed') this.#counts.add(String(use.props['of']));
    // A chart whose words are at fault cannot be titled.
    if (use.name === 'Chart' && this.#problems.length === before) this.#chart(use);
  }

  code(text: string, spot: StorySpot): void {
    this.#report(storyFault('BV306', text), spot);
  }

  result(): CheckedStory {
    return {
      problems: this.#problems.sort((a, b) => a.line - b.line || a.column - b.column),
      basis: { keys: [...this.#keys], expressions: [...this.#expressions], counts: [...this.#counts] },
    };
  }

  #figure(use: ComponentUse): void {
    const naming = use.props as Naming;
    const named = sayNamed(this.#ledger, naming, this.#lang);
    if (isFault(named)) return this.#report(named, use);
    for (const key of named.keys) this.#keys.add(key);
    if (naming.expr !== undefined) this.#expressions.add(naming.expr);
  }

  #holds(use: ComponentUse): void {
    const fault = unheld(this.#ledger, String(use.props['that']));
    if (fault !== null) this.#report(fault, use);
  }

  #chart({ props, ...spot }: ComponentUse): void {
    const { name, place, period, title } = props as Record<string, string | undefined>;
    const chart = storyChart(this.#ledger, { name: name ?? '', place, period, title: title ?? '' }, this.#lang);
    if (isFault(chart)) return this.#report(chart, spot);
    for (const key of chart.source.keys ?? []) this.#keys.add(key);
  }

  #report(fault: StoryFault, { line, column }: StorySpot): void {
    this.#problems.push({ ...fault, file: this.#file, line, column });
  }
}
