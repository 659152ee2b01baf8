import { address, columnNumber, filledCells, type Book } from './grid.ts';

/** What became of a cell. `taken` is a published figure; `read` told what figures mean; `checked` was compared with sums; `left` is left out. */
export interface Fate {
  readonly fate: 'taken' | 'read' | 'checked' | 'left';
  /** What it was read as, or why it was left out: one short phrase in Vietnamese, the same for all such cells. */
  readonly as: string;
}

/** Cells of one sheet that met the same fate, as an editor is told: `A7:A33`, `F9`. */
export interface FateGroup {
  readonly sheet: string;
  readonly fate: Fate['fate'];
  readonly as: string;
  readonly cells: readonly { readonly at: string; readonly text: string }[];
}

const FORGOTTEN: Fate = { fate: 'left', as: 'không thuộc bảng nào' };

/** Keeps what became of every cell that is not empty, so that none is lost in silence. The first word on a cell counts. */
export class Account {
  readonly #book: Book;
  /** By sheet, row and column. */
  readonly #fates: (Fate | undefined)[][][];
  readonly #known = new Map<string, Fate>();

  constructor(book: Book) {
    this.#book = book;
    this.#fates = book.sheets.map(({ rows }) => rows.map(() => []));
  }

  /** Enters a cell, unless something was said of it already. */
  enter(sheet: number, row: number, column: number, fate: Fate['fate'], as: string): void {
    const cells = this.#fates[sheet]?.[row];
    if (cells === undefined || cells[column] !== undefined) return;
    const known = this.#known.get(as);
    if (known?.fate === fate) cells[column] = known;
    else this.#known.set(as, (cells[column] = { fate, as }));
  }

  /** Enters all cells of a row that nothing was said of yet. */
  enterRow(sheet: number, row: number, fate: Fate['fate'], as: string): void {
    (this.#book.sheets[sheet]?.rows[row] ?? []).forEach((cell, column) => {
      if (cell !== null) this.enter(sheet, row, column, fate, as);
    });
  }

  /** Enters what is left of a sheet. */
  enterRest(sheet: number, fate: Fate['fate'], as: string): void {
    this.#book.sheets[sheet]?.rows.forEach((_, row) => this.enterRow(sheet, row, fate, as));
  }

  /** What became of a cell; undefined for an empty one, and for one that was forgotten. */
  fateOf(sheet: number, row: number, column: number): Fate | undefined {
    return this.#fates[sheet]?.[row]?.[column];
  }

  /** All cells by sheet and fate, in the order they stand in; a cell nobody spoke of is left out and said to be so. */
  groups(): FateGroup[] {
    return this.#book.sheets.flatMap((grid, sheet) => {
      const groups = new Map<string, { sheet: string; fate: Fate['fate']; as: string; cells: { at: string; text: string }[] }>();
      for (const { row, column, cell } of filledCells(grid)) {
        const { fate, as } = this.fateOf(sheet, row, column) ?? FORGOTTEN;
        const key = `${fate} ${as}`;
        let group = groups.get(key);
        if (group === undefined) groups.set(key, (group = { sheet: grid.name, fate, as, cells: [] }));
        group.cells.push({ at: address(row, column), text: cell.text });
      }
      return [...groups.values()];
    });
  }
}

/** Addresses with neighbours down a column or along a row drawn together: `A7:A33, C5:F5`. */
export function drawTogether(addresses: readonly string[]): string[] {
  const places = addresses.map((at) => {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    return { column, row: Number(row) };
  });
  const columns = new Map<string, number[]>();
  for (const { column, row } of places) (columns.get(column) ?? columns.set(column, []).get(column)!).push(row);
  const runs: { column: string; from: number; to: number }[] = [];
  for (const [column, rows] of columns) {
    for (const row of rows.sort((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last !== undefined && last.column === column && last.to === row - 1) last.to = row;
      else runs.push({ column, from: row, to: row });
    }
  }
  return joinColumns(runs);
}

/** Runs of the same rows in neighbouring columns become one block. */
function joinColumns(runs: readonly { column: string; from: number; to: number }[]): string[] {
  const blocks: { first: string; last: string; from: number; to: number }[] = [];
  for (const { column, from, to } of [...runs].sort((a, b) => a.from - b.from || a.to - b.to || columnNumber(a.column) - columnNumber(b.column))) {
    const block = blocks.at(-1);
    if (block !== undefined && block.from === from && block.to === to && columnNumber(block.last) === columnNumber(column) - 1) block.last = column;
    else blocks.push({ first: column, last: column, from, to });
  }
  return blocks.map(({ first, last, from, to }) => (first === last && from === to ? `${first}${from}` : `${first}${from}:${last}${to}`));
}
