/** The drawings of a chart that is embedded elsewhere: for slimmer columns than on our own pages, and lighter. */
import { sceneToTree, treeToString } from './draw.ts';
import { frames } from './frame.ts';
import { describeChart } from './index.ts';
import { withLighterOutlines } from './map/lighter.ts';
import type { Chart } from './model.ts';
import { kindOf } from './registry.ts';
import type { Scene } from './scene.ts';
import { withShortLabels } from './short-labels.ts';
import { placeSlim } from './slim.ts';

/** Which of the drawings of an embed. */
export type DrawingName = 'slim' | 'narrow' | 'wide';

/** A drawing's name and the size of its ground. */
export interface DrawingSize {
  readonly name: DrawingName;
  readonly width: number;
  readonly height: number;
}

/** A drawing as SVG text. */
export interface Drawing extends DrawingSize {
  readonly svg: string;
}

/**
 * The drawings of an embed, the slimmest first. A chart whose words fit no slim ground has no slim one; a map, whose outlines weigh
 * more than all the rest, goes without the middle one if it can. Provinces are no links here: sixty of them would stand between
 * a keyboard and the rest of the article.
 */
export function drawEmbedded(chart: Chart): Drawing[] {
  const bare = withShortLabels(withoutLinks(chart));
  const description = describeChart(chart);
  const slim = placeSlim(bare);
  const scenes: readonly (readonly [DrawingName, Scene])[] = [
    ...(slim === null ? [] : [['slim', slim] as const]),
    ...(slim === null || chart.kind !== 'map' ? [['narrow', kindOf(bare).place(bare, frames.narrow)] as const] : []),
    ['wide', kindOf(bare).place(bare, frames.wide)],
  ];
  return scenes.map(([name, scene]) => {
    const label = { id: `${chart.id}-${name}`, title: chart.title, description, lang: chart.lang };
    const tree = sceneToTree(withLighterOutlines(scene), label);
    return { name, svg: treeToString(tree), width: scene.width, height: scene.height };
  });
}

/** The same chart without addresses of figures. */
function withoutLinks(chart: Chart): Chart {
  return JSON.parse(JSON.stringify(chart, (name, value: unknown) => (name === 'href' ? undefined : value))) as Chart;
}
