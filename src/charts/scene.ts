/**
 * A placed chart: shapes and words with coordinates, no logic. The second of the three steps ends here,
 * and the geometry tests read it.
 */
import type { Tone } from './palette.ts';
import type { Weight } from './text/measure.ts';

/**
 * How sure a shape is: `solid` happened, `dense` is an estimate, `hatch` is planned, `dashed` is a target,
 * `open` is an outline.
 */
export type Texture = 'solid' | 'dense' | 'hatch' | 'dashed' | 'open';

/** A rectangle; `part` says what it stands for, for tests. */
export interface RectMark {
  readonly mark: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  readonly texture?: Texture;
  readonly opacity?: number;
  readonly part?: string;
}

/** A straight line. */
export interface LineMark {
  readonly mark: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly tone: Tone;
  readonly weight?: number;
  readonly dash?: string;
  readonly part?: string;
}

/** A path, stroked or filled. */
export interface PathMark {
  readonly mark: 'path';
  readonly d: string;
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly weight?: number;
  readonly dash?: string;
  readonly opacity?: number;
  readonly part?: string;
  /** Takes fill and stroke from its group. */
  readonly inherit?: boolean;
  /** Address and name: makes the path a link. */
  readonly link?: { readonly href: string; readonly name: string };
  /** Name shown by a pointer at rest. */
  readonly name?: string;
}

/** A dot; `open` draws a ring. */
export interface DotMark {
  readonly mark: 'dot';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly tone: Tone;
  readonly open?: boolean;
  readonly part?: string;
}

/** One line of text; `y` is its baseline. */
export interface TextMark {
  readonly mark: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
  /** A rim of paper, for text over marks. */
  readonly halo?: boolean;
  /** Words that go on in another look. They flow after the first: in a wider font than the one measured, two numbers would run into one. */
  readonly tail?: Pick<TextMark, 'text' | 'size' | 'weight' | 'tone'>;
  readonly part?: string;
}

/** Marks drawn in their own coordinates. */
export interface GroupMark {
  readonly mark: 'group';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly marks: readonly Mark[];
  /** Shared by the paths inside: a border, in the group's own units. */
  readonly stroke?: Tone;
  readonly weight?: number;
  /** Shared by the paths inside: a fill, and its texture. */
  readonly fill?: Tone;
  readonly texture?: Texture;
  /** How many of the group's units make a pixel, so that its hatching is as wide as elsewhere. */
  readonly grain?: number;
  /** Round line ends, so that a single point is a dot. */
  readonly round?: boolean;
  /** Show only this window of the group, in the picture's units. */
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly part?: string;
}

/** Anything that can be drawn. */
export type Mark = RectMark | LineMark | PathMark | DotMark | TextMark | GroupMark;

/** A placed chart. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
