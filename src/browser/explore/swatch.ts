/** Small pictures of how series and kinds of statement look, for legends and choices; drawn on the page and into picture files from the same strokes. */
import { textureOf } from '../../charts/datum.ts';
import type { Tone } from '../../charts/palette.ts';
import type { Status } from '../../ledger/model.ts';
import type { Shape } from './picture.ts';

/** Side of the square a swatch is drawn in. */
export const SWATCH = 14;

/** One stroke or area of a swatch. */
export interface Stroke {
  readonly d: string;
  readonly fill?: boolean;
  readonly weight?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** What a swatch shows: a texture, a shape, or a ground without figures. */
export type SwatchOf = { readonly status: Status } | { readonly shape: Shape } | 'void' | 'line' | 'dashed-line' | 'ring';

const BOX = 'M1 1H13V13H1Z';
const UP = 'M1 6L6 1M1 13L13 1M8 13L13 8';
const DOWN = 'M1 8L6 13M1 1L13 13M8 1L13 6';
const SHAPES: Readonly<Record<Shape, Stroke>> = {
  circle: { d: 'M7 2A5 5 0 1 1 7 12A5 5 0 1 1 7 2Z', fill: true },
  rect: { d: 'M2.5 2.5H11.5V11.5H2.5Z', fill: true },
  triangle: { d: 'M7 1.5L13 12H1Z', fill: true },
  rectRot: { d: 'M7 1L13 7L7 13L1 7Z', fill: true },
  crossRot: { d: 'M2.5 2.5L11.5 11.5M11.5 2.5L2.5 11.5', weight: 3 },
};

/** The strokes of a swatch. */
export function strokesOf(what: SwatchOf): readonly Stroke[] {
  if (what === 'void') return [{ d: 'M0 0H14V14H0Z', fill: true }];
  if (what === 'ring') return [{ d: SHAPES.circle.d, weight: 2 }];
  if (what === 'line') return [{ d: 'M0 7H14', weight: 2.5 }];
  if (what === 'dashed-line') return [{ d: 'M0 7H14', weight: 2.5, dash: [2, 3] }];
  if ('shape' in what) return [SHAPES[what.shape]];
  switch (textureOf(what.status)) {
    case 'dense':
      return [{ d: BOX, fill: true, opacity: 0.45 }, { d: DOWN, weight: 2.2 }, { d: BOX, weight: 1.4 }];
    case 'hatch':
      return [{ d: UP, weight: 1.6 }, { d: BOX, weight: 1.4 }];
    case 'dashed':
      return [{ d: BOX, weight: 1.6, dash: [3, 2] }];
    default:
      return [{ d: 'M0 0H14V14H0Z', fill: true }];
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** A swatch as a drawing of the page, hidden from screen readers: the words beside it say the same. */
export function swatch(what: SwatchOf, tone: Tone): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${SWATCH} ${SWATCH}`, width: SWATCH, height: SWATCH, class: 'swatch', 'aria-hidden': 'true' })) svg.setAttribute(name, String(value));
  for (const { d, fill = false, weight, dash, opacity } of strokesOf(what)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', fill ? `c-${tone}` : `s-${tone}`);
    if (!fill) path.setAttribute('fill', 'none');
    if (weight !== undefined) path.setAttribute('stroke-width', String(weight));
    if (dash !== undefined) path.setAttribute('stroke-dasharray', dash.join(' '));
    if (opacity !== undefined) path.setAttribute('fill-opacity', String(opacity));
    svg.append(path);
  }
  return svg;
}
