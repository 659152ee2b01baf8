/** Charts: a declarative value in, an SVG string, a description and a table out. */
import { sceneToTree, treeToString } from './draw.ts';
import type { Label } from './draw.ts';
import { frames } from './frame.ts';
import { withLighterOutlines } from './map/lighter.ts';
import type { Chart, ChartTable, ChartWidth } from './model.ts';
import { kindOf } from './registry.ts';
import type { Scene } from './scene.ts';
import { withShortLabels } from './short-labels.ts';
import { placeStandalone } from './standalone.ts';

export { WIDE_FROM_PX } from './frame.ts';
export { mapCredit } from './map/credit.ts';
export { chartClasses, chartRules, palette, paletteProperties } from './palette.ts';
export type * from './model.ts';

/** The SVG of a chart, without title and source: the page prints those around it. */
export function drawChart(chart: Chart, width: ChartWidth): string {
  const scene = placed(chart, width);
  // A narrow drawing is shown about as wide as it is; a wide one may fill a page.
  return treeToString(sceneToTree(width === 'narrow' ? withLighterOutlines(scene) : scene, labelFor(chart, width)));
}

/**
 * The SVG of a chart with its title, subtitle, note and source inside: for files and pictures. `imprint` is its last line,
 * for what the publisher says of the file: edition and licence.
 */
export function renderStandalone(chart: Chart, width: ChartWidth, imprint?: string): string {
  const scene = placeStandalone(chart, placed(chart, width), frames[width], imprint);
  return treeToString(sceneToTree(scene, labelFor(chart, `${width}-s`)));
}

/** What a reader who does not see the picture should know, in the chart's language. */
export function describeChart(chart: Chart): string {
  return chart.alt ?? kindOf(chart).describe(chart);
}

/** The figures of a chart as a table. */
export function tabulateChart(chart: Chart): ChartTable {
  return kindOf(chart).tabulate(chart);
}

function placed(chart: Chart, width: ChartWidth): Scene {
  const drawn = withShortLabels(chart);
  return kindOf(drawn).place(drawn, frames[width]);
}

function labelFor(chart: Chart, suffix: string): Label {
  const id = `${chart.id}-${suffix}`.replaceAll(/[^A-Za-z0-9_-]/g, '-');
  return { id: /^[A-Za-z]/.test(id) ? id : `c-${id}`, title: chart.title, description: describeChart(chart), lang: chart.lang };
}
