import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../../../src/ledger/evaluate.ts';
import { parseExpression, parseKeyExpression, type Parsed } from '../../../src/ledger/expression.ts';
import { termsOf, type Expression } from '../../../src/ledger/expression-tree.ts';
import { constant } from '../../../src/ledger/quantity.ts';

function read(parsed: Parsed): Expression {
  if (!parsed.ok) throw new Error(`${parsed.column}: ${parsed.message}`);
  return parsed.expression;
}
const terms = (text: string) => termsOf(read(parseExpression(text)));
/** Value of an expression whose indicators all stand for one number. */
const value = (text: string, of = 0) => evaluate(read(parseExpression(text)), () => constant(of)).value;

describe('parseExpression', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 3', 2],
    ['-2 * -3', 6],
    ['2 - -3', 5],
    ['100 * 0.5 - 8.5', 41.5],
    ['  7  ', 7],
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  it('reads an indicator with its hyphens, and a minus with a space before it', () => {
    expect(value('kinh-phi -1', 5)).toBe(4);
    expect(terms('so-tinh - kinh-phi').map((t) => t.node === 'term' && t.indicator)).toEqual(['so-tinh', 'kinh-phi']);
  });

  it('reads modifiers in any order', () => {
    const [a, b] = terms('kinh-phi[ke-hoach, kcdp-tinh,nam , nhom:may-moc] / kinh-phi[ nhom:toan-bo,nam-truoc ]');
    expect(a).toEqual({
      node: 'term', indicator: 'kinh-phi', column: 1,
      programme: 'kcdp-tinh', status: 'ke-hoach', category: 'may-moc', fullYear: true, yearBefore: false,
    });
    expect(b).toEqual({
      node: 'term', indicator: 'kinh-phi', column: 52,
      programme: null, status: null, category: '', fullYear: false, yearBefore: true,
    });
  });

  test.each([
    ['', 1, 'Thiếu một số hạng ở cuối biểu thức.'],
    ['kinh-phi +', 11, 'Thiếu một số hạng ở cuối biểu thức.'],
    ['* 2', 1, 'Thiếu một số hạng trước "*".'],
    ['1 2', 3, 'Thừa "2" sau biểu thức.'],
    ['(1 + 2', 7, 'Thiếu dấu ")".'],
    ['(1 + 2 kinh-phi', 8, 'Thiếu dấu ")".'],
    ['1 + 2)', 6, 'Thừa ")" sau biểu thức.'],
    ['kinh-phi[kcqg', 9, 'Thiếu dấu "]".'],
    ['79,9 + 96,6', 1, '"79,9" không phải là số: dùng dấu chấm thập phân, không ngăn cách hàng nghìn.'],
    ['1 + 1.234.5', 5, '"1.234.5" không phải là số: dùng dấu chấm thập phân, không ngăn cách hàng nghìn.'],
    ['Kinh-phi', 1, 'Ký tự "K" không dùng được trong biểu thức.'],
    ['kinh-phi × 2', 10, 'Ký tự "×" không dùng được trong biểu thức.'],
    ['1 + 😀', 5, 'Ký tự "😀" không dùng được trong biểu thức.'],
    ['[bac-giang/2019.kinh-phi.tong.thuc-hien]', 1, 'Thiếu tên chỉ tiêu trước "[bac-giang/2019.kinh-phi.tong.thuc-hien]".'],
    ['kinh-phi[kcqg, kcdp]', 16, '"kcdp" đặt lại điều đã nêu trước trong cùng ngoặc.'],
    ['kinh-phi[nam, nam]', 15, '"nam" đặt lại điều đã nêu trước trong cùng ngoặc.'],
    [
      'de-an + kinh-phi[kcqg, kc]', 24,
      '"kc" không dùng được trong ngoặc vuông; dùng được: tong, kcqg, kcdp, kcdp-tinh, kcdp-huyen, thuc-hien, uoc, ke-hoach, muc-tieu, nam, nam-truoc, nhom:….',
    ],
  ])('%j: column %d', (text, column, message) => {
    expect(parseExpression(text)).toEqual({ ok: false, column, message });
  });

  it('never throws, whatever an editor types', () => {
    const piece = fc.constantFrom('kinh-phi', '[', ']', '(', ')', '+', '-', '*', '/', ' ', '1', '.', ',', '2.5', '[kcqg]', '[nam', 'nhom:', 'đ', '\u0000', '[a/2019.b.tong.uoc]');
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')));
    fc.assert(
      fc.property(text, (input) => {
        for (const parsed of [parseExpression(input), parseKeyExpression(input)]) {
          if (parsed.ok) continue;
          expect(parsed.column).toBeGreaterThan(0);
          expect(parsed.column).toBeLessThanOrEqual(input.length + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses what is too long instead of running out of stack', () => {
    expect(parseExpression('('.repeat(100_000))).toMatchObject({ ok: false, message: 'Biểu thức dài quá 2.000 ký tự.' });
    expect(parseExpression('('.repeat(2000)).ok).toBe(false);
    expect(parseExpression(`${'-'.repeat(1999)}1`).ok).toBe(true);
  });
});

describe('parseKeyExpression', () => {
  it('reads keys with their slashes', () => {
    const [key] = termsOf(read(parseKeyExpression('100 * [phia-bac/2016/2020.kinh-phi.kcdp.thuc-hien]')));
    expect(key).toEqual({ node: 'key', key: 'phia-bac/2016/2020.kinh-phi.kcdp.thuc-hien', column: 7 });
  });

  it('wants keys, not indicators', () => {
    expect(parseKeyExpression('1 + kinh-phi')).toMatchObject({ ok: false, column: 5 });
    expect(parseKeyExpression('[phia-bac/2023.kinh-phi]')).toEqual({
      ok: false, column: 2, message: '"phia-bac/2023.kinh-phi" không phải là khóa của một số liệu.',
    });
  });
});
