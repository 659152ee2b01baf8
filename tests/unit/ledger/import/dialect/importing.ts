import type { Doubt } from '../../../../../src/ledger/import/doubts.ts';
import { answer, importBook, type Outcome } from '../../../../../src/ledger/import/import.ts';
import { EMPTY_MAP, type ImportMap } from '../../../../../src/ledger/import/import-map.ts';
import { openCsv } from '../../../../../src/ledger/import/open-file.ts';
import { SOURCES, words } from '../sheets.ts';
import { trueAnswer } from './answers.ts';
import { bookOf, fileOf } from './files.ts';
import type { Rendered, Truth } from './model.ts';

const MOST_QUESTIONS = 40;

/** Imports a rendered table once. */
export function importOnce(rendered: Rendered, map: ImportMap = EMPTY_MAP): Outcome {
  const given = { set: {}, source: 'hoi-nghi' };
  if (rendered.dialect.file === 'grid') return importBook(bookOf(rendered), words, SOURCES, map, given);
  const opened = openCsv('x.csv', fileOf(rendered), { encoding: map.encoding ?? null, delimiter: map.delimiter ?? null }, words.know);
  const outcome = importBook(opened.book, words, SOURCES, map, given);
  return opened.doubts.length === 0 ? outcome : { ...outcome, doubts: opened.doubts };
}

/** Imports a table, and again after every question that somebody who knows the truth can answer. */
export function importAnswered(rendered: Rendered, map: ImportMap = EMPTY_MAP): { readonly outcome: Outcome; readonly questions: number } {
  let outcome = importOnce(rendered, map);
  for (let questions = 0; ; questions++) {
    const next = rendered.dialect.answered && questions < MOST_QUESTIONS ? firstAnswer(rendered, outcome) : null;
    if (next === null) return { outcome, questions };
    outcome = importOnce(rendered, answer(outcome.map, next.doubt.question!.path, next.value));
  }
}

/** Figures as lines that can be compared. */
export function factsOf(facts: readonly Truth[]): string[] {
  return facts.map(({ place, period, indicator, category, programme, status, qualifier, value }) => [place, period, indicator, category, programme, status, qualifier, value].join(' ')).sort();
}

function firstAnswer(rendered: Rendered, { doubts, map }: Outcome): { readonly doubt: Doubt; readonly value: string } | null {
  for (const doubt of doubts) {
    const value = trueAnswer(rendered, doubt, map);
    if (value !== null) return { doubt, value };
  }
  return null;
}
