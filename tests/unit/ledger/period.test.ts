import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  comparePeriods, firstDay, lastDay, overlaps, parsePeriod, previousYear, sameLength, yearOf, type Period,
} from '../../../src/ledger/period.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`no period: ${text}`);
  return parsed;
}

describe('parsePeriod', () => {
  test.each([
    ['2023', '2023-01', '2023-12', 12, 'year'],
    ['2024-H1', '2024-01', '2024-06', 6, 'half'],
    ['2024-H2', '2024-07', '2024-12', 6, 'half'],
    ['2024-Q3', '2024-07', '2024-09', 3, 'quarter'],
    ['2025-9M', '2025-01', '2025-09', 9, 'months'],
    ['2025-11M', '2025-01', '2025-11', 11, 'months'],
    ['2016/2020', '2016-01', '2020-12', 60, 'range'],
    ['2021/2022-9M', '2021-01', '2022-09', 21, 'range'],
    ['2014/2025-H1', '2014-01', '2025-06', 138, 'range'],
    ['2022-H2/2023', '2022-07', '2023-12', 18, 'range'],
    ['2023-Q4/2024-Q1', '2023-10', '2024-03', 6, 'range'],
  ])('reads %s', (text, start, end, months, kind) => {
    expect(parsePeriod(text)).toEqual({ id: text, start, end, months, kind });
  });

  test.each([
    '', '23', '02023', '2023 ', ' 2023', '2023-', '2023-H3', '2023-Q0', '2023-Q5', '2023-0M', '2023-12M', '2023-09M', '2023-h1',
    '2023-05', '1989', '2101', '2020/2016', '2020/2020', '2020/2020-9M', '2016/2018/2020', '/2020', '2016/', '2016-2020', '2016/1985',
    '2023.5', '９９',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('gives the same object for the same text, so that a million rows share it', () => {
    expect(parsePeriod('2019-8M')).toBe(parsePeriod('2019-8M'));
  });

  it('keeps every text it accepts and reads it back the same', () => {
    const part = fc.tuple(fc.integer({ min: 1985, max: 2105 }), fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q4', '-1M', '-9M', '-11M'));
    const simple = part.map(([year, rest]) => `${year}${rest}`);
    const text = fc.oneof(simple, fc.tuple(simple, simple).map((ends) => ends.join('/')));
    let accepted = 0;
    fc.assert(
      fc.property(text, (candidate) => {
        const parsed = parsePeriod(candidate);
        if (parsed === null) return;
        accepted += 1;
        expect(parsed.id).toBe(candidate);
        expect(parsePeriod(parsed.id)).toEqual(parsed);
        expect(parsed.start <= parsed.end).toBe(true);
        expect(parsed.months).toBeGreaterThan(0);
      }),
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it('never throws, whatever stands in the cell', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parsePeriod(text)));
  });
});

describe('what periods know', () => {
  it('orders by beginning, then length, then text', () => {
    const ids = ['2024', '2016/2020', '2023-H2', '2024-H1', '2016', '2023', '2024-6M'];
    expect(ids.map(period).sort(comparePeriods).map((p) => p.id)).toEqual([
      '2016', '2016/2020', '2023', '2023-H2', '2024-6M', '2024-H1', '2024',
    ]);
  });

  test.each([
    ['2025', '', '2025-06-30', true],
    ['2025', '2025-07-01', '', true],
    ['2025-H1', '2025-07-01', '', false],
    ['2025-H2', '', '2025-06-30', false],
    ['2025-H1', '', '2025-06-30', true],
    ['2024', '2025-01-01', '', false],
    ['2016/2020', '2020-12-31', '', true],
    ['2016/2020', '2021-01-01', '', false],
    ['2023', '', '', true],
  ])('%s against a life from %j to %j: %s', (text, from, to, expected) => {
    expect(overlaps(period(text), from, to)).toBe(expected);
  });

  it('knows its first and last day, leap years included', () => {
    expect([firstDay(period('2024-Q3')), lastDay(period('2024-Q3'))]).toEqual(['2024-07-01', '2024-09-30']);
    expect(['2023-2M', '2024-2M', '2100-2M', '2000-2M', '2024'].map((text) => lastDay(period(text)))).toEqual([
      '2023-02-28', '2024-02-29', '2100-02-28', '2000-02-29', '2024-12-31',
    ]);
  });

  test.each([
    ['2024', '2023'],
    ['2024-H1', '2023-H1'],
    ['2016/2020', '2015/2019'],
    ['2014/2025-H1', '2013/2024-H1'],
    ['1990', undefined],
  ])('a year before %s is %s', (text, expected) => {
    expect(previousYear(period(text))?.id).toBe(expected);
  });

  test.each([
    ['2023', 2023],
    ['2025-9M', 2025],
    ['2024-Q3/2024-Q4', 2024],
    ['2016/2020', null],
    ['2023-H2/2024-H1', null],
  ])('the calendar year of %s is %s', (text, expected) => {
    expect(yearOf(period(text))).toBe(expected);
  });

  it('a half-year is no year, two halves are equally long', () => {
    expect(sameLength(period('2024-H1'), period('2023'))).toBe(false);
    expect(sameLength(period('2024-H1'), period('2023-H1'))).toBe(true);
    expect(sameLength(period('2024-9M'), period('2023-H1'))).toBe(false);
  });
});
