import { describe, expect, it } from 'vitest';
import { typedNumbers } from '../../../src/site/story-numbers.ts';

const UNITS = ['tỷ đồng', 'đề án', 'cơ sở', 'mô hình', 'sản phẩm', 'lao động', 'gian hàng', 'người', 'lớp', 'tỉnh, thành phố', 'lượt cơ sở'];
const found = (text: string): string[] => typedNumbers(text, UNITS, 'vi').map((number) => number.text);

describe('a typed figure is found', () => {
  it.each([
    ['Vùng chi 176,4 tỷ đồng.', '176,4 tỷ đồng'],
    ['Đạt 94,6% kế hoạch.', '94,6%'],
    ['Đạt 94,6 phần trăm kế hoạch.', '94,6 phần trăm'],
    ['Thuê 2.451 gian hàng.', '2.451 gian hàng'],
    ['Có 28 tỉnh, thành phố.', '28 tỉnh, thành phố'],
    ['Có 28 tỉnh.', '28 tỉnh'],
    ['Dạy nghề cho 210 lao động.', '210 lao động'],
    ['Chi 2023 tỷ đồng.', '2023 tỷ đồng'],
    ['Tăng 3 lần.', '3 lần'],
    ['Cơ sở thứ 3: 12 sản phẩm.', '12 sản phẩm'],
    ['Chi hai mươi tỷ đồng.', 'hai mươi tỷ'],
    ['Tăng mười phần trăm.', 'mười phần trăm'],
    ['Giúp ba trăm chín mươi chín cơ sở.', 'ba trăm chín mươi chín cơ sở'],
    ['Giúp mười tỉnh.', 'mười tỉnh'],
    ['Tổng là 176.', '176'],
  ])('%s', (text, typed) => {
    expect(found(text)).toEqual([typed]);
  });

  it('also where something else is between it and the unit of another', () => {
    expect(found('Từ 6 mô hình năm 2023 lên 10 mô hình năm 2024.')).toEqual(['6 mô hình', '10 mô hình']);
  });

  it('with the digits the ledger would print', () => {
    expect(typedNumbers('2.451,5 tỷ đồng', UNITS, 'vi')[0]).toEqual({ index: 0, text: '2.451,5 tỷ đồng', digits: '2451.5' });
  });
});

describe('what is a name stays', () => {
  it.each([
    'Năm 2023, cơ sở được giúp.',
    'Năm 2023 cơ sở được giúp.',
    'Giai đoạn 2014–2025, và 2016-20.',
    'Từ 2016 đến 2020.',
    'Ngày 23/11/2026, tháng 7/2025, tháng 7 năm 2025, ngày 1 tháng 7.',
    '6 tháng đầu năm 2024 và 9 tháng năm 2025.',
    'Nghị định 45/2012/NĐ-CP, Điều 4, khoản 1; Quyết định 1881/QĐ-TTg; Nghị quyết số 202/2025/QH15.',
    'Hội nghị lần thứ XVIII, lần thứ 19.',
    'Khí CO2 và Covid-19.',
    'Tiền {phia-bac/2023.kinh-phi.tong.thuc-hien} và {= [a/2023.x.tong.uoc] * 100}.',
    'Một cơ sở, hai nguồn, ba khu vực, chín nhóm việc, mười hai năm.',
    'Hàng trăm tỷ đồng, vài triệu đồng.',
    'Mỗi năm tỷ lệ một khác; năm tỷ trọng.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const english = (text: string): string[] => typedNumbers(text, UNITS, 'en').map((number) => number.text);

describe('in English, a typed figure is found', () => {
  it.each([
    ['The region spent VND 176.4 billion.', 'VND 176.4 billion'],
    ['The region spent 176.4 billion dong.', '176.4 billion dong'],
    ['It reached 94.6% of the plan.', '94.6%'],
    ['It reached 94.6 per cent of the plan.', '94.6 per cent'],
    ['It paid for 2,451 booths.', '2,451 booths'],
    ['There are 28 provinces.', '28 provinces'],
    ['There are 28 provinces and cities.', '28 provinces and cities'],
    ['It supported 12 projects.', '12 projects'],
    ['It trained 210 workers.', '210 workers'],
    ['It spent VND 2023 billion.', 'VND 2023 billion'],
    ['It grew 3 times.', '3 times'],
    ['It cost US$5 million.', 'US$5 million'],
    ['It spent twenty billion dong.', 'twenty billion dong'],
    ['It rose by ten per cent.', 'ten per cent'],
    ['It helped three hundred and ninety-nine establishments.', 'three hundred and ninety-nine establishments'],
    ['It covers twenty-eight provinces.', 'twenty-eight provinces'],
    ['The total is 176.', '176'],
  ])('%s', (text, typed) => {
    expect(english(text)).toEqual([typed]);
  });

  it('with the digits the ledger would print', () => {
    expect(typedNumbers('VND 2,451.5 billion', UNITS, 'en')[0]).toEqual({ index: 0, text: 'VND 2,451.5 billion', digits: '2451.5' });
  });
});

describe('in English, what is a name stays', () => {
  it.each([
    'In 2023, establishments were helped. In 2014–2025, and 2016-20. From 2016 to 2020.',
    'On 23 November 2026, in July 2025, on 1 July, on November 23, 2026, by 30 Jun 2025.',
    'The first 6 months of 2024, a 9-month figure, H1 2024, Q3 2025.',
    'Decree 45/2012/NĐ-CP, Article 4, clause 1; Decision 1881/QĐ-TTg; Resolution 202/2025/QH15; Joint Circular 26/2014/TTLT-BTC-BCT.',
    'The 18th northern conference, the 19th.',
    'CO2 and Covid-19.',
    'Money {phia-bac/2023.kinh-phi.tong.thuc-hien} and {= [a/2023.x.tong.uoc] * 100}.',
    'One establishment, two sources, three regions, nine groups, twelve years.',
    'Hundreds of billions, a few million dong.',
  ])('%s', (text) => {
    expect(english(text)).toEqual([]);
  });
});
