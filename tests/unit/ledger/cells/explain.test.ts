import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainDate } from '../../../../src/ledger/cells/explain-date.ts';
import { explainNumber } from '../../../../src/ledger/cells/explain-number.ts';
import { explainBreak, explainPeriod } from '../../../../src/ledger/cells/explain-period.ts';

const fixed = (found: { readonly facts: object }) => ('fixed' in found.facts ? found.facts.fixed : undefined);

describe('explainNumber', () => {
  test.each([
    ['1.234,5', 'KC321', '1234.5'],
    ['12.345.678,90', 'KC321', '12345678.90'],
    ['1,5', 'KC322', '1.5'],
    ['-8,5', 'KC322', '-8.5'],
    ['0,125', 'KC322', '0.125'],
    ['1234,567', 'KC322', '1234.567'],
    ['1.234.567', 'KC324', '1234567'],
    ['1,234,567', 'KC324', '1234567'],
    ['1,234.5', 'KC324', '1234.5'],
    ['94,6%', 'KC325', '94.6'],
    ['94.6 %', 'KC325', '94.6'],
    ['1,234%', 'KC325', null],
    ['176,4 tỷ', 'KC326', '176.4'],
    ['28 tỉnh', 'KC326', '28'],
    ['1 234', 'KC327', '1234'],
    ['+5', 'KC328', '5'],
    ['1E3', 'KC329', '1000'],
    ['1e400', 'KC329', null],
    ['012', 'KC330', '12'],
    ['-00.5', 'KC330', '-0.5'],
    ['.5', 'KC331', '0.5'],
    ['5.', 'KC331', '5'],
    ['01-May', 'KC337', undefined],
    ['Thg5-24', 'KC337', undefined],
    ['1/5/2026', 'KC337', undefined],
    ['2026-05-01', 'KC337', undefined],
    ['#DIV/0!', 'KC338', undefined],
    ['hơn 480', 'KC333', '480'],
    ['>480', 'KC333', '480'],
    ['khoảng 1.200,5', 'KC333', '1200.5'],
    ['−8.5', 'KC334', '-8.5'],
    ['–8,5', 'KC334', '-8.5'],
  ])('%s is %s, to be written %s', (cell, code, expected) => {
    const found = explainNumber(cell);
    expect(found.code).toBe(code);
    expect(fixed(found)).toBe(expected);
  });

  test.each(['-', '...', 'n/a', 'không có', '10-15', '1,2,3', '1..5', ''])('%s is no number at all', (cell) => {
    expect(explainNumber(cell).code).toBe('KC332');
  });

  test('one comma before three digits is left to the editor', () => {
    expect(explainNumber('1,234')).toEqual({ code: 'KC323', facts: { cell: '1,234', decimal: '1.234', whole: '1234' } });
  });

  test('what it proposes is always a plain number', () => {
    const digits = fc.string({ unit: fc.constantFrom('0', '1', '9', '.', ',', '-', '+', ' ', '%', 'e', 't'), maxLength: 9 });
    fc.assert(
      fc.property(digits, (cell) => {
        const proposal = fixed(explainNumber(cell));
        if (typeof proposal === 'string') expect(proposal).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('explainDate', () => {
  const readings = (cell: string, partial = false) => (explainDate('valid_from', cell, partial).facts as { readonly readings: readonly string[] }).readings;

  test.each([
    ['27/6/2025', ['2025-06-27']],
    ['27-06-2025', ['2025-06-27']],
    ['6/27/2025', ['2025-06-27']],
    ['1/7/2025', ['2025-07-01', '2025-01-07']],
    ['5/5/2025', ['2025-05-05']],
    ['2025/7/1', ['2025-07-01']],
    ['2025-07-01T00:00:00Z', ['2025-07-01']],
    ['31/02/2025', []],
    ['27-Jun-25', ['2025-06-27']],
    ['27-Thg6-2025', ['2025-06-27']],
    ['45835', ['2025-06-27']],
    ['2025', []],
    ['99999', []],
    ['tháng 7', []],
    ['Abc-25', []],
  ])('%s may mean %s', (cell, expected) => {
    expect(readings(cell)).toEqual(expected);
  });

  test('a month is offered only where a month will do', () => {
    for (const cell of ['Jun-25', 'Thg6-25', '06/2025', '6/2025']) {
      expect(readings(cell, true), cell).toEqual(['2025-06']);
      expect(readings(cell), cell).toEqual([]);
    }
  });

  test('a date of the right form that the calendar does not have', () => {
    expect(explainDate('valid_from', '2025-02-29', false)).toEqual({ code: 'KC306', facts: { cell: '2025-02-29', days: 28 } });
    expect(explainDate('published_on', '2025-13', true)).toEqual({ code: 'KC306', facts: { cell: '2025-13', days: null } });
  });
});

describe('explainPeriod', () => {
  test.each([
    ['2016-2020', '2016/2020'],
    ['giai đoạn 2016 – 2020', '2016/2020'],
    ['năm 2023', '2023'],
    ['6T/2025', '2025-H1'],
    ['6 tháng đầu năm 2025', '2025-H1'],
    ['9 tháng 2025', '2025-9M'],
    ['2025-09M', '2025-9M'],
    ['2025-3M', '2025-Q1'],
    ['12 tháng 2024', '2024'],
    ['quý III/2024', '2024-Q3'],
    ['Q1 2024', '2024-Q1'],
    ['2024Q1', '2024-Q1'],
    ['H2/2024', '2024-H2'],
    ['1850', null],
    ['2024-H3', null],
    ['đầu nhiệm kỳ', null],
  ])('%s → %s', (cell, expected) => {
    expect(fixed(explainPeriod(cell))).toBe(expected);
  });
});

describe('explainBreak', () => {
  test.each([
    ['2021..2020', '2020..2021'],
    ['2020-2021', '2020..2021'],
    ['2020 → 2021', '2020..2021'],
    ['2020', null],
    ['2020..2020', null],
  ])('%s → %s', (cell, expected) => {
    expect(fixed(explainBreak(cell))).toBe(expected);
  });
});
