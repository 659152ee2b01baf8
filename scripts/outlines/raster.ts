/**
 * Paints provinces on a fine grid of cells. The source draws every province by itself, and common borders differ by
 * a hair; on a grid each cell has one owner, so neighbours share their border exactly.
 */
import type { Ring } from './svg-path.ts';

/** A grid of owners: 0 is the sea, n is the n-th shape. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array<ArrayBuffer>;
}

/** Paints shapes, `density` cells to a unit of the drawing; earlier shapes keep their cells. */
export function paint(shapes: readonly (readonly Ring[])[], width: number, height: number, density: number): Raster {
  const raster = { width: Math.ceil(width * density) + 4, height: Math.ceil(height * density) + 4, cells: new Uint8Array(0) };
  const cells = new Uint8Array(raster.width * raster.height);
  for (const [index, rings] of shapes.entries()) {
    for (const ring of rings) fillRing(ring, index + 1, { ...raster, cells }, density);
  }
  return { ...raster, cells };
}

function fillRing(ring: Ring, owner: number, { width, height, cells }: Raster, density: number): void {
  for (let row = 0; row < height; row++) {
    const y = (row + 0.5 - 2) / density;
    const crossings: number[] = [];
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 <= y === y2 <= y) continue;
      crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
    crossings.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const from = Math.max(0, Math.ceil((crossings[pair] ?? 0) * density + 1.5));
      const to = Math.min(width - 1, Math.floor((crossings[pair + 1] ?? 0) * density + 1.5));
      for (let column = from; column <= to; column++) {
        const cell = row * width + column;
        if (cells[cell] === 0) cells[cell] = owner;
      }
    }
  }
}

/** Fills cracks up to `2 * radius` cells between shapes with the nearest owner, and leaves coasts where they are. */
export function closeCracks(raster: Raster, radius: number): Raster {
  const { width, height, cells } = raster;
  let grown = cells;
  for (let round = 0; round < radius; round++) grown = growOnce(grown, width, height);
  let land = grown.map((owner) => (owner > 0 ? 1 : 0));
  for (let round = 0; round < radius; round++) land = shrinkOnce(land, width, height);
  return { width, height, cells: cells.map((owner, cell) => (owner > 0 ? owner : land[cell] ? (grown[cell] ?? 0) : 0)) };
}

function growOnce(cells: Uint8Array<ArrayBuffer>, width: number, height: number): Uint8Array<ArrayBuffer> {
  const next = cells.slice();
  for (let row = 1; row < height - 1; row++) {
    for (let column = 1; column < width - 1; column++) {
      const cell = row * width + column;
      if (cells[cell] !== 0) continue;
      next[cell] = cells[cell - 1] || cells[cell + 1] || cells[cell - width] || cells[cell + width] || 0;
    }
  }
  return next;
}

function shrinkOnce(land: Uint8Array<ArrayBuffer>, width: number, height: number): Uint8Array<ArrayBuffer> {
  const next = land.slice();
  for (let row = 1; row < height - 1; row++) {
    for (let column = 1; column < width - 1; column++) {
      const cell = row * width + column;
      if (!land[cell - 1] || !land[cell + 1] || !land[cell - width] || !land[cell + width]) next[cell] = 0;
    }
  }
  return next;
}
