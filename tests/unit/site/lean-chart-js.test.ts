import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { leanChartJs, withoutBlock } from '../../../src/site/lean-chart-js.ts';

const folder = dirname(createRequire(import.meta.url).resolve('chart.js'));
type Handler = { transform: { handler(code: string, id: string): { code: string } } };
const lean = (file: string): string => (leanChartJs() as unknown as Handler).transform.handler(readFileSync(join(folder, file), 'utf8'), `/x/chart.js/dist/${file}`).code;

it('takes motion, the pointer and watching out of the version of Chart.js that is installed', () => {
  const [before, after] = [readFileSync(join(folder, 'chart.js'), 'utf8'), lean('chart.js')];
  expect(before.length - after.length).toBeGreaterThan(10_000);
  expect(after).not.toContain('requestAnimFrame.call(window');
  expect(lean('chunks/index.js')).toContain('function applyAnimationsDefaults() {}');
});

it('leaves every name that Chart.js exports', () => {
  const names = (code: string): string => /^export \{[^}]*\}/m.exec(code)?.[0] ?? '';
  expect(names(lean('chart.js'))).toBe(names(readFileSync(join(folder, 'chart.js'), 'utf8')));
});

it('stops rather than cut a version that reads otherwise', () => {
  expect(() => withoutBlock('\nclass Other {\n}\n', ['class Animator {', ''])).toThrow('Chart.js has no "class Animator {"');
  expect(() => withoutBlock('\nclass A {\n}\nclass A {\n}\n', ['class A {', ''])).toThrow();
  expect(withoutBlock('a\nclass A {\n  b() {\n  }\n}\nz\n', ['class A {', 'class A {}'])).toBe('a\nclass A {}\nz\n');
});
