/** The charts' palette as custom properties and rules; served by `src/site/palette-css.ts`. */
declare module 'virtual:palette.css';
