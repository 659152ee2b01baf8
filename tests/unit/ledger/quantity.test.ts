import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Qualifier } from '../../../src/ledger/model.ts';
import { meet, type Interval } from '../../../src/ledger/printed.ts';
import { add, constant, divide, multiply, quantityOf, subtract, type Quantity } from '../../../src/ledger/quantity.ts';
import { printUnit } from '../../../src/ledger/unit.ts';
import { figureOf, ledgerOf, row } from './sample.ts';

const KEY = 'ha-noi/2023.kinh-phi.tong.thuc-hien';

function quantity(value: string, qualifier: Qualifier = '=', unit = 'tỷ đồng'): Quantity {
  return quantityOf(figureOf(ledgerOf([row(KEY, value, { qualifier, unit })]), KEY));
}

/** A truth, and the quantity a source would print of it. */
const printedTruth = fc
  .record({
    truth: fc.double({ min: -500, max: 500, noNaN: true }),
    decimals: fc.integer({ min: 0, max: 3 }),
    qualifier: fc.constantFrom<Qualifier>('=', '>', '<', '~'),
  })
  .map(({ truth, decimals, qualifier }) => {
    const step = 10 ** -decimals;
    // "hơn" is printed below the truth, "gần" above it.
    const near = qualifier === '>' ? Math.floor(truth / step) * step : qualifier === '<' ? Math.ceil(truth / step) * step : truth;
    const text = near.toFixed(decimals).replace(/^-(0(\.0*)?)$/, '$1');
    // "gần 3" of something negative cannot be: the rule says [0, 3].
    const sound = qualifier !== '<' || truth >= 0 || Number(text) < 0;
    return { truth, quantity: quantity(text, sound ? qualifier : '='), sound };
  })
  .filter(({ sound }) => sound);

const holds = (interval: Interval, truth: number) => meet(interval, [truth, truth]);

describe('arithmetic keeps the truth inside its bounds', () => {
  test.each([
    ['add', add, (a: number, b: number) => a + b],
    ['subtract', subtract, (a: number, b: number) => a - b],
    ['multiply', multiply, (a: number, b: number) => a * b],
    ['divide', divide, (a: number, b: number) => a / b],
  ])('%s', (_, operation, exact) => {
    fc.assert(
      fc.property(printedTruth, printedTruth, (a, b) => {
        fc.pre(Math.abs(b.truth) > 1e-6);
        const result = operation(a.quantity, b.quantity);
        expect(holds(result.range, exact(a.truth, b.truth))).toBe(true);
        expect(result.range[0]).not.toBeNaN();
        expect(result.range[1]).not.toBeNaN();
      }),
      { numRuns: 300 },
    );
  });

  it('for sums of many', () => {
    fc.assert(
      fc.property(fc.array(printedTruth, { minLength: 1, maxLength: 12 }), (parts) => {
        const sum = parts.map((p) => p.quantity).reduce(add);
        expect(holds(sum.range, parts.reduce((total, p) => total + p.truth, 0))).toBe(true);
      }),
    );
  });
});

describe('qualifiers', () => {
  test.each<[Qualifier, Qualifier, Qualifier, Qualifier]>([
    // a, b, a + b and a × b, a − b and a ÷ b
    ['=', '=', '=', '='],
    ['>', '=', '>', '>'],
    ['=', '>', '>', '<'],
    ['=', '<', '<', '>'],
    ['>', '>', '>', '~'],
    ['>', '<', '~', '>'],
    ['<', '>', '~', '<'],
    ['~', '=', '~', '~'],
    ['~', '>', '~', '~'],
  ])('%s and %s: %s together, %s against each other', (a, b, together, against) => {
    const [x, y] = [quantity('40', a), quantity('30', b)];
    expect(add(x, y).qualifier).toBe(together);
    expect(multiply(x, y).qualifier).toBe(together);
    expect(subtract(x, y).qualifier).toBe(against);
    expect(divide(x, y).qualifier).toBe(against);
  });

  it('turn with a negative factor', () => {
    expect(multiply(constant(-2), quantity('40', '>')).qualifier).toBe('<');
    expect(divide(quantity('40', '>'), constant(-2)).qualifier).toBe('<');
    expect(divide(quantity('-40', '='), quantity('30', '>')).qualifier).toBe('>');
  });
});

describe('decimals', () => {
  it('of a sum are those of its coarsest part', () => {
    expect(add(quantity('176.4'), quantity('12')).decimals).toBe(0);
    expect(subtract(quantity('1.25'), quantity('0.5')).decimals).toBe(1);
    expect(add(quantity('1.25'), constant(3)).decimals).toBe(2);
  });

  it('of a quotient follow from what rounding leaves open', () => {
    expect(multiply(divide(quantity('96.6'), quantity('176.4')), constant(100)).decimals).toBe(1);
    expect(multiply(divide(quantity('18'), quantity('71')), constant(100)).decimals).toBe(0);
    expect(divide(quantity('10', '=', 'đề án'), quantity('4', '=', 'cơ sở')).decimals).toBe(Infinity);
  });
});

describe('units', () => {
  const text = ({ unit }: Quantity) => (unit === null ? null : printUnit(unit));
  const money = quantity('10');
  const percent = quantity('50', '=', '%');

  it('cancel, become a percentage, and come back', () => {
    expect(text(divide(money, money))).toBe('');
    expect(text(multiply(divide(money, money), constant(100)))).toBe('%');
    expect(text(multiply(constant(100), divide(money, money)))).toBe('%');
    expect(text(multiply(divide(money, percent), constant(100)))).toBe('tỷ đồng');
    expect(text(divide(multiply(money, percent), constant(100)))).toBe('tỷ đồng');
    expect(text(divide(money, quantity('4', '=', 'đề án')))).toBe('tỷ đồng/đề án');
    expect(text(subtract(percent, percent))).toBe('điểm %');
    expect(text(subtract(constant(100), percent))).toBe('%');
    expect(text(multiply(constant(2), money))).toBe('tỷ đồng');
  });

  it('refuse what means nothing', () => {
    expect(text(add(money, percent))).toBeNull();
    expect(text(multiply(money, money))).toBeNull();
    expect(text(divide(money, percent))).toBeNull();
    expect(text(multiply(money, constant(100)))).toBeNull();
    expect(text(divide(constant(1), money))).toBeNull();
    expect(text(add(add(money, percent), money))).toBeNull();
  });
});
