import { expect, it } from 'vitest';
import { LANGS } from '../../../src/words/lang.ts';
import { strings } from '../../../src/words/strings.ts';

/** Every text of a dictionary with its path; functions are called with the number 7. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String((node as (...args: string[]) => string)('7', '8'))]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

it.each(LANGS)('has no empty, padded or unnormalised text in %s', (lang) => {
  for (const [path, text] of texts(strings(lang))) {
    expect(text.trim(), path).toBe(text);
    expect(text, path).not.toBe('');
    expect(text.normalize('NFC'), path).toBe(text);
    expect(text, path).not.toMatch(/ {2}|undefined|\u00D0/);
  }
});

it('writes the introductions as sentences', () => {
  for (const lang of LANGS) {
    for (const [path, text] of texts(strings(lang).pages)) {
      if (path.endsWith('.intro')) expect(text, path).toMatch(/\.$/);
    }
  }
});

it('uses the plural in English where there are several', () => {
  expect(strings('en').tables.count('1')).toBe('1 figure');
  expect(strings('en').tables.count('47')).toBe('47 figures');
  expect(strings('vi').figure.coverage('12', '28')).toBe('12/28 tỉnh, thành phố có số liệu');
});
