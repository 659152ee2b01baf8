import type { Ledger } from '../../ledger/ledger.ts';
import type { EntryRow, FindKind } from '../../words/find/entry.ts';
import { findStrings } from '../../words/find-strings.ts';
import type { Lang } from '../../words/lang.ts';

/** A heading of the index and what stands under it. */
export interface IndexGroup {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly EntryRow[];
  /** How many there are; more than are listed where a list would not end. */
  readonly count: number;
  /** Page with all of them. */
  readonly all: string;
}

/** Charts and sources may be thousands: beyond this the index leads to the page that lists them all. */
const MOST_LISTED = 400;

/** The whole site as one list, for readers without scripts and for those who would rather look than ask. */
export function indexGroups(ledger: Ledger, names: readonly EntryRow[], lists: readonly EntryRow[], lang: Lang): IndexGroup[] {
  const t = findStrings(lang).groups;
  const { compare } = new Intl.Collator(lang);
  const of = (kind: FindKind): EntryRow[] => [...names, ...lists].filter((entry) => entry.kind === kind);
  const byName = (entries: readonly EntryRow[]): EntryRow[] => entries.toSorted((a, b) => compare(a.title.replace(/^TP\. /, ''), b.title.replace(/^TP\. /, '')));
  const places = of('place');
  const levelOf = new Map(ledger.places.all.map((place) => [place.place, place.level]));
  const provinces = places.filter(({ id, path }) => levelOf.get(id ?? path.split('/')[1] ?? '') === 'province');
  const today = ({ life = '/' }: EntryRow): boolean => life.endsWith('/');
  const groups: readonly (readonly [string, string, readonly EntryRow[], string])[] = [
    ['muc', t.pages, of('page'), ''],
    ['vung', t.regions, places.filter((entry) => !provinces.includes(entry)), 'vung/'],
    ['tinh', t.current, byName(provinces.filter(today)), 'tinh/'],
    ['tinh-cu', t.former, byName(provinces.filter((entry) => !today(entry))), 'tinh/'],
    ['noi-dung', t.categories, of('category'), 'noi-dung/'],
    ['chi-tieu', t.indicators, of('indicator'), 'chi-tieu/'],
    ['nam', t.years, of('year').toReversed(), 'nam/'],
    ['bai-viet', t.stories, of('story'), 'bai-viet/'],
    ['thuat-ngu', t.terms, byName(of('term')), 'thuat-ngu/'],
    ['phuong-phap', t.method, of('method'), 'phuong-phap/'],
    ['bieu-do', t.charts, of('chart'), 'bieu-do/'],
    ['cap-nhat', t.releases, of('release'), 'cap-nhat/'],
    ['nguon', t.sources, byName(of('source')), 'nguon/'],
  ];
  return groups
    .filter(([, , entries]) => entries.length > 0)
    .map(([id, name, entries, all]) => ({ id, name, entries: entries.slice(0, MOST_LISTED), count: entries.length, all }));
}
