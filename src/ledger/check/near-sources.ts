import type { Source } from '../model.ts';
import { finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';
import { slug } from '../suggest.ts';

/** Titles alike in so large a share of their words are nearly the same. */
const ALIKE = 0.8;
const FEWEST_WORDS = 4;

/** Warns of sources that are nearly an earlier one: the same address but for its beginning or end, or nearly the same title by the same publisher. */
export function checkNearSources(sheet: Sheet<Source>, report: Report): void {
  const addresses = new Map<string, number>();
  const index = new TitleIndex(sheet.rows.map(({ title }) => slug(title).split('-')));
  const publishers = sheet.rows.map(({ publisher }) => slug(publisher));
  sheet.rows.forEach((row, i) => {
    const address = plainAddress(row.url);
    const same = addresses.get(address);
    if (address !== '' && same === undefined) addresses.set(address, i);
    // The very same address is told as KC702.
    const twin = same !== undefined ? (sheet.rows[same]!.url === row.url ? undefined : same) : undefined;
    if (twin !== undefined) return report(finding('KC526', { source: sheet.rows[twin]!.source, line: sheet.lines[twin]!, address: true }), sheet.spot(i, 'url'));
    const near = index.earlierThan(i, (j) => publishers[i] === publishers[j] && mayBeOne(row, sheet.rows[j]!));
    if (near !== undefined && same === undefined) report(finding('KC526', { source: sheet.rows[near]!.source, line: sheet.lines[near]!, address: false }), sheet.spot(i, 'title'));
    return;
  });
}

/** An address without what may differ for one document: protocol, `www.` and `m.`, the closing slash, the fragment. */
function plainAddress(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(?:www\.|m\.)?/, '').replace(/#.*$/, '').replace(/\/+$/, '');
}

/** Same language, and dates that do not speak against each other. */
function mayBeOne(a: Source, b: Source): boolean {
  const dates = a.published_on.startsWith(b.published_on) || b.published_on.startsWith(a.published_on);
  return a.language === b.language && dates;
}

/**
 * Finds titles with nearly the same words. Two titles that share four fifths of their words share one of the rarest few of each,
 * so only those are looked up: the work grows with the number of titles, not with its square.
 */
class TitleIndex {
  readonly #titles: readonly ReadonlySet<string>[];
  readonly #rarest = new Map<string, number[]>();
  readonly #prefixes: readonly (readonly string[])[];

  constructor(titles: readonly (readonly string[])[]) {
    this.#titles = titles.map((words) => new Set(words));
    const counts = new Map<string, number>();
    for (const words of this.#titles) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.#prefixes = this.#titles.map((words) => {
      const rareFirst = [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
      return rareFirst.slice(0, words.size - Math.ceil(ALIKE * words.size) + 1);
    });
    this.#prefixes.forEach((words, i) => {
      for (const word of words) {
        const list = this.#rarest.get(word);
        if (list === undefined) this.#rarest.set(word, [i]);
        else list.push(i);
      }
    });
  }

  /** The first title before the i-th that is nearly the same, among those that may be; asked first, because it is cheaper. */
  earlierThan(i: number, mayBe: (j: number) => boolean): number | undefined {
    if (this.#titles[i]!.size < FEWEST_WORDS) return undefined;
    const found = new Set<number>();
    for (const word of this.#prefixes[i]!) {
      for (const j of this.#rarest.get(word)!) {
        if (j >= i) break;
        if (mayBe(j)) found.add(j);
      }
    }
    return [...found].sort((a, b) => a - b).find((j) => alike(this.#titles[i]!, this.#titles[j]!));
  }
}

/** Jaccard similarity; titles that differ in a number (a year, the XVIIth conference) are not alike. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const own = [...a].filter((word) => !b.has(word));
  const shared = a.size - own.length;
  if (shared < ALIKE * (own.length + b.size)) return false;
  return [...own, ...[...b].filter((word) => !a.has(word))].every((word) => !/^(?:\d+|[ivxl]+)$/.test(word));
}
