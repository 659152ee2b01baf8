import type { Place, Tables } from '../model.ts';
import { slug } from '../suggest.ts';
import { fold } from './fold.ts';
import { PLACE_SPELLINGS } from './place-spellings.ts';
import { withoutMarks } from './read-words.ts';
import { withoutOrdinal } from './row-labels.ts';

/** The forms of a province that a written name may mean. */
export interface PlaceReading {
  readonly candidates: readonly Place[];
  /** `cũ`, `mới`, as far as the name says so. */
  readonly form: 'old' | 'new' | null;
  /** Whether it is written as the ledger writes it. */
  readonly asOfficial: boolean;
}

const REMEMBERED = 100_000;
// A province's own department reports for the province; its centres and companies do not.
const REPORTERS = /^(?:sở công thương|sct|ubnd)\s+(?=\S)/i;

/** Knows provinces by every usual spelling. */
export class PlaceNames {
  readonly #byName = new Map<string, Place[]>();
  readonly #byId: ReadonlyMap<string, Place>;
  readonly #known = new Map<string, PlaceReading | null>();
  /** Places that became another by name or rank only, by the id of both. */
  readonly #sameLand = new Set<string>();
  /** The names of the provinces a new one was made of. */
  readonly #madeOf = new Map<string, ReadonlySet<string>>();

  constructor(tables: Pick<Tables, 'places'>) {
    this.#byId = new Map(tables.places.map((place) => [place.place, place]));
    const origins = Map.groupBy(tables.places, ({ successor }) => successor);
    for (const [id, parts] of origins) this.#madeOf.set(id, new Set(parts.map(({ name_vi }) => nameKey(name_vi).name)));
    for (const place of tables.places) {
      if (place.successor !== '' && origins.get(place.successor)?.length === 1) this.#sameLand.add(`${place.place} ${place.successor}`);
      if (place.level !== 'province') continue;
      const name = nameKey(place.name_vi).name;
      for (const spelling of [name, ...(PLACE_SPELLINGS.find(([known]) => known === name)?.[1] ?? [])]) this.#add(spelling, place);
    }
  }

  /** The province a whole cell names, or null. `TP. Bắc Ninh` is a town, not the province. */
  read(text: string): PlaceReading | null {
    if (!/\p{L}/u.test(text)) return null;
    let reading = this.#known.get(text);
    if (reading === undefined) {
      reading = this.#read(text);
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      this.#known.set(text, reading);
    }
    return reading;
  }

  /** Whether one place became the other without gaining or losing land, as Thừa Thiên Huế became Huế. */
  sameLand(a: Place, b: Place): boolean {
    return this.#sameLand.has(`${a.place} ${b.place}`) || this.#sameLand.has(`${b.place} ${a.place}`);
  }

  /** A place of any level by its id. */
  byId(id: string): Place | undefined {
    return this.#byId.get(id);
  }

  /** The names of all provinces, for suggestions. */
  get names(): ReadonlySet<string> {
    return new Set([...this.#byName.values()].flat().map(({ name_vi }) => name_vi));
  }

  #add(spelling: string, place: Place): void {
    const forms = this.#byName.get(spelling) ?? [];
    if (!forms.includes(place)) forms.push(place);
    this.#byName.set(spelling, forms);
  }

  #read(text: string): PlaceReading | null {
    if (text.length > 90 || /\d{3}/.test(text)) return null;
    const bare = withoutMarks(withoutOrdinal(text)).replace(REPORTERS, '');
    const merged = this.#readMerged(bare);
    if (merged !== null || text.length > 60) return merged;
    const form = /\(?\b(?:cũ|trước sáp nhập|trước sắp xếp)\)?$/i.test(bare) ? 'old' : /\(?\b(?:mới|sau sáp nhập|sau sắp xếp|hợp nhất)\)?$/i.test(bare) ? 'new' : null;
    const { name, kind } = nameKey(bare.replace(/\s*\(?\b(?:cũ|mới|(?:trước|sau) (?:sáp nhập|sắp xếp)|hợp nhất)\)?\s*$/i, ''));
    const special = name === 'hcm' || name === 'hochiminh' || name === 'tphcm';
    // What is called a city must be one of the country's; what is called a province must not.
    const forms = (this.#byName.get(name) ?? []).filter((place) => kind === null || special || (place.kind === kind && nameKey(place.name_vi).name === name));
    if (forms.length === 0) return null;
    return { candidates: forms, form, asOfficial: forms.some(({ name_vi }) => name_vi === bare) };
  }

  /** `Bắc Ninh (Bắc Giang, Bắc Ninh cũ)`: a new province with those it was made of. */
  #readMerged(bare: string): PlaceReading | null {
    const [, name = '', inside] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(bare) ?? [];
    if (inside === undefined) return null;
    const parts = inside.replace(/^(?:gồm|bao gồm|hợp nhất|sáp nhập|từ)(?: từ)?\s*:?\s+/i, '').split(/\s*[,;+&]\s*|\s+và\s+|\s+[-–]\s+/);
    const names = parts.map((part) => nameKey(part.replace(/\s*\(?\bcũ\)?$/i, '')).name);
    const place = this.#byName.get(nameKey(name).name)?.find(({ place: id }) => this.#madeOf.has(id) && names.length > 1 && names.every((one) => this.#madeOf.get(id)!.has(one)));
    return place === undefined ? null : { candidates: [place], form: 'new', asOfficial: false };
  }
}

/** A name without marks and without "tỉnh", "thành phố" in front, and which of the two stood there. */
function nameKey(text: string): { readonly name: string; readonly kind: 'tinh' | 'thanh-pho' | null } {
  const whole = slug(fold(text));
  const match = /^(?:(tinh|t(?=-))|(thanh-pho|tp|t-p|thu-do))-?(.+)$/.exec(whole);
  const [, province, city, rest] = match ?? [];
  if (rest === undefined || (province === undefined && city === undefined)) return { name: whole.replaceAll('-', ''), kind: null };
  // `T.T. Huế`, and `tinhgia` written together, are no "tỉnh".
  if (province !== undefined && !/^t(?:inh)?-/.test(whole)) return { name: whole.replaceAll('-', ''), kind: null };
  if (province === 't') return { name: whole.replaceAll('-', ''), kind: null };
  return { name: rest.replaceAll('-', ''), kind: city === undefined ? 'tinh' : 'thanh-pho' };
}
