import { describe, expect, it } from 'vitest';
import { findingForCategoriesChart, findingForCoverage, findingForLineChart, findingForPlanChart, findingForRankChart, findingForYearsChart } from '../../../src/words/findings.ts';
import { plainText } from '../../../src/words/prose.ts';
import { madeLedger } from './made-ledger.ts';

const years = (parts: readonly (readonly [year: number, national: string, local: string])[]) =>
  madeLedger(parts.map(([year, n, l]) => `an/${year}.kinh-phi.kcqg.thuc-hien ${n}\nan/${year}.kinh-phi.kcdp.thuc-hien ${l}`).join('\n'));

describe('findingForYearsChart', () => {
  const title = (...parts: Parameters<typeof years>[0]) => plainText(findingForYearsChart(years(parts), 'an', 'vi'));

  it('says since when one budget pays more, only when it changed sides once', () => {
    expect(title([2018, '5', '4'], [2019, '4', '5'], [2021, '4', '6'])).toBe('Địa phương chi nhiều hơn trung ương trong mọi năm có đủ số từ 2019');
    expect(title([2018, '5', '4'], [2019, '6', '4'])).toBe('Trung ương chi nhiều hơn địa phương trong cả 2 năm có đủ số');
    expect(title([2019, '6', '4'])).toBe('Năm 2019, trung ương chi nhiều hơn địa phương');
    expect(title([2018, '4', '5'], [2019, '5', '4'], [2020, '4', '5'])).toBe('Kinh phí khuyến công qua các năm');
  });

  it('takes no side where the printed digits leave it open', () => {
    expect(title([2019, '>4', '4.5'])).toBe('Kinh phí khuyến công qua các năm');
    expect(title([2019, '>4', '6'])).toBe('Năm 2019, địa phương chi nhiều hơn trung ương');
    // Both parts of 2020 are known too: neither "in both years" nor "in the year" would be true.
    expect(title([2019, '4', '6'], [2020, '5', '5'])).toBe('Kinh phí khuyến công qua các năm');
    expect(title([2018, '4', '6'], [2019, '4', '6'], [2020, '>4', '4.5'])).toBe('Kinh phí khuyến công qua các năm');
  });

  it('falls back on the highest year, and says when there are only plans', () => {
    const total = madeLedger('an/2021.kinh-phi.tong.thuc-hien 4\nan/2022.kinh-phi.tong.thuc-hien >6\nan/2023.kinh-phi.tong.thuc-hien 5');
    expect(plainText(findingForYearsChart(total, 'an', 'vi'))).toBe('Kinh phí khuyến công lớn nhất là năm 2022: hơn 6 tỷ đồng');
    expect(plainText(findingForYearsChart(madeLedger('an/2023.kinh-phi.tong.ke-hoach 5'), 'an', 'vi'))).toBe('Mới biết trọn kế hoạch của 1 năm, chưa biết số thực chi');
  });
});

describe('findingForLineChart', () => {
  it('calls a year the highest of those with data where there are gaps, and the highest where there are none', () => {
    const gaps = madeLedger('an/2016.kinh-phi.tong.thuc-hien 2\nan/2019.kinh-phi.tong.thuc-hien 6\nan/2021.kinh-phi.tong.thuc-hien 3');
    expect(plainText(findingForLineChart(gaps, 'an', 'kinh-phi', 'vi'))).toBe('Kinh phí khuyến công lớn nhất trong 3 năm có số là năm 2019: 6 tỷ đồng');
    expect(plainText(findingForLineChart(gaps, 'an', 'kinh-phi', 'en'))).toBe('Industrial promotion funding: of 3 years with data, highest in 2019, VND 6 billion');
    const whole = madeLedger('an/2019.kinh-phi.tong.thuc-hien 2\nan/2020.kinh-phi.tong.thuc-hien 6\nan/2021.kinh-phi.tong.thuc-hien 3');
    expect(plainText(findingForLineChart(whole, 'an', 'kinh-phi', 'vi'))).toBe('Kinh phí khuyến công lớn nhất là năm 2020: 6 tỷ đồng');
  });

  it('names the budget of the line, and the way between two years', () => {
    const ledger = madeLedger('an/2021.kinh-phi.kcqg.thuc-hien 0.2\nan/2022.kinh-phi.kcqg.thuc-hien 0.675');
    expect(plainText(findingForLineChart(ledger, 'an', 'kinh-phi', 'vi'))).toBe('Kinh phí khuyến công quốc gia từ 200 triệu đồng năm 2021 lên 675 triệu đồng năm 2022');
    expect(plainText(findingForLineChart(ledger, 'an', 'kinh-phi', 'en'))).toBe('Industrial promotion funding from the central budget up from VND 200 million in 2021 to VND 675 million in 2022');
  });

  it('claims nothing across a break', () => {
    const ledger = madeLedger('an/2021.kinh-phi.tong.thuc-hien 2\nan/2022.kinh-phi.tong.thuc-hien 6', [
      { place: 'an', indicator: '', between: '2021..2022', reason_vi: 'x', reason_en: 'x' },
    ]);
    expect(plainText(findingForLineChart(ledger, 'an', 'kinh-phi', 'vi'))).toBe('Kinh phí khuyến công qua các năm');
  });
});

describe('findingForRankChart', () => {
  const title = (...values: string[]) => {
    const ledger = madeLedger(['an', 'binh', 'cuong', 'dung'].slice(0, values.length).map((id, i) => `${id}/2023.kinh-phi.tong.thuc-hien ${values[i]}`).join('\n'));
    return plainText(findingForRankChart(ledger, [...ledger.figures.values()], 'vi'));
  };

  it('names who leads, or who share the lead', () => {
    expect(title('6', '7', '>4')).toBe('Bình dẫn đầu trong 3 tỉnh, thành phố có số liệu, với 7 tỷ đồng');
    expect(title('7', '7', '4')).toBe('An và Bình cùng dẫn đầu trong 3 tỉnh, thành phố có số liệu, với 7 tỷ đồng');
  });

  it('names nobody among two, among the doubtful, or where values may be equal', () => {
    expect(title('6', '7')).toBe('Kinh phí khuyến công của 2 tỉnh, thành phố');
    expect(title('6', '7', '8?')).toBe('Kinh phí khuyến công của 2 tỉnh, thành phố');
    expect(title('>7', '7', '4')).toBe('Kinh phí khuyến công của 3 tỉnh, thành phố');
  });
});

describe('findingForPlanChart', () => {
  const title = (...pairs: [actual: string, plan: string][]) => {
    const lines = pairs.map(([actual, plan], i) => `an/${2021 + i}.kinh-phi.tong.thuc-hien ${actual}\nan/${2021 + i}.kinh-phi.tong.ke-hoach ${plan}`);
    return plainText(findingForPlanChart(madeLedger(lines.join('\n')), 'an', 'vi'));
  };

  it('says whether plans were reached', () => {
    expect(title(['9.0', '10.0'])).toBe('Năm 2021 đạt 90% kế hoạch');
    expect(title(['9.0', '10.0'], ['9.5', '10.0'])).toBe('Những năm có đủ số, chưa năm nào chi hết kế hoạch; gần nhất là năm 2022, 95%');
    expect(title(['10.0', '10.0'], ['11.0', '10.0'])).toBe('Năm nào có đủ số cũng chi hết hoặc vượt kế hoạch');
    expect(title(['9.0', '10.0'], ['11.0', '10.0'])).toBe('Trong các năm có đủ số, xa kế hoạch nhất là năm 2021, đạt 90%');
  });
});

it('says what part of the money a purpose takes, and how much of the map is known', () => {
  const ledger = madeLedger('an/2023.kinh-phi.tong.thuc-hien 6.0\nan/2023.kinh-phi.tong.thuc-hien.may-moc 4.0');
  const [whole, part] = [...ledger.figures.values()];
  if (!whole || !part) throw new Error('two figures');
  expect(plainText(findingForCategoriesChart(ledger, [part], whole, 'vi'))).toBe('Máy móc tiên tiến chiếm 67% kinh phí');
  expect(plainText(findingForCoverage([whole], 63, 'vi'))).toBe('1 trong 63 tỉnh, thành phố có số liệu');
});
