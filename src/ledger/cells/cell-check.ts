import { inspectCharacters } from './characters.ts';
import { explainDate } from './explain-date.ts';
import { explainNumber } from './explain-number.ts';
import { explainBreak, explainPeriod } from './explain-period.ts';
import { finding, type Finding } from '../problem.ts';
import { columnMeta, type ColumnMeta, type ColumnSchema } from '../schemas/column.ts';
import { constraintsOf, type Constraints } from '../schemas/constraints.ts';
import { nearest, slug } from '../suggest.ts';

/** Judges one cell by itself: null when it is fine, else the one problem to mend first. */
export type CellCheck = (cell: string) => Finding | null;

/**
 * The check of a column, made from its schema. The schema alone decides what is right; what surrounds it here finds the words:
 * first the characters, then the form of the cell, then why the schema refuses it.
 */
export function cellCheck(column: string, schema: ColumnSchema): CellCheck {
  const meta = columnMeta(schema);
  const constraints = constraintsOf(schema);
  return (cell) => {
    if (cell === '' && !schema.safeParse(cell).success) {
      return finding('KC302', { column, means_vi: meta.description_vi, means_en: meta.description_en });
    }
    return (
      inspectCharacters(cell, meta.kind === 'url') ??
      inspectForm(column, cell, meta) ??
      (schema.safeParse(cell).success ? null : explain(column, cell, meta, constraints))
    );
  };
}

/** What no cell may be, whatever its column: broken over lines, padded with spaces, a formula. */
function inspectForm(column: string, cell: string, meta: ColumnMeta): Finding | null {
  if (/[\r\n]/.test(cell)) return finding('KC309', { column, joined: cell.trim().replace(/\s*[\r\n]+\s*/g, ' ') });
  if (cell !== cell.trim()) return finding('KC301', { column, trimmed: cell.trim() });
  // Only words may begin with anything; `=` is a qualifier, and numbers have their own explanations of + and -.
  const formula = meta.kind === 'text' ? /^[=+\-@＝＋－＠]/ : meta.kind === 'choice' || meta.kind === 'expression' ? null : /^(?:=(?![\s\d])|@)/;
  if (formula?.test(cell)) return finding('KC310', { column, cell, sign: cell.charAt(0) });
  return null;
}

function explain(column: string, cell: string, meta: ColumnMeta, constraints: Constraints): Finding {
  switch (meta.kind) {
    case 'choice':
      return explainChoice(column, cell, constraints);
    case 'id':
      return finding('KC304', { column, cell, slug: slug(cell) });
    case 'number':
      return explainNumber(cell);
    case 'date':
    case 'partial-date':
      return explainDate(column, cell, meta.kind === 'partial-date');
    case 'period':
      return explainPeriod(cell);
    case 'break':
      return explainBreak(cell);
    case 'url':
      return finding('KC307', { column, cell });
    default:
      return finding('KC311', { column, cell, form_vi: meta.form_vi ?? meta.description_vi, form_en: meta.form_en ?? meta.description_en });
  }
}

function explainChoice(column: string, cell: string, { enum: choices = [], required }: Constraints): Finding {
  return finding('KC303', { column, cell, choices: choices.join(', '), mayBeEmpty: !required, nearest: nearest(cell, choices) });
}
