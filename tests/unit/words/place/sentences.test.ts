import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/words/lang.ts';
import { placeSentences } from '../../../../src/words/place/sentences.ts';
import { plainText } from '../../../../src/words/prose.ts';
import { madeLedger } from '../made-ledger.ts';

function tell(lines: string, place: string, lang: Lang = 'vi', breaks: Parameters<typeof madeLedger>[1] = []) {
  const ledger = madeLedger(lines, breaks);
  const found = ledger.places.get(place);
  if (!found) throw new Error(place);
  const { lead, funding, results, missing, boundary } = placeSentences(ledger, found, lang);
  return { lead: plainText(lead), funding: funding.map(plainText), results: results.map(plainText), missing: missing.map(plainText), boundary: boundary.map(plainText) };
}

const RICH = `
  an/2022.kinh-phi.tong.thuc-hien 5.0
  an/2023.kinh-phi.tong.thuc-hien 6.0
  an/2023.kinh-phi.kcqg.thuc-hien 2.4
  an/2023.kinh-phi.kcdp.thuc-hien 3.6
  an/2023.kinh-phi.tong.ke-hoach 6.4
  an/2023.de-an.tong.thuc-hien 12
  an/2023.co-so-may-moc.tong.thuc-hien 9
  an/2023.co-so-may-moc.kcqg.thuc-hien 4
  an/2023.lao-dong-dao-tao.tong.thuc-hien ~210
  binh/2023.kinh-phi.tong.thuc-hien 4.1
  cuong/2023.kinh-phi.tong.thuc-hien >9
  an/2024.kinh-phi.tong.ke-hoach >7`;

const NORTH = `
  phia-bac/2023.kinh-phi.tong.thuc-hien 176.4
  phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien 94.6
  phia-bac/2023.kinh-phi.kcqg.thuc-hien 79.9
  phia-bac/2023.kinh-phi.kcdp.thuc-hien 96.6
  phia-bac/2024-H1.kinh-phi.tong.uoc 34.7
  phia-bac/2024-H1.ty-le-ke-hoach.tong.uoc >20
  phia-bac/2024-H1.thay-doi-cung-ky.tong.uoc 10.25
  phia-bac/2024.kinh-phi.tong.ke-hoach >170
  phia-bac/2024.kinh-phi.kcqg.ke-hoach >71
  phia-bac/2024.kinh-phi.kcdp.ke-hoach <100
  phia-bac/2024.thay-doi-ke-hoach.tong.ke-hoach -8.5`;

describe('a province with much to tell', () => {
  it('opens with the latest money, its rank, who paid, and the plan that followed', () => {
    expect(tell(RICH, 'an').lead).toBe(
      'Năm 2023, An đã chi 6 tỷ đồng cho 12 đề án khuyến công, đạt 94% kế hoạch, tăng 20% so với năm trước. ' +
      'Mức ấy đứng thứ 2 trong 3 tỉnh, thành phố có số cùng năm. ' +
      'Tỉnh bỏ ra 3,6 tỷ đồng, chiếm 60%; trung ương cấp 2,4 tỷ đồng. Kế hoạch kinh phí năm 2024 là hơn 7 tỷ đồng.',
    );
    expect(tell(RICH, 'an', 'en').lead).toBe(
      'In 2023, An spent VND 6 billion on 12 industrial promotion (khuyến công) projects, 94% of the plan, up 20% on the year before. ' +
      'That is the second highest of the 3 provinces and cities with a figure for the same year. ' +
      'The province put in VND 3.6 billion, 60% of the total; the central budget gave VND 2.4 billion. The 2024 plan was more than VND 7 billion.',
    );
  });

  it('tells results, other years, gaps and what became of it', () => {
    const { funding, results, missing, boundary } = tell(RICH, 'an');
    expect(funding).toEqual(['Năm 2022, tỉnh chi 5 tỷ đồng cho khuyến công.', 'Kế hoạch kinh phí năm 2023 là 6,4 tỷ đồng.']);
    expect(results).toEqual(['Năm 2023, tỉnh giúp 9 cơ sở đưa máy móc tiên tiến vào sản xuất (trung ương 4) và dạy nghề cho khoảng 210 lao động.']);
    expect(missing).toEqual(['Sổ có 10 số liệu về An, rải từ 2022 đến 2024. Số thực chi trọn năm mới có ở các năm 2022–2023.']);
    expect(boundary).toEqual(['Từ 1/7/2025, An cùng Bình hợp nhất thành tỉnh An mới; trang này chỉ ghi phần của An cũ.']);
  });

  it('claims no change across a break', () => {
    const cut = [{ place: 'an', indicator: '', between: '2022..2023', reason_vi: 'x', reason_en: 'x' }];
    expect(tell(RICH, 'an', 'vi', cut).lead).not.toMatch(/tăng|giảm/);
  });

  it('ranks nobody where fewer than three have the figure, or where two may be equal', () => {
    expect(tell('an/2023.kinh-phi.tong.thuc-hien 6.0\nbinh/2023.kinh-phi.tong.thuc-hien 5', 'an').lead).not.toMatch(/mức/i);
    expect(tell(RICH.replace('>9', '~6'), 'an').lead).not.toMatch(/mức/i);
  });
});

describe('a region', () => {
  it('never sets half a year beside a year, and says plan and estimate', () => {
    expect(tell(NORTH, 'phia-bac').lead).toBe(
      'Năm 2023, 4 tỉnh, thành phố phía Bắc đã chi 176,4 tỷ đồng cho khuyến công, đạt 94,6% kế hoạch. ' +
      'Các địa phương bỏ ra 96,6 tỷ đồng, chiếm 54,8%; trung ương cấp 79,9 tỷ đồng. ' +
      'Kế hoạch kinh phí năm 2024 là hơn 170 tỷ đồng, giảm 8,5% so với kế hoạch năm trước: trung ương hơn 71 tỷ đồng, địa phương gần 100 tỷ đồng. ' +
      '6 tháng đầu năm 2024, cả vùng ước chi 34,7 tỷ đồng cho khuyến công, bằng hơn 20% kế hoạch cả năm, tăng 10,25% so với cùng kỳ năm trước.',
    );
  });
});

describe('a province with little to tell', () => {
  it('says how little, what it is, and what is not known', () => {
    const told = tell('dung/2024.kinh-phi.kcdp.ke-hoach 1.35\ndung/2024.de-an.kcdp.ke-hoach.may-moc 1', 'dung');
    expect(told).toEqual({
      lead: 'Sổ mới có 2 số liệu về Dũng, đều là kế hoạch năm 2024. Theo đó, tỉnh dành 1,35 tỷ đồng ngân sách địa phương cho khuyến công. ' +
        'Đã thực chi tổng cộng bao nhiêu thì chưa thấy nguồn nào công bố.',
      funding: [],
      results: ['Theo kế hoạch năm 2024, khuyến công địa phương thực hiện 1 đề án máy móc.'],
      missing: [],
      boundary: [],
    });
  });

  it('names a place without figures as that, and what emptiness means', () => {
    expect(tell('an/2023.kinh-phi.tong.thuc-hien 6.0', 'an-2025').lead).toBe(
      'Sổ chưa tìm thấy số liệu khuyến công nào về tỉnh An. Trống ở đây nghĩa là chưa tìm thấy nguồn công bố, không phải là không có hoạt động. ' +
      'Tỉnh An hiện nay lập từ 1/7/2025 trên cơ sở hợp nhất An và Bình; số liệu trước đó nằm ở trang của từng tỉnh cũ.',
    );
  });
});

describe('what is not a fact', () => {
  it('is named as doubtful and told nowhere else', () => {
    const told = tell('dung/2023.kinh-phi.tong.thuc-hien 5.5?\ndung/2022.kinh-phi.tong.thuc-hien 0.48', 'dung');
    expect(told.lead).toBe('Sổ mới có 2 số liệu về Dũng, rải từ 2022 đến 2023. Năm 2022, tỉnh chi 480 triệu đồng cho khuyến công.');
    expect(told.missing).toEqual([
      'Số thực chi trọn năm mới có ở năm 2022. 1 số liệu còn nghi vấn nên không được vẽ, cộng hay xếp hạng: kinh phí khuyến công năm 2023 (5,5 tỷ đồng).',
    ]);
  });

  it('is named as disputed with every printed value', () => {
    const told = tell(`an/2023.kinh-phi.tong.thuc-hien 6.0\nan/2023.kinh-phi.tong.thuc-hien 7.2 @so`, 'an');
    expect(told.missing[0]).toContain('Các nguồn không thống nhất về kinh phí khuyến công năm 2023: 7,2 tỷ đồng hay 6,0 tỷ đồng.');
  });
});

describe('results', () => {
  it('tells projects of a kind as part of all projects, and none as none', () => {
    const { lead, results } = tell('dung/2023.de-an.kcdp.thuc-hien 16\ndung/2023.de-an.kcdp.thuc-hien.may-moc 8\ndung/2022.de-an.tong.thuc-hien 0', 'dung');
    expect(lead).toContain('Năm 2023, khuyến công địa phương thực hiện 16 đề án, trong đó 8 đề án máy móc.');
    expect(results).toEqual(['Năm 2022, tỉnh không thực hiện đề án nào.']);
  });

  it('tells product counts of several years as one series', () => {
    const { results } = tell('dung/2021.san-pham-cap-tinh.tong.thuc-hien 10\ndung/2023.san-pham-cap-tinh.tong.thuc-hien 12\ndung/2021/2023.kinh-phi.tong.thuc-hien 9', 'dung');
    expect(results).toEqual(['Số sản phẩm tiêu biểu cấp tỉnh là 10 (2021) và 12 (2023).']);
  });
});

it('lists the latest years of a long series, and says so', () => {
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
  const { results } = tell(years.map((year, i) => `dung/${year}.san-pham-cap-tinh.tong.thuc-hien ${10 + i}`).join('\n'), 'dung');
  expect(results).toEqual(['Số sản phẩm tiêu biểu cấp tỉnh những năm gần nhất là 12 (2019), 13 (2020), 14 (2021), 15 (2022), 16 (2023) và 17 (2024).']);
});
