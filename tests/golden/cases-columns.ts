/** Columns over years. Figures: northern conferences XI–XIX. */
import type { ColumnsChart, SeriesName } from '../../src/charts/model.ts';
import { figure, missing } from './figures.ts';

const programmes: readonly SeriesName[] = [
  { id: 'kcqg', name: 'Khuyến công quốc gia', short: 'KCQG', tone: 'kcqg' },
  { id: 'kcdp', name: 'Khuyến công địa phương', short: 'KCĐP', tone: 'kcdp' },
];

/** Cases of columns. */
export const columnCases: readonly ColumnsChart[] = [
  {
    kind: 'columns-stacked',
    id: 'columns-north',
    title: 'Năm 2023, 28 tỉnh phía Bắc chi 176,4 tỷ đồng, địa phương góp hơn một nửa',
    subtitle: 'Kinh phí khuyến công phía Bắc, tỷ đồng, 2016–2025',
    source: { text: 'Bộ Công Thương, hội nghị khuyến công phía Bắc lần thứ XII–XIX' },
    note: '79,9 + 96,6 lệch 0,1 so với 176,4 do làm tròn.',
    lang: 'vi',
    unit: 'tỷ đồng',
    series: programmes,
    columns: [
      { label: '2016', parts: [figure('56.3'), figure('67.1')], total: figure('>123.37') },
      { label: '2017', parts: [missing(), missing()] },
      { label: '2018', parts: [missing(), missing()], total: figure('142.727', 'thuc-hien', { text: '142,7' }) },
      { label: '2019', parts: [missing(), missing()] },
      { label: '2020', parts: [missing(), missing()] },
      { label: '2021', parts: [figure('50.3'), figure('80.1')], total: figure('130.4') },
      { label: '2022', parts: [missing(), missing()], total: figure('174.3', 'ke-hoach') },
      { label: '2023', parts: [figure('79.9'), figure('96.6')], total: figure('176.4') },
      { label: '2024', parts: [figure('15.1'), figure('79.2')], total: figure('94.3') },
      { label: '2025', parts: [missing(), missing()], total: figure('148.2', 'ke-hoach') },
    ],
    breaks: [{ after: '2023', label: '28 tỉnh, sau đó 15 tỉnh' }],
  },
  {
    kind: 'columns-stacked',
    id: 'columns-few',
    title: 'Cả nước: phần địa phương luôn lớn hơn phần quốc gia',
    subtitle: 'Kinh phí khuyến công, tỷ đồng',
    source: { text: 'Cục Công Thương địa phương' },
    lang: 'vi',
    unit: 'tỷ đồng',
    series: programmes,
    columns: [
      { label: '2016', parts: [figure('103.7', 'ke-hoach'), figure('127.2', 'ke-hoach')], total: figure('230.9', 'ke-hoach') },
      { label: '2018', parts: [figure('118.6'), figure('172.2')], total: figure('290.8') },
      { label: '2022', parts: [figure('136'), figure('187')], total: figure('323') },
      { label: '2024', parts: [missing(), figure('164.2')] },
    ],
  },
  {
    kind: 'columns-stacked',
    id: 'columns-open-parts',
    title: 'Thái Nguyên: hai giai đoạn, hai cách báo cáo',
    subtitle: 'Kinh phí khuyến công, tỷ đồng',
    source: { text: 'Sở Công Thương Thái Nguyên' },
    lang: 'vi',
    unit: 'tỷ đồng',
    series: programmes,
    columns: [
      { label: '2011–2015', parts: [figure('6'), figure('20.5')], total: figure('26.5') },
      { label: '2016–2020', parts: [missing(), missing()], total: figure('>21') },
      { label: '2021–2024', parts: [missing(), figure('>14.7')], total: figure('>21.3') },
    ],
  },
  {
    kind: 'columns-grouped',
    id: 'columns-grouped',
    title: 'Tiền quốc gia đứng yên, tiền địa phương tăng dần',
    subtitle: 'Kinh phí khuyến công phía Bắc theo nguồn, tỷ đồng',
    source: { text: 'Bộ Công Thương' },
    lang: 'vi',
    unit: 'tỷ đồng',
    series: programmes,
    columns: [
      { label: '2016', parts: [figure('56.3'), figure('67.1')] },
      { label: '2021', parts: [figure('50.3'), figure('80.1')] },
      { label: '2022', parts: [missing(), missing()] },
      { label: '2023', parts: [figure('79.9'), figure('96.6')] },
      { label: '2024', parts: [figure('>71', 'ke-hoach'), figure('<100', 'ke-hoach')] },
    ],
  },
  {
    kind: 'columns-grouped',
    id: 'columns-many-years',
    title: 'Mười lăm năm số cơ sở được hỗ trợ',
    subtitle: 'Số cơ sở, ví dụ dài, 2010–2025',
    source: { text: 'Ví dụ' },
    lang: 'vi',
    unit: 'cơ sở',
    series: [{ id: 'tong', name: 'Cơ sở được hỗ trợ', tone: 'tong' }],
    columns: Array.from({ length: 16 }, (_, index) => ({
      label: String(2010 + index),
      parts: [index === 4 || index === 5 ? missing() : figure(300 + ((index * 137) % 700), index > 14 ? 'uoc' : 'thuc-hien')],
    })),
  },
];
