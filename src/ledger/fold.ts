/**
 * The fold: releases in, live observations and their history out.
 *
 * A row is addressed by key + source. Inside a release the order of rows means nothing: withdrawals are applied first, then
 * corrections, then additions, so a release may withdraw a figure and add it anew. Rows that cannot be applied are
 * skipped (a correction of nothing, an addition of what lives already); reporting them is the checker's work.
 * Where one release says two things about one key + source, the smaller content wins, wherever it stands in the file.
 */
import { figureKey } from './key.ts';
import type { Change, FigureKey, Observation, Release, ReleaseRow } from './model.ts';

/** The ledger as of a release. */
export interface Fold {
  readonly live: readonly Observation[];
  /** In release order; inside a release withdrawals, corrections, additions. */
  readonly changes: readonly Change[];
}

/** Live observations grouped by figure; every group has at least one. */
export type LiveByKey = ReadonlyMap<FigureKey, readonly [Observation, ...Observation[]]>;

/** A fold whose live observations are still grouped by key, as the ledger's index wants them. */
export interface GroupedFold {
  readonly live: LiveByKey;
  readonly changes: readonly Change[];
}

type Groups = Map<FigureKey, [Observation, ...Observation[]]>;

/** Folds releases in id order, up to and including `upTo` (all when left out). Never throws on odd rows. */
export function fold(releases: readonly Release[], upTo?: string): Fold {
  const { live, changes } = foldByKey(releases, upTo);
  return { live: [...live.values()].flat(), changes };
}

/** The same fold, grouped by key. */
export function foldByKey(releases: readonly Release[], upTo?: string): GroupedFold {
  const groups: Groups = new Map();
  const changes: Change[] = [];
  for (const release of releasesUpTo(releases, upTo)) {
    const { withdrawals, corrections, additions } = sortRows(release.rows);
    for (const row of withdrawals) withdraw(groups, changes, release.id, row);
    for (const row of corrections) correct(groups, changes, release.id, row);
    addAll(groups, changes, release.id, additions);
  }
  return { live: groups, changes };
}

/** Releases in id order, up to and including `upTo`. */
export function releasesUpTo(releases: readonly Release[], upTo?: string): Release[] {
  return releases
    .filter((release) => upTo === undefined || release.id <= upTo)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function sortRows(rows: readonly ReleaseRow[]) {
  const byAction = { withdrawals: [] as ReleaseRow[], corrections: [] as ReleaseRow[], additions: [] as ReleaseRow[] };
  for (const row of rows) {
    if (row.action === 'withdraw') byAction.withdrawals.push(row);
    else if (row.action === 'correct') byAction.corrections.push(row);
    else byAction.additions.push(row);
  }
  byAction.withdrawals.sort(compareContent);
  byAction.corrections.sort(compareContent);
  // Additions are many and nearly always in file order already; their rare clashes are settled where they are met.
  byAction.additions.sort((a, b) => a.line - b.line);
  return byAction;
}

function withdraw(groups: Groups, changes: Change[], release: string, row: ReleaseRow): void {
  const key = figureKey(row);
  const group = groups.get(key);
  const before = group?.find((o) => o.source === row.source);
  if (group === undefined || before === undefined) return;
  const [first, ...rest] = group.filter((o) => o !== before);
  if (first === undefined) groups.delete(key);
  else groups.set(key, [first, ...rest]);
  changes.push({ release, action: 'withdraw', before, after: null, reason: row.reason });
}

function correct(groups: Groups, changes: Change[], release: string, row: ReleaseRow): void {
  const group = groups.get(figureKey(row));
  const at = group?.findIndex((o) => o.source === row.source) ?? -1;
  const before = group?.[at];
  // What this release has corrected already it does not correct again.
  if (group === undefined || before === undefined || before.release === release) return;
  group[at] = row;
  changes.push({ release, action: 'correct', before, after: row, reason: row.reason });
}

function addAll(groups: Groups, changes: Change[], release: string, rows: readonly ReleaseRow[]): void {
  for (const row of rows) {
    const key = figureKey(row);
    const group = groups.get(key);
    const at = group?.findIndex((o) => o.source === row.source) ?? -1;
    const rival = group?.[at];
    const change: Change = { release, action: 'add', before: null, after: row, reason: row.reason };
    if (group !== undefined && rival !== undefined) {
      if (!isAddition(rival, release) || compareContent(row, rival) >= 0) continue;
      group[at] = row;
      changes[changes.findLastIndex((earlier) => earlier.after === rival)] = change;
    } else {
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
      changes.push(change);
    }
  }
}

/** Whether a live observation was added (not corrected) by this very release. */
function isAddition(observation: Observation, release: string): boolean {
  return observation.release === release && (observation as ReleaseRow).action === '';
}

const CONTENT = [
  'place', 'period', 'indicator', 'category', 'programme', 'status', 'source', 'value', 'qualifier', 'unit',
  'boundary', 'review', 'doubt', 'locator', 'note', 'reason',
] as const satisfies readonly (keyof ReleaseRow)[];

/** A total order that ignores where a row stands. */
function compareContent(a: Observation, b: Observation): number {
  for (const column of CONTENT) {
    const left = (a as ReleaseRow)[column];
    const right = (b as ReleaseRow)[column];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
