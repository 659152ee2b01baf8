/** The charts' palette as custom properties and rules; served by `src/site/palette-css.ts`. */
declare module 'virtual:palette.css';

declare namespace App {
  interface Locals {
    /** Terms that the page has explained so far: a term is explained where it first stands. */
    explained?: Set<string>;
    /** Panels that the page has so far, for their ids. */
    panels?: number;
  }
}
