import { cellAt, filledCells, textAt, widthOf, type Cell, type Grid, type Merge } from './grid.ts';
import type { PlaceNames } from './place-names.ts';
import { readNumberText } from './read-number.ts';
import { headerRole, isExplained, type WordReader } from './read-words.ts';
import { isOrdinal, sumKind } from './row-labels.ts';
import { announcedUnits } from './units.ts';

/** What an import knows of words and places; made once for a ledger. */
export interface Knowledge {
  readonly places: PlaceNames;
  readonly words: WordReader;
  readonly counted: ReadonlySet<string>;
}

/** Where a table stands in a sheet. Rows between that are empty belong to nothing. */
export interface Frame {
  /** Words above it, row by row: title, unit. */
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  /** Rows that only number the columns: `A B 1 2 3=1+2`. */
  readonly numberingRows: readonly number[];
  readonly bodyRows: readonly number[];
  /** The header printed again inside the body. */
  readonly repeatedRows: readonly number[];
  /** The column whose cells name the rows. */
  readonly labelColumn: number;
  /** `places` down the label column, `places` across the header, or none named in the table at all. */
  readonly layout: 'places-down' | 'places-across' | 'no-places';
}

const YEAR = /^(?:19|20)\d{2}$/;
const LONGEST_HEADER = 8;

/** Finds the tables of a sheet, from top to bottom; none when nothing in it looks like one. */
export function findFrames(grid: Grid, know: Knowledge): Frame[] {
  const view = new View(grid, know);
  const label = view.findLabels();
  if (label === null) return [];
  const frames: Frame[] = [];
  let from = 0;
  const groups = view.groups(label.anchors, label.column);
  groups.forEach((anchors, i) => {
    const next = groups[i + 1]?.[0] ?? grid.rows.length;
    const frame = view.frame(anchors, label.column, label.layout, from, next);
    frames.push(frame);
    from = Math.max(...frame.bodyRows) + 1;
  });
  return frames;
}

/** Whether a cell looks like a figure, or like the lack of one. */
export function looksNumeric(cell: Cell | null): boolean {
  if (cell === null) return false;
  if (cell.kind !== 'text') return true;
  return readNumberText(cell.text).kind !== 'unreadable' || (cell.text.length <= 25 && /^[<>~≈(+-]?\s*\d|^#+$/.test(cell.text) && !/^\d{1,2}[.)]\s*\p{L}/u.test(cell.text));
}

/** The merge a cell belongs to, or null. */
export function mergeAt(grid: Grid, row: number, column: number): Merge | null {
  return grid.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right) ?? null;
}

class View {
  readonly #grid: Grid;
  readonly #know: Knowledge;
  readonly #width: number;

  constructor(grid: Grid, know: Knowledge) {
    this.#grid = grid;
    this.#know = know;
    this.#width = widthOf(grid);
  }

  /** The column that names rows, the rows it names, and where places stand. */
  findLabels(): { column: number; anchors: number[]; layout: Frame['layout'] } | null {
    const perColumn = new Map<number, number[]>();
    const perRow = new Map<number, number[]>();
    for (const { row, column, cell } of filledCells(this.#grid)) {
      if (cell.kind !== 'text' || this.#know.places.read(cell.text) === null) continue;
      (perColumn.get(column) ?? perColumn.set(column, []).get(column)!).push(row);
      (perRow.get(row) ?? perRow.set(row, []).get(row)!).push(column);
    }
    const most = (counts: ReadonlyMap<number, readonly number[]>): number => [...counts].reduce((best, [key, list]) => (list.length > (counts.get(best)?.length ?? 0) ? key : best), -1);
    const column = most(perColumn);
    const row = most(perRow);
    const down = (perColumn.get(column) ?? []).filter((anchor) => this.#namesFigures(anchor, column));
    const across = perRow.get(row) ?? [];
    if (down.length > 0 && down.length >= across.length) return { column, anchors: down, layout: 'places-down' };
    const words = this.#wordsColumn();
    if (words === null) return null;
    if (across.length >= 2) return { ...words, anchors: words.anchors.filter((anchor) => anchor > row), layout: 'places-across' };
    return { ...words, layout: 'no-places' };
  }

  /** Divides the named rows into tables: a header that is not the one before begins a new table. */
  groups(anchors: readonly number[], label: number): number[][] {
    const groups: number[][] = [];
    let header: ReadonlySet<string> = new Set();
    for (const anchor of anchors) {
      const group = groups.at(-1);
      const between = [...this.#rowsBetween(group?.at(-1) ?? -1, anchor)].filter((row) => this.#isHeaderLike(row, label));
      const texts = between.map((row) => this.#rowText(row));
      // The same header again is a new page of the same table.
      if (group !== undefined && texts.every((text) => header.has(text))) group.push(anchor);
      else {
        groups.push([anchor]);
        header = new Set(texts);
      }
    }
    return groups;
  }

  /** Works out the rows of one table around the rows that are named. */
  frame(anchors: readonly number[], label: number, layout: Frame['layout'], from: number, until: number): Frame {
    let first = anchors[0]!;
    let last = anchors.at(-1)!;
    for (let row = first - 1; row >= from && this.#filledColumns(row).length > 0 && !this.#isHeaderLike(row, label); row--) if (this.#isBodyLike(row, label) || this.#isNamed(row, label, layout)) first = row;
    // Rows of figures further down belong to the table, whether or not anything names them: they must be asked about, not overlooked.
    const below = [...this.#rowsBetween(last, until)];
    const header = until < this.#grid.rows.length ? below.findIndex((row) => this.#isHeaderLike(row, label)) : -1;
    for (const row of header < 0 ? below : below.slice(0, header)) {
      const figures = this.#hasNumbers(row, label + 1) && !this.#isNumbering(row);
      if (figures || (row <= last + 2 && this.#isBodyLike(row, label))) last = row;
    }
    const { headerRows, numberingRows } = this.#header(first, label, from);
    const top = Math.min(first, ...headerRows, ...numberingRows);
    const headerTexts = new Set(headerRows.map((row) => this.#rowText(row)));
    const filled = [...this.#rowsBetween(first - 1, last + 1)];
    const repeatedRows = filled.filter((row) => headerTexts.has(this.#rowText(row)) || this.#isNumbering(row));
    return {
      titleRows: [...this.#rowsBetween(from - 1, top)],
      headerRows,
      numberingRows,
      bodyRows: filled.filter((row) => !repeatedRows.includes(row)),
      repeatedRows,
      labelColumn: label,
      layout,
    };
  }

  #header(first: number, label: number, from: number): { headerRows: number[]; numberingRows: number[] } {
    const headerRows: number[] = [];
    const numberingRows: number[] = [];
    let complete = false;
    for (let row = first - 1; row >= from && headerRows.length < LONGEST_HEADER; row--) {
      const columns = this.#filledColumns(row);
      if (columns.length === 0) {
        if (headerRows.length > 0) break;
        continue;
      }
      if (this.#isNumbering(row)) {
        if (complete) break;
        numberingRows.unshift(row);
        continue;
      }
      const labelled = columns.some((column) => column <= label);
      if (complete && (labelled || !this.#isStorey(row, label, columns))) break;
      if (!complete && columns.length === 1 && !this.#isStorey(row, label, columns)) break;
      headerRows.unshift(row);
      complete ||= labelled;
    }
    return { headerRows, numberingRows };
  }

  /** Whether a row above a header is one more storey of it and not a title: several cells, or one that covers some columns of values. */
  #isStorey(row: number, label: number, columns: readonly number[]): boolean {
    if (columns.some((column) => announcedUnits(textAt(this.#grid, row, column), this.#know.counted, false).length > 0)) return false;
    if (columns.length > 1) return true;
    const merge = mergeAt(this.#grid, row, columns[0]!);
    return merge !== null && merge.left > label && merge.right > merge.left;
  }

  #wordsColumn(): { column: number; anchors: number[] } | null {
    let best: { column: number; anchors: number[] } | null = null;
    for (let column = 0; column < Math.min(this.#width, 6); column++) {
      const anchors: number[] = [];
      for (let row = 0; row < this.#grid.rows.length; row++) {
        const cell = cellAt(this.#grid, row, column);
        if (cell === null || !this.#hasNumbers(row, column + 1) || this.#isNumbering(row) || this.#onlyYears(row, column)) continue;
        const read = this.#know.words.read(cell.text);
        const names = read.indicators.length > 0 || (read.periods.length === 1 && isExplained(read)) || (read.programmes.length > 0 && isExplained(read));
        if (names && headerRole(cell.text) === null) anchors.push(row);
      }
      if (anchors.length > (best?.anchors.length ?? 0)) best = { column, anchors };
    }
    return best;
  }

  /** Whether figures stand in a row, or below it in rows that have no name of their own. */
  #namesFigures(row: number, label: number): boolean {
    let at = row;
    do {
      if (this.#hasNumbers(at, label + 1)) return true;
      at += 1;
    } while (this.#filledColumns(at).length > 0 && textAt(this.#grid, at, label) === '');
    return false;
  }

  /** Whether a row has the kind of name its table is about, though it may have no figures. */
  #isNamed(row: number, label: number, layout: Frame['layout']): boolean {
    const text = textAt(this.#grid, row, label);
    if (text === '' || this.#isNumbering(row)) return false;
    return layout === 'places-down' ? this.#know.places.read(text) !== null : headerRole(text) === null && isExplained(this.#know.words.read(text));
  }

  /** A row of figures with some name to it, also one that nobody knows. */
  #isBodyLike(row: number, label: number): boolean {
    if (this.#isNumbering(row) || this.#onlyYears(row, label)) return false;
    const names = this.#filledColumns(row).filter((column) => column <= label && !isOrdinal(textAt(this.#grid, row, column)));
    if (names.some((column) => sumKind(textAt(this.#grid, row, column)) !== null)) return true;
    if (names.some((column) => headerRole(textAt(this.#grid, row, column)) !== null)) return false;
    return names.some((column) => cellAt(this.#grid, row, column)?.kind === 'text') && this.#hasNumbers(row, label + 1);
  }

  /** Words over columns, no figures. */
  #isHeaderLike(row: number, label: number): boolean {
    const right = this.#filledColumns(row).filter((column) => column > label);
    const texts = right.filter((column) => !looksNumeric(cellAt(this.#grid, row, column)));
    if (this.#isNumbering(row)) return false;
    const named = this.#filledColumns(row).some((column) => column <= label && headerRole(textAt(this.#grid, row, column)) !== null);
    const figures = right.some((column) => looksNumeric(cellAt(this.#grid, row, column)) && !YEAR.test(textAt(this.#grid, row, column)));
    return (named && right.length > 0 && !figures) || (texts.length >= 2 && texts.length === right.length);
  }

  #isNumbering(row: number): boolean {
    const texts = this.#filledColumns(row).map((column) => textAt(this.#grid, row, column));
    const marks = texts.filter((text) => /^\(?(?:\d{1,2}|[A-Za-z])\)?(?:\s*=?\s*[(]?\s*\d{1,2}(?:\s*[-+*/:x=]\s*\(?\d{1,2}\)?)*\)?)?(?:\s*[x*]\s*100%?)?$/.test(text));
    if (texts.length < 3 || marks.length < texts.length) return false;
    const numbers = texts.map((text) => Number(/\d{1,2}/.exec(text)?.[0] ?? Number.NaN)).filter((number) => !Number.isNaN(number));
    return numbers.length >= 2 && numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1) && numbers[0]! <= 3;
  }

  #onlyYears(row: number, label: number): boolean {
    const right = this.#filledColumns(row).filter((column) => column > label);
    return right.length > 0 && right.every((column) => YEAR.test(textAt(this.#grid, row, column)));
  }

  #hasNumbers(row: number, from: number): boolean {
    const cells = this.#grid.rows[row] ?? [];
    for (let column = from; column < cells.length; column++) if (looksNumeric(cells[column] ?? null)) return true;
    return false;
  }

  #filledColumns(row: number): number[] {
    return (this.#grid.rows[row] ?? []).flatMap((cell, column) => (cell === null ? [] : [column]));
  }

  #rowText(row: number): string {
    return (this.#grid.rows[row] ?? []).map((cell) => cell?.text ?? '').join('\t').trim();
  }

  *#rowsBetween(after: number, before: number): Generator<number> {
    for (let row = after + 1; row < before; row++) if (this.#filledColumns(row).length > 0) yield row;
  }
}
