import { anchorOf, figureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Change } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { changeLine, type ChangeLine } from './changes.ts';

/** A figure that was published and taken back; nothing lives under its key any more. */
export interface WithdrawnFigure extends ChangeLine {
  /** Its address on the page of its place, which it keeps: who cited it finds there what became of it. */
  readonly anchor: string;
}

/** The withdrawals of a ledger that left their keys empty, by place; found once, since every page of a place asks. */
const known = new WeakMap<Ledger, ReadonlyMap<string, readonly Change[]>>();

/** The figures of a place that were withdrawn, in the order of their withdrawal. */
export function withdrawnFigures(ledger: Ledger, place: string, lang: Lang): WithdrawnFigure[] {
  const byPlace = known.get(ledger) ?? find(ledger);
  known.set(ledger, byPlace);
  return (byPlace.get(place) ?? []).flatMap((change) => {
    const line = changeLine(ledger, change, lang);
    return line === null || change.before === null ? [] : [{ ...line, anchor: anchorOf(figureKey(change.before)) }];
  });
}

function find(ledger: Ledger): ReadonlyMap<string, readonly Change[]> {
  // The last withdrawal of a key tells most: an earlier one may have been followed by the same figure from another source.
  const last = new Map<string, Change>();
  for (const release of ledger.releaseIds) {
    for (const change of ledger.changesIn(release)) {
      if (change.action !== 'withdraw' || change.before === null) continue;
      const key = figureKey(change.before);
      if (ledger.figure(key) === undefined) last.set(key, change);
    }
  }
  return Map.groupBy(last.values(), ({ before }) => before?.place ?? '');
}
