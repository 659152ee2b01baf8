/** The table on the page: every column's name sorts, every number leads to its row, long tables come in pieces. */
import { formatNumber } from '../../../words/numbers.ts';
import { element } from '../../element.ts';
import type { Cell } from '../cells.ts';
import { sortRows, type Sorting, type Table, type TableRow } from '../rows.ts';
import type { Voice } from '../voice.ts';

/** Rows shown at once. */
export const ROWS_AT_ONCE = 200;

/** A table on the page. */
export interface TableView {
  readonly root: HTMLElement;
  /** Shows another table; the way it was sorted is kept where the column is still there. */
  set(table: Table, caption: string): void;
}

/** Makes a table; `link` turns a path into an address, `point` is told the figures of the row that is looked at. */
export function tableView({ lang, t: { table: t } }: Voice, link: (path: string) => string, point: (keys: readonly string[]) => void): TableView {
  // Roles are spelt out because a narrow page lays rows out in its own way.
  const caption = element('caption');
  const head = element('tr', { role: 'row' });
  const body = element('tbody', { role: 'rowgroup' });
  const more = element('button', { type: 'button', class: 'quiet-button' });
  const status = element('p', { role: 'status', class: 'visually-hidden' });
  const scroll = element('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': t.heading }, element('table', { class: 'figures-table', role: 'table' }, caption, element('thead', { role: 'rowgroup' }, head), body));
  let table: Table = { columns: [], rows: [] };
  let sorting: Sorting | null = null;
  let shown = ROWS_AT_ONCE;

  const rows = (): readonly TableRow[] => (sorting === null ? table.rows : sortRows(table, sorting, lang));
  const draw = (): void => {
    body.replaceChildren(...rows().slice(0, shown).map(rowElement));
    more.hidden = table.rows.length <= shown;
    more.textContent = t.more(formatNumber(Math.min(shown, table.rows.length), { lang }), formatNumber(table.rows.length, { lang }));
    for (const [i, { id }] of table.columns.entries()) {
      head.children[i]?.setAttribute('aria-sort', sorting?.column !== id ? 'none' : sorting.up ? 'ascending' : 'descending');
    }
  };
  const sort = (id: string, name: string, order: 'words' | 'size'): void => {
    // Names begin with A, sizes with the largest.
    sorting = { column: id, up: sorting?.column === id ? !sorting.up : order === 'words' };
    draw();
    status.textContent = t.sorted(name, sorting.up);
  };
  const rowElement = ({ marks, cells }: TableRow): HTMLElement => {
    const row = element('tr', { role: 'row' }, ...cells.map((cell, i) => cellElement(cell, i)));
    if (marks.length > 0) {
      row.addEventListener('pointerenter', () => point(marks));
      row.addEventListener('pointerleave', () => point([]));
      row.addEventListener('focusin', () => point(marks));
      row.addEventListener('focusout', () => point([]));
    }
    return row;
  };
  const cellElement = ({ text, path, aside, lang: own }: Cell, i: number): HTMLElement => {
    const column = table.columns[i]?.id ?? '';
    const numeric = isNumeric(column);
    const several = numeric && table.columns.filter(({ id }) => isNumeric(id)).length > 1;
    const content = path === undefined ? text : element('a', { href: link(path), class: numeric ? 'value' : false }, text);
    const said = aside === undefined ? [] : [' ', element('span', { class: 'doubt', lang: aside.lang === lang ? false : aside.lang }, aside.text)];
    return element(i === 0 ? 'th' : 'td', {
      role: i === 0 ? 'rowheader' : 'cell', scope: i === 0 ? 'row' : false, lang: own, class: numeric ? (path === undefined ? 'n none' : 'n') : column.startsWith('nguon') ? 'src' : false,
      'data-name': several ? (table.columns[i]?.name ?? '') : false,
    }, content, ...said);
  };
  more.addEventListener('click', () => {
    shown += ROWS_AT_ONCE;
    draw();
  });

  return {
    root: element('div', {}, scroll, more, status),
    set(newTable, text) {
      const same = newTable.columns.map(({ name }) => name).join() === table.columns.map(({ name }) => name).join();
      table = newTable;
      shown = ROWS_AT_ONCE;
      caption.textContent = text;
      if (!table.columns.some(({ id }) => id === sorting?.column)) sorting = null;
      if (!same) {
        head.replaceChildren(...table.columns.map(({ id, name, order }) =>
          element('th', { role: 'columnheader', scope: 'col', class: isNumeric(id) ? 'n' : false }, element('button', { type: 'button', onclick: () => sort(id, name, order) }, name)),
        ));
      }
      draw();
    },
  };
}

const isNumeric = (column: string): boolean => column.startsWith('gia-tri');
