/** Outlines of any set of provinces, from shared border stretches: borders inside the set vanish. */
import { arcs } from './outlines.ts';

type Point = readonly [x: number, y: number];

/** Steps of the outline grid to one unit of the source drawing, whose size is 812 × 873. */
export const STEPS_PER_UNIT = 2;

/** Extent of the whole national map in grid steps, archipelagos included. */
export const NATION = { x: 0, y: 0, width: 812 * STEPS_PER_UNIT, height: 873 * STEPS_PER_UNIT } as const;

/** Extent of something drawn. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Stretch {
  readonly left: string;
  readonly right: string;
  readonly points: readonly Point[];
}

/** Points of `x y dx dy …`. */
export function decode(text: string): Point[] {
  const numbers = text.split(' ').map(Number);
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    x += numbers[at] ?? 0;
    y += numbers[at + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

const stretches: readonly Stretch[] = arcs.map(([left, right, text]) => ({ left, right, points: decode(text) }));
const key = ([x, y]: Point): string => `${x} ${y}`;

/** Closed outlines around a set of places. */
export function ringsOf(places: ReadonlySet<string>): Point[][] {
  const open = new Map<string, (readonly Point[])[]>();
  for (const { left, right, points } of stretches) {
    if (places.has(left) === places.has(right)) continue;
    const turned = places.has(left) ? points : points.toReversed();
    const start = turned[0];
    if (start) open.set(key(start), [...(open.get(key(start)) ?? []), turned]);
  }
  const rings: Point[][] = [];
  for (const [start, waiting] of open) {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const ring = [...next];
      for (let end = ring.at(-1); end && key(end) !== start; end = ring.at(-1)) {
        const more = open.get(key(end))?.pop();
        if (!more) break;
        ring.push(...more.slice(1));
      }
      // Less than a triangle is what rounding left of a sliver.
      if (ring.length > 3) rings.push(ring);
    }
  }
  return rings;
}

/** Path data of closed outlines, in whole steps, relative and without spare characters. */
export function pathOf(rings: readonly (readonly Point[])[]): string {
  return rings.map(ringPath).join('');
}

function ringPath(ring: readonly Point[]): string {
  const [first, ...rest] = ring;
  if (!first) return '';
  let [x, y] = first;
  const last = rest.at(-1);
  const steps = (last && key(last) === key(first) ? rest.slice(0, -1) : rest).map(([px, py]) => {
    const step: Point = [px - x, py - y];
    [x, y] = [px, py];
    return step;
  });
  // One point alone is drawn by its round stroke.
  if (steps.length === 0) return `M${first[0]} ${first[1]}h0`;
  return `M${first[0]} ${first[1]}l${steps.flat().join(' ').replaceAll(' -', '-')}z`;
}

/** Outlines with points moved to a coarser grid of `grain` steps, for small pictures; what shrinks to a point is left out. */
export function coarsen(rings: readonly (readonly Point[])[], grain: number): Point[][] {
  return rings
    .map((ring) => {
      const moved = ring.map(([x, y]): Point => [Math.round(x / grain) * grain, Math.round(y / grain) * grain]);
      return moved.filter((point, index) => key(point) !== key(moved[index - 1] ?? [NaN, NaN]));
    })
    .filter((ring) => ring.length > 3);
}

const drawn = new Map<string, string>();

/** Path of a set of places, worked out once: the same few hundred sets are drawn on every map. */
export function outlinePath(places: readonly string[]): string {
  const name = places.join(' ');
  const before = drawn.get(name);
  if (before !== undefined) return before;
  const path = pathOf(ringsOf(new Set(places)));
  drawn.set(name, path);
  return path;
}

/** Extent of a set of places. */
export function boundsOf(places: ReadonlySet<string>): Bounds {
  const points = stretches.flatMap((each) => (places.has(each.left) || places.has(each.right) ? each.points : []));
  return extent(points);
}

/** Extent of points; nothing for no points. */
export function extent(points: readonly Point[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return points.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}
