/** How much a reader fetches of a ledger that has grown; made by `tests/synthetic`. A ledger of a million figures is measured by hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildLedger, type Ledger } from '../../../src/ledger/ledger.ts';
import { checkFolder } from '../../../src/ledger/check.ts';
import { readDataFolder, sha256 } from '../../../src/site/data-folder.ts';
import type { FigureColumns } from '../../../src/ledger/figure-columns.ts';
import { exploreIndex, indicatorFiles } from '../../../src/site/explore-data.ts';
import { writeSyntheticLedger } from '../../synthetic/ledger.ts';

let root: string;
let ledger: Ledger;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'explore-'));
  await writeSyntheticLedger(join(root, 'data'), { observations: 25_200, years: 10, sources: 120, seed: 7 });
  const { tables, releases } = checkFolder(await readDataFolder(join(root, 'data')), { sha256 });
  ledger = buildLedger(tables, releases);
});

afterAll(() => rmSync(root, { recursive: true }));

const weight = (content: unknown): number => gzipSync(JSON.stringify(content)).length;

it('the index does not grow with the figures', () => {
  expect(weight(exploreIndex(ledger))).toBeLessThan(7000);
});

it('a figure takes four bytes and its part of the names', () => {
  for (const { indicator } of ledger.tables.indicators) {
    const figures = ledger.byIndicator(indicator).length;
    for (const { name, content } of indicatorFiles(ledger, indicator)) expect(weight(content()), `${name}, ${figures} figures`).toBeLessThan(3500 + 4 * figures);
  }
});

it('no part holds more than it may, and parts together weigh little more than the whole', () => {
  const whole = weight(indicatorFiles(ledger, 'kinh-phi')[0]?.content());
  const parts = indicatorFiles(ledger, 'kinh-phi', 600);
  expect(parts.length).toBeGreaterThan(2);
  for (const { content } of parts.slice(1)) expect((content() as { columns: FigureColumns }).columns.period.length).toBeLessThanOrEqual(600);
  expect(parts.reduce((sum, { content }) => sum + weight(content()), 0)).toBeLessThan(1.6 * whole + 1500 * parts.length);
});
