import type { Plugin } from 'vite';

/**
 * Lets the bundler of browser scripts leave out what nobody uses although making it reads a property, as the scales of time and of angles
 * in Chart.js do: six kilobytes. Astro hands no such wish on to that bundler.
 */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { treeshake: { propertyReadSideEffects: false } } } } : undefined),
  };
}
