import type { Place, PlaceLevel, RegionMember } from './model.ts';
import { lastDay, overlaps, type Period } from './period.ts';

/** The last day of the 63 units; 34 take their place on the next (Resolution 202/2025/QH15). */
export const LAST_DAY_OF_63_UNITS = '2025-06-30';
export const FIRST_DAY_OF_34_UNITS = '2025-07-01';

const NONE: readonly never[] = [];
const COLLATORS = { vi: new Intl.Collator('vi'), en: new Intl.Collator('en') };

/** The country, its regions and provinces in every form, with who belongs to whom and who became what. */
export class PlaceBook {
  readonly all: readonly Place[];
  readonly #byId: ReadonlyMap<string, Place>;
  readonly #predecessors: ReadonlyMap<string, readonly Place[]>;
  readonly #members: ReadonlyMap<string, readonly Place[]>;
  readonly #regions: ReadonlyMap<string, readonly Place[]>;
  readonly #aliveOn = new Map<string, ReadonlySet<string>>();

  constructor(tables: { readonly places: readonly Place[]; readonly regionMembers: readonly RegionMember[] }) {
    this.all = tables.places;
    this.#byId = new Map(tables.places.map((place) => [place.place, place]));
    this.#predecessors = this.#group(tables.places, (place) => place.successor, (place) => place.place);
    this.#members = this.#group(tables.regionMembers, (row) => row.region, (row) => row.place);
    this.#regions = this.#group(tables.regionMembers, (row) => row.place, (row) => row.region);
  }

  /** The place of that id. */
  get(id: string): Place | undefined {
    return this.#byId.get(id);
  }

  /** Provinces of a conference region, in table order; none for a province or the country. */
  members(region: string): readonly Place[] {
    return this.#members.get(region) ?? NONE;
  }

  /** Conference regions a province belongs to. */
  regionsOf(place: string): readonly Place[] {
    return this.#regions.get(place) ?? NONE;
  }

  /** Places that became this one directly, in table order. */
  predecessors(place: string): readonly Place[] {
    return this.#predecessors.get(place) ?? NONE;
  }

  /** What a place became, step by step, to the form that is valid today: `binh-phuoc` → `dong-nai-2025`, `dong-nai-2026`. */
  successors(place: string): readonly Place[] {
    const chain: Place[] = [];
    let next = this.get(this.get(place)?.successor ?? '');
    // A table that runs in a circle is reported by the checker; here it only must not hang.
    while (next !== undefined && next.place !== place && !chain.includes(next)) {
      chain.push(next);
      next = this.get(next.successor);
    }
    return chain;
  }

  /** Whether a place exists on an ISO date. */
  alive(place: Place, date: string): boolean {
    return (place.valid_from === '' || place.valid_from <= date) && (place.valid_to === '' || date <= place.valid_to);
  }

  /** Ids of the places of a level that exist on an ISO date, in table order; remembered, as every rank asks for it. */
  aliveOn(level: PlaceLevel, date: string): ReadonlySet<string> {
    const name = `${level} ${date}`;
    let ids = this.#aliveOn.get(name);
    if (ids === undefined) {
      ids = new Set(this.all.filter((p) => p.level === level && this.alive(p, date)).map((p) => p.place));
      this.#aliveOn.set(name, ids);
    }
    return ids;
  }

  /** Provinces that exist on an ISO date, in table order. */
  provincesOn(date: string): readonly Place[] {
    const ids = this.aliveOn('province', date);
    return this.all.filter((place) => ids.has(place.place));
  }

  /** The 63 units of before July 2025. */
  oldUnits(): readonly Place[] {
    return this.provincesOn(LAST_DAY_OF_63_UNITS);
  }

  /** The units without an end: the 34 of today. */
  currentUnits(): readonly Place[] {
    return this.all.filter((place) => place.level === 'province' && place.valid_to === '');
  }

  /**
   * The provinces whose figures add up to this place in a period: a region's members, or for the country the
   * provinces that exist on the period's last day.
   */
  partsOf(place: string, period: Period): readonly Place[] {
    return this.get(place)?.level === 'country' ? this.provincesOn(lastDay(period)) : this.members(place);
  }

  /** The forms this place had during a period: itself, or the predecessors (of predecessors) that were alive then. */
  originsIn(place: string, period: Period): readonly Place[] {
    const origins: Place[] = [];
    const seen = new Set<string>();
    const walk = (id: string): void => {
      const form = this.get(id);
      if (form === undefined || seen.has(id)) return;
      seen.add(id);
      if (overlaps(period, form.valid_from, form.valid_to)) origins.push(form);
      else for (const earlier of this.predecessors(id)) walk(earlier.place);
    };
    walk(place);
    return origins;
  }

  /** A copy in the dictionary order of a language; in Vietnamese Đ follows D. Same name: by id. */
  sortByName(places: readonly Place[], lang: 'vi' | 'en'): Place[] {
    const name = (place: Place) => (lang === 'vi' ? place.name_vi : place.name_en);
    return [...places].sort(
      (a, b) => COLLATORS[lang].compare(name(a), name(b)) || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0),
    );
  }

  #group<Row>(
    rows: readonly Row[],
    from: (row: Row) => string,
    to: (row: Row) => string,
  ): ReadonlyMap<string, readonly Place[]> {
    const groups = new Map<string, Place[]>();
    for (const row of rows) {
      const place = this.get(to(row));
      if (place === undefined || from(row) === '') continue;
      const group = groups.get(from(row));
      if (group === undefined) groups.set(from(row), [place]);
      else group.push(place);
    }
    return groups;
  }
}
