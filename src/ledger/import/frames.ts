import { findLabels, type Labels } from './find-labels.ts';
import type { Grid } from './grid.ts';
import type { Knowledge } from './knowledge.ts';
import { mergeAt } from './merges.ts';
import { RowKinds } from './row-kinds.ts';

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
  readonly layout: Labels['layout'];
}

const LONGEST_HEADER = 8;

/** Finds the tables of a sheet, from top to bottom; none when nothing in it looks like one. */
export function findFrames(grid: Grid, know: Knowledge): Frame[] {
  const kinds = new RowKinds(grid, know);
  const labels = findLabels(kinds);
  if (labels === null) return [];
  const frames: Frame[] = [];
  let from = 0;
  const groups = groupAnchors(kinds, labels);
  groups.forEach((anchors, i) => {
    const frame = frameAround(kinds, anchors, labels, from, groups[i + 1]?.[0] ?? grid.rows.length);
    frames.push(frame);
    from = (frame.bodyRows.at(-1) ?? from) + 1;
  });
  return frames;
}

/** Divides the named rows into tables: a header that is not the one before begins a new table. */
function groupAnchors(kinds: RowKinds, { anchors, column: label }: Labels): number[][] {
  const groups: number[][] = [];
  let header: ReadonlySet<string> = new Set();
  for (const anchor of anchors) {
    const group = groups.at(-1);
    const between = [...kinds.between(group?.at(-1) ?? -1, anchor)];
    const texts = between.filter((row) => kinds.isHeaderLike(row, label)).map((row) => kinds.text(row));
    // The same header again is a new page of the same table, unless another title stands above it.
    const titled = texts.length > 0 && between.some((row) => kinds.isTitle(row));
    if (group !== undefined && !titled && texts.every((text) => header.has(text))) group.push(anchor);
    else {
      groups.push([anchor]);
      header = new Set(texts);
    }
  }
  return groups;
}

/** Works out the rows of one table around the rows that are named. */
function frameAround(kinds: RowKinds, anchors: readonly number[], { column: label, layout }: Labels, from: number, until: number): Frame {
  const first = firstRow(kinds, anchors[0]!, label, layout, from);
  let last = anchors.at(-1)!;
  // Rows of figures further down belong to the table, whether or not anything names them: they must be asked about, not overlooked.
  const below = [...kinds.between(last, until)];
  const header = until < kinds.grid.rows.length ? below.findIndex((row) => kinds.isHeaderLike(row, label)) : -1;
  for (const row of header < 0 ? below : below.slice(0, header)) {
    const figures = kinds.hasNumbers(row, label + 1) && !kinds.isNumbering(row);
    if (figures || (row <= last + 2 && kinds.isBodyLike(row, label))) last = row;
  }
  const { headerRows, numberingRows } = headerAbove(kinds, first, label, from);
  const top = Math.min(first, headerRows[0] ?? first, numberingRows[0] ?? first);
  const headerTexts = new Set(headerRows.map((row) => kinds.text(row)));
  const filled = [...kinds.between(first - 1, last + 1)];
  const repeated = new Set(filled.filter((row) => headerTexts.has(kinds.text(row)) || kinds.isNumbering(row)));
  return {
    titleRows: [...kinds.between(from - 1, top)],
    headerRows,
    numberingRows,
    bodyRows: filled.filter((row) => !repeated.has(row)),
    repeatedRows: [...repeated],
    labelColumn: label,
    layout,
  };
}

/** The first row of a body: above the first that is named there may be sums, rows nobody knows, and headings ("A. Khuyến công quốc gia"). */
function firstRow(kinds: RowKinds, anchor: number, label: number, layout: Frame['layout'], from: number): number {
  let first = anchor;
  let heading = anchor;
  for (let row = anchor - 1; row >= from && kinds.filled(row).length > 0; row--) {
    // Below a header words alone are headings; above the first rows without one they are titles.
    if (kinds.isNumbering(row) || kinds.isHeaderLike(row, label)) return heading;
    if (kinds.isBodyLike(row, label) || kinds.isNamed(row, label, layout === 'places-down')) [first, heading] = [row, row];
    // A row of figures that lost its name must be asked about, and headings stand over the rows below.
    else if (kinds.hasFigures(row, label) || kinds.filled(row).every((column) => column <= label) || kinds.filled(row).length === 1) heading = row;
  }
  return first;
}

function headerAbove(kinds: RowKinds, first: number, label: number, from: number): { headerRows: number[]; numberingRows: number[] } {
  const headerRows: number[] = [];
  const numberingRows: number[] = [];
  let complete = false;
  for (let row = first - 1; row >= from && headerRows.length < LONGEST_HEADER; row--) {
    const columns = kinds.filled(row);
    if (columns.length === 0) {
      if (headerRows.length > 0) break;
      continue;
    }
    if (kinds.isNumbering(row)) {
      if (complete) break;
      numberingRows.unshift(row);
      continue;
    }
    // A row of figures is no storey: one that lost its name must be asked about.
    if (kinds.hasFigures(row, label)) break;
    const labelled = columns.some((column) => column <= label);
    if (complete && (labelled || !isStorey(kinds, row, label, columns))) break;
    if (!complete && columns.length === 1 && !isStorey(kinds, row, label, columns)) break;
    headerRows.unshift(row);
    complete ||= labelled;
  }
  return { headerRows, numberingRows };
}

/** Whether a row above a header is one more storey of it and not a title: several cells, or one that covers some columns of values. */
function isStorey(kinds: RowKinds, row: number, label: number, columns: readonly number[]): boolean {
  if (kinds.announcesUnits(row)) return false;
  if (columns.length > 1) return true;
  const merge = mergeAt(kinds.grid, row, columns[0]!);
  return merge !== null && merge.left > label && merge.right > merge.left;
}
