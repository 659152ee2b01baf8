/** Lines over years. */
import type { LineChart } from '../../src/charts/model.ts';
import { figure, missing } from './figures.ts';

/** Cases of lines. */
export const lineCases: readonly LineChart[] = [
  {
    kind: 'line',
    id: 'line-gaps-break',
    title: 'Kinh phí khuyến công phía Bắc qua các kỳ hội nghị',
    subtitle: 'Tỷ đồng; điểm không nối là năm không liền kề',
    source: { text: 'Bộ Công Thương' },
    lang: 'vi',
    unit: 'tỷ đồng',
    series: [
      {
        id: 'kcqg',
        name: 'Khuyến công quốc gia',
        short: 'KCQG',
        tone: 'kcqg',
        points: [
          { x: 2016, datum: figure('56.3') },
          { x: 2021, datum: figure('50.3') },
          { x: 2023, datum: figure('79.9') },
          { x: 2024, datum: figure('15.1') },
        ],
      },
      {
        id: 'kcdp',
        name: 'Khuyến công địa phương',
        short: 'KCĐP',
        tone: 'kcdp',
        points: [
          { x: 2016, datum: figure('67.1') },
          { x: 2021, datum: figure('80.1') },
          { x: 2022, datum: missing('không có số liệu') },
          { x: 2023, datum: figure('96.6') },
          { x: 2024, datum: figure('79.2') },
        ],
      },
    ],
    breaks: [{ after: 2023, label: '28 tỉnh, sau đó 15 tỉnh' }],
  },
  {
    kind: 'line',
    id: 'line-ninh-binh',
    title: 'Ninh Bình: năm 2019 chi gấp hơn hai lần rưỡi năm trước',
    subtitle: 'Kinh phí khuyến công, tỷ đồng, 2012–2020',
    source: { text: 'Báo Ninh Bình' },
    lang: 'vi',
    unit: 'tỷ đồng',
    series: [
      {
        id: 'tong',
        name: 'Ninh Bình',
        tone: 'accent',
        points: [
          { x: 2012, datum: figure('3.1') },
          { x: 2013, datum: figure('3.4') },
          { x: 2014, datum: missing() },
          { x: 2015, datum: figure('4.2') },
          { x: 2016, datum: figure('>5.3') },
          { x: 2017, datum: figure('>3.6') },
          { x: 2018, datum: figure('>3.9') },
          { x: 2019, datum: figure('>10.2') },
          { x: 2020, datum: figure('~7.2', 'ke-hoach') },
        ],
      },
    ],
  },
  {
    kind: 'line',
    id: 'line-close-ends',
    title: 'Bốn tỉnh kết thúc gần như cùng một mức',
    subtitle: 'Số đề án, 2018–2023',
    source: { text: 'Ví dụ' },
    lang: 'vi',
    unit: 'đề án',
    series: (
      [
        ['bac-giang', 'Bắc Giang', 'accent', [12, 15, 14, 18, 21, 20]],
        ['phu-tho', 'Phú Thọ', 'kcqg', [9, 11, 16, 17, 18, 20]],
        ['quang-ninh', 'Quảng Ninh', 'moss', [4, 6, 6, 11, 15, 19]],
        ['thai-nguyen', 'Thái Nguyên', 'plum', [20, 17, 13, 15, 16, 18]],
      ] as const
    ).map(([id, name, tone, values]) => ({
      id,
      name,
      tone,
      points: values.map((value, index) => ({ x: 2018 + index, datum: figure(value) })),
    })),
  },
];
