import { figureKey, PROGRAMMES } from '../key.ts';
import type { Ledger } from '../ledger.ts';
import type { Figure, Observation, Programme } from '../model.ts';
import { parsePeriod, type Period } from '../period.ts';
import { interval, printedOf } from '../printed.ts';
import { finding } from '../problem.ts';
import type { PartKind } from '../problems/history.ts';
import { isShown, type Tell } from './fresh.ts';

const WIDER: Readonly<Record<Programme, readonly Programme[]>> = {
  tong: [], kcqg: ['tong'], kcdp: ['tong'], 'kcdp-tinh': ['kcdp', 'tong'], 'kcdp-huyen': ['kcdp', 'tong'],
};

/** A key beside an observation's, to which it may be a total or a part. */
interface Neighbour {
  readonly kind: PartKind;
  readonly observation: Observation;
}

/** Warns of totals that are smaller than one of their parts, beyond what printed digits and "hơn", "gần" explain. */
export function checkParts(ledger: Ledger, fresh: readonly Observation[], releases: ReadonlySet<string>, tell: Tell): void {
  const byPlace = new Map<string, ReadonlyMap<string, readonly Figure[]>>();
  // A part that is fresh itself is looked at from its own side.
  const hasOlder = ledger.releaseIds.some((id) => !releases.has(id));
  const country = ledger.places.all.filter(({ level }) => level === 'country').map(({ place }) => place);
  for (const observation of fresh) {
    if (ledger.indicators.get(observation.indicator)?.additive !== 'yes' || !isShown(ledger, observation) || observation.review === 'doubtful') continue;
    const periods = samePeriodless(ledger, observation, byPlace);
    for (const { kind, observation: total } of totalsOf(ledger, observation, country, periods)) judge(kind, total, observation, observation, tell);
    if (!hasOlder) continue;
    for (const { kind, observation: part } of partsOf(ledger, observation, periods)) {
      if (!releases.has(part.release)) judge(kind, observation, part, observation, tell);
    }
  }
}

function judge(kind: PartKind, total: Observation, part: Observation, at: Observation, tell: Tell): void {
  if (total.review === 'doubtful' || part.review === 'doubtful' || total.unit !== part.unit) return;
  const high = interval(printedOf(total))[1];
  const low = interval(printedOf(part))[0];
  if (low - high <= 1e-9 * Math.max(1, Math.abs(high))) return;
  tell(finding('KC525', { kind, total: figureKey(total), totalValue: said(total), part: figureKey(part), partValue: said(part) }), at);
}

function totalsOf(ledger: Ledger, observation: Observation, country: readonly string[], periods: readonly Figure[]): Neighbour[] {
  const { place, category, programme } = observation;
  const parent = ledger.categories.get(category)?.parent ?? '';
  const categories = category === '' ? [] : [...new Set([parent, ''])];
  const places = ledger.places.get(place)?.level === 'country' ? [] : [...ledger.places.regionsOf(place).map((region) => region.place), ...country];
  return [
    ...neighbours(ledger, 'programme', WIDER[programme].map((wider) => ({ ...observation, programme: wider }))),
    ...neighbours(ledger, 'category', categories.map((wider) => ({ ...observation, category: wider }))),
    ...neighbours(ledger, 'place', places.map((wider) => ({ ...observation, place: wider }))),
    ...periods.filter(({ chosen }) => contains(chosen, observation)).map(({ chosen }) => ({ kind: 'period' as const, observation: chosen })),
  ];
}

function partsOf(ledger: Ledger, observation: Observation, periods: readonly Figure[]): Neighbour[] {
  const { place, category, programme, period } = observation;
  const parsed = parsePeriod(period);
  const narrower = PROGRAMMES.filter((one) => WIDER[one].includes(programme));
  const categories = [...ledger.categories.values()].filter((one) => one.category !== category && (category === '' || one.parent === category));
  const places = parsed === null ? [] : ledger.places.partsOf(place, parsed);
  return [
    ...neighbours(ledger, 'programme', narrower.map((one) => ({ ...observation, programme: one }))),
    ...neighbours(ledger, 'category', categories.map((one) => ({ ...observation, category: one.category }))),
    ...neighbours(ledger, 'place', places.map((one) => ({ ...observation, place: one.place }))),
    ...periods.filter(({ chosen }) => contains(observation, chosen)).map(({ chosen }) => ({ kind: 'period' as const, observation: chosen })),
  ];
}

function neighbours(ledger: Ledger, kind: PartKind, wanted: readonly Observation[]): Neighbour[] {
  return wanted.flatMap((one) => {
    const figure = ledger.figure(figureKey(one));
    return figure === undefined ? [] : [{ kind, observation: figure.chosen }];
  });
}

/** Figures that differ from an observation in their period alone. */
function samePeriodless(ledger: Ledger, observation: Observation, known: Map<string, ReadonlyMap<string, readonly Figure[]>>): readonly Figure[] {
  const { place } = observation;
  let groups = known.get(place);
  if (groups === undefined) known.set(place, (groups = Map.groupBy(ledger.byPlace(place), ({ chosen }) => lineOf(chosen))));
  return groups.get(lineOf(observation)) ?? [];
}

function lineOf({ indicator, category, programme, status }: Observation): string {
  return `${indicator}|${category}|${programme}|${status}`;
}

function contains(outer: Observation, inner: Observation): boolean {
  const [wide, narrow] = [parsePeriod(outer.period), parsePeriod(inner.period)];
  return wide !== null && narrow !== null && wide.months > narrow.months && covers(wide, narrow);
}

function covers(wide: Period, narrow: Period): boolean {
  return wide.start <= narrow.start && narrow.end <= wide.end;
}

function said({ qualifier, value, unit }: Observation): string {
  return `${qualifier === '=' ? '' : `${qualifier} `}${value} ${unit}`;
}
