import { describe, expect, test } from 'vitest';
import { readHeaderLine, roleOf, withCommas } from '../../../../src/browser/check/file-role.ts';
import { HEADER } from './site.ts';

describe('what a file is', () => {
  test.each([
    ['bao-cao.csv', HEADER.split(','), 'release'],
    ['bao-cao.csv', HEADER.split(',').filter((name) => name !== 'unit' && name !== 'note'), 'release'],
    ['Sources.csv', ['anything'], 'table'],
    ['bieu-1.csv', ['TT', 'Tỉnh', 'Kinh phí'], 'sheet'],
    ['trong.csv', [], 'sheet'],
  ])('%s', (name, header, kind) => {
    expect(roleOf(name, header).kind).toBe(kind);
  });
});

test('the delimiter is the one that parts the header into most cells', () => {
  expect(readHeaderLine('a;b;c, d\n1;2;3').delimiter).toBe(';');
  expect(readHeaderLine('a\tb\tc\n').delimiter).toBe('\t');
  expect(readHeaderLine('a,b,c').cells).toEqual(['a', 'b', 'c']);
});

describe('semicolons become commas', () => {
  test('line for line, with decimal commas kept in quotes', () => {
    expect(withCommas('a;b\r\n1,5;"x;y"\r\n;\r\n', ';')).toBe('a,b\n"1,5",x;y\n,\n');
  });

  test('not where a quote is broken: the check tells its place', () => {
    expect(withCommas('a;b\n"1;2\n', ';')).toBeNull();
  });
});
