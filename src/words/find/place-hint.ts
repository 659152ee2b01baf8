import type { PlaceBook } from '../../ledger/places.ts';
import type { Place } from '../../ledger/model.ts';
import { formatDate } from '../dates.ts';
import { joinList } from '../lists.ts';
import type { Lang } from '../lang.ts';
import { placeName } from '../places.ts';

/** A day on which only places without an end exist. */
const DISTANT = '9999-12-31';

/**
 * What a place is and what became of it, in a few words: "tỉnh cũ; hợp nhất vào Bắc Ninh từ 1/7/2025" · "tỉnh từ 1/7/2025, gồm Bắc
 * Giang và Bắc Ninh cũ" · "thành phố"; "former province; part of Bac Ninh since 1 Jul 2025".
 */
export function placeHint(places: PlaceBook, place: Place, lang: Lang): string {
  const vi = lang === 'vi';
  const kind = kindOf(place, lang);
  const next = places.get(place.successor);
  const origins = places.predecessors(place.place);
  const from = place.valid_from === '' ? '' : formatDate(place.valid_from, lang);
  const name = (one: Place): string => placeName(one, lang);
  const made = origins.length > 1 ? joinList(origins.map(name), lang) : '';
  // A region's list holds a member that changed its form twice.
  const members = places.members(place.place).filter((member) => places.alive(member, place.valid_to || DISTANT)).length;
  const what =
    place.level === 'region' ? (vi ? `${kind}, ${members} tỉnh, thành phố` : `${kind}, ${members} provinces and cities`)
    : next !== undefined && from === '' ? (vi ? `${kind} cũ` : `former ${kind}`)
    : kind;
  const until = next !== undefined && from !== '' ? (vi ? ` đến ${formatDate(place.valid_to, lang)}` : ` until ${formatDate(place.valid_to, lang)}`) : '';
  const since = from === '' ? '' : vi ? ` từ ${from}${until}` : until === '' ? ` since ${from}` : ` from ${from}${until}`;
  const union = made === '' || place.level !== 'province' ? '' : vi ? `, gồm ${made} cũ` : `, made of the former ${made}`;
  return `${what}${since}${union}${next === undefined ? '' : `; ${becameWhat(places, place, next, lang)}`}`;
}

function becameWhat(places: PlaceBook, place: Place, next: Place, lang: Lang): string {
  const vi = lang === 'vi';
  const when = formatDate(next.valid_from, lang);
  const siblings = places.predecessors(next.place).filter((one) => one.place !== place.place);
  const name = placeName(next, lang);
  if (place.level === 'region') return vi ? `ranh giới mới từ ${when}` : `new boundaries since ${when}`;
  if (siblings.length === 0) return vi ? `trở thành ${kindOf(next, lang)} ${name} từ ${when}` : `the ${kindOf(next, lang)} of ${name} since ${when}`;
  if (name !== placeName(place, lang)) return vi ? `hợp nhất vào ${name} từ ${when}` : `part of ${name} since ${when}`;
  const others = joinList(siblings.map((one) => placeName(one, lang)), lang);
  return vi ? `hợp nhất với ${others} từ ${when}` : `merged with ${others} on ${when}`;
}

function kindOf({ level, kind }: Place, lang: Lang): string {
  const vi = lang === 'vi';
  if (level === 'country') return vi ? 'cả nước' : 'country';
  if (level === 'region') return vi ? 'khu vực' : 'region';
  if (kind === 'thanh-pho') return vi ? 'thành phố' : 'city';
  return vi ? 'tỉnh' : 'province';
}
