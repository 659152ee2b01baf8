import type { Ledger } from './ledger.ts';
import type { Change, Figure, FigureKey, Observation } from './model.ts';

/** What became of one value (key + source) between two states of the ledger. */
export interface DiffEntry {
  readonly action: Change['action'];
  readonly key: FigureKey;
  readonly place: string;
  /** The value as it was; null for an addition. */
  readonly before: Observation | null;
  /** The value as it is; null once withdrawn. */
  readonly after: Observation | null;
  /** Change in per cent of the old value; null where there is none, or it was zero. */
  readonly percent: number | null;
  /** Why, as the last release that changed it says; empty for an addition. */
  readonly reason: string;
}

/** A figure that is shown from another source than before, though neither source changed its value. */
export interface SwitchedFigure {
  readonly key: FigureKey;
  readonly before: Observation;
  readonly after: Observation;
}

/** All that differs between two states of a ledger. */
export interface LedgerDiff {
  /** Release ids the states end with; empty before the first. */
  readonly from: string;
  readonly to: string;
  /** Withdrawn first, then corrected, then added; each in the order of the places' table, then of the ledger. */
  readonly entries: readonly DiffEntry[];
  readonly switched: readonly SwitchedFigure[];
  /** Releases of the new state that the old one lacks. */
  readonly releases: readonly string[];
}

const ACTIONS: readonly Change['action'][] = ['withdraw', 'correct', 'add'];
const CONTENT = ['value', 'qualifier', 'unit', 'boundary', 'locator', 'review', 'doubt', 'note'] as const;

/** Compares two states of the ledger by what lives in each: a figure corrected twice in between has changed once. */
export function diffLedgers(before: Ledger, after: Ledger): LedgerDiff {
  const entries: DiffEntry[] = [];
  const switched: SwitchedFigure[] = [];
  const known = new Set(before.releaseIds);
  for (const figure of after.sorted) {
    const old = before.figure(figure.key);
    if (old === figure) continue;
    for (const now of observationsOf(figure)) {
      const was = old && observationsOf(old).find(({ source }) => source === now.source);
      if (was === undefined) entries.push(entry(after, figure.key, null, now));
      else if (!sameContent(was, now)) entries.push(entry(after, figure.key, was, now));
    }
    if (old === undefined) continue;
    for (const was of observationsOf(old)) {
      if (!observationsOf(figure).some(({ source }) => source === was.source)) entries.push(entry(after, figure.key, was, null));
    }
    if (old.chosen.source !== figure.chosen.source && old.chosen.value !== figure.chosen.value) switched.push({ key: figure.key, before: old.chosen, after: figure.chosen });
  }
  for (const old of before.sorted) {
    if (after.figure(old.key) === undefined) for (const was of observationsOf(old)) entries.push(entry(after, old.key, was, null));
  }
  return {
    from: before.release,
    to: after.release,
    entries: inOrder(after, entries),
    switched,
    releases: after.releaseIds.filter((id) => !known.has(id)),
  };
}

/** Keys of all figures a diff is about. */
export function touchedKeys({ entries }: LedgerDiff): ReadonlySet<FigureKey> {
  return new Set(entries.map(({ key }) => key));
}

function entry(after: Ledger, key: FigureKey, was: Observation | null, now: Observation | null): DiffEntry {
  const action = was === null ? 'add' : now === null ? 'withdraw' : 'correct';
  const observation = (now ?? was)!;
  return { action, key, place: observation.place, before: was, after: now, percent: percentOf(was, now), reason: action === 'add' ? '' : reasonOf(after, key, observation.source) };
}

/** The last word on why a value was changed; empty where a release file itself was edited, which the lock forbids once it is published. */
function reasonOf(ledger: Ledger, key: FigureKey, source: string): string {
  return ledger.history(key).findLast((change) => change.before?.source === source)?.reason ?? '';
}

function percentOf(was: Observation | null, now: Observation | null): number | null {
  if (was === null || now === null || was.unit !== now.unit) return null;
  const [old, next] = [Number(was.value), Number(now.value)];
  return old === 0 || old === next || was.unit === '%' ? null : ((next - old) / Math.abs(old)) * 100;
}

function inOrder({ places }: Ledger, entries: readonly DiffEntry[]): DiffEntry[] {
  const rank = new Map(places.all.map(({ place }, i) => [place, i]));
  const placeOf = ({ place }: DiffEntry) => rank.get(place) ?? places.all.length;
  return ACTIONS.flatMap((action) => entries.filter((one) => one.action === action).sort((a, b) => placeOf(a) - placeOf(b)));
}

function observationsOf(figure: Figure): readonly Observation[] {
  return [figure.chosen, ...figure.others];
}

function sameContent(a: Observation, b: Observation): boolean {
  return CONTENT.every((column) => a[column] === b[column]);
}
