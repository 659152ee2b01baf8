/** Shapes of the map: units shaded by tone, archipelagos, silhouettes. */
import type { Tone } from '../palette.ts';
import type { GroupMark, Mark, Texture } from '../scene.ts';
import { archipelagos } from './outlines.ts';
import { OLD_UNITS, membersOf, onMap } from './shapes.ts';
import type { Bounds } from './topology.ts';
import { STEPS_PER_UNIT, coarsen, decode, extent, outlinePath, pathOf, ringsOf } from './topology.ts';

/** How one unit is painted. */
export interface UnitPaint {
  /** Id on the map, of either boundary. */
  readonly unit: string;
  readonly tone: Tone;
  readonly texture?: Texture;
  readonly name: string;
  readonly href?: string;
}

/** Pixels of the picture to one unit of the source drawing become pixels to one step of the grid. */
const step = (scale: number): number => scale / STEPS_PER_UNIT;

/** Places drawn at a scale, shifted so that the source point (`left`, `top`) falls on (`x`, `y`). */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  /** Pixels to a unit of the source. */
  readonly scale: number;
}

const shift = (view: View): { x: number; y: number; scale: number } => ({
  x: view.x - view.left * view.scale,
  y: view.y - view.top * view.scale,
  scale: step(view.scale),
});

/** Units side by side, grouped by tone; neighbours are parted by a thread of `border`. */
export function unitMarks(units: readonly UnitPaint[], view: View, border: Tone = 'paper', clip?: GroupMark['clip']): Mark {
  const kinds = new Map<string, UnitPaint[]>();
  for (const unit of units) {
    const kind = `${unit.tone} ${unit.texture ?? 'solid'}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), unit]);
  }
  const marks = [...kinds.values()].map((same): Mark => {
    const [first] = same;
    return {
      mark: 'group',
      x: 0,
      y: 0,
      scale: 1,
      ...(first ? { fill: first.tone } : {}),
      // Empty units are parted by lines that show on their light ground.
      ...(first?.tone === 'void' ? { stroke: 'grid' as const } : {}),
      ...(first?.texture ? { texture: first.texture, grain: 1 / step(view.scale) } : {}),
      marks: same.map((unit): Mark => {
        const d = outlinePath(membersOf(onMap(unit.unit)));
        return { mark: 'path', d, inherit: true, name: unit.name, part: 'unit', ...(unit.href ? { link: { href: unit.href, name: unit.name } } : {}) };
      }),
    };
  });
  return { mark: 'group', ...shift(view), stroke: border, weight: 0.8 / step(view.scale), marks, part: 'units', ...(clip ? { clip } : {}) };
}

/** The whole mainland as one shape, as detailed as its size needs. */
export function silhouette(view: View, fill: Tone, stroke: Tone): Mark {
  const grain = Math.max(1, Math.round(0.45 / step(view.scale)));
  const d = pathOf(coarsen(ringsOf(new Set(OLD_UNITS)), grain));
  return { mark: 'group', ...shift(view), stroke, weight: 0.6 / step(view.scale), marks: [{ mark: 'path', d, fill, part: 'silhouette' }] };
}

/** One or more units outlined or filled on top of the others. */
export function emphasis(units: readonly string[], view: View, stroke: Tone, fill?: Tone): Mark {
  const marks = units.map((unit): Mark => {
    const d = outlinePath(membersOf(onMap(unit)));
    return { mark: 'path', d, ...(fill ? { fill } : {}), part: 'highlight' };
  });
  return { mark: 'group', ...shift(view), stroke, weight: 1.6 / step(view.scale), marks };
}

/** Name of an archipelago on the map. */
export type Archipelago = 'hoang-sa' | 'truong-sa';

/** The islands of an archipelago; the stroke keeps the smallest ones visible. */
export function islandMarks(which: Archipelago, view: View, fill: Tone): Mark {
  const d = (archipelagos[which] ?? []).map((text) => pathOf([decode(text)])).join('');
  return {
    mark: 'group',
    ...shift(view),
    stroke: 'muted',
    weight: 1.3 / step(view.scale),
    round: true,
    marks: [{ mark: 'path', d, fill, part: which }],
  };
}

/** Extent of an archipelago in units of the source. */
export function islandBounds(which: Archipelago): Bounds {
  const { x, y, width, height } = extent((archipelagos[which] ?? []).flatMap(decode));
  return { x: x / STEPS_PER_UNIT, y: y / STEPS_PER_UNIT, width: width / STEPS_PER_UNIT, height: height / STEPS_PER_UNIT };
}
