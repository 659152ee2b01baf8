/** Outlines on a coarser grid, for maps in pages: a seventh lighter, and no difference that an eye could see. */
import type { GroupMark, Mark, Scene } from '../scene.ts';

/** A step of the outlines is less than half a pixel of a page; two are still less than one. */
const GRAIN = 2;

/** The same scene with the outlines of its provinces on a wider grid; archipelagos keep every island. */
export function withLighterOutlines(scene: Scene): Scene {
  return { ...scene, marks: scene.marks.map((mark) => (isUnits(mark) ? lighter(mark, GRAIN) : mark)) };
}

const isUnits = (mark: Mark): mark is GroupMark => mark.mark === 'group' && mark.part === 'units';

/** A group whose units are `grain` times as large. */
function lighter(group: GroupMark, grain: number): GroupMark {
  return {
    ...inUnits(group, grain),
    scale: group.scale * grain,
    ...(group.weight === undefined ? {} : { weight: group.weight / grain }),
  };
}

function inUnits(group: GroupMark, grain: number): GroupMark {
  return {
    ...group,
    ...(group.grain === undefined ? {} : { grain: group.grain / grain }),
    marks: group.marks.map((mark) => {
      if (mark.mark === 'group') return inUnits(mark, grain);
      return mark.mark === 'path' ? { ...mark, d: lighterPath(mark.d, grain) } : mark;
    }),
  };
}

/** Neighbours share their points, so points moved to the nearest of the grid are still shared and no gap opens. */
function lighterPath(d: string, grain: number): string {
  const rings = d.split('M').slice(1).map((ring) => lighterRing(ring, grain)).join('');
  if (rings === '') throw new Error(`A grid of ${grain} steps is so coarse that a province vanishes.`);
  return rings;
}

/** One outline, `x yl dx dy …z` in whole steps; empty where nothing is left of a small island. */
function lighterRing(ring: string, grain: number): string {
  const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
  let [px, py] = [x, y];
  let [mx, my] = [Math.round(x / grain), Math.round(y / grain)];
  const start = `M${mx} ${my}`;
  const moved: [dx: number, dy: number][] = [];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    [px, py] = [px + (steps[at] ?? 0), py + (steps[at + 1] ?? 0)];
    const [dx, dy] = [Math.round(px / grain) - mx, Math.round(py / grain) - my];
    if (dx === 0 && dy === 0) continue;
    [mx, my] = [mx + dx, my + dy];
    const last = moved.at(-1);
    // Going on in the same direction needs no point between.
    const straight = last !== undefined && last[0] * dy === last[1] * dx && last[0] * dx + last[1] * dy > 0;
    if (straight) moved.splice(-1, 1, [last[0] + dx, last[1] + dy]);
    else moved.push([dx, dy]);
  }
  return moved.length < 2 ? '' : `${start}l${moved.flat().join(' ').replaceAll(' -', '-')}z`;
}
