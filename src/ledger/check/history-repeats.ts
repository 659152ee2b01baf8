import type { Figure, Observation } from '../model.ts';
import { parsePeriod, yearOf } from '../period.ts';
import { finding } from '../problem.ts';
import { seriesOf, type Tell } from './fresh.ts';

/** Warns of values that equal another year's of the same series to the last digit: often that year's figure, copied or repeated. */
export function checkRepeats(fresh: readonly Observation[], series: ReadonlyMap<string, readonly Figure[]>, tell: Tell): void {
  const known = new Map<string, ReadonlyMap<string, readonly Observation[]>>();
  for (const observation of fresh) {
    // A target is often the same year after year; a doubtful figure says itself what is odd about it.
    if (observation.status === 'muc-tieu' || observation.review === 'doubtful' || observation.qualifier !== '=' || !isTelling(observation.value)) continue;
    const name = seriesOf(observation);
    let byValue = known.get(name);
    if (byValue === undefined) {
      byValue = Map.groupBy((series.get(name) ?? []).flatMap(({ chosen, others }) => [chosen, ...others]), ({ value }) => value);
      known.set(name, byValue);
    }
    const twin = byValue.get(observation.value)?.find((other) => other.qualifier === '=' && isOtherYear(observation, other) && isEarlier(other, observation));
    if (twin !== undefined) tell(finding('KC524', { value: `${observation.value} ${observation.unit}`, period: twin.period, release: twin.release, line: twin.line }), observation);
  }
}

/** Whether a number is unlikely to come twice by chance: three digits, two where there are decimals; zeros at either end tell nothing. */
function isTelling(value: string): boolean {
  const digits = value.replace(/^-?[0.]*/, '').replace('.', '').replace(/0+$/, '');
  return digits.length >= (value.includes('.') ? 2 : 3);
}

function isOtherYear(a: Observation, b: Observation): boolean {
  const [one, other] = [parsePeriod(a.period), parsePeriod(b.period)];
  return one !== null && other !== null && yearOf(one) !== null && yearOf(other) !== null && yearOf(one) !== yearOf(other);
}

/** Of two rows the one published later is told; in one file the lower one. */
function isEarlier(a: Observation, b: Observation): boolean {
  return a.release === b.release ? a.line < b.line : a.release < b.release;
}
