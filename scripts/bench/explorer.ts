/** What a reader of the explorer fetches of a ledger, compressed. */
import { gzipSync } from 'node:zlib';
import { partsWanted } from '../../src/browser/explore/library.ts';
import { partFile } from '../../src/ledger/explore-files.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { exploreIndex, indicatorFiles } from '../../src/site/explore-data.ts';

/** Bytes with gzip. */
export interface ExplorerWeights {
  /** What the first picture of the heaviest indicator needs: the index, and the files of the figures it shows. */
  readonly first: number;
  /** The largest file of figures. */
  readonly largest: number;
  readonly files: number;
}

/** Makes every file of figures once and weighs it. */
export function explorerWeights(ledger: Ledger): ExplorerWeights {
  const indicators = ledger.tables.indicators.map(({ indicator }) => {
    const files = indicatorFiles(ledger, indicator).map(({ name, content }) => ({ name, content: content() }));
    const weights = new Map(files.map(({ name, content }) => [name, weigh(content)]));
    const head = files[0]?.content;
    const parts = head !== undefined && 'parts' in head ? partsWanted(head, {}) : [];
    const needed = [indicator, ...parts.map(([from, to]) => partFile(indicator, from, to))];
    return { weights: [...weights.values()], first: needed.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0) };
  });
  return {
    first: weigh(exploreIndex(ledger)) + Math.max(...indicators.map(({ first }) => first)),
    largest: Math.max(...indicators.flatMap(({ weights }) => weights)),
    files: indicators.reduce((sum, { weights }) => sum + weights.length, 0),
  };
}

function weigh(content: unknown): number {
  return gzipSync(JSON.stringify(content), { level: 9 }).length;
}
