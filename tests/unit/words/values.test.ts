import { describe, expect, it } from 'vitest';
import { formatChange, formatSigned, formatValue } from '../../../src/words/values.ts';
import type { Amount } from '../../../src/words/values.ts';

const amount = (value: string | number, unit: string, qualifier: Amount['qualifier'] = '=', decimals?: number): Amount =>
  decimals === undefined ? { value, unit, qualifier } : { value, unit, qualifier, decimals };

describe('formatValue', () => {
  it.each([
    [amount('480', 'tỷ đồng', '>'), 'hơn 480 tỷ đồng', 'more than VND 480 billion'],
    [amount('100', 'tỷ đồng', '<'), 'gần 100 tỷ đồng', 'nearly VND 100 billion'],
    [amount('40000', 'lao động', '~'), 'khoảng 40.000 lao động', 'about 40,000 workers'],
    [amount('176.4', 'tỷ đồng'), '176,4 tỷ đồng', 'VND 176.4 billion'],
    [amount('94.6', '%'), '94,6%', '94.6%'],
    [amount('80', '%', '>'), 'hơn 80%', 'more than 80%'],
    [amount('1', 'mô hình'), '1 mô hình', '1 model'],
    [amount('11', 'mô hình'), '11 mô hình', '11 models'],
    [amount('15', 'tỉnh, thành phố'), '15 tỉnh, thành phố', '15 provinces and cities'],
    [amount(54.76, '%', '=', 1), '54,8%', '54.8%'],
    [amount(3.24, 'điểm %', '=', 1), '3,2 điểm phần trăm', '3.2 percentage points'],
  ])('prints %o in full', (value, vi, en) => {
    expect(formatValue(value, 'vi')).toBe(vi);
    expect(formatValue(value, 'en')).toBe(en);
  });

  it('says millions in prose where a reporter would, without rounding', () => {
    expect(formatValue(amount('0.48', 'tỷ đồng'), 'vi', 'prose')).toBe('480 triệu đồng');
    expect(formatValue(amount('0.649', 'tỷ đồng', '<'), 'vi', 'prose')).toBe('gần 649 triệu đồng');
    expect(formatValue(amount('0.0705', 'tỷ đồng'), 'vi', 'prose')).toBe('70,5 triệu đồng');
    expect(formatValue(amount('0.9', 'tỷ đồng'), 'en', 'prose')).toBe('VND 900 million');
    expect(formatValue(amount('1.129', 'tỷ đồng'), 'vi', 'prose')).toBe('1,129 tỷ đồng');
    expect(formatValue(amount('0', 'tỷ đồng'), 'vi', 'prose')).toBe('0 tỷ đồng');
    expect(formatValue(amount('0.48', 'tỷ đồng'), 'vi')).toBe('0,48 tỷ đồng');
  });

  it('rounds a computed number so that "hơn" and "gần" stay true', () => {
    expect(formatValue(amount(23.895, '%', '>', 1), 'vi')).toBe('hơn 23,8%');
    expect(formatValue(amount(52.41, '%', '<', 1), 'vi')).toBe('gần 52,5%');
    expect(formatValue(amount(23.9, '%', '>', 1), 'vi')).toBe('hơn 23,9%');
  });

  it('rounds long money in prose, and says so', () => {
    expect(formatValue(amount('290.76723', 'tỷ đồng'), 'vi', 'prose')).toBe('khoảng 290,8 tỷ đồng');
    expect(formatValue(amount('6.0475', 'tỷ đồng'), 'vi', 'prose')).toBe('khoảng 6,05 tỷ đồng');
    expect(formatValue(amount('4.0', 'tỷ đồng'), 'vi', 'prose')).toBe('4 tỷ đồng');
    expect(formatValue(amount('290.76723', 'tỷ đồng'), 'vi')).toBe('290,76723 tỷ đồng');
  });

  it('says amounts per unit', () => {
    expect(formatValue(amount(0.103, 'tỷ đồng/đề án', '=', 3), 'vi', 'prose')).toBe('103 triệu đồng mỗi đề án');
    expect(formatValue(amount(1.2, 'tỷ đồng/cơ sở', '=', 1), 'en')).toBe('VND 1.2 billion per establishment');
  });

  it('has marks for charts and a form without unit for columns', () => {
    expect(formatValue(amount('480', 'tỷ đồng', '>'), 'vi', 'compact')).toBe('> 480');
    expect(formatValue(amount('100', 'tỷ đồng', '<'), 'vi', 'compact')).toBe('< 100');
    expect(formatValue(amount('40000', 'lao động', '~'), 'vi', 'compact')).toBe('~ 40.000');
    expect(formatValue(amount('23.29', 'tỷ đồng', '>'), 'vi', 'number')).toBe('hơn 23,29');
  });
});

describe('changes', () => {
  it('are said with a verb', () => {
    expect(formatChange(amount('10.25', '%'), 'vi')).toBe('tăng 10,25%');
    expect(formatChange(amount('-8.5', '%'), 'vi')).toBe('giảm 8,5%');
    expect(formatChange(amount('10', '%', '>'), 'vi')).toBe('tăng hơn 10%');
    expect(formatChange(amount('0.0', '%'), 'vi')).toBe('không đổi');
    expect(formatChange(amount('-8.5', '%'), 'en')).toBe('down 8.5%');
  });

  it('carry their sign in tables', () => {
    expect(formatSigned(amount('10.25', '%'), 'vi')).toBe('+10,25%');
    expect(formatSigned(amount('-8.5', '%'), 'vi')).toBe('\u22128,5%');
    expect(formatSigned(amount('0.0', '%'), 'vi')).toBe('0,0%');
  });
});
