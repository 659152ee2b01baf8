import { isDoubtful } from '../ledger/choose.ts';
import { disagreements } from '../ledger/disagreements.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Observation, Source } from '../ledger/model.ts';
import { interval, meet, printedOf } from '../ledger/printed.ts';
import { formatDate } from '../words/dates.ts';
import { sourceKindName } from '../words/labels.ts';
import type { Lang } from '../words/lang.ts';
import { sayRemark, type Remark } from '../words/remarks.ts';
import { trustStrings } from '../words/trust-strings.ts';
import { formatValue } from '../words/values.ts';
import { figureLine, type FigureLine } from './figure-line.ts';
import { SOURCE_KINDS } from './sources.ts';
import { publisherName, titleFor, type SourceTitle } from '../words/source-names.ts';
import { sourcePath } from './urls.ts';

/** What one source prints for a figure. */
export interface PrintedValue {
  readonly value: string;
  /** Empty where nobody is named. */
  readonly publisher: string;
  readonly title: SourceTitle;
  readonly path: string;
  readonly kind: string;
  /** Empty when unknown. */
  readonly date: string;
  readonly doubt: Remark | null;
  readonly shown: boolean;
}

/** A figure for which sources print values that cannot all be right. */
export interface Difference {
  readonly figure: FigureLine;
  /** The one the site shows first. */
  readonly values: readonly PrintedValue[];
  /** Why that one. */
  readonly reason: string;
}

/** How the sources of figures that have more than one stand to each other. */
export interface SourceAgreement {
  /** Figures with two sources or more. */
  readonly compared: number;
  /** All sources print the same digits. */
  readonly same: number;
  /** They print other digits or "hơn", "gần", "khoảng", but could all be right. */
  readonly compatible: number;
}

/** Why one live value is shown before another. */
export type ChoiceReason = 'doubt' | 'kind' | 'date' | 'release' | 'id';

/** Figures on which sources contradict each other, the widest first; those with a doubtful side are left to `doubtedDifferences`. */
export function differences(ledger: Ledger, lang: Lang): Difference[] {
  return disagreements(ledger).map(({ figure }) => difference(ledger, figure, lang));
}

/** Figures whose sources contradict each other only because of one that the ledger itself holds in doubt. */
export function doubtedDifferences(ledger: Ledger, lang: Lang): Difference[] {
  return ledger.sorted
    .filter((figure) => !figure.disputed && figure.others.length > 0 && contradict([figure.chosen, ...figure.others]))
    .map((figure) => difference(ledger, figure, lang));
}

/** Counts the figures with several sources by how these agree. */
export function sourceAgreement(ledger: Ledger): SourceAgreement {
  const compared = ledger.sorted.filter((figure) => figure.others.length > 0);
  const isSame = ({ chosen, others }: Figure) => others.every((o) => o.value === chosen.value && o.qualifier === chosen.qualifier);
  const same = compared.filter(isSame);
  const compatible = compared.filter((figure) => !isSame(figure) && !contradict([figure.chosen, ...figure.others]));
  return { compared: compared.length, same: same.length, compatible: compatible.length };
}

/** Figures whose shown value is in doubt, in ledger order of places. */
export function doubtfulFigures(ledger: Ledger): Figure[] {
  return ledger.places.all.flatMap(({ place }) => ledger.byPlace(place).filter(isDoubtful));
}

/** The first rule of choice that tells two live values of a figure apart. */
export function choiceReason(chosen: Observation, other: Observation, sources: ReadonlyMap<string, Source>): ChoiceReason {
  if ((chosen.review === 'doubtful') !== (other.review === 'doubtful')) return 'doubt';
  const rank = (o: Observation) => SOURCE_KINDS.findIndex((kind) => kind === sources.get(o.source)?.kind);
  if (rank(chosen) !== rank(other)) return 'kind';
  const date = (o: Observation) => sources.get(o.source)?.published_on ?? '';
  if (date(chosen) !== date(other)) return 'date';
  return chosen.release === other.release ? 'id' : 'release';
}

function difference(ledger: Ledger, figure: Figure, lang: Lang): Difference {
  const [runnerUp = figure.chosen] = figure.others;
  return {
    figure: figureLine(ledger, figure.chosen, lang),
    values: [figure.chosen, ...figure.others].map((observation) => printed(ledger, observation, observation === figure.chosen, lang)),
    reason: trustStrings(lang).choice[choiceReason(figure.chosen, runnerUp, ledger.sources)],
  };
}

function printed(ledger: Ledger, observation: Observation, shown: boolean, lang: Lang): PrintedValue {
  const source = ledger.sources.get(observation.source);
  return {
    value: formatValue(observation, lang),
    publisher: source === undefined ? '' : publisherName(ledger, source, lang),
    title: source === undefined ? { text: observation.source, lang } : titleFor(ledger, source, lang),
    path: sourcePath(observation.source),
    kind: source === undefined ? '' : sourceKindName(source.kind, lang),
    date: formatDate(source?.published_on ?? '', lang),
    doubt: sayRemark(ledger, observation.doubt, lang),
    shown,
  };
}

function contradict(observations: readonly Observation[]): boolean {
  const intervals = observations.map((observation) => interval(printedOf(observation)));
  return intervals.some((a, i) => intervals.slice(i + 1).some((b) => !meet(a, b)));
}
