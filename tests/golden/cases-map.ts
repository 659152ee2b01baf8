/** Maps in both boundaries, a crop, a locator. Figures: province reports 2016–2020, as far as they exist. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Datum, MapChart } from '../../src/charts/model.ts';
import { figure, missing } from './figures.ts';

const folder = new URL('../../data/', import.meta.url);
const read = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(new URL(file, folder), 'utf8'), { header: true, skipEmptyLines: true }).data;
const names = Object.fromEntries(read('places.csv').map((row) => [row['place'] ?? '', row['name_vi'] ?? '']));
const north = read('region-members.csv').flatMap((row) => (row['region'] === 'phia-bac' ? [row['place'] ?? ''] : []));

const known: Record<string, Datum> = {
  'bac-giang': figure('>30.7'),
  'yen-bai': figure('24.235'),
  'ha-tinh': figure('>23.29'),
  'thai-nguyen': figure('>21'),
  'hoa-binh': figure('8.95'),
  'lang-son': figure('6.9'),
  'thanh-hoa': figure('6.4'),
  'ninh-binh': figure('>5.3'),
  'cao-bang': figure('18.2', 'ke-hoach'),
  'dien-bien': figure('>7'),
  'hung-yen': missing('không công bố'),
};

/** A made-up value for every unit, to see all shades. */
const everywhere = (units: readonly string[]): Record<string, Datum> =>
  Object.fromEntries(units.map((unit, index) => [unit, figure(((index * 37) % 97) + 1)]));

const common = { kind: 'map', lang: 'vi', unit: 'tỷ đồng', names, source: { text: 'Sở Công Thương các tỉnh' } } as const;
const old = Object.keys(names).filter((place) => !/-20\d\d$/.test(place) && place !== 'hue');

/** Cases of maps. */
export const mapCases: readonly MapChart[] = [
  { ...common, id: 'map-63', variant: 'choropleth', boundary: '63', title: 'Chỉ mười tỉnh công bố kinh phí khuyến công cả giai đoạn', subtitle: 'Kinh phí khuyến công 2016–2020, tỷ đồng', values: known, highlight: ['bac-giang'] },
  { ...common, id: 'map-63-full', variant: 'choropleth', boundary: '63', title: 'Bản đồ đủ số liệu (ví dụ)', subtitle: 'Giá trị ví dụ', values: everywhere(old) },
  {
    ...common,
    id: 'map-34',
    variant: 'choropleth',
    boundary: '34',
    title: 'Ba mươi tư đơn vị từ 1/7/2025',
    subtitle: 'Giá trị ví dụ, tỷ đồng',
    thresholds: [20, 40, 60, 80],
    values: everywhere([...Object.keys(names).filter((place) => /-2025$/.test(place)), 'ha-noi', 'hue', 'son-la', 'nghe-an', 'thanh-hoa', 'cao-bang']),
  },
  {
    ...common,
    id: 'map-crop-north',
    variant: 'choropleth',
    boundary: '63',
    title: 'Phía Bắc: ba tỉnh vượt 20 tỷ đồng',
    subtitle: 'Kinh phí khuyến công 2016–2020, tỷ đồng, 28 tỉnh phía Bắc',
    values: known,
    crop: { places: north, label: '28 tỉnh, thành phố phía Bắc (đến 6/2025)' },
  },
  { ...common, id: 'map-locator', variant: 'locator', boundary: '63', title: 'Bắc Giang ở đâu', subtitle: '', values: {}, highlight: ['bac-giang'] },
];
