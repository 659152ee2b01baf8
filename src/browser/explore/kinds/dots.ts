import { dotConfig } from '../chart/dots.ts';
import { drawDots } from '../dots.ts';
import type { Kind } from '../kind.ts';
import type { DotPicture } from '../picture.ts';

/** Dots of two indicators. */
export const dots: Kind<DotPicture> = { draw: drawDots, config: (picture, frame, axes) => dotConfig(picture, axes, frame) };
