import type { CheckedFolder } from '../check.ts';
import { buildLedger } from '../ledger.ts';
import { compareProblems, problem, type Problem } from '../problem.ts';
import { acknowledge, type NotedRow } from './acknowledge.ts';
import { freshObservations, seriesOfPlaces, telling } from './fresh.ts';
import { checkMagnitudes } from './history-magnitude.ts';
import { checkParts } from './history-parts.ts';
import { checkRepeats } from './history-repeats.ts';
import { checkPrintedUnits } from './history-unit.ts';
import { lockedFiles, type Files } from './lock.ts';
import { namedIn } from './named-in.ts';
import { deadReferences } from './note-references.ts';
import { reconcile } from './reconcile.ts';

/** All problems of a folder, what only the whole ledger can tell included, without the warnings an editor has acknowledged. */
export interface Review {
  /** By file, line and column. */
  readonly problems: readonly Problem[];
  /** How many warnings were left out because their rows acknowledge them. */
  readonly acknowledged: number;
}

const WORD_COLUMNS = { locator: 13, doubt: 15, note: 16, reason: 17 } as const;
const NOTE_OF_SOURCES = 10;

/**
 * Looks at new releases beside everything published: what an editor is about to publish. New are those not `locked` yet (file names; as
 * the folder's own lock says, unless an earlier one is given). With errors in the data nothing can be compared, and only those are
 * told. Work grows with the new rows and the series they belong to.
 */
export function reviewFolder(files: Files, checked: CheckedFolder, locked: ReadonlySet<string> = lockedFiles(files)): Review {
  const { tables, releases } = checked;
  const found: Problem[] = [...checked.problems];
  const fresh = releases.filter(({ id }) => !locked.has(`${id}.csv`));
  const sound = checked.problems.every(({ severity }) => severity !== 'error');
  if (sound && fresh.length > 0) {
    const ids = new Set(fresh.map(({ id }) => id));
    const ledger = buildLedger(tables, releases);
    const observations = freshObservations(ledger, ids);
    const series = seriesOfPlaces(ledger, observations);
    const tell = telling(found);
    found.push(...reconcile(ledger, ids));
    checkMagnitudes(ledger, observations, series, tell);
    checkPrintedUnits(observations, tell);
    checkRepeats(observations, series, tell);
    checkParts(ledger, observations, ids, tell);
    const named = namedIn(tables);
    for (const { rows } of fresh) {
      for (const row of rows) {
        for (const { found: dead, column } of deadReferences(ledger, named, row)) {
          found.push(problem(dead, { file: `releases/${row.release}.csv`, line: row.line, column: WORD_COLUMNS[column], cell: row[column] }));
        }
      }
    }
  }
  // Where errors hide some warnings, an acknowledgement without its warning proves nothing.
  if (!sound) return { problems: found, acknowledged: 0 };
  const { problems, acknowledged } = acknowledge(found, notedRows(checked, fresh.flatMap(({ rows }) => rows)));
  return { problems: problems.sort(compareProblems), acknowledged };
}

function* notedRows({ tables, sourceLines }: CheckedFolder, rows: CheckedFolder['releases'][number]['rows']): Generator<NotedRow> {
  for (const { release, line, note } of rows) yield { file: `releases/${release}.csv`, line, note, column: WORD_COLUMNS.note };
  for (const [i, { note }] of tables.sources.entries()) yield { file: 'sources.csv', line: sourceLines[i] ?? 1, note, column: NOTE_OF_SOURCES };
}
