import { cellAt, textAt, type Grid } from './grid.ts';
import type { Knowledge } from './knowledge.ts';
import { looksNumeric } from './looks-numeric.ts';
import { isMissing } from './read-number.ts';
import { headerRole, isExplained } from './read-words.ts';
import { isOrdinal, sumKind } from './row-labels.ts';
import { announcedUnits } from './units.ts';

const YEAR = /^(?:19|20)\d{2}$/;
// `A`, `(1)`, `3=1+2`, `(3)=(2)/(1)`, `5=4:3x100%`
const NUMBERING = /^\(?(?:\d{1,2}|[A-Za-z])\)?(?:\s*=[\s\d()+\-*/:x×%]+)?$/;

/** What the rows of a sheet look like, before anything is known of what they mean. `label` is the column that names rows. */
export class RowKinds {
  readonly grid: Grid;
  readonly know: Knowledge;
  readonly #filled = new Map<number, readonly number[]>();
  readonly #numbering = new Map<number, boolean>();

  constructor(grid: Grid, know: Knowledge) {
    this.grid = grid;
    this.know = know;
  }

  /** Columns of a row in which something stands. */
  filled(row: number): readonly number[] {
    let columns = this.#filled.get(row);
    if (columns === undefined) this.#filled.set(row, (columns = (this.grid.rows[row] ?? []).flatMap((cell, column) => (cell === null ? [] : [column]))));
    return columns;
  }

  /** All texts of a row, to compare rows with each other. */
  text(row: number): string {
    return (this.grid.rows[row] ?? []).map((cell) => cell?.text ?? '').join('\t').trim();
  }

  /** Rows between two others in which something stands. */
  *between(after: number, before: number): Generator<number> {
    for (let row = after + 1; row < before; row++) if (this.filled(row).length > 0) yield row;
  }

  /** Whether figures stand in a row from a column on. */
  hasNumbers(row: number, from: number): boolean {
    return this.filled(row).some((column) => column >= from && looksNumeric(cellAt(this.grid, row, column)));
  }

  /** Whether figures stand right of the labels that are neither years nor signs for none. */
  hasFigures(row: number, label: number): boolean {
    return this.filled(row).some((column) => {
      const cell = cellAt(this.grid, row, column);
      return column > label && looksNumeric(cell) && !isMissing(cell!.text) && !YEAR.test(cell!.text);
    });
  }

  /** Whether a row only numbers the columns: `A B 1 2 3=1+2`. */
  isNumbering(row: number): boolean {
    let is = this.#numbering.get(row);
    if (is === undefined) this.#numbering.set(row, (is = this.#looksLikeNumbering(row)));
    return is;
  }

  /** Whether nothing but years stands right of the labels. */
  onlyYears(row: number, label: number): boolean {
    const right = this.filled(row).filter((column) => column > label);
    return right.length > 0 && right.every((column) => YEAR.test(textAt(this.grid, row, column)));
  }

  /** Words over columns, no figures. */
  isHeaderLike(row: number, label: number): boolean {
    if (this.isNumbering(row)) return false;
    const columns = this.filled(row);
    const right = columns.filter((column) => column > label);
    const texts = right.filter((column) => !looksNumeric(cellAt(this.grid, row, column)));
    const named = columns.some((column) => column <= label && headerRole(textAt(this.grid, row, column)) !== null);
    const figures = right.some((column) => looksNumeric(cellAt(this.grid, row, column)) && !YEAR.test(textAt(this.grid, row, column)));
    return (named && right.length > 0 && !figures) || (texts.length >= 2 && texts.length === right.length);
  }

  /** A row of figures with some name to it, also one that nobody knows. */
  isBodyLike(row: number, label: number): boolean {
    if (this.isNumbering(row) || this.onlyYears(row, label)) return false;
    const names = this.filled(row).filter((column) => column <= label && !isOrdinal(textAt(this.grid, row, column)));
    if (names.some((column) => sumKind(textAt(this.grid, row, column)) !== null)) return true;
    if (names.some((column) => headerRole(textAt(this.grid, row, column)) !== null)) return false;
    return names.some((column) => cellAt(this.grid, row, column)?.kind === 'text') && this.hasNumbers(row, label + 1);
  }

  /** Whether a row has the kind of name its table is about, though it may have no figures. */
  isNamed(row: number, label: number, places: boolean): boolean {
    const text = textAt(this.grid, row, label);
    if (text === '' || this.isNumbering(row)) return false;
    return places ? this.know.places.read(text) !== null : headerRole(text) === null && isExplained(this.know.words.read(text));
  }

  /** Whether a row is one text that names a time and what the figures are of, as titles do. */
  isTitle(row: number): boolean {
    const [column, ...more] = this.filled(row);
    if (column === undefined || more.length > 0) return false;
    const { periods, indicators, programmes, statuses } = this.know.words.read(textAt(this.grid, row, column));
    return periods.length > 0 && indicators.length + programmes.length + statuses.length > 0;
  }

  /** Whether a row says in what unit the figures below are. */
  announcesUnits(row: number): boolean {
    return this.filled(row).some((column) => announcedUnits(textAt(this.grid, row, column), this.know.counted, false).length > 0);
  }

  #looksLikeNumbering(row: number): boolean {
    const texts = this.filled(row).map((column) => textAt(this.grid, row, column));
    if (texts.length < 3 || !texts.every((text) => NUMBERING.test(text))) return false;
    const numbers = texts.flatMap((text) => /^\(?(\d{1,2})/.exec(text)?.[1] ?? []).map(Number);
    return numbers.length >= 2 && numbers[0]! <= 3 && numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
  }
}
