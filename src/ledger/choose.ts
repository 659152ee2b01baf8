import type { Figure, FigureKey, Observation, Source, SourceKind } from './model.ts';
import { interval, meet, printedOf } from './printed.ts';

const KIND_RANK: Record<SourceKind, number> = {
  'official-report': 0,
  'official-site': 1,
  press: 2,
  'machine-translation': 3,
};

const NO_OTHERS: readonly Observation[] = [];

/**
 * Makes one figure of the live observations of a key. Which is shown: never a doubtful one before one that is not; then the
 * better kind of source, the newer publication (unknown = oldest), the later release; last by source id, so that
 * the choice never depends on the order of rows.
 */
export function chooseFigure(
  key: FigureKey,
  observations: readonly [Observation, ...Observation[]],
  sources: ReadonlyMap<string, Source>,
): Figure {
  // Nearly every key has one source: no sorting, no new list.
  if (observations.length === 1) return { key, chosen: observations[0], others: NO_OTHERS, disputed: false };
  const ranked = [...observations].sort((a, b) => compareForChoice(a, b, sources));
  const [chosen = observations[0], ...others] = ranked;
  return { key, chosen, others, disputed: isDisputed(observations) };
}

/** Whether a figure's shown value is doubtful: displayed with its doubt, never charted, summed or ranked. */
export function isDoubtful(figure: Figure): boolean {
  return figure.chosen.review === 'doubtful';
}

/** Whether values of sources that are not doubtful cannot all be right: their intervals have no value in common. */
export function isDisputed(observations: readonly Observation[]): boolean {
  const intervals = observations.filter((o) => o.review !== 'doubtful').map((o) => interval(printedOf(o)));
  return intervals.some((a, i) => intervals.slice(i + 1).some((b) => !meet(a, b)));
}

function compareForChoice(a: Observation, b: Observation, sources: ReadonlyMap<string, Source>): number {
  return (
    Number(a.review === 'doubtful') - Number(b.review === 'doubtful') ||
    kindRank(sources.get(a.source)) - kindRank(sources.get(b.source)) ||
    descending(sources.get(a.source)?.published_on ?? '', sources.get(b.source)?.published_on ?? '') ||
    descending(a.release, b.release) ||
    descending(b.source, a.source)
  );
}

function kindRank(source: Source | undefined): number {
  return source === undefined ? Object.keys(KIND_RANK).length : KIND_RANK[source.kind];
}

function descending(a: string, b: string): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
