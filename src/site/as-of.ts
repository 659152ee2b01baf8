import { buildLedger, type Ledger } from '../ledger/ledger.ts';
import type { Change, Release, ReleaseRow } from '../ledger/model.ts';

/** The ledger as a release left it, from what later releases remember of it. Tables beside the releases are today's. */
export function ledgerAsOf(ledger: Ledger, release: string): Ledger {
  if (release === ledger.release) return ledger;
  const releases = ledger.releaseIds
    .filter((id) => id <= release)
    .map((id): Release => ({ id, rows: ledger.changesIn(id).flatMap((change) => rowOf(change)) }));
  return buildLedger(ledger.tables, releases);
}

function rowOf({ action, before, after, reason, release }: Change): ReleaseRow[] {
  const row = after ?? before;
  // What was withdrawn stands in the file of the release that withdraws it.
  return row === null ? [] : [{ ...row, release, reason, action: action === 'add' ? '' : action }];
}
