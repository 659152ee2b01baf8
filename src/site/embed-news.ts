import { tabulateChart } from '../charts/index.ts';
import { figureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Change } from '../ledger/model.ts';
import type { Edition } from './chart-editions.ts';
import type { ChartHistory } from './chart-history.ts';

/** What a release did to the figures of a frozen chart. */
export interface FigureNews {
  readonly release: string;
  /** Withdrawals and corrections of figures it shows. */
  readonly changes: readonly Change[];
}

/** What a frozen chart must say about the time since. */
export interface EditionNews {
  /** The ledger draws the chart with more figures now, or with others that no correction explains. */
  readonly newer: boolean;
  /** The release since which it has not drawn the chart at all; empty while it does. */
  readonly goneSince: string;
  /** Releases that corrected or withdrew figures which the chart shows, oldest first. */
  readonly changes: readonly FigureNews[];
}

/** What happened to a chart after an edition of it. */
export function newsSince(ledger: Ledger, chart: ChartHistory, edition: Edition): EditionNews {
  const later = ledger.releaseIds.filter((release) => release > (edition.releases.at(-1) ?? edition.release));
  const changes = later
    .map((release): FigureNews => ({ release, changes: ledger.changesIn(release).filter((change) => showsIn(edition, change)) }))
    .filter((news) => news.changes.length > 0);
  const added = chart.latest.published.keys.some((key) => !edition.sources.has(key));
  const other = changes.length === 0 && figuresOf(chart.latest) !== figuresOf(edition);
  return { newer: chart.goneSince === '' && (added || other), goneSince: chart.goneSince, changes };
}

/** Whether a change concerns what the chart drew: its figure, from the source it was taken from, and not just a remark. */
function showsIn(edition: Edition, { before, after }: Change): boolean {
  if (before === null || edition.sources.get(figureKey(before)) !== before.source) return false;
  return after === null || DRAWN.some((part) => before[part] !== after[part]);
}

const DRAWN = ['value', 'qualifier', 'unit', 'review'] as const;

function figuresOf({ published }: Edition): string {
  return JSON.stringify(tabulateChart(published.chart).rows);
}
