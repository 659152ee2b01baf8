/** Names and values on the units of a map, where they lie wholly inside. */
import { polygonArea, polygonCentroid, polygonContains } from 'd3-polygon';
import { onShade } from '../classes.ts';
import type { Shade } from '../classes.ts';
import { labelOf } from '../datum.ts';
import type { Frame } from '../frame.ts';
import { widest, words } from '../frame.ts';
import type { View } from '../map/marks.ts';
import { membersOf, onMap } from '../map/shapes.ts';
import { STEPS_PER_UNIT, extent, ringsOf } from '../map/topology.ts';
import type { MapChart } from '../model.ts';
import type { Mark } from '../scene.ts';
import type { MapSeries } from './map-series.ts';

type Pair = [x: number, y: number];

/** Positions tried across a unit, in each direction. */
const TRIES = 9;

/** The name and the value of each unit, the value alone, or nothing, as its shape allows. */
export function unitLabels(chart: MapChart, series: MapSeries, view: View, frame: Frame): Mark[] {
  const names = new Map(Object.entries(chart.names).map(([place, name]) => [onMap(place), name]));
  return series.units.flatMap((paint): Mark[] => {
    const datum = series.known.get(paint.unit);
    if (!datum) return [];
    const ring = largestRing(paint.unit, view);
    const value = labelOf(datum);
    const name = names.get(paint.unit);
    const hatched = paint.texture !== undefined;
    const tone = hatched || paint.tone === 'void' ? 'ink' : onShade(paint.tone as Shade);
    const look = { size: frame.small, anchor: 'middle', tone, part: 'unit-label', ...(hatched ? { halo: true } : {}) } as const;
    for (const lines of name === undefined ? [[value]] : [[name, value], [value]]) {
      const size: Pair = [widest(lines, frame.small, 600) + 4, lines.length * frame.leading - 2];
      const centre = roomFor(size, ring);
      if (!centre) continue;
      return lines.map((line, index) => {
        const y = centre[1] + (index - (lines.length - 1) / 2) * (frame.leading - 1) + frame.small * 0.36;
        return words(frame, centre[0], y, line, { ...look, weight: line === value ? 600 : 400 });
      });
    }
    return [];
  });
}

/** The outline of a unit's largest piece in the picture. */
function largestRing(unit: string, view: View): Pair[] {
  const rings = ringsOf(new Set(membersOf(unit))).map((ring) =>
    ring.map(([x, y]): Pair => [view.x + (x / STEPS_PER_UNIT - view.left) * view.scale, view.y + (y / STEPS_PER_UNIT - view.top) * view.scale]),
  );
  return rings.toSorted((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)))[0] ?? [];
}

/** The place nearest to the middle of an outline where a box lies inside. */
function roomFor([width, height]: Pair, ring: readonly Pair[]): Pair | undefined {
  const outline = [...ring];
  const box = extent(ring);
  if (box.width < width || box.height < height) return undefined;
  const [mx, my] = polygonCentroid(outline);
  const centres = Array.from({ length: TRIES * TRIES }, (_, index): Pair => [
    box.x + ((index % TRIES) + 0.5) * (box.width / TRIES),
    box.y + (Math.floor(index / TRIES) + 0.5) * (box.height / TRIES),
  ]);
  const edges = [-1, -0.5, 0, 0.5, 1].flatMap((part): Pair[] => [[part, -1], [part, 1], [-1, part], [1, part]]);
  const fits = ([x, y]: Pair): boolean => edges.every(([dx, dy]) => polygonContains(outline, [x + (dx * width) / 2, y + (dy * height) / 2]));
  if (fits([mx, my])) return [mx, my];
  return centres.toSorted((a, b) => Math.hypot(a[0] - mx, a[1] - my) - Math.hypot(b[0] - mx, b[1] - my)).find(fits);
}
