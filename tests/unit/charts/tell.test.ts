import { describe, expect, test } from 'vitest';
import { describeChart, tabulateChart } from '../../../src/charts/index.ts';
import type { Chart } from '../../../src/charts/model.ts';
import { cases } from '../../golden/cases.ts';

const chart = (id: string): Chart => {
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('describeChart', () => {
  test('ranked bars: extremes with qualifiers, what is missing, coverage', () => {
    expect(describeChart(chart('bars-ranked'))).toBe(
      'Kinh phí khuyến công, tỷ đồng, một số tỉnh phía Bắc, 2016–2020. Cao nhất là Bắc Giang (hơn 30,7 tỷ đồng), thấp nhất là Lạng Sơn (khoảng 6,9 tỷ đồng). ' +
        'Không có số liệu: Hưng Yên và Lai Châu. 6/28 tỉnh có số liệu.',
    );
  });

  test('columns: extremes, last period with its parts, plans, gaps, breaks', () => {
    expect(describeChart(chart('columns-north'))).toBe(
      'Kinh phí khuyến công phía Bắc, tỷ đồng, 2016–2025. 2016–2023: cao nhất là năm 2023 (176,4 tỷ đồng), thấp nhất là năm 2016 (hơn 123,37 tỷ đồng). 2024–2025: chỉ có một giá trị: năm 2024 (94,3 tỷ đồng). ' +
        'Năm 2024: 94,3 tỷ đồng, gồm khuyến công quốc gia 15,1 tỷ đồng và khuyến công địa phương 79,2 tỷ đồng. Kế hoạch, chưa phải kết quả: 2022 (174,3 tỷ đồng) và 2025 (148,2 tỷ đồng). ' +
        'Không có số liệu: 2017, 2019 và 2020. Không so sánh được trước và sau mốc cuối 2023: 28 tỉnh, sau đó 15 tỉnh.',
    );
  });

  test('lines: nothing is compared across a break', () => {
    expect(describeChart(chart('line-gaps-break'))).toContain(
      'Khuyến công quốc gia: từ 56,3 tỷ đồng năm 2016 đến 79,9 tỷ đồng năm 2023, thấp nhất là năm 2021 (50,3 tỷ đồng); năm 2024 15,1 tỷ đồng.',
    );
  });

  test('a map: how many units, extremes, plans', () => {
    expect(describeChart(chart('map-63'))).toBe(
      'Kinh phí khuyến công 2016–2020, tỷ đồng. 10/63 tỉnh, thành phố có số liệu. Cao nhất là Bắc Giang (hơn 30,7 tỷ đồng), thấp nhất là Ninh Bình (hơn 5,3 tỷ đồng). ' +
        'Kế hoạch, chưa phải kết quả: Cao Bằng (18,2 tỷ đồng).',
    );
  });

  test('English', () => {
    const english: Chart = { ...chart('bars-ranked'), lang: 'en', subtitle: 'Funding, VND billion, 2016–2020' };
    expect(describeChart(english)).toContain('Highest: Bắc Giang (more than VND 30.7 billion), lowest: Lạng Sơn (about VND 6.9 billion).');
  });

  test('words given by an editor win', () => {
    expect(describeChart({ ...chart('bars-ranked'), alt: 'Sáu tỉnh.' })).toBe('Sáu tỉnh.');
  });

  test.each(cases)('$id is described in whole sentences', (each) => {
    expect(describeChart(each)).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(describeChart(each)).not.toMatch(/undefined|NaN|null|\.\.|: \./);
  });
});

describe('tabulateChart', () => {
  test.each(cases)('$id has as many cells as columns in every row', (each) => {
    const table = tabulateChart(each);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  test('missing is words, never zero', () => {
    expect(tabulateChart(chart('columns-north')).rows[1]).toEqual(['2017', 'không có số liệu', 'không có số liệu', 'không có số liệu']);
  });

  test('qualifiers stay', () => {
    expect(tabulateChart(chart('dots-qualified')).rows[2]).toEqual(['Hải Dương 2014–2020', '< 18,03']);
  });
});
