/** Reads a placed scene with all groups unfolded, for geometry tests. */
import type { Mark, RectMark, Scene, TextMark } from '../../../src/charts/scene.ts';

/** A mark that is no group. */
export type Leaf = Exclude<Mark, { mark: 'group' }>;

/** All marks of a scene in the picture's coordinates; paths keep their own, only shifted marks are moved. */
export function leaves(scene: Scene): Leaf[] {
  const walk = (marks: readonly Mark[], dx: number, dy: number): Leaf[] =>
    marks.flatMap((mark): Leaf[] => {
      if (mark.mark === 'group') return walk(mark.marks, dx + mark.x, dy + mark.y);
      if (mark.mark === 'text' || mark.mark === 'rect' || mark.mark === 'dot') return [{ ...mark, x: mark.x + dx, y: mark.y + dy }];
      return [mark];
    });
  return walk(scene.marks, 0, 0);
}

/** Text marks. */
export const texts = (scene: Scene): TextMark[] => leaves(scene).filter((mark) => mark.mark === 'text');

/** Rectangles. */
export const rects = (scene: Scene): RectMark[] => leaves(scene).filter((mark) => mark.mark === 'rect');

/** Marks that stand for `part`. */
export const parts = (scene: Scene, part: string): Leaf[] => leaves(scene).filter((mark) => mark.part === part);
