import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import { LANGS, type Lang } from '../words/lang.ts';
import { ledgerAsOf } from './as-of.ts';
import type { ChartBook, MakeChartBook } from './chart-book.ts';
import { withRelease, type Edition } from './chart-editions.ts';

/** What became of a chart from release to release. */
export interface ChartHistory {
  readonly id: string;
  /** Oldest first. */
  readonly editions: readonly Edition[];
  /** The newest edition: the chart as it stands, or as it last stood. */
  readonly latest: Edition;
  /** The release since which the ledger has not had enough figures to draw it; empty while it is drawn. */
  readonly goneSince: string;
  /** Every figure it has ever drawn, also those withdrawn since. */
  readonly keys: readonly FigureKey[];
}

/** The charts of a ledger through all its releases, by id. */
export type ChartHistories = ReadonlyMap<string, ChartHistory>;

/**
 * Every chart that any release has drawn, in both languages: those of today in the order of the book, then those that can no longer be
 * drawn. An address once given away answers for ever.
 */
export function chartHistories(ledger: Ledger, makeBook: MakeChartBook): Readonly<Record<Lang, ChartHistories>> {
  const found = { vi: new Map<string, ChartHistory>(), en: new Map<string, ChartHistory>() };
  const today: Record<Lang, ChartBook> = { vi: new Map(), en: new Map() };
  for (const release of ledger.releaseIds) {
    // One state at a time: those of a hundred releases would not fit into memory.
    const then = ledgerAsOf(ledger, release);
    for (const lang of LANGS) read(found[lang], then, (today[lang] = makeBook(then, lang)));
  }
  return { vi: inOrderOf(today.vi, found.vi), en: inOrderOf(today.en, found.en) };
}

/** The edition that a release shows; null where it has none. */
export function editionAt({ editions }: ChartHistory, release: string): Edition | null {
  return editions.find(({ releases }) => releases.includes(release)) ?? null;
}

/** The last release that drew a chart. */
export function lastDrawn({ latest }: ChartHistory): string {
  return latest.releases.at(-1) ?? latest.release;
}

function read(histories: Map<string, ChartHistory>, then: Ledger, book: ChartBook): void {
  for (const published of book.values()) {
    const { id } = published;
    const before = histories.get(id);
    const editions = withRelease(before?.editions ?? [], then, published);
    const latest = editions.at(-1);
    if (latest === undefined) continue;
    histories.set(id, { id, editions, latest, goneSince: '', keys: [...new Set([...(before?.keys ?? []), ...published.keys])] });
  }
  for (const history of histories.values()) {
    if (!book.has(history.id) && history.goneSince === '') histories.set(history.id, { ...history, goneSince: then.release });
  }
}

function inOrderOf(book: ChartBook, histories: ChartHistories): ChartHistories {
  return new Map([...new Set([...book.keys(), ...histories.keys()])].flatMap((id) => {
    const history = histories.get(id);
    return history === undefined ? [] : [[id, history]];
  }));
}
