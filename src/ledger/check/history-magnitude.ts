import type { Ledger } from '../ledger.ts';
import type { Figure, Indicator, Observation } from '../model.ts';
import { parsePeriod } from '../period.ts';
import { finding } from '../problem.ts';
import { comparable, isShown, seriesOf, type Tell } from './fresh.ts';

/**
 * When a value is so far off that a slip is likelier than a change: how many others are needed, how much those may differ among
 * themselves, how far off the value must be, and how near the others it comes once the slip is undone. Chosen on the real ledger:
 * a province's budget may well triple in a year, but not grow a thousandfold.
 */
interface Slip {
  readonly times: number;
  readonly needs: number;
  readonly spread: number;
  readonly beyond: number;
  readonly near: number;
}

const IN_PLACE: readonly Slip[] = [
  { times: 1000, needs: 1, spread: 50, beyond: 150, near: 4 },
  { times: 1_000_000, needs: 1, spread: 50, beyond: 100_000, near: 4 },
  { times: 100, needs: 2, spread: 4, beyond: 30, near: 2 },
  { times: 10, needs: 3, spread: 4, beyond: 5, near: 1.5 },
];
const ACROSS_PLACES: readonly Slip[] = [
  { times: 1000, needs: 5, spread: Infinity, beyond: 20, near: 3 },
  { times: 1_000_000, needs: 5, spread: Infinity, beyond: 20_000, near: 3 },
  { times: 100, needs: 8, spread: 100, beyond: 10, near: 1.5 },
  { times: 10, needs: 20, spread: 30, beyond: 4, near: 1 },
];

/** Warns of shown figures ten, a hundred or a thousand times off the other periods of their place, else off what other places of the level have. */
export function checkMagnitudes(ledger: Ledger, fresh: readonly Observation[], series: ReadonlyMap<string, readonly Figure[]>, tell: Tell): void {
  const everywhere = new Map<string, readonly number[]>();
  const ranges = new Map<string, Figured>();
  for (const observation of fresh) {
    const indicator = ledger.indicators.get(observation.indicator);
    const value = Number(observation.value);
    if (indicator === undefined || !isMeasurable(indicator) || observation.review === 'doubtful' || !(value > 0) || !isShown(ledger, observation)) continue;
    const name = seriesOf(observation);
    const own = ranges.get(name) ?? figured(series.get(name) ?? []);
    ranges.set(name, own);
    const { unit } = observation;
    const money = unit.endsWith('đồng');
    const found = slipOf(value, own.values, IN_PLACE);
    if (found !== null) {
      const other = own.figures.find((figure) => figure.chosen !== observation)?.chosen;
      if (other !== undefined) tell(finding('KC521', { value: observation.value, unit, ...found, other: other.value, period: other.period, money }), observation);
      continue;
    }
    if (own.values.length > 3) continue;
    const all = valuesEverywhere(ledger, observation, everywhere);
    const across = slipOf(value, all, ACROSS_PLACES);
    if (across !== null) tell(finding('KC522', { value: observation.value, unit, ...across, median: String(all[all.length >> 1]), count: all.length - 1, money }), observation);
  }
}

interface Figured {
  readonly figures: readonly Figure[];
  /** Ascending. */
  readonly values: readonly number[];
}

function figured(all: readonly Figure[]): Figured {
  const figures = all.filter(comparable);
  return { figures, values: ascending(figures) };
}

function ascending(figures: readonly Figure[]): number[] {
  return figures.map(({ chosen }) => Number(chosen.value)).sort((a, b) => a - b);
}

/** Changes in per cent cross zero: no size of theirs is odd. */
function isMeasurable({ plausible_min: min }: Indicator): boolean {
  return !(Number(min) < 0);
}

/** Values of the indicator, budget, status and length of period in all places of the same level, ascending. */
function valuesEverywhere(ledger: Ledger, { place, indicator, category, programme, status, period }: Observation, known: Map<string, readonly number[]>): readonly number[] {
  const level = ledger.places.get(place)?.level;
  const months = parsePeriod(period)?.months;
  const name = [level, indicator, category, programme, status, months].join('|');
  let values = known.get(name);
  if (values === undefined) {
    const alike = ledger.byIndicator(indicator).filter((figure) => {
      const { chosen } = figure;
      return (
        chosen.category === category && chosen.programme === programme && chosen.status === status && comparable(figure) &&
        parsePeriod(chosen.period)?.months === months && ledger.places.get(chosen.place)?.level === level
      );
    });
    known.set(name, (values = ascending(alike)));
  }
  return values;
}

/** The slip that explains a value among others (ascending, the value itself included), or null. */
function slipOf(value: number, values: readonly number[], slips: readonly Slip[]): { times: number; more: boolean } | null {
  const others = values.length - 1;
  if (others < 1) return null;
  // The value is the first or the last of all, or it is not odd.
  const more = value === values[others];
  if (!more && value !== values[0]) return null;
  const low = (more ? values[0] : values[1])!;
  const high = (more ? values[others - 1] : values[others])!;
  for (const { times, needs, spread, beyond, near } of slips) {
    const mended = more ? value / times : value * times;
    const far = more ? value >= high * beyond : value <= low / beyond;
    if (others >= needs && high <= low * spread && far && mended >= low / near && mended <= high * near) return { times, more };
  }
  return null;
}
