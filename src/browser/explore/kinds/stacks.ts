import { stackConfig } from '../chart/stacks.ts';
import type { Kind } from '../kind.ts';
import type { StackPicture } from '../picture.ts';
import { drawStack } from '../stack.ts';

/** Stacked columns. */
export const stacks: Kind<StackPicture> = {
  draw: (state, book, figures, _others, lang) => drawStack(state, book, figures, lang),
  config: stackConfig,
};
