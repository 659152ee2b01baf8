// For any table of provinces and columns in a random dialect, an import gives the original numbers or refuses with a reason; and when somebody
// answers its questions truly, it gives them. Most tables are grids as a workbook gives them or CSV files: real workbooks, too slow for
// thousands of cases, are read in workbook.test.ts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf, importAnswered, importOnce } from './dialect/importing.ts';
import { renderedTables, twoYears } from './dialect/tables.ts';

const RUNS = Number(process.env['IMPORT_RUNS'] ?? 10_000);
const SEED = Number(process.env['IMPORT_SEED'] ?? Date.now() % 2 ** 31);
const YEARS = Math.ceil(RUNS / 5);

test(`${RUNS} tables in random dialects: the original numbers, or a reason (IMPORT_SEED=${SEED})`, { timeout: 600_000 }, () => {
  const count = { whole: 0, broken: 0, atOnce: 0, answered: 0, mended: 0, questions: 0 };
  const open = new Map<string, number>();
  fc.assert(
    fc.property(renderedTables, (rendered) => {
      const { outcome, questions } = importAnswered(rendered);
      count[rendered.broken ? 'broken' : 'whole'] += 1;
      if (rendered.dialect.answered && !rendered.broken) count.answered += 1;
      if (outcome.doubts.length > 0) {
        for (const { message, hint } of outcome.doubts) expect([message, hint]).not.toContain('');
        if (!rendered.broken && rendered.dialect.answered) for (const code of new Set(outcome.doubts.map((doubt) => doubt.code))) open.set(code, (open.get(code) ?? 0) + 1);
        return;
      }
      expect(rendered.broken, `taken although broken: ${rendered.dialect.damage}`).toBe(false);
      expect(factsOf(outcome.rows)).toEqual(factsOf(rendered.truth));
      if (questions === 0) count.atOnce += 1;
      if (rendered.dialect.answered) count.mended += 1;
      count.questions += questions;
    }),
    { numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: 560_000 },
  );
  const share = (part: number, all: number): string => `${Math.round((1000 * part) / all) / 10}%`;
  const left = [...open].sort((a, b) => b[1] - a[1]).map(([code, times]) => `${code} × ${times}`).join(', ');
  console.info(
    `IMPORT_SEED=${SEED}: ${count.broken} of ${RUNS} tables broken, all of them refused; of ${count.whole} whole ones ${share(count.atOnce, count.whole)} taken without a question, and of ${count.answered} whose questions were answered ${share(count.mended, count.answered)}, after ${(count.questions / count.mended).toFixed(1)} answers each. Still open then: ${left}`,
  );
  expect(count.whole + count.broken, 'all cases were tried').toBe(RUNS);
  // A reader that refuses everything would be right too.
  expect(count.atOnce / count.whole).toBeGreaterThan(0.25);
  expect(count.mended / count.answered).toBeGreaterThan(0.98);
});

test(`${YEARS} maps used for next year's form: its own numbers, or a question (IMPORT_SEED=${SEED})`, { timeout: 600_000 }, () => {
  const count = { taken: 0, asked: 0 };
  fc.assert(
    fc.property(twoYears, ([first, next]) => {
      const { map, doubts } = importAnswered(first).outcome;
      if (doubts.length > 0 || first.broken || next.broken) return;
      const again = importOnce(next, map);
      count[again.doubts.length === 0 ? 'taken' : 'asked'] += 1;
      const { outcome } = importAnswered(next, map);
      for (const { doubts: open, rows } of [again, outcome]) if (open.length === 0) expect(factsOf(rows)).toEqual(factsOf(next.truth));
    }),
    { numRuns: YEARS, seed: SEED, interruptAfterTimeLimit: 560_000 },
  );
  console.info(`IMPORT_SEED=${SEED}: ${count.taken} sheets of the next year taken by the map at once, ${count.asked} asked about`);
  expect(count.taken / (count.taken + count.asked)).toBeGreaterThan(0.3);
});
