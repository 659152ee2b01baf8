import type { Ledger } from '../ledger/ledger.ts';
import type { Place } from '../ledger/model.ts';
import type { Lang } from './lang.ts';
import { membersPhrase, placeName } from './places.ts';
import { sayPlace } from './mentions.ts';
import type { Span } from './prose.ts';

/** The place a page speaks of: how it is named first, how afterwards, and who pays when "local" money is meant. */
export interface Subject {
  readonly place: Place;
  readonly lang: Lang;
  /** "Bắc Giang" · "28 tỉnh, thành phố phía Bắc" · "cả nước". */
  readonly name: Span;
  /** "tỉnh" · "thành phố" · "cả vùng" · "cả nước"; "the province" …  */
  readonly again: string;
  /** Who the local budgets belong to: "tỉnh" · "các địa phương"; "the province" · "local budgets". */
  readonly payer: string;
}

/** Makes the subject of a page about a place. */
export function subjectOf(ledger: Ledger, place: Place, lang: Lang): Subject {
  return { place, lang, name: firstMention(ledger, place, lang), again: laterMention(place, lang), payer: payer(place, lang) };
}

function firstMention(ledger: Ledger, place: Place, lang: Lang): Span {
  if (place.level === 'province') {
    // A province formed by a merger mostly keeps the name of an old one.
    if (ledger.places.predecessors(place.place).length < 2) return sayPlace(place, lang);
    const text = lang === 'vi' ? `${placeName(place, lang, 'full')} mới` : `the new ${placeName(place, lang)}`;
    return { text, place: place.place };
  }
  if (place.level === 'country') return { text: placeName(place, lang, 'full'), place: place.place };
  return { text: membersPhrase(place, memberCount(ledger, place), lang), place: place.place };
}

/** How many members a region has at one time: a province that changed its form while the region lived is counted once. */
export function memberCount(ledger: Ledger, region: Place): number {
  const members = ledger.places.members(region.place);
  return members.filter((member) => !members.some((other) => other.place === member.successor)).length;
}

function laterMention(place: Place, lang: Lang): string {
  if (place.level === 'region') return lang === 'vi' ? 'cả vùng' : 'the region';
  if (place.level === 'country') return lang === 'vi' ? 'cả nước' : 'the country';
  if (place.kind === 'thanh-pho') return lang === 'vi' ? 'thành phố' : 'the city';
  return lang === 'vi' ? 'tỉnh' : 'the province';
}

function payer(place: Place, lang: Lang): string {
  if (place.level === 'province') return laterMention(place, lang);
  return lang === 'vi' ? 'các địa phương' : 'local budgets';
}
