import { figureKey } from './key.ts';
import type { Change, Figure, FigureKey } from './model.ts';

/** What happened, by release and by figure. */
export interface ChangeIndex {
  readonly byRelease: ReadonlyMap<string, readonly Change[]>;
  /** Everything that happened to a key, oldest first; the live figure is needed when nothing but additions did. */
  ofKey(key: FigureKey, figure: Figure | undefined): readonly Change[];
}

/**
 * Indexes changes. Only keys that were corrected or withdrawn get a stored history: for all others the live observations tell
 * the same story, and a million one-entry lists would cost more memory than the ledger's keys.
 */
export function indexChanges(changes: readonly Change[]): ChangeIndex {
  const byRelease = new Map<string, Change[]>();
  const eventful = new Map<FigureKey, Change[]>();
  for (const change of changes) {
    const list = byRelease.get(change.release);
    if (list === undefined) byRelease.set(change.release, [change]);
    else list.push(change);
    if (change.before !== null) eventful.set(figureKey(change.before), []);
  }
  if (eventful.size > 0) {
    for (const change of changes) {
      const observation = change.before ?? change.after;
      if (observation !== null) eventful.get(figureKey(observation))?.push(change);
    }
  }
  return { byRelease, ofKey: (key, figure) => eventful.get(key) ?? additionsOf(figure) };
}

function additionsOf(figure: Figure | undefined): readonly Change[] {
  if (figure === undefined) return [];
  return [figure.chosen, ...figure.others]
    .sort((a, b) => (a.release === b.release ? a.line - b.line : a.release < b.release ? -1 : 1))
    .map((after) => ({ release: after.release, action: 'add', before: null, after, reason: '' }));
}
