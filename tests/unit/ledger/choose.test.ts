import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chooseFigure, isDisputed, isDoubtful } from '../../../src/ledger/choose.ts';
import type { Observation } from '../../../src/ledger/model.ts';
import { row, TABLES } from './sample.ts';

const KEY = 'phia-bac/2023.kinh-phi.tong.thuc-hien';
const SOURCES = new Map(TABLES.sources.map((s) => [s.source, s]));

function choose(...observations: readonly Observation[]) {
  const [first, ...rest] = observations;
  if (first === undefined) throw new Error('nothing to choose from');
  return chooseFigure(KEY, [first, ...rest], SOURCES);
}

function order(...observations: readonly Observation[]): string[] {
  const { chosen, others } = choose(...observations);
  return [chosen, ...others].map((o) => o.source);
}

describe('chooseFigure', () => {
  it('prefers the better kind of source, whatever its date', () => {
    expect(order(row(KEY, '1', { source: 'may-dich' }), row(KEY, '1', { source: 'bao-moi' }), row(KEY, '1', { source: 'trang-so' }), row(KEY, '1'))).toEqual([
      'bao-cao', 'trang-so', 'bao-moi', 'may-dich',
    ]);
  });

  it('then the newer publication; an unknown date is the oldest', () => {
    expect(order(row(KEY, '1', { source: 'bao-khong-ngay' }), row(KEY, '1', { source: 'bao-cu' }), row(KEY, '1', { source: 'bao-moi' }))).toEqual([
      'bao-moi', 'bao-cu', 'bao-khong-ngay',
    ]);
  });

  it('then the later release, then the source id', () => {
    const sources = new Map([...SOURCES].filter(([id]) => id.startsWith('none')));
    const early = row(KEY, '1', { source: 'a', release: '2024-01-01-x' });
    const late = row(KEY, '1', { source: 'c', release: '2024-02-01-x' });
    const same = row(KEY, '1', { source: 'b', release: '2024-02-01-x' });
    const { chosen, others } = chooseFigure(KEY, [early, late, same], sources);
    expect([chosen, ...others].map((o) => o.source)).toEqual(['b', 'c', 'a']);
  });

  it('never shows a doubtful value before one that is not', () => {
    const figure = choose(row(KEY, '9', { review: 'doubtful' }), row(KEY, '1', { source: 'may-dich', review: 'unconfirmed' }));
    expect(figure.chosen.source).toBe('may-dich');
    expect(isDoubtful(figure)).toBe(false);
    expect(isDoubtful(choose(row(KEY, '9', { review: 'doubtful' })))).toBe(true);
  });

  it('puts an unknown source last', () => {
    expect(order(row(KEY, '1', { source: 'khong-co' }), row(KEY, '1', { source: 'may-dich' }))).toEqual(['may-dich', 'khong-co']);
  });

  it('does not depend on the order of observations', () => {
    const observation = fc.record({
      source: fc.constantFrom('bao-cao', 'bao-moi', 'bao-cu', 'bao-khong-ngay', 'may-dich', 'la'),
      release: fc.constantFrom('2024-01-01-a', '2024-02-01-b'),
      review: fc.constantFrom('confirmed' as const, 'unconfirmed' as const, 'doubtful' as const),
      value: fc.constantFrom('1', '2', '3.5'),
    });
    const pair = fc
      .uniqueArray(observation, { minLength: 1, selector: (o) => o.source })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(pair, ([list, shuffled]) => {
        const rows = (items: typeof list) => items.map(({ value, ...fields }) => row(KEY, value, fields));
        expect(choose(...rows(shuffled))).toEqual(choose(...rows(list)));
      }),
    );
  });
});

describe('isDisputed', () => {
  test.each<[string, [string, Partial<Observation>][], boolean]>([
    ['the same digits', [['94.3', {}], ['94.3', {}]], false],
    ['more digits of the same number', [['28.7', { unit: '%' }], ['28.74', { unit: '%' }]], false],
    ['a number inside "hơn"', [['1200', { qualifier: '>' }], ['1212', {}]], false],
    ['"gần" the printed number', [['7.4', {}], ['7.4', { qualifier: '<' }]], false],
    ['about the printed number', [['40000', { qualifier: '~', unit: 'lao động' }], ['40000', { unit: 'lao động' }]], false],
    ['two amounts', [['4', {}], ['3.3427', {}]], true],
    ['neighbouring whole amounts', [['9', {}], ['10', {}]], true],
    ['"gần" and "hơn" the same number', [['7.4', { qualifier: '<' }], ['7.4', { qualifier: '>' }]], true],
    ['neighbouring counts', [['126', { unit: 'đề án' }], ['127', { unit: 'đề án' }]], true],
    ['a number below "hơn"', [['3.856721', {}], ['3.86', { qualifier: '>' }]], true],
    ['two that agree and one that does not', [['5', {}], ['5', {}], ['9', {}]], true],
    ['a doubtful contradiction', [['138', { unit: 'đề án' }], ['126', { unit: 'đề án', review: 'doubtful' }]], false],
    ['one value', [['5', {}]], false],
  ])('%s', (_, values, expected) => {
    expect(isDisputed(values.map(([value, fields]) => row(KEY, value, fields)))).toBe(expected);
  });
});
