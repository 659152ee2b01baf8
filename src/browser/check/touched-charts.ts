import { anchorOf } from '../../ledger/key.ts';
import type { FigureKey } from '../../ledger/model.ts';
import type { SiteData } from './site-data.ts';

/** A chart that changes, or may change. */
export interface TouchedChart {
  readonly title: string;
  /** What is drawn, of which place: titles that state findings are often alike. */
  readonly subtitle: string;
  readonly path: string;
  /** Whether it draws one of the changed figures now. */
  readonly drawn: boolean;
}

/**
 * Charts that changed figures reach, those that draw one of them first. A new figure is drawn nowhere yet: then the charts are named that
 * draw the same series in other periods, or the same figure of other places (a ranking, a map).
 */
export function touchedCharts(changed: ReadonlySet<FigureKey>, { keys, charts }: Pick<SiteData, 'keys' | 'charts'>): TouchedChart[] {
  const series = new Set([...changed].map(seriesOf));
  const anchors = new Set([...changed].map(anchorOf));
  const drawn = charts.filter(([, , , drawnKeys]) => drawnKeys.some((i) => changed.has(keys[i]!)));
  const near = charts.filter((chart) => !drawn.includes(chart) && chart[3].some((i) => series.has(seriesOf(keys[i]!)) || anchors.has(anchorOf(keys[i]!))));
  return [...drawn.map(([title, subtitle, path]) => ({ title, subtitle, path, drawn: true })), ...near.map(([title, subtitle, path]) => ({ title, subtitle, path, drawn: false }))];
}

/** A key without its period. */
function seriesOf(key: FigureKey): string {
  const anchor = anchorOf(key);
  return `${key.slice(0, key.length - anchor.length)}${anchor.slice(anchor.indexOf('.'))}`;
}
