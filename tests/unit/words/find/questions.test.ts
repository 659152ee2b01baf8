import { describe, expect, test } from 'vitest';
import { IN_ENGLISH, IN_VIETNAMESE } from './questions.ts';
import { ask } from './site.ts';

const shape = (path: string, expected: string): string => (expected.endsWith('…') && path.startsWith(expected.slice(0, -1)) ? expected : path);

describe('a question on a Vietnamese page', () => {
  test.each(IN_VIETNAMESE)('“%s” finds %s first', async (question, first) => {
    const { results } = await ask(question, 'vi');
    expect(shape(results[0]?.path ?? '', first)).toBe(first);
  });
});

describe('a question on an English page', () => {
  test.each(IN_ENGLISH)('“%s” finds %s first', async (question, first) => {
    const { results } = await ask(question, 'en');
    expect(shape(results[0]?.path ?? '', first)).toBe(first);
  });
});
