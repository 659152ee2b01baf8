/**
 * The fold: releases in, live figures and their history out.
 *
 * A row is addressed by key + source. Inside a release the order of rows means nothing: withdrawals are applied first, then
 * corrections, then additions, so a release may withdraw a figure and add it anew. Rows that cannot be applied are
 * skipped (a correction of nothing, an addition of what lives already); reporting them is the checker's work.
 * Where one release says two things about one key + source, the smaller content wins, wherever it stands in the file.
 */
import { chooseFigure } from './choose.ts';
import { History } from './history.ts';
import { figureKey } from './key.ts';
import type { Change, Figure, FigureKey, Observation, Release, ReleaseRow, Source } from './model.ts';

/** The ledger as of a release. */
export interface Fold {
  readonly live: readonly Observation[];
  /** In release order; inside a release withdrawals, corrections, additions. */
  readonly changes: readonly Change[];
}

/** The same fold with live observations already made into figures, as the ledger wants them. */
export interface FigureFold {
  readonly releaseIds: readonly string[];
  readonly figures: ReadonlyMap<FigureKey, Figure>;
  readonly history: History;
}

/** Folds releases in id order, up to and including `upTo` (all when left out). Never throws on odd rows. */
export function fold(releases: readonly Release[], upTo?: string): Fold {
  const { releaseIds, figures, history } = foldFigures(releases, new Map(), upTo);
  return {
    live: [...figures.values()].flatMap(observationsOf),
    changes: releaseIds.flatMap((release) => [...history.changesIn(release)]),
  };
}

/** Folds releases into figures, choosing between sources as they come; the choice does not depend on their order. */
export function foldFigures(
  releases: readonly Release[],
  sources: ReadonlyMap<string, Source>,
  upTo?: string,
): FigureFold {
  const state: State = { figures: new Map(), sources, history: new History() };
  const folded = releases
    .filter((release) => upTo === undefined || release.id <= upTo)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const release of folded) {
    const { withdrawals, corrections, additions } = sortRows(release.rows);
    for (const row of withdrawals) withdraw(state, release.id, row);
    for (const row of corrections) correct(state, release.id, row);
    for (const row of additions) add(state, release.id, row);
  }
  return { releaseIds: folded.map((release) => release.id), figures: state.figures, history: state.history };
}

interface State {
  readonly figures: Map<FigureKey, Figure>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly history: History;
}

function sortRows(rows: readonly ReleaseRow[]) {
  const withdrawals: ReleaseRow[] = [];
  const corrections: ReleaseRow[] = [];
  const additions: ReleaseRow[] = [];
  for (const row of rows) {
    if (row.action === 'withdraw') withdrawals.push(row);
    else if (row.action === 'correct') corrections.push(row);
    else additions.push(row);
  }
  withdrawals.sort(compareContent);
  corrections.sort(compareContent);
  // Additions are many and nearly always in file order already; their rare clashes are settled where they are met.
  additions.sort((a, b) => a.line - b.line);
  return { withdrawals, corrections, additions };
}

function withdraw(state: State, release: string, row: ReleaseRow): void {
  const figure = state.figures.get(figureKey(row));
  const before = figure && fromSource(figure, row.source);
  if (figure === undefined || before === undefined) return;
  state.history.record(figure, { release, action: 'withdraw', before, after: null, reason: row.reason });
  const rest = observationsOf(figure).filter((observation) => observation !== before);
  replace(state, figure.key, rest);
}

function correct(state: State, release: string, row: ReleaseRow): void {
  const figure = state.figures.get(figureKey(row));
  const before = figure && fromSource(figure, row.source);
  // What this release has corrected already it does not correct again.
  if (figure === undefined || before === undefined || before.release === release) return;
  state.history.record(figure, { release, action: 'correct', before, after: row, reason: row.reason });
  swap(state, figure, before, row);
}

function add(state: State, release: string, row: ReleaseRow): void {
  const key = figureKey(row);
  const figure = state.figures.get(key);
  const rival = figure && fromSource(figure, row.source);
  if (figure === undefined) state.figures.set(key, chooseFigure(key, [row], state.sources));
  else if (rival === undefined) replace(state, key, [...observationsOf(figure), row]);
  else {
    if (isAdditionOf(release, rival) && compareContent(row, rival) < 0) {
      state.history.substitute(key, release, rival, row);
      swap(state, figure, rival, row);
    }
    return;
  }
  state.history.recordAddition(key, release, row);
}

function fromSource(figure: Figure, source: string): Observation | undefined {
  return figure.chosen.source === source ? figure.chosen : figure.others.find((other) => other.source === source);
}

function observationsOf(figure: Figure): readonly Observation[] {
  return [figure.chosen, ...figure.others];
}

function swap(state: State, figure: Figure, before: Observation, after: Observation): void {
  replace(state, figure.key, observationsOf(figure).map((o) => (o === before ? after : o)));
}

function replace(state: State, key: FigureKey, observations: readonly Observation[]): void {
  const [first, ...rest] = observations;
  if (first === undefined) state.figures.delete(key);
  else state.figures.set(key, chooseFigure(key, [first, ...rest], state.sources));
}

/** Whether a live observation was added (not corrected) by this very release. */
function isAdditionOf(release: string, observation: Observation): boolean {
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
