import { expect, it } from 'vitest';
import { dayInHanoi, formatDate } from '../../../src/words/dates.ts';

it('prints a date as exactly as it is known', () => {
  expect(formatDate('2025-10-16', 'vi')).toBe('16/10/2025');
  expect(formatDate('2025-10-06', 'vi', 'long')).toBe('ngày 6 tháng 10 năm 2025');
  expect(formatDate('2025-10', 'vi')).toBe('10/2025');
  expect(formatDate('2025-09', 'vi', 'long')).toBe('tháng 9 năm 2025');
  expect(formatDate('2025', 'vi', 'long')).toBe('năm 2025');
  expect(formatDate('2025', 'vi')).toBe('2025');
  expect(formatDate('', 'vi')).toBe('');
  expect(formatDate('2025-10-16', 'en')).toBe('16 Oct 2025');
  expect(formatDate('2025-10-06', 'en', 'long')).toBe('6 October 2025');
  expect(formatDate('2025-10', 'en', 'long')).toBe('October 2025');
});

it('refuses what is no date', () => {
  expect(() => formatDate('16/10/2025', 'vi')).toThrow('not a date: "16/10/2025"');
  expect(() => formatDate('2025-13', 'vi')).toThrow('not a date: "2025-13"');
});

it('takes the day from the clock of Hanoi, not of the machine', () => {
  expect(dayInHanoi(new Date('2025-12-31T16:59:59Z'))).toBe('2025-12-31');
  expect(dayInHanoi(new Date('2025-12-31T17:00:00Z'))).toBe('2026-01-01');
});
