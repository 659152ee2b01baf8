import { columnName } from '../../ledger/import/grid.ts';
import { element } from '../element.ts';
import { problemWords } from './problem-words.ts';
import type { Answer, CheckResult, ShownProblem } from './protocol.ts';
import type { Voice } from './voice.ts';

const STEP = 25;
const LONGEST_CELL = 80;

/** The table of problems, or of a sheet's questions, whose answers go to `answer` together. `show` is asked to lead to a cell; the button that asked gets the focus back later. */
export function problemTable(result: CheckResult, show: (problem: ShownProblem, button: HTMLElement) => void, answer: (answers: readonly Answer[]) => void, voice: Voice): HTMLElement {
  const { t: { problems: t, sheet: s }, say } = voice;
  const { problems, errors, warnings } = result;
  const fields = new Map<ShownProblem, HTMLInputElement | HTMLSelectElement>();
  const body = element('tbody');
  const more = element('button', { type: 'button', class: 'quiet-button', onclick: () => fill() });
  let shown = 0;
  const fill = (): void => {
    const first = shown;
    for (const problem of problems.slice(shown, shown + STEP)) body.append(row(problem, result, show, fields, voice));
    shown = Math.min(problems.length, shown + STEP);
    more.hidden = shown >= problems.length;
    more.textContent = t.more(say(shown), say(problems.length));
    // More rows were asked for: go on where the list ended.
    if (first > 0) body.rows[first]?.querySelector('button')?.focus();
  };
  fill();
  const asks = problems.some(({ question }) => question !== null);
  const heads = [t.severity, t.place, t.cell, asks ? s.asked : t.message, asks ? s.answer : t.hint].map((name) => element('th', { scope: 'col' }, name));
  const all = errors + warnings;
  return element(
    'section',
    { class: 'check-problems', 'aria-labelledby': 'cho-can-sua' },
    element('h3', { id: 'cho-can-sua' }, asks ? s.questions : t.heading),
    ...(asks && s.inVietnamese !== '' ? [element('p', { class: 'note' }, s.inVietnamese)] : []),
    ...(errors === 0 ? [element('p', { class: 'note' }, t.warningsAllowed)] : []),
    element('div', { class: 'table', role: 'group', 'aria-labelledby': 'cho-can-sua', tabindex: 0 }, element('table', { class: 'problems' }, element('caption', {}, asks ? s.caption : t.caption), element('thead', {}, element('tr', {}, ...heads)), body)),
    more,
    ...(asks ? [element('p', {}, element('button', { type: 'button', class: 'main-button', onclick: () => answer(answersOf(fields)) }, s.again))] : []),
    ...(all > problems.length ? [element('p', { class: 'note' }, t.capped(say(problems.length), say(all)))] : []),
  );
}

function row(problem: ShownProblem, { files }: CheckResult, show: (problem: ShownProblem, button: HTMLElement) => void, fields: Map<ShownProblem, HTMLInputElement | HTMLSelectElement>, voice: Voice): HTMLElement {
  const { t: { problems: t, sheet: s }, mark } = voice;
  const { severity, column, cell, hint, code, file, fileName, extent, question } = problem;
  const name = files[file]?.header[column - 1] ?? '';
  const known = file >= 0 && extent !== 'file';
  const place = placeOf(problem, voice);
  const names = [file >= 0 ? name : t.elsewhere(fileName), file >= 0 && files.length > 1 ? fileName : ''].filter((text) => text !== '').join(', ');
  const go = known
    ? element('button', { type: 'button', class: 'go', 'aria-label': t.go(place, name), onclick: (event) => show(problem, event.currentTarget as HTMLElement) }, place)
    : element('span', {}, place);
  const inCell = extent !== 'cell' ? '' : cell === '' ? element('span', { class: 'none' }, t.empty) : element('code', {}, cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell);
  return element(
    'tr',
    { 'data-severity': severity },
    element('td', { class: 'severity' }, element('span', { class: `severity-${severity}` }, question !== null ? s.question : severity === 'error' ? t.error : t.warning), ' ', element('span', { class: 'tag' }, code)),
    element('td', { class: 'where' }, go, ...(names === '' ? [] : [' ', element('span', { class: 'tag' }, names)])),
    element('td', { class: 'cell' }, inCell),
    element('td', { class: 'message' }, ...problemWords(problem, voice)),
    element('td', { class: 'hint' }, ...(question === null ? [] : [answerField(problem, question, fields, voice)]), element(question === null ? 'span' : 'p', { lang: mark(hint) }, hint.text)),
  );
}

function placeOf({ extent, line, column }: ShownProblem, { t: { problems: t, sheet: s }, say }: Voice): string {
  if (extent === 'file') return s.wholeFile;
  if (extent === 'column') return s.column(columnName(column - 1));
  return extent === 'row' ? `${t.line} ${say(line)}` : `${t.line} ${say(line)}, ${columnName(column - 1)}`;
}

function answerField(problem: ShownProblem, { choices, suggestion, form }: NonNullable<ShownProblem['question']>, fields: Map<ShownProblem, HTMLInputElement | HTMLSelectElement>, { t: { sheet: s }, lang, mark }: Voice): HTMLElement {
  // What may be answered is named in the language of the question.
  const own = mark(problem.message);
  const field =
    choices.length > 0
      ? element('select', { lang: own, 'aria-label': problem.message.text }, element('option', { value: '', lang }, s.choose), ...choices.map(({ value, label: words }) => element('option', { value }, words === value ? value : `${words} (${value})`)))
      : element('input', { type: 'text', lang: own, 'aria-label': problem.message.text, placeholder: form });
  fields.set(problem, field);
  const said = choices.find(({ value }) => value === suggestion)?.label ?? suggestion;
  return element('p', { class: 'answer' }, field, ...(said === null ? [] : [element('span', { class: 'note' }, `${s.suggestion} `, element('span', { lang: own }, said))]));
}

function answersOf(fields: ReadonlyMap<ShownProblem, HTMLInputElement | HTMLSelectElement>): Answer[] {
  return [...fields].flatMap(([{ question }, { value }]) => (question === null || value.trim() === '' ? [] : [{ path: question.path, value: value.trim() }]));
}
