/** The ready-made chart that comes nearest to what a reader looks at: it has a page, files and an embed of its own. */
import type { ExploreChart } from '../../ledger/explore-files.ts';
import type { ExploreForm } from '../../words/explore-query.ts';
import { overYears, type State } from './state.ts';

/** Kinds of chart that show what a form shows, the nearest first. */
const KINDS: Readonly<Record<ExploreForm, readonly string[]>> = {
  cot: ['plan-actual', 'columns-grouped', 'columns-stacked', 'line'],
  duong: ['line', 'columns-grouped', 'columns-stacked', 'plan-actual'],
  chong: ['columns-stacked', 'columns-grouped', 'line'],
  thanh: ['bars', 'map', 'dots'],
  diem: ['bars', 'map'],
};

/** The nearest chart; null where none is about the same activity, and about a place or a period that is looked at. */
export function nearestChart(charts: readonly ExploreChart[], state: State): ExploreChart | null {
  let best: { readonly chart: ExploreChart; readonly score: number } | null = null;
  for (const chart of charts) {
    const score = nearness(chart, state);
    if (score > (best?.score ?? 0)) best = { chart, score };
  }
  return best?.chart ?? null;
}

function nearness([, kind, place, period, programme, status, category]: ExploreChart, state: State): number {
  const samePlace = place !== '' && state.places.includes(place);
  // Bars and dots only point places out; what they show is a period.
  const placeCounts = overYears(state.form) ? 6 : 1;
  const samePeriod = period !== '' && period === state.period;
  // A chart of an indicator's own activity names that activity; one of a part of it names the part.
  if (state.category !== '' && category !== state.category) return 0;
  if (!samePlace && !samePeriod) return 0;
  const kinds = KINDS[state.form];
  const sameKind = kinds.includes(kind) ? kinds.length - kinds.indexOf(kind) : 0;
  const first = place === state.places[0] ? 1 : 0;
  const fits = (own: string, asked: readonly string[]): number => (own === '' ? 1 : own === asked[0] ? 2 : asked.includes(own) ? 1 : -2);
  return Math.max(0, (samePlace ? placeCounts : 0) + first + (samePeriod ? 8 : 0) + 2 * sameKind + fits(programme, state.programmes) + fits(status, state.statuses));
}
