/** One mark as an SVG element: what is its own, and what it may share with its neighbours. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Definitions } from './definitions.ts';
import type { Properties } from './paint.ts';
import { filled, painted, round, stroked } from './paint.ts';
import { palette, strokeClass } from './palette.ts';
import type { DotMark, GroupMark, LineMark, Mark, PathMark, RectMark, TextMark } from './scene.ts';

/** An element in two parts, so that a run of alike elements can wear their look together. */
export interface Leaf {
  readonly tag: 'rect' | 'path' | 'circle' | 'text';
  readonly own: Properties;
  readonly look: Properties;
  readonly children: readonly (ElementContent | string)[];
  readonly link?: { readonly href: string; readonly name: string };
}

/** The size that texts have without saying so. */
export const TEXT_SIZE = 13;

/** A mark that is no group as a leaf. */
export function leafOf(mark: Exclude<Mark, GroupMark>, definitions: Definitions): Leaf {
  switch (mark.mark) {
    case 'rect':
      return rect(mark, definitions);
    case 'line':
      return line(mark);
    case 'path':
      return path(mark);
    case 'dot':
      return dot(mark);
    case 'text':
      return text(mark);
  }
}

function rect(mark: RectMark, definitions: Definitions): Leaf {
  const texture = mark.texture ?? 'solid';
  // An outline is drawn inside the area that it stands for.
  const inset = texture === 'solid' || texture === 'dense' ? 0 : 0.7;
  const own = {
    x: round(mark.x + inset),
    y: round(mark.y + inset),
    width: round(Math.max(0, mark.width - inset * 2)),
    height: round(Math.max(0, mark.height - inset * 2)),
  };
  if (texture === 'solid') return { tag: 'rect', own, look: { ...filled(mark.tone), fillOpacity: mark.opacity }, children: [] };
  if (texture === 'dense') return { tag: 'rect', own, look: { fill: definitions.hatch(mark.tone, true) }, children: [] };
  const look = {
    ...stroked(mark.tone),
    strokeWidth: 1.4,
    fill: texture === 'hatch' ? definitions.hatch(mark.tone, false) : 'none',
    strokeDasharray: texture === 'dashed' ? '4 3' : undefined,
  };
  return { tag: 'rect', own, look, children: [] };
}

function line(mark: LineMark): Leaf {
  const own = { d: `M${round(mark.x1)} ${round(mark.y1)}L${round(mark.x2)} ${round(mark.y2)}` };
  return { tag: 'path', own, look: { ...stroked(mark.tone), strokeWidth: mark.weight, strokeDasharray: mark.dash }, children: [] };
}

function path(mark: PathMark): Leaf {
  const d = mark.d.replaceAll(/\d+\.\d{2,}/g, (number) => String(round(Number(number))));
  const look = {
    ...(mark.inherit ? {} : { fill: 'none', ...painted(mark.fill, mark.stroke) }),
    strokeWidth: mark.weight,
    strokeDasharray: mark.dash,
    fillOpacity: mark.opacity,
  };
  const children = mark.name === undefined ? [] : [s('title', mark.name)];
  return { tag: 'path', own: { d }, look, children, ...(mark.link ? { link: mark.link } : {}) };
}

function dot(mark: DotMark): Leaf {
  const own = { cx: round(mark.x), cy: round(mark.y) };
  const look = mark.open ? { ...painted('paper', mark.tone), strokeWidth: 2 } : filled(mark.tone);
  return { tag: 'circle', own, look: { r: mark.r, ...look }, children: [] };
}

function text(mark: TextMark): Leaf {
  const tone = mark.tone === 'ink' ? {} : filled(mark.tone);
  const look = {
    fontSize: mark.size === TEXT_SIZE ? undefined : mark.size,
    fontWeight: mark.weight === 400 ? undefined : mark.weight,
    textAnchor: mark.anchor === 'start' ? undefined : mark.anchor,
    ...tone,
    ...(mark.halo ? { ...HALO, className: [tone.className, HALO.className].filter(Boolean).join(' ') } : {}),
  };
  return { tag: 'text', own: { x: round(mark.x), y: round(mark.y) }, look, children: [mark.text, ...(mark.tail ? [tail(mark.tail)] : [])] };
}

/** With a space that does not break: programs that paint SVG drop a common one where an element begins. */
function tail({ text: words, size, weight, tone }: NonNullable<TextMark['tail']>): ElementContent {
  return s('tspan', { fontSize: size, fontWeight: weight, ...filled(tone) }, `\u00a0${words}`);
}

const HALO = { className: strokeClass('paper'), stroke: palette.paper.light, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const;
