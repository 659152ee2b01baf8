/** The explorer's data: fetched once, indicator by indicator, of large ones only the years that are looked at. */
import { chartsFile, INDEX_FILE, partFile, type ExploreChart, type ExploreIndex, type IndicatorFile, type IndicatorParts } from '../../ledger/explore-files.ts';
import { unpackFigures, type ColumnFigure, type FigureColumns } from '../../ledger/figure-columns.ts';
import { parsePeriod } from '../../ledger/period.ts';
import { openBook, type Book } from './book.ts';
import type { Shelf } from './options.ts';
import { sourcesIn, type Sources } from './sources.ts';
import type { Asked } from './state.ts';

/** Fetches a file by its name, without `.json`; rejects where it cannot be had. */
export type FetchFile = (name: string) => Promise<unknown>;

/** The figures of an indicator that are at hand, and who published them. */
export interface FullShelf extends Shelf {
  readonly sources: Sources;
}

/** Everything the explorer has fetched. */
export class Library {
  readonly #fetch: FetchFile;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #figures = new Map<FigureColumns, readonly ColumnFigure[]>();

  constructor(fetch: FetchFile) {
    this.#fetch = fetch;
  }

  /** The index. */
  async book(): Promise<Book> {
    return openBook((await this.#file(INDEX_FILE)) as ExploreIndex);
  }

  /** The figures of an indicator, or, of one that comes in parts, those of the years an address asks for. */
  async shelf(indicator: string, asked: Pick<Asked, 'from' | 'to' | 'period'>): Promise<FullShelf> {
    const file = (await this.#file(indicator)) as IndicatorFile;
    if ('columns' in file) return this.#open(indicator, [file.columns]);
    const wanted = partsWanted(file, asked);
    const columns = await Promise.all(wanted.map(async ([from, to]) => ((await this.#file(partFile(indicator, from, to))) as { columns: FigureColumns }).columns));
    return { ...this.#open(indicator, columns), loaded: [wanted[0]?.[0] ?? 0, wanted.at(-1)?.[1] ?? 0], periods: file.periods };
  }

  /** Ready-made charts about an indicator; none where their list cannot be had, which is no reason to show nothing. */
  async charts(indicator: string): Promise<readonly ExploreChart[]> {
    return ((await this.#file(chartsFile(indicator)).catch(() => [])) as readonly ExploreChart[]);
  }

  #file(name: string): Promise<unknown> {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = this.#fetch(name);
      this.#files.set(name, file);
      // What failed may be asked for again.
      file.catch(() => this.#files.delete(name));
    }
    return file;
  }

  #open(indicator: string, columns: readonly FigureColumns[]): FullShelf {
    const figures = columns.flatMap((own) => {
      const known = this.#figures.get(own) ?? unpackFigures(own, indicator);
      this.#figures.set(own, known);
      return known;
    });
    return { figures, sources: sourcesIn(columns) };
  }
}

/** The parts with the years that are asked for; without any, the latest part. Always at least one, and all between the first and the last. */
export function partsWanted({ parts }: IndicatorParts, { from, to, period }: Pick<Asked, 'from' | 'to' | 'period'>): IndicatorParts['parts'] {
  const latest = parts.slice(-1);
  const ends = period === undefined ? undefined : Number(parsePeriod(period)?.end.slice(0, 4));
  const [first, last] = ends === undefined ? [from ?? -Infinity, to ?? Infinity] : [ends, ends];
  if (ends === undefined && from === undefined && to === undefined) return latest;
  const found = parts.filter((part) => part[1] >= first && part[0] <= last);
  return found.length > 0 ? found : latest;
}
