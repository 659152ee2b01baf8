import { figureKey } from '../key.ts';
import type { Ledger } from '../ledger.ts';
import type { Figure, Observation } from '../model.ts';
import { parsePeriod } from '../period.ts';
import { finding, problem, type Problem } from '../problem.ts';

/** Takes what a check found at an observation. */
export type Tell = (found: ReturnType<typeof finding>, at: Observation, column?: 'value' | 'locator' | 'note') => void;

const COLUMNS = { value: 8, locator: 13, note: 16 } as const;

/** A place for warnings about rows of releases. */
export function telling(problems: Problem[]): Tell {
  return (found, at, column = 'value') =>
    void problems.push(problem(found, { file: `releases/${at.release}.csv`, line: at.line, column: COLUMNS[column], cell: at[column] }));
}

/** Whether a figure can be compared with others at all: shown without doubt, a positive number. */
export function comparable({ chosen }: Figure): boolean {
  return chosen.review !== 'doubtful' && Number(chosen.value) > 0;
}

/** What figures have in common that may be compared over the years: all of the key but the period, of which only the length. */
export function seriesOf({ place, indicator, category, programme, status, period }: Observation): string {
  return [place, indicator, category, programme, status, parsePeriod(period)?.months].join('|');
}

/** Live observations of the given releases: what an editor is about to publish. */
export function freshObservations(ledger: Ledger, releases: ReadonlySet<string>): Observation[] {
  return [...releases].flatMap((release) =>
    ledger.changesIn(release).flatMap(({ after }) => (after !== null && isLive(ledger, after) ? [after] : [])),
  );
}

/** Every series of the places that fresh observations are about, with figures in the order of their periods. */
export function seriesOfPlaces(ledger: Ledger, fresh: readonly Observation[]): ReadonlyMap<string, readonly Figure[]> {
  const wanted = new Set(fresh.map(seriesOf));
  const series = new Map<string, Figure[]>();
  for (const place of new Set(fresh.map((observation) => observation.place))) {
    for (const figure of ledger.byPlace(place)) {
      const name = seriesOf(figure.chosen);
      if (!wanted.has(name)) continue;
      const list = series.get(name);
      if (list === undefined) series.set(name, [figure]);
      else list.push(figure);
    }
  }
  return series;
}

/** Whether an observation is the chosen one of its figure. */
export function isShown(ledger: Ledger, observation: Observation): boolean {
  return ledger.figure(figureKey(observation))?.chosen === observation;
}

function isLive(ledger: Ledger, observation: Observation): boolean {
  const figure = ledger.figure(figureKey(observation));
  return figure !== undefined && (figure.chosen === observation || figure.others.includes(observation));
}
