import type { BuildTimes } from './build-timer.ts';
import type { Run } from './child.ts';
import type { CoreTimes } from './core.ts';

/** Everything measured at one size of the ledger. */
export interface Measured {
  readonly observations: number;
  readonly pages: number;
  readonly core: Run<CoreTimes>;
  readonly site: Run<BuildTimes>;
  readonly floor: Run<BuildTimes>;
}

const GROWS_EVENLY = 1.3;

/** Bytes, compressed, that a phone fetches before the explorer draws. */
const EXPLORER_FETCHES = 64 * 1024;

/** How often the site takes as long as the barest one. */
export const ratio = ({ site, floor }: Measured): number => site.seconds / floor.seconds;

/** Seconds to read, check and fold a ledger. */
export const coreSeconds = ({ core: { result } }: Measured): number => result.read + result.check + result.fold;

/** One line for each aim of the project, with what was measured at every size it speaks of. */
export function aims(all: readonly Measured[]): string[] {
  const full = all.filter(({ pages }) => pages >= 5500);
  const million = all.filter(({ observations }) => observations >= 1_000_000);
  return [
    ...full.map((m) => line(ratio(m) <= 2, `${m.observations} observations, ${m.pages} pages: ${ratio(m).toFixed(2)} times the floor (aim: 2)`)),
    ...full.map((m) => line(m.site.peak < 1.5e9, `${m.observations} observations, ${m.pages} pages: ${(m.site.peak / 1e9).toFixed(2)} GB (aim: under 1.5)`)),
    ...million.map((m) => line(coreSeconds(m) <= 15, `${m.observations} observations read, checked and folded in ${coreSeconds(m).toFixed(1)} s (aim: 15)`)),
    ...all.map(({ observations, core: { result: { explorer: { first, largest } } } }) =>
      line(Math.max(first, largest) <= EXPLORER_FETCHES, `${observations} observations: the explorer fetches ${kilobytes(first)} kB for a first picture, ${kilobytes(largest)} kB at most for a file (aim: ${kilobytes(EXPLORER_FETCHES)})`)),
    ...growth(all, 'core', coreSeconds),
    ...growth(all, 'site beyond its floor', ({ site, floor }) => site.seconds - floor.seconds),
  ];
}

/** Cost grows evenly when a row costs no more in a large ledger than in the next smaller one. */
function growth(all: readonly Measured[], what: string, cost: (measured: Measured) => number): string[] {
  return all.slice(1).flatMap((larger, i) => {
    const smaller = all[i];
    if (smaller === undefined || cost(smaller) <= 0) return [];
    const perRow = cost(larger) / larger.observations / (cost(smaller) / smaller.observations);
    return [line(perRow <= GROWS_EVENLY, `${what}: a row of ${larger.observations} costs ${perRow.toFixed(2)} times a row of ${smaller.observations} (aim: no more than ${GROWS_EVENLY})`)];
  });
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}

function line(met: boolean, text: string): string {
  return `${met ? 'met    ' : 'NOT MET'}  ${text}`;
}
