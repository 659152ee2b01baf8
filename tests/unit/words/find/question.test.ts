import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, openFinder } from '../../../../src/words/find/find.ts';
import { ask, takeBudget, touches } from '../../../../src/words/find/question.ts';

const needed = (text: string): string => ask(text).words.filter(({ optional }) => !optional).map(({ plain }) => plain).join(' ');

describe('a question', () => {
  test.each([
    ['Bắc Giang 2019', ['2019'], 'bac giang'],
    ['bac giang nam 2019', ['2019'], 'bac giang'],
    ['phía bắc 6 tháng đầu năm 2024', ['2024-H1'], 'phia bac'],
    ['northern region H1 2024', ['2024-H1'], 'northern region'],
    ['first half of 2024', ['2024-H1'], '2024'],
    ['phía bắc quý III/2024', ['2024-Q3'], 'phia bac'],
    ['9M 2025', ['2025-9M'], '2025'],
    ['9 tháng 2025', ['2025-9M'], '2025'],
    ['Nghệ An 2016-2020', ['2016/2020'], 'nghe an'],
    ['giai đoạn 2021–2025', ['2021/2025'], '2021'],
    ['nghị định 45/2012', [], 'nghi dinh 45 2012'],
    ['1999999', [], '1999999'],
  ] as const)('“%s” asks for %j and needs “%s”', (text, periods, words) => {
    expect(ask(text).periods).toEqual(periods);
    expect(needed(text)).toBe(words);
  });

  test.each([
    ['tỉnh Bắc Giang được bao nhiêu', 'bac giang'],
    ['Hà Nam', 'ha nam'],
    ['hoi cho', 'hoi cho'],
    ['hội chợ', 'hoi cho'],
    ['nhúng', 'nhung'],
    ['những tỉnh nào', 'nao'],
    ['tải số liệu', 'tai'],
    ['số liệu', 'so lieu'],
    ['how much money in Hanoi', 'money hanoi'],
  ])('“%s” needs “%s”: words around a name are optional, unless there are no others', (text, words) => {
    expect(needed(text)).toBe(words);
  });

  test('may name a kind of result, a budget and a kind of statement', () => {
    expect(ask('biểu đồ Bắc Giang').kinds).toEqual(['chart']);
    expect(ask('biểu đồ').kinds).toEqual([]);
    expect(takeBudget(ask('kcqg kế hoạch đề án').words)).toMatchObject({ programme: 'kcqg', status: 'ke-hoach', rest: [{ plain: 'de' }, { plain: 'an' }] });
    expect(takeBudget(ask('khuyến công địa phương').words)).toMatchObject({ programme: 'kcdp', status: null, rest: [] });
    expect(takeBudget(ask('gian hàng').words)).toMatchObject({ programme: null, status: null });
  });

  test('whatever is typed or pasted is a question', () => {
    const finder = openFinder([{ kind: 'place', path: 'tinh/an/', title: 'An', also: ['', '–'], life: '/' }]);
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      expect(find(finder, text, 5).found.length).toBeLessThanOrEqual(1);
    }), { numRuns: 500 });
    expect(ask('bắc giang '.repeat(10_000)).words.length).toBeLessThanOrEqual(16);
  });
});

test('a period touches those it shares a month with', () => {
  expect(touches('2016/2020', ['2019'])).toBe(true);
  expect(touches('2024-H1', ['2024'])).toBe(true);
  expect(touches('2024-H2', ['2024-H1'])).toBe(false);
  expect(touches('2023', [])).toBe(false);
});
