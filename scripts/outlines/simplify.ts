/** Visvalingam's simplification: the point whose triangle with its neighbours is smallest goes first. */
import type { Point } from './svg-path.ts';

const triangle = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/** Drops points whose triangle is smaller than `area`; keeps both ends and at least `least` points. */
export function simplify(points: readonly Point[], area: number, least: number): Point[] {
  const kept = [...points];
  const size = kept.map((point, index) => triangle(kept[index - 1] ?? point, point, kept[index + 1] ?? point));
  while (kept.length > least) {
    let smallest = -1;
    for (let index = 1; index < kept.length - 1; index++) {
      if (smallest < 0 || (size[index] ?? 0) < (size[smallest] ?? 0)) smallest = index;
    }
    const gone = size[smallest] ?? Infinity;
    if (smallest < 0 || gone >= area) break;
    kept.splice(smallest, 1);
    size.splice(smallest, 1);
    for (const index of [smallest - 1, smallest]) {
      const [a, b, c] = [kept[index - 1], kept[index], kept[index + 1]];
      // A point that lost its neighbour never becomes cheaper than that neighbour was.
      if (a && b && c) size[index] = Math.max(triangle(a, b, c), gone);
    }
  }
  return kept;
}

/** Area of a closed outline. */
export function ringArea(points: readonly Point[]): number {
  let sum = 0;
  for (const [index, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
    sum += x1 * y2 - x2 * y1;
  }
  return Math.abs(sum / 2);
}
