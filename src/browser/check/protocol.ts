/** What the page and its worker say to each other. Files go to the worker as they are; nothing but these messages comes back. */
import type { Question } from '../../ledger/import/doubts.ts';
import type { Severity } from '../../ledger/problems/entry.ts';
import type { Lang } from '../../words/lang.ts';
import type { Remark } from '../../words/remarks.ts';
import type { Changes } from './changes.ts';

/** From the page. */
export type Order =
  /** Load the site's current ledger, and what its pages of a language draw; tell things in that language. */
  | { readonly type: 'open'; readonly ledger: string; readonly pages: string; readonly lang: Lang }
  /** Check these files together; `today` names a release that has no name of its own. */
  | { readonly type: 'check'; readonly job: number; readonly files: readonly File[]; readonly today: string }
  /** Read the sheet of the last check again with these answers. */
  | { readonly type: 'answer'; readonly job: number; readonly answers: readonly Answer[]; readonly today: string }
  /** Send some rows of a checked file, from 0, for the preview. */
  | { readonly type: 'rows'; readonly job: number; readonly file: number; readonly from: number; readonly count: number };

/** From the worker. */
export type News =
  | { readonly type: 'ready'; readonly release: string }
  /** How far a job is; `done` of `total` bytes or rows, where that is known. */
  | { readonly type: 'progress'; readonly job: number; readonly stage: Stage; readonly done: number; readonly total: number }
  | { readonly type: 'result'; readonly job: number; readonly result: CheckResult }
  | { readonly type: 'rows'; readonly job: number; readonly file: number; readonly from: number; readonly rows: readonly ShownRow[] }
  | { readonly type: 'failed'; readonly job: number; readonly what: 'ledger' | 'file' };

/** What an editor says to a question, and where it goes in the map of the sheet. */
export interface Answer {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/** A row of a file, and the line it begins on. */
export interface ShownRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a job is doing. */
export type Stage = 'read' | 'check' | 'compare';

/** A problem as the page shows it. */
export interface ShownProblem {
  readonly severity: Severity;
  readonly code: string;
  /** Index in the result's files; -1 for a file of the ledger that was not dropped. */
  readonly file: number;
  /** Its name as the editor knows it. */
  readonly fileName: string;
  /** Index of the row in the file, 0 = header; -1 where no row can be shown. */
  readonly row: number;
  /** What of the file it is about; `line` and `column` say more only where they are part of it. */
  readonly extent: 'cell' | 'row' | 'column' | 'file';
  readonly line: number;
  readonly column: number;
  readonly cell: string;
  readonly message: Remark;
  /** The message in short, in the language of the page, where it is in another; else empty. */
  readonly short: string;
  readonly hint: Remark;
  /** What can be answered right away; null where the file itself must be mended. */
  readonly question: Question | null;
}

/** A dropped file as it was understood. */
export interface ShownFile {
  readonly name: string;
  readonly role: 'release' | 'table' | 'sheet';
  /** Rows, header included. */
  readonly rows: number;
  readonly columns: number;
  /** Cells of the first row, to name columns. */
  readonly header: readonly string[];
  /** What was done to read it. */
  readonly remarks: readonly Remark[];
}

/** All that is known after a check. */
export interface CheckResult {
  readonly files: readonly ShownFile[];
  /** The release of the ledger it was compared with. */
  readonly ledger: string;
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, then warnings, each by place; at most `MOST_SHOWN`. */
  readonly problems: readonly ShownProblem[];
  /** What new releases change; null while there are errors or no new release. */
  readonly changes: Changes | null;
  /** The finished releases; none while there are errors. */
  readonly releases: readonly { readonly id: string; readonly rows: number; readonly file: Blob; readonly published: boolean }[];
  /** How a department's sheet became the release; null where none was dropped or it still raises questions. */
  readonly sheet: SheetReport | null;
}

/** What became of a sheet's cells. */
export interface SheetReport {
  readonly figures: number;
  /** Printed sums that were computed again, and those that differ. */
  readonly sums: number;
  readonly off: readonly { readonly label: Remark; readonly at: string; readonly printed: string; readonly computed: string; readonly unit: string }[];
  /** Cells that were left out, and why. */
  readonly left: readonly { readonly sheet: string; readonly as: Remark; readonly at: string }[];
  /** The answers, to be used again next year. */
  readonly map: Blob;
}

/** More problems than this are counted, not listed. */
export const MOST_SHOWN = 500;
