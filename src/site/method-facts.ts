import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Qualifier, Review, Status } from '../ledger/model.ts';
import { parsePeriod } from '../ledger/period.ts';

/** What the method page says of the ledger in numbers, so that its prose holds none of its own. Figures are counted by their shown value. */
export interface MethodFacts {
  readonly figures: number;
  /** Live values, those of other sources included. */
  readonly values: number;
  /** Documents that give at least one live value. */
  readonly sources: number;
  readonly places: number;
  readonly indicators: number;
  readonly releases: number;
  readonly review: Readonly<Record<Review, number>>;
  readonly status: Readonly<Record<Status, number>>;
  readonly qualifier: Readonly<Record<Qualifier, number>>;
  /** By length: a full year, a part of one, more than one. */
  readonly period: Readonly<Record<'year' | 'part' | 'years', number>>;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly machineTranslations: number;
  readonly undated: number;
  /** A figure that shows each qualifier, where there is one: the latest of the country or a region, else of a province. */
  readonly example: Readonly<Record<Qualifier, Figure | undefined>>;
}

/** Counts the ledger for the method page. */
export function methodFacts(ledger: Ledger): MethodFacts {
  const shown = ledger.sorted.map(({ chosen }) => chosen);
  const changes = ledger.releaseIds.flatMap((release) => ledger.changesIn(release).filter(({ action }) => action !== 'add'));
  return {
    figures: shown.length,
    values: ledger.sorted.reduce((sum, { others }) => sum + 1 + others.length, 0),
    sources: ledger.tables.sources.filter(({ source }) => ledger.bySource(source).length > 0).length,
    places: new Set(shown.map(({ place }) => place)).size,
    indicators: new Set(shown.map(({ indicator }) => indicator)).size,
    releases: ledger.releaseIds.length,
    review: tally(['confirmed', 'unconfirmed', 'doubtful'], shown.map(({ review }) => review)),
    status: tally(['thuc-hien', 'uoc', 'ke-hoach', 'muc-tieu'], shown.map(({ status }) => status)),
    qualifier: tally(['=', '>', '<', '~'], shown.map(({ qualifier }) => qualifier)),
    period: tally(['year', 'part', 'years'], shown.map(({ period }) => lengthOf(period))),
    corrected: changes.filter(({ action }) => action === 'correct').length,
    withdrawn: changes.filter(({ action }) => action === 'withdraw').length,
    machineTranslations: ledger.tables.sources.filter(({ kind }) => kind === 'machine-translation').length,
    undated: ledger.tables.sources.filter(({ published_on }) => published_on === '').length,
    example: { '=': example(ledger, '='), '>': example(ledger, '>'), '<': example(ledger, '<'), '~': example(ledger, '~') },
  };
}

function example(ledger: Ledger, qualifier: Qualifier): Figure | undefined {
  const fitting = ledger.sorted.filter((figure) => figure.chosen.qualifier === qualifier && !isDoubtful(figure));
  // A value with decimals shows best that digits are kept; where the words matter, any will do.
  const printed = qualifier === '=' ? fitting.filter(({ chosen }) => chosen.value.includes('.') && chosen.unit !== '%') : fitting;
  return printed.findLast(({ chosen }) => ledger.places.get(chosen.place)?.level !== 'province') ?? printed.at(-1);
}

function lengthOf(id: string): 'year' | 'part' | 'years' {
  const period = parsePeriod(id);
  if (period?.kind === 'year') return 'year';
  return period?.kind === 'range' ? 'years' : 'part';
}

function tally<Name extends string>(names: readonly Name[], found: readonly Name[]): Readonly<Record<Name, number>> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const name of found) counts[name] += 1;
  return counts;
}
