import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../ledger/model.ts';
import { fileWords } from '../../words/file-words.ts';
import { figureRows, figuresCsv } from '../figures-csv.ts';
import { absolute } from '../urls.ts';
import { excelHead, excelRow } from './excel-csv.ts';
import { LEDGER_COLUMNS } from './ledger-columns.ts';
import { ledgerParquet } from './ledger-parquet.ts';
import { LICENCE } from './licence.ts';

/** What the whole ledger can be taken away as; each is the end of its file's name. */
export const LEDGER_FORMS = ['csv', 'excel.csv', 'json', 'parquet'] as const;

/** A form of the whole ledger. */
export type LedgerForm = (typeof LEDGER_FORMS)[number];

/** The media type a program expects of each form. */
export const MEDIA_TYPES: Readonly<Record<LedgerForm, string>> = {
  csv: 'text/csv',
  'excel.csv': 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

const FIGURES_AT_ONCE = 5000;

/** Every live value of a ledger in one form, piece by piece: a million rows at once would need gigabytes. */
export function* ledgerPieces(ledger: Ledger, form: LedgerForm): Generator<string | Uint8Array> {
  if (form === 'parquet') yield ledgerParquet(ledger);
  else if (form === 'csv') yield* csvPieces(ledger);
  else if (form === 'json') yield* jsonPieces(ledger);
  else {
    yield excelHead(LEDGER_COLUMNS, 'vi');
    for (const figures of inPieces(ledger)) {
      yield figures.flatMap((figure) => figureRows(ledger, figure, 'vi')).map((cells) => excelRow(forExcel(cells), LEDGER_COLUMNS, 'vi')).join('');
    }
  }
}

/** A row for Excel says codes that a formula could begin with, and marks, in words. */
function forExcel(cells: readonly string[]): string[] {
  const { qualifier, yes, no } = fileWords('vi');
  const names: Readonly<Record<string, string>> = qualifier;
  return cells.map((cell, i) => (i === QUALIFIER ? (names[cell] ?? cell) : i === SHOWN ? (cell === 'yes' ? yes : no) : cell));
}

const [QUALIFIER, SHOWN] = ['qualifier', 'shown'].map((wanted) => LEDGER_COLUMNS.findIndex(({ name }) => name === wanted));

function* csvPieces(ledger: Ledger): Generator<string> {
  yield figuresCsv(ledger, [], 'vi');
  for (const figures of inPieces(ledger)) {
    const piece = figuresCsv(ledger, figures, 'vi');
    yield piece.slice(piece.indexOf('\n') + 1);
  }
}

function* jsonPieces(ledger: Ledger): Generator<string> {
  const about = {
    name: 'so-khuyen-cong',
    title: fileWords('vi').ledgerTitle,
    address: absolute(''),
    release: { id: ledger.release, date: ledger.release.slice(0, 10) },
    licence: { id: LICENCE.id, title: LICENCE.title, url: LICENCE.url },
    columns: LEDGER_COLUMNS.map(({ name, titles }) => ({ name, title: titles.vi, title_en: titles.en })),
  };
  yield `${JSON.stringify(about).slice(0, -1)},"rows":[`;
  let first = true;
  for (const figures of inPieces(ledger)) {
    const rows = figures.flatMap((figure) => figureRows(ledger, figure, 'vi')).map((cells) => JSON.stringify(typed(cells)));
    yield `${first ? '' : ','}\n${rows.join(',\n')}`;
    first = false;
  }
  yield '\n]}\n';
}

/** Numbers as numbers, with their printed digits beside them; what is empty is null. */
function typed(cells: readonly string[]): Record<string, string | number | boolean | null> {
  const entries = LEDGER_COLUMNS.flatMap(({ name, type }, i): [string, string | number | boolean | null][] => {
    const cell = cells[i] ?? '';
    if (type === 'number') return [[name, Number(cell)], [`${name}_printed`, cell]];
    return [[name, type === 'flag' ? cell === 'yes' : cell === '' ? null : cell]];
  });
  return Object.fromEntries(entries);
}

function* inPieces(ledger: Ledger): Generator<readonly Figure[]> {
  for (let at = 0; at < ledger.sorted.length; at += FIGURES_AT_ONCE) yield ledger.sorted.slice(at, at + FIGURES_AT_ONCE);
}
