import type { PlaceBook } from '../../ledger/places.ts';
import type { Place } from '../../ledger/model.ts';
import { formatDate } from '../dates.ts';
import { joinList } from '../lists.ts';
import type { Lang } from '../lang.ts';
import { placeName } from '../places.ts';

/** A day on which only places without an end exist. */
const DISTANT = '9999-12-31';

/** What happened to a place, in the names and dates of a language. */
interface Fate {
  readonly place: Place;
  readonly from: string;
  readonly until: string;
  /** Provinces and cities of a region on its last day. */
  readonly members: number;
  /** What it was made of; empty for a place that only changed its name or rank. */
  readonly parts: readonly string[];
  readonly next: Place | undefined;
  readonly nextName: string;
  /** Who went into the next form with it. */
  readonly company: readonly string[];
}

/**
 * What a place is and what became of it, in a few words: "tỉnh cũ; hợp nhất vào Bắc Ninh từ 1/7/2025" · "tỉnh từ 1/7/2025, gồm Bắc
 * Giang và Bắc Ninh cũ" · "thành phố"; "former province; part of Bac Ninh since 1 Jul 2025". Nothing of the country.
 */
export function placeHint(places: PlaceBook, place: Place, lang: Lang): string {
  if (place.level === 'country') return '';
  const name = (one: Place): string => placeName(one, lang);
  const next = places.get(place.successor);
  const origins = places.predecessors(place.place);
  const fate: Fate = {
    place,
    from: formatDate(place.valid_from, lang),
    until: formatDate(place.valid_to, lang),
    // A region's list holds a member twice that changed its form meanwhile.
    members: places.members(place.place).filter((member) => places.alive(member, place.valid_to || DISTANT)).length,
    parts: origins.length > 1 ? origins.map(name) : [],
    next,
    nextName: next === undefined ? '' : name(next),
    company: places.predecessors(place.successor).filter((one) => one.place !== place.place).map(name),
  };
  const [what, became] = lang === 'vi' ? inVietnamese(fate) : inEnglish(fate);
  return became === '' ? what : `${what}; ${became}`;
}

type Told = readonly [what: string, became: string];

function inVietnamese({ place, from, until, members, parts, next, nextName, company }: Fate): Told {
  const kind = ({ kind }: Place): string => (kind === 'thanh-pho' ? 'thành phố' : 'tỉnh');
  const changed = next === undefined ? '' : formatDate(next.valid_from, 'vi');
  if (place.level === 'region') return [`khu vực, ${members} tỉnh, thành phố${from && ` từ ${from}`}`, changed && `ranh giới mới từ ${changed}`];
  const union = parts.length === 0 ? '' : `, gồm ${joinList(parts, 'vi')} cũ`;
  if (next === undefined) return [`${kind(place)}${from && ` từ ${from}`}${union}`, ''];
  const what = from === '' ? `${kind(place)} cũ` : `${kind(place)} từ ${from} đến ${until}`;
  const became =
    company.length === 0 ? `trở thành ${kind(next)} ${nextName}`
    : nextName === placeName(place, 'vi') ? `hợp nhất với ${joinList(company, 'vi')}`
    : `hợp nhất vào ${nextName}`;
  return [what + union, `${became} từ ${changed}`];
}

function inEnglish({ place, from, until, members, parts, next, nextName, company }: Fate): Told {
  const kind = ({ kind }: Place): string => (kind === 'thanh-pho' ? 'city' : 'province');
  const changed = next === undefined ? '' : formatDate(next.valid_from, 'en');
  if (place.level === 'region') return [`region, ${members} provinces and cities${from && ` since ${from}`}`, changed && `new boundaries since ${changed}`];
  const union = parts.length === 0 ? '' : `, made of the former ${joinList(parts, 'en')}`;
  if (next === undefined) return [`${kind(place)}${from && ` since ${from}`}${union}`, ''];
  const what = from === '' ? `former ${kind(place)}` : `${kind(place)} from ${from} until ${until}`;
  const became =
    company.length === 0 ? `the ${kind(next)} of ${nextName} since ${changed}`
    : nextName === placeName(place, 'en') ? `merged with ${joinList(company, 'en')} on ${changed}`
    : `part of ${nextName} since ${changed}`;
  return [what + union, became];
}
