import { cellCheck } from '../cells/cell-check.ts';
import { writeCsv } from '../csv.ts';
import type { Source } from '../model.ts';
import { problem } from '../problem.ts';
import { SOURCES } from '../schemas/source.ts';
import { columnsOf } from '../schemas/table.ts';
import { slug } from '../suggest.ts';

/** The columns of a source, in the order of the table, with what an editor is asked for each. */
export const SOURCE_COLUMNS = columnsOf(SOURCES).map(([name]) => name as keyof Source);

/** What is wrong with one cell of a new source, in Vietnamese; null when nothing is. */
export function sourceFault(column: keyof Source, cell: string): string | null {
  const schema = columnsOf(SOURCES).find(([name]) => name === column)![1];
  const found = cellCheck(column, schema)(cell);
  if (found === null) return null;
  const { message, hint } = problem(found, { file: SOURCES.file, line: 1, column: SOURCE_COLUMNS.indexOf(column) + 1, cell });
  return `${message.vi} ${hint.vi}`;
}

/** Why a source must not be added: one of its cells is wrong, or the ledger has the document already. Empty when it may. */
export function sourceFaults(source: Source, known: readonly Source[]): string[] {
  const faults = SOURCE_COLUMNS.map((column) => sourceFault(column, source[column])).filter((fault) => fault !== null);
  const same = (other: Source): boolean => other.source === source.source || (source.url !== '' && other.url === source.url) || (slug(other.title) === slug(source.title) && other.published_on === source.published_on);
  const double = known.find(same);
  return double === undefined ? faults : [...faults, `sources.csv đã có tài liệu này: ${double.source} (${double.title}). Dùng --source ${double.source}.`];
}

/** The text of `sources.csv` with one more row at its end. */
export function appendSource(text: string, source: Source): string {
  const [, row = ''] = writeCsv(SOURCE_COLUMNS, [SOURCE_COLUMNS.map((column) => source[column])]).split(/(?<=^[^\n]*\n)/);
  return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${row}`;
}
