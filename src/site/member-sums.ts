import { isRefused, type Coverage, type Derived } from '../ledger/derive.ts';
import { sumOverMembers } from '../ledger/derive-sum.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place } from '../ledger/model.ts';
import { drawable } from './charts/datum.ts';

/** What the provinces of a region add up to in one year, beside the region's own figure. */
export interface MemberSum {
  readonly indicator: string;
  readonly year: string;
  /** The total a source printed for the region itself, if any. */
  readonly printed: Figure | undefined;
  readonly sum: Derived;
  readonly coverage: Coverage;
}

/** Sums worth showing have more than one member in them. */
const ENOUGH = 2;

/** Sums of members' actual full-year totals, the latest year first: the money, then what it was spent on. */
export function memberSums(ledger: Ledger, region: Place): readonly MemberSum[] {
  if (region.level === 'province') return [];
  return ['kinh-phi', 'de-an', 'co-so-may-moc'].flatMap((indicator) =>
    ledger.years.toReversed().flatMap((year): MemberSum[] => {
      const selection = { period: year, indicator, programme: 'tong', status: 'thuc-hien' } as const;
      const sum = sumOverMembers(ledger, region.place, selection);
      if (isRefused(sum) || sum.coverage === undefined || sum.coverage.have < ENOUGH) return [];
      const printed = drawable(ledger, { ...selection, place: region.place });
      return [{ indicator, year, printed, sum, coverage: sum.coverage }];
    }),
  );
}
