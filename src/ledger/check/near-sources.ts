import type { Source } from '../model.ts';
import { finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';
import { slug } from '../suggest.ts';

/** Titles alike in so large a share of their words are nearly the same. */
const ALIKE = 0.8;
const FEWEST_WORDS = 4;
const NUMBER = /^(?:\d+|[ivxl]+)$/;

/** Warns of sources that are nearly an earlier one: the same address but for its beginning or end, or nearly the same title by the same publisher. */
export function checkNearSources(sheet: Sheet<Source>, report: Report): void {
  const addresses = new Map<string, number>();
  const titles = new TitleIndex(sheet.rows);
  sheet.rows.forEach((row, i) => {
    const address = plainAddress(row.url);
    const same = address === '' ? undefined : addresses.get(address);
    if (same === undefined) addresses.set(address, i);
    const near = same ?? titles.nearBefore(i);
    // The very same address is told as KC702.
    if (near === undefined || (same !== undefined && sheet.rows[same]!.url === row.url)) return;
    const facts = { source: sheet.rows[near]!.source, line: sheet.lines[near]!, address: same !== undefined };
    report(finding('KC526', facts), sheet.spot(i, same === undefined ? 'title' : 'url'));
  });
}

/** An address without what may differ for one document: protocol, `www.` and `m.`, the closing slash, the fragment. */
function plainAddress(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(?:www\.|m\.)?/, '').replace(/#.*$/, '').replace(/\/+$/, '');
}

/** Dates that do not speak against each other: one may be known less exactly. */
function datesAgree(a: Source, b: Source): boolean {
  return a.published_on.startsWith(b.published_on) || b.published_on.startsWith(a.published_on);
}

/**
 * Finds titles with nearly the same words, among those of one publisher and language with the same numbers: the XVIth conference is not
 * the XVIIth. Titles that share four fifths of their words share one of the rarest few of each, so only those are looked up: the work
 * grows with the number of titles, not with its square.
 */
class TitleIndex {
  readonly #sources: readonly Source[];
  readonly #words: readonly ReadonlySet<string>[];
  readonly #rare: readonly (readonly string[])[];
  readonly #having = new Map<string, number[]>();

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
    this.#words = sources.map(({ title }) => new Set(slug(title).split('-')));
    const counts = new Map<string, number>();
    for (const words of this.#words) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.#rare = this.#words.map((words, i) => {
      if (words.size < FEWEST_WORDS) return [];
      const { publisher, language } = sources[i]!;
      const group = [slug(publisher), language, ...[...words].filter((word) => NUMBER.test(word)).sort()].join(' ');
      const others = [...words].filter((word) => !NUMBER.test(word));
      const rareFirst = others.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
      return rareFirst.slice(0, words.size - Math.ceil(ALIKE * words.size) + 1).map((word) => `${group}: ${word}`);
    });
    this.#rare.forEach((names, i) => {
      for (const name of names) {
        const list = this.#having.get(name);
        if (list === undefined) this.#having.set(name, [i]);
        else list.push(i);
      }
    });
  }

  /** A source before the i-th that has nearly the same title, if there is one. */
  nearBefore(i: number): number | undefined {
    for (const name of this.#rare[i]!) {
      const near = this.#having.get(name)!.find((j) => j >= i || (datesAgree(this.#sources[i]!, this.#sources[j]!) && alike(this.#words[i]!, this.#words[j]!)));
      if (near !== undefined && near < i) return near;
    }
    return undefined;
  }
}

/** Whether two titles share so many of all their words. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared >= ALIKE * (a.size + b.size - shared);
}
