import type { Plugin } from 'vite';

/** A part of Chart.js, by the line it begins with, and what stands for it. */
type Cut = readonly [begins: string, instead: string];

/** What stands for parts of each file where nothing moves, and the page itself follows pointer and width and writes its numbers. */
const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'dist/chart.js': [
    ['class Animator {', 'class Animator { has() { return false; } running() { return false; } listen() {} add() {} start() {} stop() {} remove() {} }'],
    ['class Animation {', 'class Animation {}'],
    ['class Animations {', 'class Animations { update(target, values) { Object.assign(target, values); } }'],
    ['function _detectPlatform(canvas) {', 'function _detectPlatform() { return BasicPlatform; }'],
    [' var Interaction = {', 'var Interaction = { modes: {} };'],
    ['function titleArgs(scale, offset, position, align) {', 'function titleArgs() {}'],
  ],
  'dist/chunks/index.js': [
    ['function applyAnimationsDefaults(defaults) {', 'function applyAnimationsDefaults() {}'],
    ['function listenArrayEvents(array, listener) {', 'function listenArrayEvents() {}'],
    ['function unlistenArrayEvents(array, listener) {', 'function unlistenArrayEvents() {}'],
    ['const formatters = {', 'const formatters = { values: String, numeric: String, logarithmic: String };'],
  ],
};

/**
 * Takes out of Chart.js what the explorer never uses and no bundler can leave out: motion, and watching the page, the pointer and changes of
 * data. Seven kilobytes of every reader's first visit. What stands in their place does what Chart.js itself does with `animation: false` and on a canvas without
 * a page. A version whose text differs stops the build instead of being cut wrongly.
 */
export function leanChartJs(): Plugin {
  return {
    name: 'lean-chart-js',
    apply: 'build',
    transform: {
      filter: { id: /\/chart\.js\/dist\/(?:chart|chunks\/index)\.js$/ },
      handler: (code, id) => ({ code: (CUTS[id.slice(id.lastIndexOf('dist/'))] ?? []).reduce(withoutBlock, code), map: null }),
    },
  };
}

/** Replaces a top-level block, from its first line to the first brace at the left margin. */
export function withoutBlock(code: string, [begins, instead]: Cut): string {
  const from = code.indexOf(`\n${begins}`);
  const end = /\n\};?\n/g;
  end.lastIndex = Math.max(0, from);
  const last = end.exec(code);
  if (from < 0 || last === null || code.indexOf(`\n${begins}`, from + 1) >= 0) throw new Error(`Chart.js has no "${begins}" that could be left out: see lean-chart-js.ts.`);
  return `${code.slice(0, from)}\n${instead}\n${code.slice(end.lastIndex)}`;
}
