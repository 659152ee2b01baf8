/** Plan against actual, qualified dots, small multiples, matrices. Figures: conferences and province reports. */
import type { Chart, Datum } from '../../src/charts/model.ts';
import { figure, missing } from './figures.ts';

const years = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

/** Values by year; a year that is not named has none. */
const byYear = (values: Readonly<Record<number, Datum>>): { x: number; datum: Datum }[] =>
  years.map((x) => ({ x, datum: values[x] ?? missing() }));

const plan = (printed: string): Datum => figure(printed, 'ke-hoach');

/** Coverage of six provinces, one letter a year: actual, plan, estimate, doubtful, none. */
const coverage: readonly (readonly [string, string])[] = [
  ['Bắc Giang', '..PPAAPP.PA'],
  ['Cao Bằng', '....PP.....'],
  ['Hà Nam', 'A.A.AAEA?D.'.replace('?', 'P')],
  ['Hưng Yên', '..........P'],
  ['Ninh Bình', 'AAAAAAPAA..'],
  ['Quảng Ninh', '.A.PPA.AAAA'],
];
const cells = (letters: string): Datum[] =>
  [...letters].map((letter) => {
    if (letter === 'D') return { ...missing('nghi vấn'), key: 'ha-nam/2023.kinh-phi.kcqg.thuc-hien' };
    const status = ({ A: 'thuc-hien', P: 'ke-hoach', E: 'uoc' } as const)[letter];
    return status ? figure('1', status) : missing();
  });

/** Cases of charts made of rows. */
export const rowCases: readonly Chart[] = [
  {
    kind: 'plan-actual',
    id: 'plan-actual-north',
    title: 'Phía Bắc giải ngân từ 89% đến gần hết kế hoạch',
    subtitle: 'Kinh phí khuyến công, tỷ đồng',
    source: { text: 'Bộ Công Thương' },
    lang: 'vi',
    unit: 'tỷ đồng',
    rows: [
      { label: '2016', plan: plan('125'), actual: figure('>123.37'), completion: figure('97.02') },
      { label: '2018', plan: plan('144.6'), actual: figure('142.7'), completion: figure('98.7') },
      { label: '2021', plan: plan('142.2'), actual: figure('130.4'), completion: figure('91.7') },
      { label: '2022', plan: plan('174.3'), actual: missing('chưa công bố') },
      { label: '2023', plan: missing(), actual: figure('176.4'), completion: figure('94.6') },
      { label: '2024 (15 tỉnh)', plan: plan('105.5'), actual: figure('94.3'), completion: figure('89.36') },
    ],
  },
  {
    kind: 'dots',
    id: 'dots-qualified',
    title: 'Nhiều con số chỉ được công bố là “hơn”, “gần”, “khoảng”',
    subtitle: 'Tỷ đồng, các báo cáo 2014–2024',
    source: { text: 'Bộ Công Thương; Sở Công Thương các tỉnh' },
    lang: 'vi',
    unit: 'tỷ đồng',
    rows: [
      { label: 'Bắc Giang 2016–2020', datum: figure('>30.7'), highlight: true },
      { label: 'Yên Bái 2016–2020', datum: figure('24.235') },
      { label: 'Hải Dương 2014–2020', datum: figure('<18.03') },
      { label: 'Ninh Bình 2020', datum: figure('~7.2', 'ke-hoach') },
      { label: 'Hòa Bình 2020', datum: figure('3.86'), low: 3.3, high: 5.2 },
      { label: 'Hưng Yên 2023', datum: missing() },
    ],
  },
  {
    kind: 'dots',
    id: 'dots-long-names',
    title: 'Vốn đối ứng lớn gấp nhiều lần doanh thu tư vấn',
    subtitle: 'Tỷ đồng, 28 tỉnh phía Bắc, 2023',
    source: { text: 'Bộ Công Thương' },
    lang: 'vi',
    unit: 'tỷ đồng',
    tone: 'kcdp',
    rows: [
      { label: 'Vốn đối ứng của cơ sở công nghiệp nông thôn', datum: figure('>480') },
      { label: 'Kinh phí khuyến công', datum: figure('176.4') },
      { label: 'Doanh thu tư vấn phát triển công nghiệp', datum: figure('>12') },
    ],
  },
  {
    kind: 'multiples',
    id: 'multiples-provinces',
    title: 'Không tỉnh nào công bố kinh phí đều đặn',
    subtitle: 'Kinh phí khuyến công, tỷ đồng, 2014–2024',
    source: { text: 'Sở Công Thương các tỉnh' },
    lang: 'vi',
    unit: 'tỷ đồng',
    panels: [
      { title: 'Ninh Bình', highlight: true, points: byYear({ 2016: figure('>5.3'), 2017: figure('>3.6'), 2018: figure('>3.9'), 2019: figure('>10.2'), 2020: plan('~7.2') }) },
      { title: 'Thanh Hóa', points: byYear({ 2017: figure('6.427'), 2019: plan('6') }) },
      { title: 'Quảng Ninh', points: byYear({ 2018: plan('2.8'), 2021: figure('2.5'), 2023: figure('6.497') }) },
      { title: 'Nghệ An', points: byYear({ 2014: plan('4'), 2015: plan('4'), 2016: plan('4'), 2017: plan('5.327'), 2018: plan('4.5') }) },
      { title: 'Hòa Bình', points: byYear({ 2020: figure('3.86'), 2021: figure('1.4', 'uoc') }) },
      { title: 'Vĩnh Phúc', points: byYear({ 2023: figure('6.8') }) },
      { title: 'Hưng Yên', points: byYear({}) },
      { title: 'Hà Tĩnh', points: byYear({ 2019: plan('2.7'), 2024: figure('>1.5') }) },
    ],
  },
  {
    kind: 'matrix',
    id: 'matrix-coverage',
    title: 'Tỉnh nào, năm nào có số liệu',
    subtitle: 'Kinh phí khuyến công theo năm, 2014–2024',
    source: { text: 'Sổ Khuyến công' },
    lang: 'vi',
    unit: 'tỷ đồng',
    mode: 'coverage',
    columns: years.map(String),
    rows: coverage.map(([label, letters]) => ({ label, cells: cells(letters), highlight: label === 'Hà Nam' })),
  },
  {
    kind: 'matrix',
    id: 'matrix-value',
    title: 'Ninh Bình công bố nhiều năm nhất',
    subtitle: 'Kinh phí khuyến công, tỷ đồng',
    source: { text: 'Sở Công Thương các tỉnh' },
    lang: 'vi',
    unit: 'tỷ đồng',
    mode: 'value',
    columns: ['2016', '2017', '2018', '2019', '2020'],
    rows: [
      { label: 'Ninh Bình', cells: [figure('>5.3'), figure('>3.6'), figure('>3.9'), figure('>10.2'), plan('~7.2')] },
      { label: 'Nghệ An', cells: [plan('4'), plan('5.3'), plan('4.5'), missing(), missing()] },
      { label: 'Quảng Ninh', cells: [missing(), plan('1.8'), plan('2.8'), missing(), missing()] },
      { label: 'Thanh Hóa', cells: [missing(), figure('6.4'), missing(), figure('6', 'uoc'), missing()] },
      { label: 'Bà Rịa - Vũng Tàu', cells: [missing(), missing(), missing(), missing(), missing()] },
    ],
  },
];
