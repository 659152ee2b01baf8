import type { Plugin } from 'vite';
import { chartRules, paletteProperties } from '../charts/palette.ts';

const ID = 'virtual:palette.css';

/** Serves the charts' palette to the style sheet as `virtual:palette.css`, so that colours are written down once. Paper is light, whatever the screen. */
export function paletteCss(): Plugin {
  return {
    name: 'palette-css',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}`
        ? `:root{${paletteProperties('light')}}@media screen and (prefers-color-scheme:dark){:root{${paletteProperties('dark')}}}${chartRules}`
        : undefined,
  };
}
