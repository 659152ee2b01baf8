/** Walks the borders of a raster: each stretch between two owners once. */
import type { Raster } from './raster.ts';
import type { Point } from './svg-path.ts';

/** A stretch of border, `left` and `right` of its direction; closed when it ends where it starts. */
export interface Arc {
  readonly left: number;
  readonly right: number;
  readonly points: readonly Point[];
}

const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Every border stretch of a raster, in cells. */
export function traceArcs({ width, height, cells }: Raster): Arc[] {
  const owner = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= width || row >= height ? 0 : (cells[row * width + column] ?? 0);
  /** Owners left and right of the lattice edge that leaves (x, y) in a direction; y grows downwards. */
  const sides = (x: number, y: number, direction: number): [left: number, right: number] => {
    const quarter = { nw: owner(x - 1, y - 1), ne: owner(x, y - 1), sw: owner(x - 1, y), se: owner(x, y) };
    if (direction === 0) return [quarter.ne, quarter.se];
    if (direction === 1) return [quarter.se, quarter.sw];
    if (direction === 2) return [quarter.sw, quarter.nw];
    return [quarter.nw, quarter.ne];
  };
  const exits = (x: number, y: number): number[] =>
    [0, 1, 2, 3].filter((direction) => {
      const [left, right] = sides(x, y, direction);
      return left !== right;
    });

  const walked = new Set<number>();
  const edge = (x: number, y: number, direction: number): number => ((y * (width + 1) + x) << 2) | direction;
  const arcs: Arc[] = [];
  const walk = (x: number, y: number, direction: number): void => {
    if (walked.has(edge(x, y, direction))) return;
    const [left, right] = sides(x, y, direction);
    const points: Point[] = [[x, y]];
    let [px, py, heading] = [x, y, direction];
    for (;;) {
      const [dx, dy] = STEPS[heading as 0 | 1 | 2 | 3];
      walked.add(edge(px, py, heading));
      px += dx;
      py += dy;
      const back = (heading + 2) % 4;
      walked.add(edge(px, py, back));
      points.push([px, py]);
      const ways = exits(px, py);
      if (ways.length !== 2 || (px === x && py === y)) break;
      heading = ways.find((way) => way !== back) ?? back;
    }
    arcs.push({ left, right, points });
  };

  const loops: [x: number, y: number, direction: number][] = [];
  for (let y = 0; y <= height; y++) {
    for (let x = 0; x <= width; x++) {
      if (owner(x, y) === owner(x - 1, y) && owner(x, y) === owner(x, y - 1) && owner(x, y) === owner(x - 1, y - 1)) continue;
      const ways = exits(x, y);
      if (ways.length === 2) loops.push([x, y, ways[0] ?? 0]);
      else for (const way of ways) walk(x, y, way);
    }
  }
  // What is left has no junction: islands and enclaves.
  for (const [x, y, way] of loops) walk(x, y, way);
  return arcs;
}
