import { expect, it } from 'vitest';
import { periodName, periodPhrase, periodShort } from '../../../src/words/periods.ts';

it.each([
  ['2023', 'năm 2023', 'in 2023', '2023', '2023'],
  ['2024-H1', '6 tháng đầu năm 2024', 'in the first half of 2024', '6T/2024', 'H1 2024'],
  ['2024-H2', '6 tháng cuối năm 2024', 'in the second half of 2024', '6T cuối/2024', 'H2 2024'],
  ['2025-9M', '9 tháng đầu năm 2025', 'in the first nine months of 2025', '9T/2025', '9M 2025'],
  ['2024-Q3', 'quý III năm 2024', 'in the third quarter of 2024', 'Q3/2024', 'Q3 2024'],
  ['2016/2020', 'giai đoạn 2016–2020', 'in 2016–2020', '2016–20', '2016–20'],
  ['2021/2022', 'hai năm 2021–2022', 'in 2021–2022', '2021–22', '2021–22'],
  ['2021/2022-9M', 'từ 2021 đến hết tháng 9/2022', 'from 2021 to September 2022', '2021–9/2022', '2021–Sep 2022'],
  ['2014/2025-H1', 'từ 2014 đến hết tháng 6/2025', 'from 2014 to June 2025', '2014–6/2025', '2014–Jun 2025'],
  ['2020-H2/2022', 'từ tháng 7/2020 đến hết năm 2022', 'from July 2020 to the end of 2022', '7/2020–2022', 'Jul 2020–2022'],
])('names %s', (period, vi, en, shortVi, shortEn) => {
  expect(periodName(period, 'vi')).toBe(vi);
  expect(periodPhrase(period, 'vi')).toBe(vi);
  expect(periodPhrase(period, 'en')).toBe(en);
  expect(periodShort(period, 'vi')).toBe(shortVi);
  expect(periodShort(period, 'en')).toBe(shortEn);
});

it.each(['', '23', '2023-H3', '2023-Q5', '2023-12M', '2016/2018/2020', '2016-2020'])('refuses "%s"', (period) => {
  expect(() => periodName(period, 'vi')).toThrow(`not a period: "${period}"`);
});
