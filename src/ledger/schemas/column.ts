import { z } from 'zod';
import { readPeriods } from '../chart-query.ts';
import { parsePeriod } from '../period.ts';

/** What a column holds; says how a bad cell is explained and which type the descriptor gives. */
export type ColumnKind = 'id' | 'choice' | 'text' | 'number' | 'date' | 'partial-date' | 'period' | 'periods' | 'break' | 'url' | 'code' | 'expression';

/** What a column is called and means, for people. */
export interface ColumnWords {
  readonly title_vi: string;
  readonly title_en: string;
  readonly description_vi: string;
  readonly description_en: string;
}

/** What is said of a column beside its schema; kept as the schema's metadata. */
export interface ColumnMeta extends ColumnWords {
  readonly kind: ColumnKind;
  /** The table and column that must list this cell's identifier; with `each`, every identifier of a list. */
  readonly refers?: { readonly table: string; readonly column: string; readonly each?: true };
  /** Whether the words have their English in `translations.csv`: they must, because they stand in Vietnamese only, or they may. */
  readonly translated?: 'must' | 'may';
  /** The form of a code, in words. */
  readonly form_vi?: string;
  readonly form_en?: string;
}

/** The schema of one column: a cell's text in, the same text out. */
export type ColumnSchema = z.ZodType<string, string>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ID_LIST = /^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$/;
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;
const DATE = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;
const PARTIAL_DATE = /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/;
// `3M` and `6M` are refused although `parsePeriod` knows them: one period, one way of writing, or two rows would not be seen as the same.
const PERIOD = /^[0-9]{4}(-(H[12]|Q[1-4]|([1245789]|1[01])M))?(\/[0-9]{4}(-(H[12]|Q[1-4]|([1245789]|1[01])M))?)?$/;
const PERIODS = /^([0-9]{4}\.\.[0-9]{4}|[0-9]{4}[-/0-9HQM]*( [0-9]{4}[-/0-9HQM]*)*)$/;
const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/;

/** A cell that may be empty, or else must satisfy the schema. */
export function optional<Cell extends string>(schema: z.ZodType<Cell, string>): z.ZodType<Cell | '', string> {
  const meta = columnMeta(schema as unknown as ColumnSchema);
  return z.union([z.literal(''), schema]).meta({ ...meta }) as unknown as z.ZodType<Cell | '', string>;
}

/** An identifier: Vietnamese without marks, in kebab case. */
export function id(words: ColumnWords) {
  return z.string().regex(ID).meta({ ...words, kind: 'id' } satisfies ColumnMeta);
}

/** An identifier that another table lists. */
export function refersTo(table: string, column: string, words: ColumnWords) {
  return z.string().regex(ID).meta({ ...words, kind: 'id', refers: { table, column } } satisfies ColumnMeta);
}

/** Identifiers that another table lists, parted by single spaces. */
export function refersToEach(table: string, column: string, words: ColumnWords) {
  const form = { form_vi: 'các mã viết thường, không dấu, cách nhau một dấu cách', form_en: 'identifiers parted by single spaces' };
  return z.string().regex(ID_LIST).meta({ ...words, ...form, kind: 'code', refers: { table, column, each: true } } satisfies ColumnMeta);
}

/** One of a closed list. */
export function choice<const Choices extends readonly [string, ...string[]]>(choices: Choices, words: ColumnWords) {
  return z.enum(choices).meta({ ...words, kind: 'choice' } satisfies ColumnMeta);
}

/** Words for people, in one line. */
export function text(words: ColumnWords) {
  return z.string().min(1).meta({ ...words, kind: 'text' } satisfies ColumnMeta);
}

/** Words for people, in Vietnamese, in one line; their English stands in `translations.csv`. */
export function remark(words: ColumnWords) {
  return z.string().min(1).meta({ ...words, kind: 'text', translated: 'must' } satisfies ColumnMeta);
}

/** A title or a name, in any language, whose English may stand in `translations.csv`. */
export function title(words: ColumnWords) {
  return z.string().min(1).meta({ ...words, kind: 'text', translated: 'may' } satisfies ColumnMeta);
}

/** Plain digits with a decimal point; a minus where negative. */
export function number(words: ColumnWords) {
  return z.string().regex(NUMBER).meta({ ...words, kind: 'number' } satisfies ColumnMeta);
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function date(words: ColumnWords) {
  return z.string().regex(DATE).refine(isRealDate).meta({ ...words, kind: 'date' } satisfies ColumnMeta);
}

/** A day, a month or a year, as far as it is known. */
export function partialDate(words: ColumnWords) {
  return z.string().regex(PARTIAL_DATE).refine(isRealDate).meta({ ...words, kind: 'partial-date' } satisfies ColumnMeta);
}

/** A period of the ledger; see `period.ts`. */
export function period(words: ColumnWords) {
  return z.string().regex(PERIOD).refine(isPeriod).meta({ ...words, kind: 'period' } satisfies ColumnMeta);
}

/** Periods parted by single spaces, or every year from one to another: `2016..2024`. */
export function periods(words: ColumnWords) {
  const form = {
    form_vi: 'các kỳ cách nhau một dấu cách (2016 2020), hoặc năm đầu và năm cuối nối bằng hai chấm (2016..2024)',
    form_en: 'periods parted by single spaces (2016 2020), or a first and last year joined by two dots (2016..2024)',
  };
  return z.string().regex(PERIODS).refine((cell) => readPeriods(cell) !== null).meta({ ...words, ...form, kind: 'periods' } satisfies ColumnMeta);
}

/** Two periods in order, joined by two dots. */
export function periodPair(words: ColumnWords) {
  return z.string().regex(/^[^.]+\.\.[^.]+$/).refine(isPeriodPair).meta({ ...words, kind: 'break' } satisfies ColumnMeta);
}

/** A full web address. */
export function url(words: ColumnWords) {
  return z.string().regex(WEB_ADDRESS).refine(URL.canParse).meta({ ...words, kind: 'url' } satisfies ColumnMeta);
}

/** A code of a fixed form. */
export function code(pattern: RegExp, form: { readonly vi: string; readonly en: string }, words: ColumnWords) {
  return z.string().regex(pattern).meta({ ...words, kind: 'code', form_vi: form.vi, form_en: form.en } satisfies ColumnMeta);
}

/** A formula of the identity language; whether it can be read is checked with its table. */
export function expression(words: ColumnWords) {
  return z.string().min(1).meta({ ...words, kind: 'expression' } satisfies ColumnMeta);
}

/** What was said of a column when it was defined. */
export function columnMeta(schema: ColumnSchema): ColumnMeta {
  return schema.meta() as unknown as ColumnMeta;
}

/** Whether a date of the right form is on the calendar; a year or month alone always is. */
export function isRealDate(cell: string): boolean {
  const [year = 0, month = 1, day = 1] = cell.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days of a month. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isPeriod(cell: string): boolean {
  return parsePeriod(cell) !== null;
}

function isPeriodPair(cell: string): boolean {
  const [before, after, ...rest] = cell.split('..').map(parsePeriod);
  return before != null && after != null && rest.length === 0 && before.end < after.start;
}
