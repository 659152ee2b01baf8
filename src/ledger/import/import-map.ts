import { z } from 'zod';
import { PROGRAMMES, STATUSES } from '../key.ts';
import type { Programme, Status } from '../model.ts';
import { ENCODINGS } from './encodings.ts';

const programme = z.enum(PROGRAMMES as readonly [Programme, ...Programme[]]);
const status = z.enum(STATUSES as readonly [Status, ...Status[]]);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** What an editor has still to fill in. */
const open = z.literal('?');

/** What a column is for. `words` holds labels such as indicators or "Kế hoạch"; a `note` is left out and named in the report. */
export const COLUMN_ROLES = ['value', 'place', 'words', 'unit', 'ordinal', 'note'] as const;

/** One of them. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Where a figure is not of one category but of all. */
export const ALL_CATEGORIES = 'all';

const columnSet = z.strictObject({
  role: z.union([z.enum(COLUMN_ROLES), open]).optional(),
  place: z.union([id, open]).optional(),
  indicator: z.union([id, open]).optional(),
  category: z.union([id, z.literal(''), open]).optional(),
  programme: z.union([programme, open]).optional(),
  status: z.union([status, open]).optional(),
  unit: z.string().min(1).optional(),
  numbers: z.union([z.enum(['vi', 'en']), open]).optional(),
  percent: z.union([z.enum(['printed', 'fraction']), open]).optional(),
});

/** What a row of words does: it stands over the rows below, tells a part of the place above, only names a group, or is left out. */
export const ROW_WORDS = ['section', 'part', 'group', 'skip'] as const;

const rowSet = z.union([z.enum(ROW_WORDS), open, z.strictObject({ indicator: id.optional(), category: id.optional(), programme: programme.optional(), status: status.optional() })]);

const table = z.strictObject({
  sheet: z.string(),
  table: z.number().int().min(1),
  use: z.union([z.enum(['yes', 'no']), open]).optional(),
  set: z
    .strictObject({
      place: z.union([id, open]).optional(),
      indicator: z.union([id, open]).optional(),
      category: z.union([id, open]).optional(),
      programme: z.union([programme, open]).optional(),
      status: z.union([status, open]).optional(),
      unit: z.string().min(1).optional(),
      numbers: z.union([z.enum(['vi', 'en']), open]).optional(),
      digits: z.union([z.enum(['stored', 'shown']), open]).optional(),
      hidden: z.union([z.enum(['take', 'skip']), open]).optional(),
      dashes: z.union([z.enum(['zero', 'missing']), open]).optional(),
    })
    .default({}),
  read: z.record(z.string(), z.string()).default({}),
  missing: z.array(z.string()).default([]),
  places: z.record(z.string(), z.string()).default({}),
  rows: z.record(z.string(), rowSet).default({}),
  columns: z
    .array(
      z.strictObject({
        column: z.string(),
        header: z.string(),
        read: z.record(z.string(), z.string()).default({}),
        because: z.array(z.string()).default([]),
        set: columnSet.default({}),
      }),
    )
    .default([]),
});

const onlyThisFile = z.strictObject({
  name: z.string(),
  fingerprint: z.string(),
  source: z.string().optional(),
  tables: z
    .array(
      z.strictObject({
        sheet: z.string(),
        table: z.number().int().min(1),
        period: z.string().optional(),
        boundaries: z.string().optional(),
        periods: z.record(z.string(), z.string()).default({}),
        skip: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

/**
 * How a form is read, as an editor can see and change it. `read` and `because` are what the machine found and why; `set` is what people
 * decided and goes before it. What holds for one file only (its period, boundaries, source) stands apart and is not used for another file.
 */
export const IMPORT_MAP = z.strictObject({
  version: z.literal(1),
  encoding: z.union([z.enum(ENCODINGS), open]).optional(),
  delimiter: z.string().optional(),
  /** Sheets with numbers that are not wanted. */
  leave_sheets: z.array(z.string()).default([]),
  tables: z.array(table).default([]),
  this_file: onlyThisFile.optional(),
});

/** See `IMPORT_MAP`. */
export type ImportMap = z.output<typeof IMPORT_MAP>;
/** One table of a form. */
export type TableMap = ImportMap['tables'][number];
/** One column of it. */
export type ColumnMap = TableMap['columns'][number];
/** What people decided of a column. */
export type ColumnSet = z.output<typeof columnSet>;
/** What people decided of a label. */
export type RowSet = z.output<typeof rowSet>;
/** What holds for one table of one file. */
export type ThisTable = NonNullable<ImportMap['this_file']>['tables'][number];

/** A map in which nothing has been decided. */
export const EMPTY_MAP: ImportMap = { version: 1, leave_sheets: [], tables: [] };

/** A decision, or undefined where there is none yet. */
export function decided<Value extends string>(value: Value | undefined): Exclude<Value, '?'> | undefined {
  return value === undefined || value === '?' ? undefined : (value as Exclude<Value, '?'>);
}
