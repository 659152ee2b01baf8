// For any table of provinces and columns in a random dialect, an import gives the original numbers or refuses with a reason; and when somebody
// answers its questions truly, it gives them. Most tables are grids as a workbook gives them or CSV files: real workbooks, too slow for
// thousands of cases, are read in workbook.test.ts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Doubt } from '../../../../src/ledger/import/doubts.ts';
import { answer, importBook, type Outcome } from '../../../../src/ledger/import/import.ts';
import { EMPTY_MAP, type ImportMap } from '../../../../src/ledger/import/import-map.ts';
import { openCsv } from '../../../../src/ledger/import/open-file.ts';
import { trueAnswer } from './dialect/answers.ts';
import { bookOf, fileOf } from './dialect/files.ts';
import type { Rendered, Truth } from './dialect/model.ts';
import { renderedTables } from './dialect/tables.ts';
import { SOURCES, words } from './sheets.ts';

const RUNS = Number(process.env['IMPORT_RUNS'] ?? 10_000);
const SEED = Number(process.env['IMPORT_SEED'] ?? Date.now() % 2 ** 31);
const MOST_QUESTIONS = 40;

test(`${RUNS} tables in random dialects: the original numbers, or a reason (IMPORT_SEED=${SEED})`, { timeout: 300_000 }, () => {
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
    { numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: 240_000 },
  );
  const share = (part: number, all: number): string => `${Math.round((1000 * part) / all) / 10}%`;
  const left = [...open].sort((a, b) => b[1] - a[1]).map(([code, times]) => `${code} × ${times}`).join(', ');
  console.info(
    `IMPORT_SEED=${SEED}: ${count.broken} of ${RUNS} tables broken, all of them refused; of ${count.whole} whole ones ${share(count.atOnce, count.whole)} taken without a question, and of ${count.answered} whose questions were answered ${share(count.mended, count.answered)}, after ${(count.questions / count.mended).toFixed(1)} answers each. Still open then: ${left}`,
  );
  // A reader that refuses everything would be right too.
  expect(count.atOnce / count.whole).toBeGreaterThan(0.25);
  expect(count.mended / count.answered).toBeGreaterThan(0.98);
});

/** Reads a table, and again after every question that somebody who knows the truth can answer. */
function importAnswered(rendered: Rendered): { readonly outcome: Outcome; readonly questions: number } {
  let map: ImportMap = EMPTY_MAP;
  let outcome = read(rendered, map);
  for (let questions = 0; ; questions++) {
    const next = rendered.dialect.answered && questions < MOST_QUESTIONS ? firstAnswer(rendered, outcome) : null;
    if (next === null) return { outcome, questions };
    map = answer(outcome.map, next.doubt.question!.path, next.value);
    outcome = read(rendered, map);
  }
}

function firstAnswer(rendered: Rendered, { doubts, map }: Outcome): { readonly doubt: Doubt; readonly value: string } | null {
  for (const doubt of doubts) {
    const value = trueAnswer(rendered, doubt, map);
    if (value !== null) return { doubt, value };
  }
  return null;
}

function read(rendered: Rendered, map: ImportMap): Outcome {
  const given = { set: {}, source: 'hoi-nghi' };
  if (rendered.dialect.file === 'grid') return importBook(bookOf(rendered), words, SOURCES, map, given);
  const opened = openCsv('x.csv', fileOf(rendered), { encoding: map.encoding ?? null, delimiter: map.delimiter ?? null }, words.know);
  const outcome = importBook(opened.book, words, SOURCES, map, given);
  return opened.doubts.length === 0 ? outcome : { ...outcome, doubts: opened.doubts };
}

function factsOf(facts: readonly Truth[]): string[] {
  return facts.map(({ place, period, indicator, category, programme, status, qualifier, value }) => [place, period, indicator, category, programme, status, qualifier, value].join(' ')).sort();
}
