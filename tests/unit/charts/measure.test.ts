import { describe, expect, test } from 'vitest';
import { balanceText, textWidth, wrapText } from '../../../src/charts/text/measure.ts';

describe('textWidth', () => {
  test('is the sum of the advances of Be Vietnam Pro', () => {
    expect(textWidth('1,0', 1000)).toBe(385 + 303 + 676);
  });

  test('measures composed and decomposed text alike', () => {
    expect(textWidth('Đà Nẵng'.normalize('NFD'), 13)).toBe(textWidth('Đà Nẵng', 13));
  });

  test('knows that ơ and ư are letters of their own', () => {
    expect(textWidth('Tây', 13)).toBe(textWidth('Tay', 13));
    expect(textWidth('ư', 1000)).toBeGreaterThan(400);
  });

  test('takes an unknown letter for a wide one', () => {
    expect(textWidth('漢', 10)).toBeCloseTo(9.5);
  });
});

describe('wrapText', () => {
  test('keeps every word and no line too wide', () => {
    const text = 'Cơ sở được hỗ trợ thương hiệu, phòng trưng bày';
    const lines = wrapText(text, 150, 13);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => textWidth(line, 13) <= 150)).toBe(true);
  });

  test('lets a single long word overflow rather than cut it', () => {
    expect(wrapText('Nghiêng-nghiêng-nghiêng', 10, 13)).toEqual(['Nghiêng-nghiêng-nghiêng']);
  });
});

test('balanceText evens lines out without adding one', () => {
  expect(wrapText('28 tỉnh, sau đó 15 tỉnh', 120, 12.6)).toEqual(['28 tỉnh, sau đó 15', 'tỉnh']);
  expect(balanceText('28 tỉnh, sau đó 15 tỉnh', 120, 12.6)).toEqual(['28 tỉnh, sau', 'đó 15 tỉnh']);
});
