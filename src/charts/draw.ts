/** The third step: a placed scene becomes an SVG tree, and the tree a string. Escaping is left to the library. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { fillClass, palette, strokeClass } from './palette.ts';
import type { Tone } from './palette.ts';
import type { GroupMark, Mark, PathMark, RectMark, Scene, TextMark } from './scene.ts';

/** Identity and accessible name of a drawing. */
export interface Label {
  /** Prefix of every id inside; unique on a page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
}

const FONT = 'Be Vietnam Pro, system-ui, sans-serif';
const TEXT_SIZE = 13;

/** A number with at most one decimal, without a trailing zero. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

type Properties = Record<string, string | number | undefined>;

const fill = (tone: Tone): Properties => ({ className: fillClass(tone), fill: palette[tone].light });
const stroke = (tone: Tone): Properties => ({ className: strokeClass(tone), stroke: palette[tone].light });

/** Collects what must be defined once: hatchings by tone, and windows. */
class Definitions {
  private readonly found = new Map<string, Element>();
  private readonly prefix: string;

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  hatch(tone: Tone, dense: boolean, grain = 1): string {
    const id = `${this.prefix}-${dense ? 'd' : 'h'}-${tone}`;
    if (!this.found.has(id)) {
      const step = dense ? 5 : 6;
      const pattern = { id, width: step, height: step, patternUnits: 'userSpaceOnUse' };
      const turn = `rotate(${dense ? -45 : 45})${grain === 1 ? '' : `scale(${round(grain)})`}`;
      this.found.set(
        id,
        s('pattern', { ...pattern, patternTransform: turn }, [
          ...(dense ? [s('path', { d: `M0 0H${step}V${step}H0z`, ...fill(tone), fillOpacity: 0.45 })] : []),
          s('path', { d: `M0 0V${step}`, strokeWidth: dense ? 4 : 2.2, ...stroke(tone) }),
        ]),
      );
    }
    return `url(#${id})`;
  }

  window(clip: NonNullable<GroupMark['clip']>): string {
    const id = `${this.prefix}-w${this.found.size}`;
    const { x, y, width, height } = clip;
    const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
    this.found.set(id, s('clipPath', { id }, [s('rect', box)]));
    return `url(#${id})`;
  }

  elements(): Element[] {
    return this.found.size === 0 ? [] : [s('defs', [...this.found.values()])];
  }
}

function rect(mark: RectMark, definitions: Definitions): Element {
  const texture = mark.texture ?? 'solid';
  const inset = texture === 'solid' || texture === 'dense' ? 0 : 0.7;
  const box = {
    x: round(mark.x + inset),
    y: round(mark.y + inset),
    width: round(Math.max(0, mark.width - inset * 2)),
    height: round(Math.max(0, mark.height - inset * 2)),
  };
  if (texture === 'solid') return s('rect', { ...box, ...fill(mark.tone), fillOpacity: mark.opacity });
  if (texture === 'dense') return s('rect', { ...box, fill: definitions.hatch(mark.tone, true) });
  return s('rect', {
    ...box,
    ...stroke(mark.tone),
    strokeWidth: 1.4,
    fill: texture === 'hatch' ? definitions.hatch(mark.tone, false) : 'none',
    strokeDasharray: texture === 'dashed' ? '4 3' : undefined,
  });
}

/** Fill and stroke of a shape, with a class for each. */
function paint(inside: Tone | undefined, outline: Tone | undefined): Properties {
  const classes = [inside && fillClass(inside), outline && strokeClass(outline)].filter(Boolean).join(' ');
  return {
    className: classes === '' ? undefined : classes,
    fill: inside && palette[inside].light,
    stroke: outline && palette[outline].light,
  };
}

function path(mark: PathMark): Element {
  const shape = s(
    'path',
    {
      d: mark.d.replaceAll(/\d+\.\d{2,}/g, (number) => String(round(Number(number)))),
      ...(mark.inherit ? {} : { ...paint(mark.fill, mark.stroke), fill: mark.fill ? palette[mark.fill].light : 'none' }),
      strokeWidth: mark.weight,
      strokeDasharray: mark.dash,
      fillOpacity: mark.opacity,
    },
    mark.name === undefined ? [] : [s('title', mark.name)],
  );
  return mark.link ? s('a', { href: mark.link.href, ariaLabel: mark.link.name }, [shape]) : shape;
}

function text(mark: TextMark): Element {
  return s(
    'text',
    {
      x: round(mark.x),
      y: round(mark.y),
      fontSize: mark.size === TEXT_SIZE ? undefined : mark.size,
      fontWeight: mark.weight === 400 ? undefined : mark.weight,
      textAnchor: mark.anchor === 'start' ? undefined : mark.anchor,
      ...(mark.tone === 'ink' ? {} : fill(mark.tone)),
      ...(mark.halo
        ? {
            className: [mark.tone === 'ink' ? '' : fillClass(mark.tone), strokeClass('paper')].filter(Boolean).join(' '),
            stroke: palette.paper.light,
            strokeWidth: 3,
            strokeLinejoin: 'round',
            paintOrder: 'stroke',
          }
        : {}),
    },
    mark.text,
  );
}

function group(mark: GroupMark, definitions: Definitions): Element {
  const turned = mark.scale !== 1 || mark.x !== 0 || mark.y !== 0;
  const hatched = mark.fill && mark.texture && mark.texture !== 'solid';
  const inner = s(
    'g',
    {
      transform: turned ? `translate(${round(mark.x)} ${round(mark.y)}) scale(${Math.round(mark.scale * 1e4) / 1e4})` : undefined,
      ...paint(hatched ? undefined : mark.fill, mark.stroke),
      ...(hatched && mark.fill ? { fill: definitions.hatch(mark.fill, mark.texture === 'dense', mark.grain) } : {}),
      strokeWidth: mark.weight === undefined ? undefined : round(mark.weight),
      strokeLinejoin: mark.stroke ? 'round' : undefined,
      strokeLinecap: mark.round ? 'round' : undefined,
    },
    mark.marks.map((child) => draw(child, definitions)),
  );
  return mark.clip ? s('g', { clipPath: definitions.window(mark.clip) }, [inner]) : inner;
}

function draw(mark: Mark, definitions: Definitions): Element {
  switch (mark.mark) {
    case 'rect':
      return rect(mark, definitions);
    case 'line':
      return s('path', {
        d: `M${round(mark.x1)} ${round(mark.y1)}L${round(mark.x2)} ${round(mark.y2)}`,
        ...stroke(mark.tone),
        strokeWidth: mark.weight,
        strokeDasharray: mark.dash,
      });
    case 'path':
      return path(mark);
    case 'dot': {
      const place = { cx: round(mark.x), cy: round(mark.y), r: mark.r };
      if (!mark.open) return s('circle', { ...place, ...fill(mark.tone) });
      const className = `${fillClass('paper')} ${strokeClass(mark.tone)}`;
      return s('circle', { ...place, className, fill: palette.paper.light, stroke: palette[mark.tone].light, strokeWidth: 2 });
    }
    case 'text':
      return text(mark);
    case 'group':
      return group(mark, definitions);
  }
}

/** The SVG tree of a scene: named, described, sized by its viewBox, coloured without any style sheet. */
export function sceneToTree(scene: Scene, label: Label): Element {
  const definitions = new Definitions(label.id);
  const marks = scene.marks.map((mark) => draw(mark, definitions));
  const linked = scene.marks.some(hasLink);
  const [title, description] = [`${label.id}-t`, `${label.id}-d`];
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${scene.width} ${round(scene.height)}`,
      // An image may not hold links: a drawing with links is a group.
      role: linked ? 'group' : 'img',
      ariaLabelledBy: [title, description],
      lang: label.lang,
      fontFamily: FONT,
      fontSize: TEXT_SIZE,
      ...fill('ink'),
    },
    [s('title', { id: title }, label.title), s('desc', { id: description }, label.description), ...definitions.elements(), ...marks],
  );
}

function hasLink(mark: Mark): boolean {
  return (mark.mark === 'path' && mark.link !== undefined) || (mark.mark === 'group' && mark.marks.some(hasLink));
}

/** An SVG tree as text. */
export function treeToString(tree: Element): string {
  return toHtml(tree, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true });
}
