import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { homeSentences } from '../../../src/words/home-sentences.ts';
import { plainText } from '../../../src/words/prose.ts';
import { categorySentences, indicatorSentences } from '../../../src/words/topic-sentences.ts';
import { yearSentences } from '../../../src/words/year-sentences.ts';
import { madeLedger } from './made-ledger.ts';

const LEDGER = madeLedger(`
  viet-nam/2023.kinh-phi.tong.thuc-hien 323
  phia-bac/2023.kinh-phi.tong.thuc-hien 176.4
  phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien 94.6
  phia-bac/2022.kinh-phi.tong.ke-hoach 174.3
  an/2023.kinh-phi.tong.thuc-hien 6.0
  binh/2023.kinh-phi.tong.thuc-hien >4
  cuong/2023.kinh-phi.tong.thuc-hien 9
  cuong/2023.kinh-phi.tong.thuc-hien 9.0 @so
  cuong/2023.kinh-phi.tong.thuc-hien.may-moc 3
  dung/2023.kinh-phi.tong.thuc-hien 99?
  dung/2022.de-an.tong.thuc-hien 5`);

describe('yearSentences', () => {
  const year = (at: number, lang: 'vi' | 'en' = 'vi') => plainText(yearSentences(LEDGER, at, lang).lead);

  it('goes from the country to the regions to the provinces', () => {
    expect(year(2023)).toBe(
      'Năm 2023, cả nước đã chi 323 tỷ đồng cho khuyến công. Riêng 4 tỉnh, thành phố phía Bắc chi 176,4 tỷ đồng cho khuyến công, đạt 94,6% kế hoạch. ' +
      'Về các tỉnh, mới có số riêng của An, Bình, Cường và Dũng. Trong 3 nơi có tổng số thực chi, Cường chi nhiều nhất, 9 tỷ đồng; Bình ít nhất, hơn 4 tỷ đồng.',
    );
  });

  it('says what is not known', () => {
    expect(year(2022)).toBe(
      'Năm 2022 cả nước chi tổng cộng bao nhiêu thì chưa thấy nguồn nào công bố. Kế hoạch kinh phí năm 2022 của 4 tỉnh, thành phố phía Bắc là 174,3 tỷ đồng. ' +
      'Về các tỉnh, mới có số riêng của Dũng. Chưa nơi nào có tổng số thực chi.',
    );
    expect(year(2022, 'en')).toContain('We found no published total of what the country spent in 2022.');
  });
});

describe('topics', () => {
  const indicator = (ledger: Ledger, id: string) => {
    const found = ledger.indicators.get(id);
    return found ? indicatorSentences(ledger, found, 'vi').map(plainText).join('|') : '';
  };

  it('counts what is known of an indicator, and names a few figures one by one', () => {
    expect(indicator(LEDGER, 'kinh-phi')).toBe(
      'Sổ có 8 số liệu về chỉ tiêu này, ở 6 nơi, từ 2022 đến 2023; 1 số là kế hoạch hoặc mục tiêu và 1 số còn nghi vấn. ' +
      'Số thực hiện mới nhất của cả nước là 323 tỷ đồng (năm 2023). Số thực hiện mới nhất của 4 tỉnh, thành phố phía Bắc là 176,4 tỷ đồng (năm 2023). ' +
      'Nhiều tỉnh có số nhất là năm 2023 (thực hiện): trong 3 nơi, cao nhất là Cường với 9 tỷ đồng, thấp nhất là Bình với hơn 4 tỷ đồng.',
    );
    expect(indicator(LEDGER, 'de-an')).toBe('Về chỉ tiêu này, sổ mới có 1 số liệu: 5 đề án (Dũng, năm 2022).');
    expect(indicator(LEDGER, 'von-doi-ung')).toBe('Sổ chưa tìm thấy số liệu nào về chỉ tiêu này.');
  });

  it('tells a category by its largest sum', () => {
    const [category] = LEDGER.tables.categories;
    expect(category && categorySentences(LEDGER, category, 'vi').map(plainText)).toEqual([
      'Sổ có 1 số liệu về nhóm việc này, ở 1 nơi, của năm 2023. Khoản thực chi duy nhất được nêu cho nhóm việc này là 3 tỷ đồng, ở TP. Cường, năm 2023.',
    ]);
  });
});

it('opens the site with the latest reported year and what the ledger holds', () => {
  const funding = LEDGER.figure('phia-bac/2023.kinh-phi.tong.thuc-hien');
  if (funding === undefined) throw new Error('the made ledger has this figure');
  const { headline, year, ledger } = homeSentences(LEDGER, funding, 'vi');
  expect([headline, year, ledger].map(plainText)).toEqual([
    'Năm 2023, khu vực phía Bắc chi 176,4 tỷ đồng cho khuyến công',
    'Năm 2023, 4 tỉnh, thành phố phía Bắc đã chi 176,4 tỷ đồng cho khuyến công, đạt 94,6% kế hoạch.',
    'Sổ hiện có 10 số liệu lấy từ 2 tài liệu, về 4 tỉnh, thành phố cùng các khu vực và cả nước. 1 số còn nghi vấn: sổ ghi rõ vì sao, và không đem vẽ, cộng hay xếp hạng.',
  ]);
});
