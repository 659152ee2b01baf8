import { transformSync } from 'esbuild';

const made = new Map<string, string>();

/**
 * A script of `src/browser` as it is sent: without types and as small as it gets, one classic script, made once. `define` puts
 * texts in the place of names.
 */
export function browserScript(source: string, define: Readonly<Record<string, string>> = {}): string {
  const key = JSON.stringify([source, define]);
  const before = made.get(key);
  if (before !== undefined) return before;
  const quoted = Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]));
  const script = transformSync(source, { loader: 'ts', minify: true, target: 'es2020', charset: 'utf8', define: quoted }).code.trim();
  made.set(key, script);
  return script;
}
