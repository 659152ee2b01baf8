import { acknowledgementsIn } from '../acknowledgement.ts';
import { CATALOGUE } from '../problems/catalogue.ts';
import { finding, problem, type Problem } from '../problem.ts';

/** A row whose note may acknowledge warnings about it. */
export interface NotedRow {
  readonly file: string;
  readonly line: number;
  readonly note: string;
  /** Which column the note is. */
  readonly column: number;
}

/** Problems without the warnings that their rows acknowledge; acknowledgements that say nothing are problems themselves. */
export function acknowledge(problems: readonly Problem[], rows: Iterable<NotedRow>): { readonly problems: Problem[]; readonly acknowledged: number } {
  const warned = new Map<string, Problem[]>();
  for (const one of problems) {
    if (one.severity !== 'warning') continue;
    const at = `${one.file}:${one.line}`;
    const list = warned.get(at);
    if (list === undefined) warned.set(at, [one]);
    else list.push(one);
  }
  const seen = new Set<Problem>();
  const left: Problem[] = [];
  for (const { file, line, note, column } of rows) {
    for (const { text, code } of acknowledgementsIn(note)) {
      const spot = { file, line, column, cell: note };
      if (code === null || !isWarning(code)) {
        left.push(problem(finding('KC529', { cell: text }), spot));
        continue;
      }
      const meant = (warned.get(`${file}:${line}`) ?? []).filter((one) => one.code === code);
      if (meant.length === 0) left.push(problem(finding('KC528', { code }), spot));
      for (const one of meant) seen.add(one);
    }
  }
  return { problems: [...problems.filter((one) => !seen.has(one)), ...left], acknowledged: seen.size };
}

function isWarning(code: string): boolean {
  return (CATALOGUE as Readonly<Record<string, { readonly severity: string }>>)[code]?.severity === 'warning';
}
