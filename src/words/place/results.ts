import type { Figure, FigureKey, Status } from '../../ledger/model.ts';
import { outcomeGroups, productSeries } from '../outcome-facts.ts';
import type { OutcomeGroup, OutcomeKind } from '../outcome-facts.ts';
import { figuresIn, joinProse, startSentence } from '../prose.ts';
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
  const series = productSeries(figures).map(({ outcome, figures: run }) => voice.series.counts(run, outcome));
  const said = new Set([...told, ...series.flatMap(figuresIn)]);
  const groups = (kind: OutcomeKind, statuses: readonly Status[]) =>
    outcomeGroups(figures, kind, said).filter((group) => statuses.includes(group.status));
  return [
    sentences(subject, groups('work', DONE)),
    [...series, ...sentences(subject, groups('products', DONE))],
    sentences(subject, [...groups('work', HOPED), ...groups('products', HOPED)]),
  ]
    .map((paragraph) => joinProse(paragraph.slice(0, MOST_SENTENCES).map(startSentence)))
    .filter((paragraph) => paragraph.length > 0);
}

/** One sentence for each group; the second of a period says "cùng năm" instead of naming it again. */
function sentences(subject: Subject, groups: readonly OutcomeGroup[]): readonly Prose[] {
  const { outcomes } = voiceOf(subject.lang);
  return groups.map((group, i) => {
    const before = groups[i - 1];
    const again = before?.period.id === group.period.id && before.status === group.status && DONE.includes(group.status);
    return outcomes.outcomes(group, subject.again, again ? outcomes.sameTime(group.period) : undefined);
  });
}
