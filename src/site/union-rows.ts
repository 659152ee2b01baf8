import { isRefused, type Derived } from '../ledger/derive.ts';
import { unionView } from '../ledger/derive-sum.ts';
import { anchorOf, parseFigureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Place, Programme, Status } from '../ledger/model.ts';

/** A figure of a new province's territory before it existed: the sum of the old provinces' figures. */
export interface UnionRow {
  readonly indicator: string;
  readonly period: string;
  readonly programme: Programme;
  readonly status: Status;
  readonly category: string;
  readonly sum: Derived;
}

/** Everything that adds up exactly over the provinces a place was formed from: additive indicators that all of them report. */
export function unionRows(ledger: Ledger, place: Place): readonly UnionRow[] {
  const [first, ...rest] = ledger.places.predecessors(place.place);
  if (first === undefined || rest.length === 0) return [];
  return ledger.byPlace(first.place).flatMap((figure): UnionRow[] => {
    const anchor = anchorOf(figure.key);
    if (!rest.every((other) => ledger.figure(`${other.place}/${anchor}`) !== undefined)) return [];
    const parts = parseFigureKey(figure.key);
    const sum = parts === null ? null : unionView(ledger, place.place, parts);
    return parts === null || sum === null || isRefused(sum) ? [] : [{ ...parts, sum }];
  });
}
