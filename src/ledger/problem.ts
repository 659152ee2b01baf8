import { CATALOGUE } from './problems/catalogue.ts';
import type { Saying, Severity } from './problems/entry.ts';

/** A stable code of the catalogue. */
export type ProblemCode = keyof typeof CATALOGUE;

/** What a problem's messages are made from. */
export type FactsOf<Code extends ProblemCode> = Parameters<(typeof CATALOGUE)[Code]['say']>[0];

/** A sentence in both languages. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/** Where a problem stands. */
export interface Spot {
  /** Path inside the data folder, with slashes: `releases/2025-07-01-x.csv`. */
  readonly file: string;
  /** 1 = the header. Where a quoted cell holds line breaks: the line its row begins on. */
  readonly line: number;
  /** Number of the cell in its row, from 1: what a spreadsheet calls column A, B, C. */
  readonly column: number;
  /** The whole cell as it stands; empty where a problem has none. */
  readonly cell: string;
}

/** Something an editor should mend, with where it stands and what to do. */
export interface Problem extends Spot {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: Wording;
  readonly hint: Wording;
}

/** A problem that does not know yet where it stands: the same bad cell may stand in a thousand rows. */
export type Finding = { readonly [Code in ProblemCode]: { readonly code: Code; readonly facts: FactsOf<Code> } }[ProblemCode];

/** Names a problem of the catalogue with its facts. */
export function finding<Code extends ProblemCode>(code: Code, facts: FactsOf<Code>): Finding {
  return { code, facts } as unknown as Finding;
}

/** Puts a finding in its place and says it in both languages. */
export function problem(found: Finding, spot: Spot): Problem {
  const { severity } = CATALOGUE[found.code];
  const say = CATALOGUE[found.code].say as (facts: unknown) => { readonly vi: Saying; readonly en: Saying };
  const { vi, en } = say(found.facts);
  return {
    code: found.code,
    severity,
    file: spot.file,
    line: spot.line,
    column: spot.column,
    cell: spot.cell,
    message: { vi: vi[0], en: en[0] },
    hint: { vi: vi[1], en: en[1] },
  };
}

/** By file, line, column, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Collects problems; what the readers and checks write to. */
export type Report = (found: Finding, spot: Spot) => void;
