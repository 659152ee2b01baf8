import { figureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Change, Figure, FigureKey, Observation, Source } from '../ledger/model.ts';
import { countAll, countBy } from './counted.ts';
import type { Counted } from './counted.ts';
import type { Lang } from './lang.ts';
import { joinProse, startSentence } from './prose.ts';
import type { Prose } from './prose.ts';
import { subjectOf } from './subject.ts';
import { voiceOf } from './voice.ts';

/** More places than this are counted, not named. */
const MOST_NAMED = 3;

/** Tells a source: how many figures were taken from it, on which places, and how they stand against others. */
export function sourceSentences(ledger: Ledger, source: Source, lang: Lang): Prose {
  const { overview } = voiceOf(lang);
  const observations = ledger.bySource(source.source);
  const doubtful = observations.filter((observation) => observation.review === 'doubtful');
  const figures = figuresOf(ledger, observations);
  const places = [...new Set(figures.map((figure) => figure.chosen.place))].flatMap((id) => ledger.places.get(id) ?? []);
  const named = places.slice(0, places.length > MOST_NAMED + 1 ? MOST_NAMED : places.length);
  const rest = figures.filter((figure) => !named.some((place) => place.place === figure.chosen.place));
  const shared = figures.filter((figure) => figure.others.length > 0);
  return joinProse([
    overview.fromSource(countAll(figures), named.map((place) => subjectOf(ledger, place, lang).name), countBy(rest, (f) => f.chosen.place)),
    ...overview.againstOthers(
      countAll(figuresOf(ledger, doubtful)), countAll(shared), countAll(shared.filter((figure) => figure.disputed)),
    ).map(startSentence),
  ]);
}

function figuresOf(ledger: Ledger, observations: readonly Observation[]): readonly Figure[] {
  return observations.flatMap((observation) => ledger.figure(figureKey(observation)) ?? []);
}

/** Tells a release: what it added, corrected and withdrew. */
export function releaseSentences(ledger: Ledger, release: string, lang: Lang): Prose {
  const changes = ledger.changesIn(release);
  const of = (action: Change['action']) => changes.filter((change) => change.action === action);
  const added = of('add');
  const places = new Map(added.map((change) => [change.after?.place ?? '', keyOf(change)]));
  return voiceOf(lang).overview.inRelease(
    counted(added), { count: places.size, inputs: [...places.values()].flat() }, counted(of('correct')), counted(of('withdraw')),
  );
}

/** Withdrawn figures are counted too, but only keys that are still in the ledger can be linked. */
function counted(changes: readonly Change[]): Counted {
  return { count: changes.length, inputs: changes.flatMap(keyOf) };
}

function keyOf({ after }: Change): readonly FigureKey[] {
  return after ? [figureKey(after)] : [];
}
