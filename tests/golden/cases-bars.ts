/** Ranked bars. Figures: province reports 2014–2025 and the XVIII northern conference. */
import type { BarsChart } from '../../src/charts/model.ts';
import { figure, missing } from './figures.ts';

/** Cases of ranked bars. */
export const barCases: readonly BarsChart[] = [
  {
    kind: 'bars',
    id: 'bars-ranked',
    title: 'Bắc Giang chi hơn 30,7 tỷ đồng cho khuyến công giai đoạn 2016–2020, dẫn đầu các tỉnh có số liệu',
    subtitle: 'Kinh phí khuyến công, tỷ đồng, một số tỉnh phía Bắc, 2016–2020',
    source: { text: 'Sở Công Thương các tỉnh' },
    lang: 'vi',
    unit: 'tỷ đồng',
    rows: [
      { label: 'Bắc Giang', datum: figure('>30.7'), highlight: true },
      { label: 'Yên Bái', datum: figure('24.235') },
      { label: 'Hà Tĩnh', datum: figure('>23.29') },
      { label: 'Thái Nguyên', datum: figure('>21') },
      { label: 'Hòa Bình', datum: figure('8.95') },
      { label: 'Lạng Sơn', datum: figure('~6.9') },
      { label: 'Hưng Yên', datum: missing() },
      { label: 'Lai Châu', datum: missing('không công bố') },
    ],
    coverage: { have: 6, of: 28, what: 'tỉnh' },
  },
  {
    kind: 'bars',
    id: 'bars-long-names',
    title: 'Gần 400 cơ sở được hỗ trợ máy móc, hơn mười lần số được tư vấn sản xuất sạch hơn',
    subtitle: 'Số cơ sở được hỗ trợ, 28 tỉnh phía Bắc, 2023',
    source: { text: 'Bộ Công Thương, hội nghị khuyến công phía Bắc lần thứ XVIII' },
    lang: 'vi',
    unit: 'cơ sở',
    rows: [
      { label: 'Cơ sở ứng dụng máy móc tiên tiến', datum: figure('399') },
      { label: 'Lượt cơ sở có sản phẩm được bình chọn', datum: figure('239') },
      { label: 'Cơ sở được tư vấn, đánh giá sản xuất sạch hơn', datum: figure('34') },
      { label: 'Cơ sở được hỗ trợ thương hiệu, phòng trưng bày', datum: figure('29') },
    ],
  },
  {
    kind: 'bars',
    id: 'bars-coverage-reference',
    title: 'Cộng những gì các tỉnh đã công bố, miền nào cũng thiếu',
    subtitle: 'Kinh phí kế hoạch và thực hiện, tỷ đồng, 2023',
    source: { text: 'Tổng hợp từ báo cáo các tỉnh' },
    lang: 'vi',
    unit: 'tỷ đồng',
    tone: 'kcdp',
    reference: { value: 14.2, label: 'Bình quân 14,2' },
    rows: [
      { label: 'Tây Bắc', datum: figure('9.4'), coverage: { have: 3, of: 6, what: 'tỉnh' } },
      { label: 'Đông Bắc', datum: figure('21.6'), coverage: { have: 8, of: 10, what: 'tỉnh' } },
      { label: 'Đồng bằng', datum: figure('18.1', 'ke-hoach'), coverage: { have: 4, of: 9, what: 'tỉnh' } },
      { label: 'Bắc Trung Bộ', datum: figure('7.7', 'uoc') },
    ],
  },
  {
    kind: 'bars',
    id: 'bars-change',
    title: 'Kế hoạch 2024 của phía Bắc giảm 8,5%, rồi tăng 40% năm 2025',
    subtitle: 'Thay đổi so với kế hoạch năm trước, %',
    source: { text: 'Bộ Công Thương' },
    lang: 'vi',
    unit: '%',
    order: 'given',
    tone: 'kcqg',
    rows: [
      { label: '2016', datum: figure('6.7', 'ke-hoach') },
      { label: '2024', datum: figure('-8.5', 'ke-hoach') },
      { label: '2025', datum: figure('40', 'ke-hoach') },
    ],
  },
];
