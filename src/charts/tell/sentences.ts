/** Pieces of the generated descriptions that several kinds of chart share. */
import type { Lang } from '../../words/lang.ts';
import { capitalise, joinList } from '../../words/lists.ts';
import { spoken } from '../datum.ts';
import type { Known } from '../kinds/column-series.ts';
import { statusName } from '../phrases.ts';

/** A value with the name it belongs to. */
export interface Named {
  readonly name: string;
  readonly datum: Known;
}

/** Joins sentences: capital first, one full stop each, empty ones left out. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `${capitalise(part).replace(/\.$/, '')}.`)
    .join(' ');
}

/** A year or a name inside a sentence: `năm 2023`, `Bắc Giang`. */
export const named = (name: string, lang: Lang): string => (lang === 'vi' && /^\d{4}$/.test(name) ? `năm ${name}` : name);

/** A value that says when it is not fact: `148,2 tỷ đồng (kế hoạch)`. */
export function told(datum: Known, unit: string, lang: Lang): string {
  const text = spoken(datum, unit, lang);
  return datum.status === 'thuc-hien' ? text : `${text} (${statusName(lang, datum.status)})`;
}

/** What happened, or everything where nothing has: plans do not compete with facts. */
function facts(items: readonly Named[]): readonly Named[] {
  const actual = items.filter((item) => item.datum.status === 'thuc-hien');
  return actual.length > 0 ? actual : items;
}

/**
 * "cao nhất là Hà Nội (12,3 tỷ đồng), thấp nhất là …" among facts; empty for no values. Items in `said` are left out,
 * because the sentence has named them already.
 */
export function extremes(items: readonly Named[], unit: string, lang: Lang, said: readonly Named[] = []): string {
  const ranked = facts(items).toSorted((a, b) => b.datum.value - a.datum.value);
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (!highest || !lowest) return '';
  const say = (item: Named): string => `${named(item.name, lang)} (${spoken(item.datum, unit, lang)})`;
  if (highest === lowest) return said.includes(highest) ? '' : `${lang === 'vi' ? 'chỉ có một giá trị: ' : 'only one value: '}${say(highest)}`;
  const parts = [
    ...(said.includes(highest) ? [] : [`${lang === 'vi' ? 'cao nhất là' : 'highest:'} ${say(highest)}`]),
    ...(said.includes(lowest) ? [] : [`${lang === 'vi' ? 'thấp nhất là' : 'lowest:'} ${say(lowest)}`]),
  ];
  return parts.join(', ');
}

/** Splits a series where it must not be compared: after each name in `cuts`. */
export function comparable(items: readonly Named[], cuts: readonly string[]): Named[][] {
  const stretches: Named[][] = [[]];
  let passed = 0;
  for (const item of items) {
    const before = cuts.filter((cut) => cut < item.name).length;
    if (before > passed && stretches.at(-1)?.length !== 0) stretches.push([]);
    passed = before;
    stretches.at(-1)?.push(item);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** Extremes of each comparable stretch, named by its first and last item where there are several. */
export function extremesByStretch(items: readonly Named[], cuts: readonly string[], unit: string, lang: Lang): string[] {
  const stretches = comparable(items, cuts);
  if (stretches.length < 2) return [extremes(items, unit, lang)];
  return stretches.map((stretch) => {
    const [first, last] = [stretch[0]?.name ?? '', stretch.at(-1)?.name ?? ''];
    return first === last ? spokenItem(stretch[0], unit, lang) : `${first}–${last}: ${extremes(stretch, unit, lang)}`;
  });
}

const spokenItem = (item: Named | undefined, unit: string, lang: Lang): string => (item ? `${named(item.name, lang)}: ${told(item.datum, unit, lang)}` : '');

/** Up to `most` names, then how many more. */
export function someOf(names: readonly string[], lang: Lang, most = 6): string {
  if (names.length <= most) return joinList(names, lang);
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')} ${lang === 'vi' ? `và ${rest} mục khác` : `and ${rest} more`}`;
}

/** Names the periods or rows without a figure; empty when there are none. */
export function missingSentence(names: readonly string[], lang: Lang): string {
  if (names.length === 0) return '';
  return lang === 'vi' ? `không có số liệu: ${someOf(names, lang)}` : `no data: ${someOf(names, lang)}`;
}

/** Names what is not fact, by status, with the values where they are few; empty when all is fact. */
export function statusSentence(items: readonly Named[], unit: string, lang: Lang): string {
  const kinds = [
    ['ke-hoach', 'kế hoạch, chưa phải kết quả', 'plan, not result'],
    ['uoc', 'số ước thực hiện', 'estimate'],
    ['muc-tieu', 'mục tiêu', 'target'],
  ] as const;
  const found = kinds.flatMap(([status, vi, en]) => {
    const found = items.filter((item) => item.datum.status === status);
    const single = new Set(found.map((item) => item.name)).size === found.length && found.length <= 3;
    const names = single ? found.map((item) => `${item.name} (${spoken(item.datum, unit, lang)})`) : [...new Set(found.map((item) => item.name))];
    return names.length === 0 ? [] : [`${lang === 'vi' ? vi : en}: ${someOf(names, lang)}`];
  });
  return found.join('; ');
}
