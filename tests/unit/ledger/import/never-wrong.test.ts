// For any table of provinces and columns in a random dialect, an import gives the original numbers or refuses with a reason.
// Real workbooks are too slow for thousands of cases: most here are grids as a workbook gives them; tests/unit/ledger/import/workbook.test.ts reads files.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importBook, type Given, type Outcome } from '../../../../src/ledger/import/import.ts';
import { openCsv } from '../../../../src/ledger/import/open-file.ts';
import { EMPTY_MAP } from '../../../../src/ledger/import/import-map.ts';
import { fileOf, gridOf, renderedTables, type Rendered, type Truth } from './dialect.ts';
import { SOURCES, words } from './sheets.ts';

const RUNS = Number(process.env['IMPORT_RUNS'] ?? 10_000);
const SEED = Number(process.env['IMPORT_SEED'] ?? Date.now() % 2 ** 31);

test(`${RUNS} tables in random dialects: the original numbers, or a reason (IMPORT_SEED=${SEED})`, { timeout: 180_000 }, () => {
  let taken = 0;
  const reasons = new Map<string, number>();
  fc.assert(
    fc.property(renderedTables, (rendered) => {
      const outcome = read(rendered);
      if (outcome.doubts.length > 0) {
        for (const { message, hint, code } of outcome.doubts) {
          expect(message).not.toBe('');
          expect(hint).not.toBe('');
          reasons.set(code, (reasons.get(code) ?? 0) + 1);
        }
        return;
      }
      expect(rendered.broken, `taken although broken: ${rendered.dialect.damage}`).toBe(false);
      taken += 1;
      expect(factsOf(outcome)).toEqual(rendered.truth.map(line).sort());
    }),
    { numRuns: RUNS, seed: SEED, verbose: 0 },
  );
  console.info(`IMPORT_SEED=${SEED}: ${taken} of ${RUNS} tables taken; refused: ${[...reasons].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} × ${count}`).join(', ')}`);
  // A reader that refuses everything would be right too.
  expect(taken / RUNS).toBeGreaterThan(0.3);
});

function read(rendered: Rendered): Outcome {
  const { dialect } = rendered;
  const given: Given = { set: dialect.told ? { numbers: dialect.style.endsWith('en') ? 'en' : 'vi' } : {}, source: 'hoi-nghi' };
  if (dialect.file === 'grid') return importBook({ file: 'x.xlsx', kind: 'xlsx', sheets: [gridOf(rendered)], remarks: [] }, words, SOURCES, EMPTY_MAP, given);
  const encoding = dialect.encoding === 'tcvn3' || dialect.encoding === 'windows-1258' ? dialect.encoding : null;
  const opened = openCsv('x.csv', fileOf(rendered), { encoding, delimiter: null }, words.know);
  if (opened.doubts.length > 0) return { ...importBook(opened.book, words, SOURCES, EMPTY_MAP, given), doubts: opened.doubts };
  return importBook(opened.book, words, SOURCES, EMPTY_MAP, given);
}

function factsOf(outcome: Outcome): string[] {
  return outcome.rows.map(line).sort();
}

function line({ place, period, indicator, programme, status, value }: Truth): string {
  return [place, period, indicator, programme, status, value].join(' ');
}

