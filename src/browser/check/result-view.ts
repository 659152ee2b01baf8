import { formatDate } from '../../words/dates.ts';
import type { Remark } from '../../words/remarks.ts';
import { CellGrid, type FetchRows } from './cell-grid.ts';
import { changeList } from './change-list.ts';
import { element } from '../element.ts';
import { problemTable } from './problem-table.ts';
import type { Answer, CheckResult, SheetReport, ShownFile } from './protocol.ts';
import { isNextName, slugOf } from './release-name.ts';
import type { Voice } from './voice.ts';

/** Errors and warnings in a few words, for the heading and for screen readers. */
export function verdictOf({ errors, warnings, files }: CheckResult, { t, say }: Voice): string {
  if (files.some(({ role }) => role === 'sheet')) return t.verdict.questions(say(errors));
  const parts = [errors > 0 ? t.verdict.errors(say(errors)) : t.verdict.sound, ...(warnings > 0 ? [t.verdict.warnings(say(warnings))] : [])];
  return parts.join(', ');
}

/** Everything a check found. The heading takes the focus; answers to a sheet's questions go to `answer`. */
export function resultView(result: CheckResult, fetch: FetchRows, answer: (answers: readonly Answer[]) => void, voice: Voice): { readonly root: DocumentFragment; readonly heading: HTMLElement } {
  const { t, lang } = voice;
  const root = document.createDocumentFragment();
  const bad = result.errors > 0;
  const heading = element('h2', { tabindex: -1, class: 'verdict', 'data-severity': bad ? 'error' : result.warnings > 0 ? 'warning' : 'none' }, verdictOf(result, voice));
  root.append(heading, element('ul', { class: 'plain check-files' }, ...result.files.map((file) => fileLine(file, voice))));
  root.append(element('p', { class: 'note' }, t.verdict.ledger(formatDate(result.ledger.slice(0, 10), lang))));
  const grid = new CellGrid(result, fetch, voice);
  if (result.problems.length > 0) root.append(problemTable(result, (problem, button) => void grid.show(problem, button), answer, voice));
  if (result.problems.some(({ file }) => file >= 0) || result.releases.length === 0) root.append(grid.root);
  const first = result.problems.find(({ file }) => file >= 0);
  void grid.go(first?.file ?? 0, first?.row ?? 0, (first?.column ?? 1) - 1, false);
  if (result.sheet !== null) root.append(sheetReport(result.sheet, result.files[0]?.name ?? '', voice));
  if (result.errors > 0) root.append(element('p', { class: 'note' }, t.changes.waiting));
  if (result.changes !== null) root.append(changeList(result.changes, voice));
  for (const release of result.releases) root.append(releaseDownload(release, result.ledger, result.sheet === null ? t.release.intro : t.release.introSheet, voice));
  return { root, heading };
}

function fileLine({ name, role, rows, remarks }: ShownFile, { t, say, mark }: Voice): HTMLElement {
  return element('li', {}, element('strong', {}, name), ' ', element('span', { class: 'tag' }, `${t.file.roles[role]}, ${t.file.rows(say(rows))}`), ...remarks.map((remark) => element('p', { class: 'note', lang: mark(remark) }, remark.text)));
}

function sheetReport({ figures, sums, off, left, map }: SheetReport, name: string, { t, say, mark }: Voice): HTMLElement {
  const lines = (items: readonly (readonly (Node | string)[])[]): HTMLElement => element('ul', {}, ...items.map((item) => element('li', {}, ...item)));
  const own = (words: Remark): HTMLElement => element('span', { lang: mark(words) }, words.text);
  return element(
    'section',
    { class: 'check-sheet' },
    element('h3', {}, t.sheet.heading),
    element('p', {}, t.sheet.taken(say(figures), say(sums)), ...(sums > 0 && off.length === 0 ? [` ${t.sheet.agree}`] : [])),
    ...(off.length === 0 ? [] : [element('p', { class: 'doubt' }, t.sheet.off), lines(off.map(({ label, at, printed, computed, unit }) => [own(label), ` ${t.sheet.offLine(at, printed, computed, unit)}`]))]),
    ...(left.length === 0 ? [] : [element('details', { class: 'more' }, element('summary', {}, t.sheet.left), lines(left.map(({ sheet, at, as }) => [`${t.sheet.leftLine(sheet, at)} `, own(as)])))]),
    element('p', {}, element('a', { href: URL.createObjectURL(map), download: `${name.replace(/\.[a-z]+$/i, '')}.map.yaml` }, t.sheet.map)),
  );
}

function releaseDownload({ id, rows, file, published }: CheckResult['releases'][number], last: string, intro: string, { t, say }: Voice): HTMLElement {
  const heading = element('h3', {}, t.release.heading);
  if (published) return element('section', { class: 'check-release' }, heading, element('p', {}, t.release.published));
  const link = element('a', { class: 'main-button', href: URL.createObjectURL(file), download: `${id}.csv` }, t.release.download);
  const name = element('input', { type: 'text', id: `ten-${id}`, value: `${id}.csv`, spellcheck: 'false', autocomplete: 'off', 'aria-describedby': `ten-${id}-mau` });
  const command = element('code', {}, t.release.command(slugOf(id)));
  name.addEventListener('input', () => {
    const chosen = name.value.replace(/\.csv$/, '');
    const fits = isNextName(chosen, last);
    name.setAttribute('aria-invalid', String(!fits));
    if (!fits) return;
    link.download = `${chosen}.csv`;
    command.textContent = t.release.command(slugOf(chosen));
  });
  return element(
    'section',
    { class: 'check-release' },
    heading,
    element('p', {}, intro),
    element('p', { class: 'field' }, element('label', { for: name.id }, t.release.name), name, element('span', { class: 'note', id: `ten-${id}-mau` }, t.release.nameHint(last))),
    element('p', {}, link, ' ', element('span', { class: 'tag' }, t.release.rows(say(rows)))),
    element('h4', {}, t.release.steps),
    element('ol', {}, element('li', {}, t.release.place), element('li', {}, t.release.run, element('pre', { class: 'command' }, command)), element('li', {}, t.release.send)),
  );
}
