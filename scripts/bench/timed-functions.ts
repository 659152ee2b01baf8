import type { Plugin } from 'vite';
import type { Stopwatch } from './stopwatch.ts';

/** Where the bundled site finds the stopwatch: it runs in the same process. */
const SHARED = 'benchStopwatch';

/**
 * Times every function that a module exports by declaration, while the site is bundled. A function declaration may be
 * assigned to, and an export is a live binding: all importers get the timed one, and the sources stay as they are.
 */
export function timedFunctions(module: RegExp, watch: Stopwatch): Plugin {
  Object.assign(globalThis, { [SHARED]: watch });
  return {
    name: 'timed-functions',
    enforce: 'post',
    transform(code, id) {
      if (!module.test(id)) return null;
      const names = Array.from(code.matchAll(/^export function (\w+)/gm), ([, name]) => name);
      const wrapped = names.map((name) => `{ const own = ${name}; ${name} = (...args) => globalThis.${SHARED}.time(() => own(...args)); }`);
      return { code: `${code}\n${wrapped.join('\n')}`, map: null };
    },
  };
}
