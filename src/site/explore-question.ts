import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Place } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';
import { explorePath } from '../words/explore-query.ts';

const FUNDING = 'kinh-phi';

/** Where the explorer compares an indicator: whatever it shows best; null where there is nothing it could draw. */
export function exploreIndicator(ledger: Ledger, indicator: string): string | null {
  return ledger.byIndicator(indicator).some((figure) => !isDoubtful(figure)) ? explorePath({ indicator }) : null;
}

/**
 * Where the explorer shows a place: over years, by money where it is known and else by what is known of most years; one that is known
 * only by totals of several years stands among the others. Null for a place without figures that can be drawn.
 */
export function explorePlace(ledger: Ledger, { place }: Pick<Place, 'place'>): string | null {
  const figures = ledger.byPlace(place).filter((figure) => !isDoubtful(figure) && figure.chosen.category === '' && figure.chosen.status !== 'muc-tieu');
  const full = figures.filter(({ chosen }) => parsePeriod(chosen.period)?.kind === 'year');
  const yearly = mostPeriods(full);
  if (yearly !== null) {
    const budgets = full.filter(({ chosen }) => chosen.indicator === yearly).map(({ chosen }) => chosen.programme);
    // Parts of what adds up are shown together; of a share the explorer would show the whole, which this place may not have.
    const alone = ledger.indicators.get(yearly)?.additive !== 'yes' && !budgets.includes('tong');
    return explorePath({ indicator: yearly, places: [place], programmes: alone ? budgets.slice(0, 1) : [] });
  }
  const indicator = mostPeriods(figures);
  const latest = figures.findLast(({ chosen }) => chosen.indicator === indicator);
  if (indicator === null || latest === undefined) return null;
  return explorePath({ indicator, form: 'thanh', places: [place], programmes: [latest.chosen.programme], time: latest.chosen.period });
}

/** Money, or else the indicator with figures of most periods; null for no figures. */
function mostPeriods(figures: readonly Figure[]): string | null {
  const periods = Map.groupBy(figures, ({ chosen }) => chosen.indicator);
  const count = (own: readonly Figure[]): number => new Set(own.map(({ chosen }) => chosen.period)).size;
  if (periods.has(FUNDING)) return FUNDING;
  return [...periods].sort(([, a], [, b]) => count(b) - count(a))[0]?.[0] ?? null;
}
