import type { Place } from '../ledger/model.ts';
import type { Lang } from './lang.ts';
import { formatDate } from './dates.ts';

/**
 * `plain`: the bare name, "Bắc Giang" · "Hải Phòng".
 * `full`: with its kind, for sentences: "tỉnh Bắc Giang" · "TP. Hải Phòng" · "khu vực phía Bắc" · "cả nước".
 * `dated`: also with the life of a place that has begun or ended: "tỉnh Bắc Ninh (mới, từ 7/2025)".
 */
export type PlaceStyle = 'plain' | 'full' | 'dated';

/** The name of a place. Its stored name may carry a dated remark in brackets; the remark is always made anew here. */
export function placeName(place: Place, lang: Lang, style: PlaceStyle = 'plain'): string {
  const plain = (lang === 'vi' ? place.name_vi : place.name_en).replace(/\s*\([^)]*\)$/, '');
  if (style === 'plain') return plain;
  const full = lang === 'vi' ? vietnamese(place, plain) : english(place, plain);
  if (style === 'full') return full;
  const life = lifeOf(place, lang);
  return life === '' ? full : `${full} (${life})`;
}

/** The name with its marks, for pages that write it without: "Bắc Giang" beside "Bac Giang". Empty where it is the same, and for a region or the country. */
export function markedName(place: Place, lang: Lang): string {
  if (lang === 'vi' || place.level !== 'province') return '';
  const marked = placeName(place, 'vi').replace(/^TP\. /, '');
  return marked === placeName(place, lang) ? '' : marked;
}

/** "28 tỉnh, thành phố phía Bắc" · "the 28 northern provinces and cities": a region by the number of its members. */
export function membersPhrase(region: Place, members: number, lang: Lang): string {
  const plain = placeName(region, lang);
  if (lang === 'vi') return `${members} tỉnh, thành phố ${vietnamese(region, plain).replace(/^khu vực /, '')}`;
  return `the ${members} provinces and cities of ${english(region, plain)}`;
}

/** When a place began or ended: "mới, từ 7/2025" · "cũ, đến 6/2025"; empty for one that never changed. */
export function lifeOf(place: Pick<Place, 'valid_from' | 'valid_to'>, lang: Lang): string {
  const from = month(place.valid_from, lang);
  const to = month(place.valid_to, lang);
  if (from && to) return lang === 'vi' ? `từ ${from} đến ${to}` : `${from} to ${to}`;
  if (from) return lang === 'vi' ? `mới, từ ${from}` : `new, from ${from}`;
  if (to) return lang === 'vi' ? `cũ, đến ${to}` : `former, to ${to}`;
  return '';
}

function month(date: string, lang: Lang): string {
  return formatDate(date.slice(0, 7), lang, lang === 'vi' ? 'short' : 'long');
}

function vietnamese(place: Place, plain: string): string {
  if (place.kind === 'tinh') return `tỉnh ${plain}`;
  if (place.kind === 'thanh-pho') return plain.startsWith('TP.') ? plain : `TP. ${plain}`;
  const inSentence = plain.slice(0, 1).toLowerCase() + plain.slice(1);
  return inSentence.startsWith('phía') ? `khu vực ${inSentence}` : inSentence;
}

function english(place: Place, plain: string): string {
  if (place.kind === 'tinh') return `${plain} province`;
  if (place.kind === 'thanh-pho') return /^Hanoi$|city$/i.test(plain) ? plain : `${plain} city`;
  return place.level === 'region' ? `the ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}` : plain;
}
