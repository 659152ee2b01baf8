import { describe, expect, test } from 'vitest';
import { differingNumbers, numbersInWords } from '../../../src/ledger/numbers-in-words.ts';

describe('numbers are the same in both languages', () => {
  test.each([
    ['hơn 1.605,5 triệu đồng', 'more than VND 1,605.5 million', ['>1605.5 triệu']],
    ['gần 7,4 tỷ, khoảng 40.000 lao động', 'nearly VND 7.4 billion, about 40,000 workers', ['<7.4 tỷ', '~40000']],
    ['trên 1,2 nghìn tỷ đồng', 'more than VND 1.2 trillion', ['>1.2 nghìn tỷ']],
    ['ngày 09/3/2021 và 30/6/2025', '9 March 2021 and 30 June 2025', ['2021', '2025', '3', '30', '6', '9']],
    ['tháng 5/2024, bài viết khoảng tháng 11/2021', 'May 2024, an article of around November 2021', ['2021', '2024', '5', '~11']],
    ['trong khoảng 2007–2016', 'over 2007–2016', ['2007', '2016']],
    ['thấp hơn 8,5%', '8.5% lower', ['8.5%']],
    ['79,2/87,7 = 90,3%', '79.2/87.7 = 90.3%', ['79.2', '87.7', '90.3%']],
    ['Quyết định 1881/QĐ-TTg, 85 trên 91 tỷ lệ', 'Decision 1881/QĐ-TTg, 85 of more than 91', ['1881', '85', '>91']],
    ['26 tỷ lệ khác nhau', '26 different rates', ['26']],
    ['May rủi thế nào thì rõ', 'It may be so; May is only a name here', []],
  ] as const)('%s', (vi, en, numbers) => {
    expect(numbersInWords(vi, 'vi')).toEqual(numbers);
    expect(numbersInWords(en, 'en')).toEqual(numbers);
  });
});

describe('a difference is found', () => {
  test.each([
    ['a digit', '1,35 tỷ', 'VND 1.36 billion', ['1.35 tỷ'], ['1.36 tỷ']],
    ['billion for million', '600 triệu đồng', 'VND 600 billion', ['600 triệu'], ['600 tỷ']],
    ['a point that grouped thousands', '1.605 lao động', '1.605 workers', ['1605'], ['1.605']],
    ['a lost “more than”', 'hơn 3 tỷ', 'VND 3 billion', ['>3 tỷ'], ['3 tỷ']],
    ['a number left out', '5 + 80 + 6 = 91, không khớp 85', '5 + 80 + 6 = 91, which does not agree', ['85'], []],
    ['a number said once instead of twice', '5 và 5', 'twice 5', ['5'], []],
    ['another month', 'tháng 7/2025', 'June 2025', ['7'], ['6']],
  ] as const)('%s', (_, vi, en, onlyVi, onlyEn) => {
    expect(differingNumbers({ vi, en })).toEqual({ vi: onlyVi, en: onlyEn });
  });

  test('but not in what both quote from the source letter by letter', () => {
    expect(differingNumbers({ vi: 'Bản tiếng Đức in "1.436 Milliarden VND".', en: 'The German version prints "1.436 Milliarden VND".' })).toEqual({ vi: [], en: [] });
    expect(differingNumbers({ vi: 'Nguồn in "1.436".', en: 'The source prints "1.437".' })).toEqual({ vi: ['1436'], en: ['1.437'] });
  });
});
