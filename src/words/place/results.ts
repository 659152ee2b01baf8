import type { Figure, FigureKey, Status } from '../../ledger/model.ts';
import { outcomeGroups, productSeries } from '../outcome-facts.ts';
import type { OutcomeGroup, OutcomeKind } from '../outcome-facts.ts';
import { joinProse, startSentence } from '../prose.ts';
import type { Prose } from '../prose.ts';
import type { Subject } from '../subject.ts';
import { voiceOf } from '../voice.ts';

const DONE: readonly Status[] = ['thuc-hien', 'uoc'];
const HOPED: readonly Status[] = ['ke-hoach', 'muc-tieu'];

/** Longer than this a paragraph is a list, and the table below tells it better. */
const MOST_SENTENCES = 6;

/** Paragraphs on what was done, on products and fairs, and on what was planned; figures already told are left out. */
export function resultsOf(subject: Subject, figures: readonly Figure[], told: ReadonlySet<FigureKey>): readonly Prose[] {
  const voice = voiceOf(subject.lang);
  const runs = productSeries(figures);
  const series = runs.map(({ outcome, run }) => voice.series.counts(run, outcome));
  const said = new Set([...told, ...runs.flatMap(({ run }) => run.map((figure) => figure.key))]);
  const sentences = (kind: OutcomeKind, statuses: readonly Status[]) =>
    byTime(outcomeGroups(figures, kind, said).filter((group) => statuses.includes(group.status)))
      .slice(0, MOST_SENTENCES)
      .flatMap((groups) => voice.outcomes.outcomes(groups, subject.again));
  return [sentences('work', DONE), [...series, ...sentences('products', DONE)], sentences('all', HOPED)]
    .map((paragraph) => joinProse(paragraph.slice(0, MOST_SENTENCES).map(startSentence)))
    .filter((paragraph) => paragraph.length > 0);
}

/** Groups of one period together, what was done apart from what was planned and what was aimed at, in the order given. */
function byTime(groups: readonly OutcomeGroup[]): readonly (readonly OutcomeGroup[])[] {
  return [...Map.groupBy(groups, (group) => `${group.period.id} ${DONE.includes(group.status) || group.status}`).values()];
}
