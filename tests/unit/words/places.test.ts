import { expect, it } from 'vitest';
import type { Place } from '../../../src/ledger/model.ts';
import { joinList } from '../../../src/words/lists.ts';
import { markedName, membersPhrase, placeName } from '../../../src/words/places.ts';
import { realLedger } from './real-ledger.ts';

const place = (fields: Partial<Place>): Place => ({
  place: 'x', name_vi: '', name_en: '', level: 'province', kind: 'tinh', gso_code: '', iso_3166_2: '',
  valid_from: '', valid_to: '', successor: '', note: '', ...fields,
});

const bacGiang = place({ name_vi: 'Bắc Giang', name_en: 'Bac Giang', valid_to: '2025-06-30', successor: 'bac-ninh-2025' });
const bacNinh = place({ name_vi: 'Bắc Ninh', name_en: 'Bac Ninh', valid_from: '2025-07-01' });
const haiPhong = place({ name_vi: 'Hải Phòng', name_en: 'Hai Phong', kind: 'thanh-pho' });
const saiGon = place({ name_vi: 'TP. Hồ Chí Minh', name_en: 'Ho Chi Minh City', kind: 'thanh-pho' });
const north = place({
  name_vi: 'Khu vực phía Bắc (28 tỉnh, đến 6/2025)', name_en: 'Northern region (28 provinces, to June 2025)',
  level: 'region', kind: '', valid_to: '2025-06-30',
});

it('names a place with its kind and its life', () => {
  expect(placeName(bacGiang, 'vi')).toBe('Bắc Giang');
  expect(placeName(bacGiang, 'vi', 'full')).toBe('tỉnh Bắc Giang');
  expect(placeName(bacGiang, 'vi', 'dated')).toBe('tỉnh Bắc Giang (cũ, đến 6/2025)');
  expect(placeName(bacNinh, 'vi', 'dated')).toBe('tỉnh Bắc Ninh (mới, từ 7/2025)');
  expect(placeName(bacNinh, 'en', 'dated')).toBe('Bac Ninh province (new, from July 2025)');
  expect(placeName(haiPhong, 'vi', 'full')).toBe('TP. Hải Phòng');
  expect(placeName(saiGon, 'vi', 'full')).toBe('TP. Hồ Chí Minh');
  expect(placeName(saiGon, 'en', 'full')).toBe('Ho Chi Minh City');
});

it('keeps the marks of a name at hand where English leaves them out', () => {
  expect(markedName(bacGiang, 'en')).toBe('Bắc Giang');
  expect(markedName(bacGiang, 'vi')).toBe('');
  expect(markedName(saiGon, 'en')).toBe('Hồ Chí Minh');
  expect(markedName(place({ name_vi: 'Gia Lai', name_en: 'Gia Lai' }), 'en')).toBe('');
  expect(markedName(north, 'en')).toBe('');
});

it('names a region without the remark in its stored name', () => {
  expect(placeName(north, 'vi')).toBe('Khu vực phía Bắc');
  expect(placeName(north, 'vi', 'full')).toBe('khu vực phía Bắc');
  expect(placeName(north, 'en', 'full')).toBe('the northern region');
  expect(membersPhrase(north, 28, 'vi')).toBe('28 tỉnh, thành phố phía Bắc');
});

it('joins lists', () => {
  expect(joinList([], 'vi')).toBe('');
  expect(joinList(['A'], 'vi')).toBe('A');
  expect(joinList(['A', 'B'], 'en')).toBe('A and B');
  expect(joinList(['A', 'B', 'C'], 'vi')).toBe('A, B và C');
});

it('English names are the Vietnamese ones without marks, but for those the world knows otherwise', () => {
  const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const provinces = realLedger().tables.places.filter(({ level }) => level === 'province');
  const other = provinces.filter(({ name_vi, name_en }) => bare(name_vi) !== name_en).map(({ name_en }) => name_en);
  expect([...new Set(other)].sort()).toEqual(['Ba Ria-Vung Tau', 'Hanoi', 'Ho Chi Minh City', 'Thua Thien-Hue']);
});
