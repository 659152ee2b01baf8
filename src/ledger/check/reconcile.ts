import { evaluateIdentities } from '../identities.ts';
import type { Ledger } from '../ledger.ts';
import { compareProblems, finding, problem, type Problem } from '../problem.ts';

const VALUE_COLUMN = 8;

/**
 * Warns of identities that do not hold and involve a figure of the given releases (ids): what an editor is about to publish.
 * Older contradictions are known and stand on the reconciliation page.
 */
export function reconcile(ledger: Ledger, releases: ReadonlySet<string>): Problem[] {
  const identities = new Map(ledger.tables.identities.map((identity) => [identity.identity, identity]));
  const problems: Problem[] = [];
  for (const { identity: id, verdict, inputs, left, right } of evaluateIdentities(ledger)) {
    const identity = identities.get(id);
    const fresh = inputs.map((key) => ledger.figure(key)?.chosen).find((chosen) => chosen !== undefined && releases.has(chosen.release));
    if (verdict !== 'mismatch' || identity === undefined || fresh === undefined) continue;
    const facts = { ...identity, leftValue: short(left.value), rightValue: short(right.value), keys: inputs.join(', ') };
    problems.push(problem(finding('KC514', facts), { file: `releases/${fresh.release}.csv`, line: fresh.line, column: VALUE_COLUMN, cell: fresh.value }));
  }
  return problems.sort(compareProblems);
}

/** Without the noise of binary arithmetic. */
function short(value: number): string {
  return String(Number(value.toFixed(6)));
}
