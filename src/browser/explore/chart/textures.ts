/** How sure a shape is, as a fill of a canvas: what happened is solid, an estimate dense, a plan hatched, a target an outline. */
import { textureOf } from '../../../charts/datum.ts';
import type { Tone } from '../../../charts/palette.ts';
import type { Status } from '../../../ledger/model.ts';
import type { Theme } from './theme.ts';

/** A pattern is drawn twice as large and shown at half, for screens with two dots a pixel. */
const GRAIN = 2;

/** The fill of a status. */
export function fillOf(status: Status, tone: Tone, theme: Theme): string | CanvasPattern {
  const colour = theme.colour(tone);
  switch (textureOf(status)) {
    case 'dense':
      return hatching(5, 4, -45, colour, 0.45);
    case 'hatch':
      return hatching(6, 2.2, 45, colour, 0);
    case 'dashed':
      return 'transparent';
    default:
      return colour;
  }
}

/** Parallel lines, as the pictures made at build time have them. */
function hatching(step: number, weight: number, angle: number, colour: string, ground: number): string | CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = tile.height = step * GRAIN;
  const ink = tile.getContext('2d');
  if (ink === null) return colour;
  ink.fillStyle = colour;
  if (ground > 0) {
    ink.globalAlpha = ground;
    ink.fillRect(0, 0, tile.width, tile.height);
    ink.globalAlpha = 1;
  }
  ink.fillRect(0, 0, (weight / 2) * GRAIN, tile.height);
  ink.fillRect(tile.width - (weight / 2) * GRAIN, 0, (weight / 2) * GRAIN, tile.height);
  const pattern = ink.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(angle).scale(1 / GRAIN));
  return pattern ?? colour;
}
