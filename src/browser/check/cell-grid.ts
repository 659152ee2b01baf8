import { columnName } from '../../ledger/import/grid.ts';
import { element } from '../element.ts';
import { problemWords } from './problem-words.ts';
import type { CheckResult, ShownProblem, ShownRow } from './protocol.ts';
import type { Voice } from './voice.ts';

/** Fetches rows of a file. */
export type FetchRows = (file: number, from: number, count: number) => Promise<readonly ShownRow[]>;

const BEFORE = 4;
const ROWS = 10;
const MOST_COLUMNS = 60;

/**
 * A window on the cells of a file, around one cell. It follows the keyboard as a grid should: one stop for Tab, arrows between cells,
 * Page Up and Page Down by windows, Home and End inside a row, Escape back to where it was opened from.
 */
export class CellGrid {
  readonly root: HTMLElement;
  readonly #title = element('span', { class: 'tag' });
  readonly #table = element('table', { class: 'cells' });
  readonly #window = element('div', { class: 'grid-window' }, this.#table);
  readonly #told = element('div', { class: 'told', role: 'status' });
  readonly #result: CheckResult;
  readonly #voice: Voice;
  readonly #fetch: FetchRows;
  readonly #problems = new Map<string, ShownProblem[]>();
  #file = 0;
  #row = 0;
  #column = 0;
  #from = 0;
  #rows: readonly ShownRow[] = [];
  #opener: HTMLElement | null = null;

  constructor(result: CheckResult, fetch: FetchRows, voice: Voice) {
    const t = voice.t.grid;
    this.#result = result;
    this.#voice = voice;
    this.#fetch = fetch;
    for (const problem of this.#pointed()) {
      const list = this.#problems.get(nameOf(problem));
      if (list === undefined) this.#problems.set(nameOf(problem), [problem]);
      else list.push(problem);
    }
    const step = (by: number) => () => void this.#step(by);
    this.root = element(
      'section',
      { class: 'check-grid', 'aria-labelledby': 'trong-tep' },
      element('h3', { id: 'trong-tep' }, t.heading, ' ', this.#title),
      element('p', { class: 'note', id: 'trong-tep-phim' }, t.help),
      this.#window,
      this.#told,
      ...(this.#problems.size > 1
        ? [element('p', { class: 'steps' }, element('button', { type: 'button', class: 'quiet-button', onclick: step(-1) }, `← ${t.previous}`), element('button', { type: 'button', class: 'quiet-button', onclick: step(1) }, `${t.next} →`))]
        : []),
    );
    this.#table.addEventListener('keydown', (event) => void this.#onKey(event));
    this.#table.addEventListener('click', ({ target }) => {
      const cell = (target as Element).closest<HTMLElement>('[data-row]');
      if (cell !== null) void this.go(this.#file, Number(cell.dataset['row']), Number(cell.dataset['column']));
    });
  }

  /** Shows a problem's cell and moves the focus there; Escape gives it back to `opener`. */
  async show(problem: ShownProblem, opener: HTMLElement): Promise<void> {
    this.#opener = opener;
    await this.go(problem.file, problem.row, problem.column - 1);
  }

  /** Shows a cell (from 0), and moves the focus there unless told otherwise. */
  async go(file: number, row: number, column: number, focus = true): Promise<void> {
    const shown = this.#result.files[file];
    if (shown === undefined) return;
    const moved = file !== this.#file || this.#rows.length === 0;
    this.#file = file;
    this.#row = Math.max(0, Math.min(row, shown.rows - 1));
    this.#column = Math.max(0, Math.min(column, this.#width() - 1));
    const from = Math.max(0, Math.min(this.#row - BEFORE, shown.rows - ROWS));
    const outside = this.#row < this.#from || this.#row >= this.#from + this.#rows.length;
    if (moved || outside) {
      this.#rows = await this.#fetch(file, from, ROWS);
      this.#from = from;
    }
    this.#draw(focus);
  }

  /** As wide as the file, and as its problems, which may stand where a cell is missing. */
  #width(): number {
    const { columns = 1 } = this.#result.files[this.#file] ?? {};
    const here = this.#result.problems.filter(({ file }) => file === this.#file).map(({ column }) => column);
    return Math.min(MOST_COLUMNS, here.reduce((most, column) => Math.max(most, column), Math.max(1, columns)));
  }

  /** Problems that have a cell to show. */
  #pointed(): readonly ShownProblem[] {
    return this.#result.problems.filter(({ file, row }) => file >= 0 && row >= 0);
  }

  async #step(by: number): Promise<void> {
    const here = this.#pointed();
    const at = here.findIndex(({ file, row, column }) => file === this.#file && row === this.#row && column - 1 === this.#column);
    const next = here[(at + by + here.length) % here.length];
    if (next !== undefined) await this.go(next.file, next.row, next.column - 1);
  }

  async #onKey(event: KeyboardEvent): Promise<void> {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
      ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-ROWS, 0], PageDown: [ROWS, 0], Home: [0, -MOST_COLUMNS], End: [0, MOST_COLUMNS],
    };
    const move = moves[event.key];
    if (event.key === 'Escape' && this.#opener !== null) {
      event.preventDefault();
      this.#opener.focus();
    } else if (move !== undefined) {
      event.preventDefault();
      await this.go(this.#file, this.#row + move[0], this.#column + move[1]);
    }
  }

  #draw(focus: boolean): void {
    const t = this.#voice.t.grid;
    const file = this.#result.files[this.#file]!;
    const columns = Array.from({ length: this.#width() }, (_, column) => column);
    this.#title.textContent = file.name;
    for (const [name, value] of Object.entries({ role: 'grid', 'aria-label': t.label(file.name), 'aria-describedby': 'trong-tep-phim', 'aria-readonly': 'true', 'aria-rowcount': file.rows + 1, 'aria-colcount': columns.length + 1 })) this.#table.setAttribute(name, String(value));
    const heads = columns.map((column) => element('th', { scope: 'col' }, columnName(column), element('span', {}, file.header[column] ?? '')));
    this.#table.replaceChildren(
      element('thead', {}, element('tr', { 'aria-rowindex': 1 }, element('th', { scope: 'col' }, element('span', { class: 'visually-hidden' }, t.line)), ...heads)),
      element('tbody', {}, ...this.#rows.map((row, i) => this.#drawRow(row, this.#from + i, columns))),
    );
    this.#tell();
    const active = this.#table.querySelector<HTMLElement>('[tabindex="0"]');
    if (active === null) return;
    if (focus) {
      active.focus({ preventScroll: true });
      this.#table.scrollIntoView({ block: 'nearest' });
      active.scrollIntoView({ block: 'nearest', inline: 'center' });
    } else {
      // Nobody asked for this cell yet: the page stays at its heading, only the window moves.
      const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = active;
      this.#window.scrollTo(left - (this.#window.clientWidth - width) / 2, top - (this.#window.clientHeight - height) / 2);
    }
  }

  #drawRow({ line, cells }: ShownRow, row: number, columns: readonly number[]): HTMLElement {
    const drawn = columns.map((column) => {
      const worst = this.#problems.get(`${this.#file} ${row} ${column}`)?.[0]?.severity;
      const active = row === this.#row && column === this.#column;
      return element(
        'td',
        { role: 'gridcell', 'data-row': row, 'data-column': column, 'data-severity': worst, 'aria-invalid': worst === 'error' && 'true', 'aria-selected': active ? 'true' : 'false', tabindex: active ? 0 : -1 },
        cells[column] ?? '',
      );
    });
    return element('tr', { 'aria-rowindex': row + 2 }, element('th', { scope: 'row' }, this.#voice.say(line)), ...drawn);
  }

  #tell(): void {
    const { t: { grid: t }, say, mark } = this.#voice;
    const here = this.#problems.get(`${this.#file} ${this.#row} ${this.#column}`) ?? [];
    const line = this.#rows[this.#row - this.#from]?.line ?? 1;
    const name = this.#result.files[this.#file]?.header[this.#column] ?? '';
    const column = name === '' ? columnName(this.#column) : `${columnName(this.#column)} (${name})`;
    const words = here.map((problem) => element('p', {}, element('strong', { class: `severity-${problem.severity}` }, ...problemWords(problem, this.#voice)), ' ', element('span', { lang: mark(problem.hint) }, problem.hint.text)));
    this.#told.replaceChildren(element('p', { class: 'tag' }, t.at(say(line), column)), ...(words.length > 0 ? words : [element('p', { class: 'none' }, t.sound)]));
  }
}

function nameOf({ file, row, column }: ShownProblem): string {
  return `${file} ${row} ${column - 1}`;
}
