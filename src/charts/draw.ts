/** The third step: a placed scene becomes an SVG tree, and the tree a string. Escaping is left to the library. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { Definitions } from './definitions.ts';
import type { Leaf } from './leaf.ts';
import { TEXT_SIZE, leafOf } from './leaf.ts';
import { filled, painted, round } from './paint.ts';
import type { GroupMark, Mark, Scene } from './scene.ts';

/** Identity and accessible name of a drawing. */
export interface Label {
  /** Prefix of every id inside; unique on a page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
}

/** A drawing may travel alone: names of fonts that systems have, as wide as ours or less, before whatever they would take. */
const FONT = 'Be Vietnam Pro, Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif';

/**
 * Marks as elements. Texts come after shapes, those of one look together: they lie on top anyway and never touch each
 * other. Neighbours of one look share it through a group, which halves the size of a drawing.
 */
function drawAll(marks: readonly Mark[], definitions: Definitions): Element[] {
  const shapes: (Leaf | Element)[] = [];
  const texts = new Map<string, Leaf[]>();
  for (const mark of marks) {
    if (mark.mark === 'group') shapes.push(group(mark, definitions));
    else if (mark.mark === 'text') {
      const leaf = leafOf(mark, definitions);
      const look = JSON.stringify(leaf.look);
      texts.set(look, [...(texts.get(look) ?? []), leaf]);
    } else shapes.push(leafOf(mark, definitions));
  }
  return [...runsOf(shapes).flatMap(drawRun), ...[...texts.values()].flatMap(drawRun)];
}

/** Neighbours of one look; a finished element stands alone. */
function runsOf(shapes: readonly (Leaf | Element)[]): (Leaf[] | Element)[] {
  const runs: (Leaf[] | Element)[] = [];
  let last = '';
  for (const shape of shapes) {
    if ('type' in shape) {
      runs.push(shape);
      last = '';
      continue;
    }
    const look = JSON.stringify(shape.look);
    const run = runs.at(-1);
    if (look === last && Array.isArray(run)) run.push(shape);
    else runs.push([shape]);
    last = look;
  }
  return runs;
}

function drawRun(run: Leaf[] | Element): Element[] {
  if (!Array.isArray(run)) return [run];
  const [first] = run;
  if (!first) return [];
  if (run.length === 1) return [element(first, first.look)];
  // Bare paths of one look are one path.
  if (run.every((leaf) => leaf.tag === 'path' && leaf.children.length === 0 && !leaf.link)) {
    return [s('path', { d: run.map((leaf) => leaf.own['d']).join(''), ...first.look })];
  }
  const { r, ...look } = first.look;
  const bare = Object.values(look).every((value) => value === undefined);
  const children = run.map((leaf) => element(leaf, r === undefined ? {} : { r }));
  return bare ? children : [s('g', look, children)];
}

function element(leaf: Leaf, look: Leaf['look']): Element {
  const drawn = s(leaf.tag, { ...leaf.own, ...look }, [...leaf.children]);
  return leaf.link ? s('a', { href: leaf.link.href, ariaLabel: leaf.link.name }, [drawn]) : drawn;
}

function group(mark: GroupMark, definitions: Definitions): Element {
  const turned = mark.scale !== 1 || mark.x !== 0 || mark.y !== 0;
  const hatched = mark.fill && mark.texture && mark.texture !== 'solid';
  const inner = s(
    'g',
    {
      transform: turned ? `translate(${round(mark.x)} ${round(mark.y)}) scale(${Math.round(mark.scale * 1e4) / 1e4})` : undefined,
      ...painted(hatched ? undefined : mark.fill, mark.stroke),
      ...(hatched && mark.fill ? { fill: definitions.hatch(mark.fill, mark.texture === 'dense', mark.grain) } : {}),
      strokeWidth: mark.weight === undefined ? undefined : round(mark.weight),
      strokeLinejoin: mark.stroke ? 'round' : undefined,
      strokeLinecap: mark.round ? 'round' : undefined,
    },
    drawAll(mark.marks, definitions),
  );
  return mark.clip ? s('g', { clipPath: definitions.window(mark.clip) }, [inner]) : inner;
}

/** The SVG tree of a scene: named, described, sized by its viewBox, coloured without any style sheet. */
export function sceneToTree(scene: Scene, label: Label): Element {
  const definitions = new Definitions(label.id);
  const drawn = drawAll(scene.marks, definitions);
  const [title, description] = [`${label.id}-t`, `${label.id}-d`];
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${scene.width} ${round(scene.height)}`,
      // An image may not hold links: a drawing with links is a group.
      role: scene.marks.some(hasLink) ? 'group' : 'img',
      ariaLabelledBy: [title, description],
      lang: label.lang,
      fontFamily: FONT,
      fontSize: TEXT_SIZE,
      ...filled('ink'),
    },
    [s('title', { id: title }, label.title), s('desc', { id: description }, label.description), ...definitions.elements(), ...drawn],
  );
}

function hasLink(mark: Mark): boolean {
  return (mark.mark === 'path' && mark.link !== undefined) || (mark.mark === 'group' && mark.marks.some(hasLink));
}

const OPENING_TAG = /<[a-z][^>"]*(?:"[^"]*"[^>"]*)*>/gi;

/** An SVG tree as text that is HTML and XML alike. */
export function treeToString(tree: Element): string {
  const html = toHtml(tree, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true });
  // HTML lets "<" stand in an attribute ("Ninh Bình: < 14,7 tỷ đồng"); a file with one cannot be read as SVG.
  return html.replace(OPENING_TAG, (tag) => `<${tag.slice(1).replaceAll('<', '&lt;')}`);
}
