import { describe, expect, test } from 'vitest';
import { nearest, slug } from '../../../src/ledger/suggest.ts';

const PLACES = ['ha-noi', 'bac-giang', 'bac-ninh', 'bac-ninh-2025', 'ho-chi-minh', 'da-nang', 'dak-lak', 'ba-ria-vung-tau'];

describe('nearest', () => {
  test.each([
    ['bac-gaing', 'bac-giang'],
    ['bacgiang', 'bac-giang'],
    ['Bắc Giang', 'bac-giang'],
    ['Đà Nẵng', 'da-nang'],
    ['Đắc Lắc', 'dak-lak'],
    ['bac-ninh-2026', 'bac-ninh-2025'],
    ['tinh-bac-giang', 'bac-giang'],
    ['TP. Hồ Chí Minh', 'ho-chi-minh'],
  ])('%s → %s', (written, expected) => {
    expect(nearest(written, PLACES)).toBe(expected);
  });

  test('is silent when nothing is near', () => {
    expect(nearest('ca-mau', PLACES)).toBeNull();
    expect(nearest('???', PLACES)).toBeNull();
    expect(nearest('x', [])).toBeNull();
  });
});

test('slug folds every mark, and đ', () => {
  expect(slug(' Đề án “khuyến công” 2025 ')).toBe('de-an-khuyen-cong-2025');
});
