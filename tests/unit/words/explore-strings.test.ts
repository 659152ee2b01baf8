import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../../src/words/explore/en.ts';
import { vi } from '../../../src/words/explore/vi.ts';

/** Every text of a dictionary with the names that lead to it; functions are called with numbers. */
function texts(node: unknown, path: readonly string[] = []): [readonly string[], string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String((node as (...args: string[]) => string)('2', '8', '9'))]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, [...path, key]));
}

it.each([['vi', vi], ['en', en]] as const)('has no empty, padded or unnormalised text in %s', (_, strings) => {
  for (const [path, text] of texts(strings)) {
    expect(text.trim(), path.join('.')).toBe(text);
    expect(text, path.join('.')).not.toMatch(/^$| {2}|undefined|\u00D0/);
    expect(text.normalize('NFC'), path.join('.')).toBe(text);
  }
});

it('says nothing that nobody uses', () => {
  const folder = join(import.meta.dirname, '../../../src/browser/explore');
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  // Groups that are looked up by a value have all their members used.
  const looked = ['forms', 'kinds', 'unfit', 'complaint', 'readyKinds', 'parts', 'scopes'];
  const unused = texts(vi).filter(([path]) => !path.some((name) => looked.includes(name)) && !new RegExp(`\\.${path.at(-1)}\\b`).test(source));
  expect(unused.map(([path]) => path.join('.'))).toEqual([]);
});
