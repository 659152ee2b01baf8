import { describe, expect, it } from 'vitest';
import { formatNumber, formatPrinted, toDigits } from '../../../src/words/numbers.ts';

describe('formatPrinted', () => {
  it.each([
    ['176.4', '176,4', '176.4'],
    ['176.40', '176,40', '176.40'],
    ['1000', '1.000', '1,000'],
    ['999', '999', '999'],
    ['1234567.8', '1.234.567,8', '1,234,567.8'],
    ['178.30098', '178,30098', '178.30098'],
    ['-8.5', '\u22128,5', '\u22128.5'],
    ['0', '0', '0'],
  ])('keeps the printed digits of %s', (digits, vi, en) => {
    expect(formatPrinted(digits, 'vi')).toBe(vi);
    expect(formatPrinted(digits, 'en')).toBe(en);
  });

  it.each(['', '1,5', '1.', '.5', '1e3', 'NaN', '+1', '\u22121'])('refuses "%s"', (digits) => {
    expect(() => formatPrinted(digits, 'vi')).toThrow(`not a canonical number: "${digits}"`);
  });
});

describe('formatNumber', () => {
  it('rounds to the decimals asked for, and never prints minus zero', () => {
    expect(formatNumber(1234567.8, { lang: 'vi' })).toBe('1.234.567,8');
    expect(formatNumber(1234567.84, { decimals: 1, lang: 'en' })).toBe('1,234,567.8');
    expect(formatNumber(-8.54, { decimals: 1, lang: 'vi' })).toBe('\u22128,5');
    expect(formatNumber(-0.04, { decimals: 1, lang: 'vi' })).toBe('0,0');
    expect(formatNumber(-0, { lang: 'vi' })).toBe('0');
  });

  it('writes very small numbers without an exponent', () => {
    expect(toDigits(1e-7)).toBe('0.0000001');
  });

  it('refuses what is not a number', () => {
    expect(() => formatNumber(Number.NaN, { lang: 'vi' })).toThrow('not a finite number: NaN');
  });
});
