/** Pieces of the generated descriptions that several kinds of chart share. */
import type { Lang } from '../../words/lang.ts';
import { capitalise, joinList } from '../../words/lists.ts';
import { spoken } from '../datum.ts';
import type { Known } from '../kinds/column-series.ts';

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

/** "cao nhất: Hà Nội (12,3 tỷ đồng)" in either language; empty for no values. */
export function extremes(items: readonly Named[], unit: string, lang: Lang): string {
  const ranked = items.toSorted((a, b) => b.datum.value - a.datum.value);
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (!highest || !lowest) return '';
  const say = (item: Named): string => `${item.name} (${spoken(item.datum, unit, lang)})`;
  if (highest === lowest) return lang === 'vi' ? `chỉ có một giá trị: ${say(highest)}` : `only one value: ${say(highest)}`;
  return lang === 'vi' ? `cao nhất: ${say(highest)}; thấp nhất: ${say(lowest)}` : `highest: ${say(highest)}; lowest: ${say(lowest)}`;
}

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

/** Names what is not fact, by status; empty when all is. */
export function statusSentence(items: readonly Named[], lang: Lang): string {
  const kinds = [
    ['ke-hoach', 'kế hoạch, chưa phải kết quả', 'plan, not result'],
    ['uoc', 'số ước thực hiện', 'estimate'],
    ['muc-tieu', 'mục tiêu', 'target'],
  ] as const;
  const found = kinds.flatMap(([status, vi, en]) => {
    const names = [...new Set(items.filter((item) => item.datum.status === status).map((item) => item.name))];
    return names.length === 0 ? [] : [`${lang === 'vi' ? vi : en}: ${someOf(names, lang)}`];
  });
  return found.join('; ');
}
