import { checkStrings } from '../../words/check-strings.ts';
import { formatDate } from '../../words/dates.ts';
import { formatNumber } from '../../words/numbers.ts';
import { CellGrid, type FetchRows } from './cell-grid.ts';
import { changeList } from './change-list.ts';
import { element } from './element.ts';
import { problemTable } from './problem-table.ts';
import type { CheckResult, ShownFile } from './protocol.ts';
import { isNextName } from './release-name.ts';

const t = checkStrings('vi');
const say = (count: number): string => formatNumber(count, { lang: 'vi' });

/** Errors and warnings in a few words, for the heading and for screen readers. */
export function verdictOf({ errors, warnings, files }: CheckResult): string {
  if (files.some(({ role }) => role === 'sheet')) return t.verdict.sheet;
  const parts = [errors > 0 ? t.verdict.errors(say(errors)) : t.verdict.sound, ...(warnings > 0 ? [t.verdict.warnings(say(warnings))] : [])];
  return parts.join(', ');
}

/** Everything a check found. The heading takes the focus. */
export function resultView(result: CheckResult, fetch: FetchRows): { readonly root: DocumentFragment; readonly heading: HTMLElement } {
  const root = document.createDocumentFragment();
  const bad = result.errors > 0 || result.files.some(({ role }) => role === 'sheet');
  const heading = element('h2', { tabindex: -1, class: 'verdict', 'data-severity': bad ? 'error' : result.warnings > 0 ? 'warning' : 'none' }, verdictOf(result));
  root.append(heading, element('ul', { class: 'plain check-files' }, ...result.files.map(fileLine)));
  root.append(element('p', { class: 'note' }, t.verdict.ledger(formatDate(result.ledger.slice(0, 10), 'vi'))));
  const grid = new CellGrid(result, fetch);
  if (result.problems.length > 0) root.append(problemTable(result, (problem, button) => void grid.show(problem, button)));
  if (result.problems.some(({ file }) => file >= 0) || result.releases.length === 0) root.append(grid.root);
  const first = result.problems.find(({ file }) => file >= 0);
  void grid.go(first?.file ?? 0, first?.row ?? 0, (first?.column ?? 1) - 1, false);
  if (result.errors > 0) root.append(element('p', { class: 'note' }, t.changes.waiting));
  if (result.changes !== null) root.append(changeList(result.changes));
  for (const release of result.releases) root.append(releaseDownload(release, result.ledger));
  return { root, heading };
}

function fileLine({ name, role, rows, remarks, missing, header }: ShownFile): HTMLElement {
  const line = element('li', {}, element('strong', {}, name), ' ', element('span', { class: 'tag' }, `${t.file.roles[role]}, ${t.file.rows(say(rows))}`), ...remarks.map((remark) => element('p', { class: 'note' }, remark)));
  if (role !== 'sheet') return line;
  const list = (names: readonly string[]): HTMLElement[] => names.map((column) => element('code', {}, column));
  line.append(
    element('p', {}, t.file.missing),
    element('p', { class: 'column-names' }, ...list(missing)),
    element('p', { class: 'note' }, t.file.found, ' ', header.filter((cell) => cell !== '').join(' · ')),
    element('p', {}, t.file.missingHint, ' ', element('code', {}, `npm run data:import -- ${name}`)),
  );
  return line;
}

function releaseDownload({ id, rows, file, published }: CheckResult['releases'][number], last: string): HTMLElement {
  const heading = element('h3', {}, t.release.heading);
  if (published) return element('section', { class: 'check-release' }, heading, element('p', {}, t.release.published));
  const link = element('a', { class: 'download', href: URL.createObjectURL(file), download: `${id}.csv` }, t.release.download);
  const name = element('input', { type: 'text', id: `ten-${id}`, value: `${id}.csv`, spellcheck: 'false', autocomplete: 'off', 'aria-describedby': `ten-${id}-mau` });
  name.addEventListener('input', () => {
    const fits = isNextName(name.value.replace(/\.csv$/, ''), last);
    name.setAttribute('aria-invalid', String(!fits));
    if (fits) link.download = `${name.value.replace(/\.csv$/, '')}.csv`;
  });
  return element(
    'section',
    { class: 'check-release' },
    heading,
    element('p', {}, t.release.intro),
    element('p', { class: 'field' }, element('label', { for: name.id }, t.release.name), name, element('span', { class: 'note', id: `ten-${id}-mau` }, t.release.nameHint(last))),
    element('p', {}, link, ' ', element('span', { class: 'tag' }, t.release.rows(say(rows)))),
    element('h4', {}, t.release.steps),
    element('ol', {}, ...t.release.next.map((step) => element('li', {}, step))),
  );
}
