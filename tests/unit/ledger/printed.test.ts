import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Qualifier } from '../../../src/ledger/model.ts';
import { digitsInterval, interval, meet, readPrinted } from '../../../src/ledger/printed.ts';

describe('readPrinted', () => {
  it('keeps the printed digits', () => {
    expect(readPrinted('176.40', '>', 'tỷ đồng')).toEqual({
      number: 176.4, decimals: 2, digits: '176.40', qualifier: '>', counted: false,
    });
  });

  test.each(['', 'x', '1,5', '1.', '.5', '01', '1e3', '--1', 'Infinity', '0x10', ' 1', '1 '])('reads %j as no number', (text) => {
    const printed = readPrinted(text, '=');
    expect(printed.number).toBeNaN();
    expect(interval(printed)).toEqual([-Infinity, Infinity]);
    expect(digitsInterval(printed)).toEqual([-Infinity, Infinity]);
  });
});

describe('interval', () => {
  test.each<[string, Qualifier, string, number, number]>([
    ['176.4', '=', 'tỷ đồng', 176.35, 176.45],
    ['176.40', '=', 'tỷ đồng', 176.395, 176.405],
    ['18', '=', 'tỷ đồng', 17.5, 18.5],
    ['94.6', '=', '%', 94.55, 94.65],
    ['-8.5', '=', '%', -8.55, -8.45],
    ['399', '=', 'cơ sở', 399, 399],
    ['480', '>', 'tỷ đồng', 480, Infinity],
    ['2', '>', 'cơ sở', 2, Infinity],
    ['100', '<', 'tỷ đồng', 0, 100],
    ['-5', '<', '%', -Infinity, -5],
    ['40000', '~', 'lao động', 35000, 45000],
    ['51', '~', 'tỷ đồng', 50.5, 51.5],
    ['7.40', '~', 'tỷ đồng', 7.35, 7.45],
    ['1.05', '~', 'tỷ đồng', 1.045, 1.055],
    ['0', '~', 'tỷ đồng', -0.5, 0.5],
  ])('%s %s %s', (value, qualifier, unit, low, high) => {
    const [a, b] = interval(readPrinted(value, qualifier, unit));
    expect(a).toBeCloseTo(low, 9);
    expect(b).toBeCloseTo(high, 9);
  });

  it('holds every number that is printed that way', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 5 }), (truth, decimals) => {
        const text = truth.toFixed(decimals).replace(/^-(0(\.0*)?)$/, '$1');
        expect(meet([truth, truth], interval(readPrinted(text, '=', 'tỷ đồng')))).toBe(true);
      }),
    );
  });
});

describe('meet', () => {
  it('wants a real overlap', () => {
    expect(meet([1, 2], [1.9, 3])).toBe(true);
    expect(meet([8.5, 9.5], [9.5, 10.5])).toBe(false);
    expect(meet([5, Infinity], [-Infinity, 4])).toBe(false);
    expect(meet([-Infinity, Infinity], [3, 3])).toBe(true);
    expect(meet([0, 7.4], [7.4, Infinity])).toBe(false);
  });

  it('lets an exact number touch', () => {
    expect(meet([300, 300], [300, Infinity])).toBe(true);
    expect(meet([300, 300], [300, 300])).toBe(true);
    expect(meet([300, 300], [301, 301])).toBe(false);
  });

  it('forgives binary fractions but not a real gap', () => {
    expect(meet([0.1 + 0.2, 0.1 + 0.2], [0.3, 0.3])).toBe(true);
    expect(meet([0.1 + 0.2, 1], [0, 0.3])).toBe(false);
    expect(meet([1e12 + 0.1, 1e12 + 0.1], [1e12, 1e12])).toBe(true);
    expect(meet([0.3001, 0.3001], [0.3, 0.3])).toBe(false);
  });
});
