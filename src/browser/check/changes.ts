import { figureKey } from '../../ledger/key.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Change, FigureKey, Observation } from '../../ledger/model.ts';
import { programmeName, statusName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { capitalise } from '../../words/lists.ts';
import { periodName } from '../../words/periods.ts';
import { placeName } from '../../words/places.ts';
import { sayRemark, type Remark } from '../../words/remarks.ts';
import { titleFor, type SourceTitle } from '../../words/source-names.ts';
import { formatValue } from '../../words/values.ts';
import type { DrawPreviews, PreviewChart } from './preview-charts.ts';
import type { SiteData } from './site-data.ts';
import { touchedCharts, type TouchedChart } from './touched-charts.ts';

/** One figure that a release changes. */
export interface ChangeRow {
  readonly action: Change['action'];
  readonly place: string;
  /** What is counted, of which budget, status and period. */
  readonly name: string;
  /** What stands there now: for an addition what another source says; empty when there is nothing. */
  readonly before: string;
  /** What will stand there; empty for a withdrawal. */
  readonly after: string;
  readonly source: SourceTitle;
  readonly reason: Remark | null;
  /** Whether readers will see another source's value on the page. */
  readonly otherShown: boolean;
}

/** A place whose figures change. */
export interface TouchedPlace {
  readonly name: string;
  /** Address of its page; empty where the site has none yet. */
  readonly path: string;
  readonly figures: number;
}

/** What a release does to the ledger, for people. */
export interface Changes {
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
  /** Withdrawals, corrections, additions; at most `MOST_ROWS`. */
  readonly rows: readonly ChangeRow[];
  readonly places: readonly TouchedPlace[];
  readonly charts: readonly TouchedChart[];
  readonly previews: readonly PreviewChart[];
}

const MOST_ROWS = 200;
const ORDER = { withdraw: 0, correct: 1, add: 2 } as const;

/** Compares the ledger before and after new releases, for readers of a language. */
export function previewChanges(before: Ledger, after: Ledger, releases: readonly string[], site: Pick<SiteData, 'pages' | 'keys' | 'charts'>, draw: DrawPreviews, lang: Lang): Changes {
  const changes = releases.flatMap((release) => after.changesIn(release)).sort((a, b) => ORDER[a.action] - ORDER[b.action]);
  const count = (action: Change['action']): number => changes.reduce((sum, change) => sum + (change.action === action ? 1 : 0), 0);
  const perPlace = new Map<string, number>();
  const keys = new Set<FigureKey>();
  for (const change of changes) {
    const { place } = subjectOf(change);
    perPlace.set(place, (perPlace.get(place) ?? 0) + 1);
    keys.add(figureKey(subjectOf(change)));
  }
  return {
    added: count('add'),
    corrected: count('correct'),
    withdrawn: count('withdraw'),
    rows: changes.slice(0, MOST_ROWS).map((change) => changeRow(before, after, change, lang)),
    places: [...perPlace].map(([place, figures]) => ({ name: nameOf(after, place, lang), path: site.pages[place] ?? '', figures })).sort((a, b) => b.figures - a.figures),
    charts: touchedCharts(keys, site),
    previews: draw(before, after, changes, lang),
  };
}

function changeRow(before: Ledger, after: Ledger, change: Change, lang: Lang): ChangeRow {
  const subject = subjectOf(change);
  const key = figureKey(subject);
  const shown = after.figure(key)?.chosen;
  const source = after.sources.get(subject.source);
  const standing = change.before ?? before.figure(key)?.chosen ?? null;
  return {
    action: change.action,
    place: nameOf(after, subject.place, lang),
    name: whatIs(after, subject, lang),
    before: standing === null ? '' : formatValue(standing, lang),
    after: change.after === null ? '' : formatValue(change.after, lang),
    source: source === undefined ? { text: subject.source, lang } : titleFor(after, source, lang),
    reason: sayRemark(after, change.reason, lang),
    otherShown: shown !== undefined && shown.source !== subject.source,
  };
}

function subjectOf(change: Change): Observation {
  return (change.after ?? change.before)!;
}

function whatIs(ledger: Ledger, { indicator, category, programme, status, period }: Observation, lang: Lang): string {
  const parts = [
    ledger.indicators.get(indicator)?.[`name_${lang}`] ?? indicator,
    category === '' ? '' : (ledger.categories.get(category)?.[`name_${lang}`] ?? category),
    programme === 'tong' ? '' : programmeName(programme, lang),
    status === 'thuc-hien' ? '' : statusName(status, lang),
    periodName(period, lang),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function nameOf(ledger: Ledger, id: string, lang: Lang): string {
  const place = ledger.places.get(id);
  return place === undefined ? id : capitalise(placeName(place, lang, 'dated'));
}
