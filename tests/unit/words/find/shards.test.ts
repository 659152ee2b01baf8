import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { EntryRow } from '../../../../src/words/find/entry.ts';
import { ask } from '../../../../src/words/find/question.ts';
import { cutShards, openShard, rowsWith, shardsFor, type Shards } from '../../../../src/words/find/shards.ts';
import { wordsIn } from '../../../../src/words/find/word.ts';
import { dice } from '../../../synthetic/dice.ts';

/** What a reader gets who reads only the shards of the question. */
function search({ plan, words }: Shards, text: string): number[] {
  const question = ask(text);
  return rowsWith(plan, shardsFor(plan, question).flatMap((number) => openShard(words[number] ?? [])), question);
}

const SYLLABLES = 'bắc giang ninh hà nam khuyến công kinh phí đề án hội chợ máy móc lạng sơn nông thôn hỗ trợ sản phẩm tiêu biểu quảng'.split(' ');
const words = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));

describe('shards', () => {
  test('find every row that has all words, and no other, whatever rows there are', () => {
    fc.assert(fc.property(fc.array(words, { maxLength: 80 }), words, (titles, text) => {
      const rows = titles.map((title, i): EntryRow => ({ kind: 'source', path: `nguon/${i}/`, title }));
      const found = search(cutShards(rows), `${text} `);
      const has = (title: string, plain: string): boolean => wordsIn(title).some((word) => word.plain === plain);
      const expected = titles.flatMap((title, i) => (wordsIn(text).every(({ plain }) => has(title, plain)) ? [i] : []));
      expect(found.toSorted((a, b) => a - b)).toEqual(expected);
    }), { numRuns: 200 });
  });

  test('rank rows with the marks that were typed first, then as they stand', () => {
    const rows = ['Máy mới', 'Mây tre', 'Máy cũ'].map((title, i): EntryRow => ({ kind: 'source', path: `nguon/${i}/`, title }));
    expect(search(cutShards(rows), 'máy')).toEqual([0, 2, 1]);
    expect(search(cutShards(rows), 'mây ')[0]).toBe(1);
    expect(search(cutShards(rows), 'may ')).toEqual([0, 1, 2]);
  });

  test('find a last word by its beginning, and one letter only as itself', () => {
    const rows = ['Lạng Sơn', 'Lào Cai', 'L'].map((title, i): EntryRow => ({ kind: 'chart', path: `bieu-do/${i}/`, title }));
    expect(search(cutShards(rows), 'la').toSorted()).toEqual([0, 1]);
    expect(search(cutShards(rows), 'l')).toEqual([2]);
    expect(search(cutShards(rows), 'la ')).toEqual([]);
  });

  test('stay small: six thousand sources and four thousand charts make a question read less than 60 kB', () => {
    const chance = dice(7);
    const pick = (name: string, i: number, k: number): string => SYLLABLES[Math.floor(chance(name, `${i}.${k}`) * SYLLABLES.length)] ?? '';
    // As many different words as titles of newspapers have, a few of them in nearly every title.
    const rare = (i: number, k: number): string => `${pick('a', i, k)}${String.fromCharCode(97 + Math.floor(chance('b', `${i}.${k}`) * 26))}`;
    const rows = Array.from({ length: 10_000 }, (_, i): EntryRow => ({
      kind: i < 4000 ? 'chart' : 'source',
      path: `${i < 4000 ? 'bieu-do' : 'nguon'}/so-${i}/`,
      title: `Khuyến công ${Array.from({ length: 9 }, (_, k) => (k % 2 === 0 ? pick('c', i, k) : rare(i, k))).join(' ')}`,
      hint: `Báo ${pick('d', i, 0)} ${pick('d', i, 1)}, ${1 + (i % 28)}/${1 + (i % 12)}/2024`,
    }));
    const shards = cutShards(rows);
    const weight = (file: unknown): number => gzipSync(JSON.stringify(file), { level: 9 }).length;
    expect(weight(shards.plan)).toBeLessThan(2 * 1024);
    for (const block of shards.rows) expect(weight(block)).toBeLessThan(4 * 1024);
    const question = ask('khuyến công bắc giang');
    const read = shardsFor(shards.plan, question);
    const bytes = read.reduce((sum, number) => sum + weight(shards.words[number]), 0) + 4 * 4 * 1024;
    expect(bytes).toBeLessThan(60 * 1024);
    expect(search(shards, 'khuyến công bắc giang').length).toBeGreaterThan(100);
  });
});
