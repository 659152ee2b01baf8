import { expect, it } from 'vitest';
import { figuresIn, joinProse, listProse, plainText, prose, startSentence } from '../../../src/words/prose.ts';

const figure = { text: '6 tỷ đồng', figure: 'an/2023.kinh-phi.tong.thuc-hien' };
const year = { text: 'năm 2023', period: '2023' };

it('writes templates of text, spans and proses, and leaves out what is empty', () => {
  expect(prose`${year}, ${['An']} chi ${prose`${figure}${[]}`}${undefined}.`).toEqual([year, ', An chi ', figure, '.']);
});

it('lists clauses with a last word, or with semicolons where they hold commas', () => {
  const [a, b, c] = [['A'], ['B'], ['C']];
  expect(plainText(listProse([], 'vi'))).toBe('');
  expect(plainText(listProse([a, [], b], 'vi'))).toBe('A và B');
  expect(plainText(listProse([a, b, c], 'en'))).toBe('A, B and C');
  expect(plainText(listProse([a, b, c], 'vi', ';'))).toBe('A; B; C');
});

it('joins sentences and leaves out empty ones', () => {
  expect(joinProse([['A.'], [], [figure, '.']])).toEqual(['A. ', figure, '.']);
});

it('starts a sentence with a capital, also inside a span', () => {
  expect(plainText(startSentence([year, '.']))).toBe('Năm 2023.');
  expect(plainText(startSentence(['đề án.']))).toBe('Đề án.');
  expect(startSentence([])).toEqual([]);
});

it('knows the figures it names', () => {
  expect(figuresIn([year, ', ', figure])).toEqual([figure.figure]);
});
